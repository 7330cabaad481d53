import { parseIsoDate, toRussianDate } from '../../domain/local-date.js';
import { looksLikeFormula, type TableColumn, type TableRow } from './table.js';

/** A text as a spreadsheet must take it: one that looks like a formula gets an apostrophe, which spreadsheets know as «text». */
const inert = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[;"\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function cell(text: string, kind: TableColumn['kind']): string {
  if (text === '') return '';
  if (kind === 'decimal') return text.replace('.', ',');
  const day = kind === 'day' ? parseIsoDate(text) : undefined;
  return quoted(day ? toRussianDate(day) : inert(text.replaceAll('\0', '')));
}

const lineOf = (cells: readonly string[]): string => `${cells.join(';')}\r\n`;

/**
 * Writes a table as Russian Excel and 1C read it: UTF-8 with a mark, `;`, days as `dd.mm.yyyy`, a decimal comma. No cell is a formula.
 */
export async function* writeCsv(
  columns: readonly TableColumn[],
  rows: AsyncIterable<TableRow>,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`\ufeff${lineOf(columns.map((each) => quoted(inert(each.heading))))}`);
  for await (const row of rows) yield Buffer.from(lineOf(columns.map(({ kind }, i) => cell(row[i] ?? '', kind))));
}
