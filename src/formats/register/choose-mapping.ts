import { type Reason, reason } from '../../domain/reason.js';
import { detectEncoding } from '../text/encoding.js';
import { columnsOf } from './delimiter.js';
import type { TextRegister } from './read-register.js';
import { fits, type RegisterMapping } from './register-mapping.js';
import { shown } from '../../domain/shown.js';

/** Columns of a register by its first bytes: keys of the first JSON object, or the header row of a CSV. */
export function registerColumns(head: Uint8Array, written: TextRegister): string[] {
  const { encoding, markLength } = detectEncoding(head);
  const text = new TextDecoder(encoding === 'ascii' ? 'utf-8' : encoding).decode(head.subarray(markLength));
  if (written.format === 'csv') return columnsOf(text, written.delimiter);
  // The first object may be refused later; then the columns of the next one are as good.
  for (const line of text.split(/[\r\n]+/)) {
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.keys(value);
    } catch {
      continue;
    }
  }
  return [];
}

/** Anything that carries a mapping: a file's name with its value. */
export interface MappingChoice {
  readonly name: string;
  readonly value: RegisterMapping;
}

/**
 * Finds the mapping whose columns the file has (распознавание реестра). Of several that fit, the one that asks for most
 * columns fits best.
 *
 * @returns the mapping, or the reason: `no-mapping-fits` with the file's columns, `several-mappings-fit` with their names
 */
export function chooseMapping<C extends MappingChoice>(columns: readonly string[], choices: readonly C[]): C | Reason {
  const fitting = choices.filter(({ value }) => fits(columns, value));
  const most = Math.max(0, ...fitting.map(({ value }) => value.recognise.length));
  const best = fitting.filter(({ value }) => value.recognise.length === most);
  if (best.length === 1) return best[0] as C;
  if (best.length > 1) return reason('several-mappings-fit', { names: best.map(({ name }) => name).join(', ') });
  return reason('no-mapping-fits', { columns: shown(columns.join(', '), 300) });
}

/**
 * The same of the first rows of a sheet, which may have a title and blank rows above its headings: the first row that fits some mapping is
 * the headings. When none does, the widest row is shown.
 */
export function chooseByRows<C extends MappingChoice>(
  rows: readonly (readonly string[])[],
  choices: readonly C[],
): C | Reason {
  for (const row of rows) {
    const chosen = chooseMapping(row, choices);
    if (!('code' in chosen) || chosen.code === 'several-mappings-fit') return chosen;
  }
  const widest = rows.reduce<readonly string[]>((best, row) => (row.length > best.length ? row : best), []);
  return chooseMapping(widest, choices);
}
