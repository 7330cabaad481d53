import { Refused } from '../../domain/failure.js';
import type { Reason } from '../../domain/reason.js';
import type { ByteChunks } from '../text/whole-lines.js';
import { readCsv } from './read-csv.js';
import { readJsonl, type RegisterLine } from './read-jsonl.js';
import type { RegisterKind, RegisterMapping } from './register-mapping.js';
import { readXlsx } from './read-xlsx.js';
import type { RowBatch, RowsByKind } from './register-rows.js';
import { toRow } from './to-rows.js';

/** How the file is written, as `recognise` found it. */
export type RegisterFormat = TextRegister | { readonly format: 'xlsx' };

/** A register in a text file. */
export type TextRegister = { readonly format: 'jsonl' } | { readonly format: 'csv'; readonly delimiter: string };

/** What a register consists of: batches of rows, refused lines, and `end` last. */
export type RegisterItem =
  | RowBatch
  | { readonly type: 'refused'; readonly line: number; readonly reason: Reason }
  | { readonly type: 'warning'; readonly line: number; readonly reason: Reason }
  | { readonly type: 'end'; readonly rows: number; readonly refused: number };

interface Interpreted<K extends RegisterKind> {
  readonly rows: RowsByKind[K][];
  readonly refused: { readonly type: 'refused'; readonly line: number; readonly reason: Reason }[];
  readonly warnings: { readonly type: 'warning'; readonly line: number; readonly reason: Reason }[];
}

function interpret<K extends RegisterKind>(
  kind: K,
  mapping: RegisterMapping,
  lines: readonly RegisterLine[],
): Interpreted<K> {
  const result: Interpreted<K> = { rows: [], refused: [], warnings: [] };
  for (const each of lines) {
    if ('refusal' in each) {
      result.refused.push({ type: 'refused', line: each.line, reason: each.refusal });
      continue;
    }
    if ('warning' in each) {
      result.warnings.push({ type: 'warning', line: each.line, reason: each.warning });
      continue;
    }
    try {
      result.rows.push(toRow(kind, mapping, each.cells, each.line));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      result.refused.push({ type: 'refused', line: each.line, reason: error.reason });
    }
  }
  return result;
}

function linesOf(
  chunks: ByteChunks,
  written: RegisterFormat,
  mapping: RegisterMapping,
): AsyncGenerator<RegisterLine[]> {
  if (written.format === 'jsonl') return readJsonl(chunks);
  return written.format === 'csv' ? readCsv(chunks, written.delimiter) : readXlsx(chunks, mapping);
}

/**
 * Reads a register (реестр: счета, контрагенты, договоры, заказы) through its mapping, streaming and in flat memory. A bad line
 * is refused with its number and reason, and the good ones go on.
 *
 * @throws Refused for the file as a whole: what the text reader refuses, `quote-not-closed`, `bad-csv`, and what the reader of
 * workbooks refuses
 */
export async function* readRegister(
  chunks: ByteChunks,
  written: RegisterFormat,
  mapping: RegisterMapping,
): AsyncGenerator<RegisterItem> {
  const batches = linesOf(chunks, written, mapping);
  let rows = 0;
  let refused = 0;
  for await (const batch of batches) {
    const read = interpret(mapping.kind, mapping, batch);
    rows += read.rows.length;
    refused += read.refused.length;
    yield* read.warnings;
    yield* read.refused;
    if (read.rows.length > 0) yield { type: 'rows', kind: mapping.kind, rows: read.rows } as RowBatch;
  }
  yield { type: 'end', rows, refused };
}
