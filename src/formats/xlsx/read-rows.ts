import { RecordCutter } from '../xml/record-cutter.js';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.js';
import { XmlReader } from '../xml/xml-reader.js';
import { type CellValue, cellValue, type Workbook } from './cell-value.js';

/** A row of a sheet. */
export interface SheetRow {
  /** Its number in the sheet, from 1. */
  readonly line: number;
  /** By column; what is not there is `undefined`. */
  readonly cells: readonly (CellValue | undefined)[];
}

/** Columns and rows of the largest sheet (ECMA-376). */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

const SHAPE = {
  what: 'sheet.xml',
  containers: new Set(['worksheet', 'sheetData']),
  mostElements: MOST_COLUMNS * 5,
  longestText: 8 * 1024 * 1024,
};

/** Place of a column by its letters, from 0; -1 for what is no column. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}(?=\d*$)/.exec(reference)?.[0];
  if (letters === undefined) return -1;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MOST_COLUMNS ? column - 1 : -1;
}

function toRow(element: XmlElement, before: number, workbook: Workbook): SheetRow | undefined {
  const written = Number(attributeOf(element, 'r') || before + 1);
  const line = Number.isInteger(written) && written > 0 && written <= MOST_ROWS ? written : before + 1;
  const cells: (CellValue | undefined)[] = [];
  let next = 0;
  for (const each of childrenOf(element, 'c')) {
    const reference = attributeOf(each, 'r');
    // A cell without a place stands after the one before it, also when that one is empty.
    const column = reference === '' ? next : columnOf(reference);
    if (column < 0 || column >= MOST_COLUMNS) continue;
    next = column + 1;
    const value = cellValue(each, reference || `${line}`, workbook);
    if (value !== '') cells[column] = value;
  }
  return cells.length === 0 ? undefined : { line, cells };
}

/**
 * Reads the rows of a sheet (строки листа) as its bytes come; rows that hold nothing are left out.
 *
 * @throws Refused what the XML reader refuses
 */
export async function* readRows(bytes: AsyncIterable<Uint8Array>, workbook: Workbook): AsyncGenerator<SheetRow[]> {
  let rows: SheetRow[] = [];
  let last = 0;
  const cutter = new RecordCutter(SHAPE, {
    record(record, container) {
      if (container !== 'sheetData' || record.name !== 'row') return;
      const row = toRow(record, last, workbook);
      last = row?.line ?? last + 1;
      if (row) rows.push(row);
    },
  });
  const reader = new XmlReader({ what: SHAPE.what, mostElements: 60_000_000 }, cutter);
  for await (const piece of bytes) {
    reader.write(piece);
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  reader.end();
  if (rows.length > 0) yield rows;
}
