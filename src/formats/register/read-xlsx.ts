import { Refused } from '../../domain/failure.js';
import { reason } from '../../domain/reason.js';
import type { CellValue } from '../xlsx/cell-value.js';
import { type OpenWorkbook, openWorkbook } from '../xlsx/open-workbook.js';
import { readRows, type SheetRow } from '../xlsx/read-rows.js';
import type { ByteChunks } from '../text/whole-lines.js';
import type { Cells } from './field-reader.js';
import { Headings } from './headings.js';
import type { RegisterLine } from './read-jsonl.js';
import { fits, type RegisterMapping } from './register-mapping.js';

/** Among so many rows the headings are looked for: 1C and people write a title, a period and filters above them. */
const HEADING_WITHIN = 20;

const namesOf = ({ cells }: SheetRow): string[] => Array.from(cells, (cell) => (typeof cell === 'string' ? cell : ''));

/** The rows of the first visible sheet that has any, and how many visible sheets stand before and after it. */
async function* rowsOf(book: OpenWorkbook): AsyncGenerator<{ rows: SheetRow[]; sheet: string }> {
  for (const { name, part } of book.sheets) {
    let empty = true;
    for await (const rows of readRows(part.bytes(), book.workbook)) {
      empty = false;
      yield { rows, sheet: name };
    }
    if (!empty) return;
  }
}

/**
 * The first rows of a workbook as headings that a mapping may fit ({@link fits}).
 *
 * @throws Refused what {@link openWorkbook} and the readers below it refuse; `xlsx-without-rows`
 */
export async function xlsxHeadings(chunks: ByteChunks): Promise<string[][]> {
  const found: string[][] = [];
  for await (const { rows } of rowsOf(await openWorkbook(chunks))) {
    found.push(...rows.slice(0, HEADING_WITHIN - found.length).map(namesOf));
    if (found.length >= HEADING_WITHIN) break;
  }
  if (found.length === 0) throw new Refused('xlsx-without-rows');
  return found;
}

/** Says at once what a cell cannot give, but only to a mapping that asks for its column. */
const told =
  (cells: Cells): Cells =>
  (column) => {
    const value = cells(column) as CellValue | undefined;
    if (value instanceof Refused) throw value;
    return value;
  };

const lineOf = (row: SheetRow, headings: Headings): RegisterLine => ({
  line: row.line,
  cells: told(headings.cellsOf(row.cells)),
});

/** Rows wait until the headings are known: those of the mapping, else, when no row has them all, the first row. */
class SheetLines {
  private headings: Headings | undefined;
  private waiting: SheetRow[] = [];

  constructor(private readonly mapping: RegisterMapping) {}

  take(rows: readonly SheetRow[]): RegisterLine[] {
    if (!this.headings) {
      this.waiting.push(...rows);
      const at = this.waiting.slice(0, HEADING_WITHIN).findIndex((row) => fits(namesOf(row), this.mapping));
      if (at < 0 && this.waiting.length < HEADING_WITHIN) return [];
      return this.from(Math.max(at, 0));
    }
    const { headings } = this;
    return rows.map((row) => lineOf(row, headings));
  }

  /** What still waits when the sheet has ended. */
  rest(): RegisterLine[] {
    return this.headings || this.waiting.length === 0 ? [] : this.from(0);
  }

  private from(at: number): RegisterLine[] {
    const headings = new Headings(namesOf(this.waiting[at] as SheetRow));
    const rows = this.waiting.slice(at + 1);
    this.headings = headings;
    this.waiting = [];
    return rows.map((row) => lineOf(row, headings));
  }
}

/**
 * Reads a register from a workbook of Excel (XLSX): the first visible sheet that has rows, streaming, with a title above the headings when
 * there is one. The other visible sheets are named in a warning (`other-sheets-left-out`).
 *
 * @throws Refused what {@link openWorkbook} and the readers below it refuse
 */
export async function* readXlsx(chunks: ByteChunks, mapping: RegisterMapping): AsyncGenerator<RegisterLine[]> {
  const book = await openWorkbook(chunks);
  const sheet = new SheetLines(mapping);
  let read = '';
  for await (const batch of rowsOf(book)) {
    if (read === '') yield warningOf(book, batch.sheet);
    read = batch.sheet;
    const lines = sheet.take(batch.rows);
    if (lines.length > 0) yield lines;
  }
  yield sheet.rest();
}

function warningOf({ sheets }: OpenWorkbook, read: string): RegisterLine[] {
  const others = sheets.filter((each) => each.name !== read).map((each) => each.name.slice(0, 31));
  if (others.length === 0) return [];
  return [{ line: 0, warning: reason('other-sheets-left-out', { read, others: others.slice(0, 10).join(', ') }) }];
}
