import fc from 'fast-check';
import type { TableColumn, TableRow } from '../../../src/formats/table/table.js';
import { writeXlsx } from '../../../src/formats/table/write-xlsx.js';
import { openWorkbook } from '../../../src/formats/xlsx/open-workbook.js';
import { readRows } from '../../../src/formats/xlsx/read-rows.js';
import { recognise } from '../../../src/formats/recognise.js';
import { readZip } from '../../../src/formats/zip/read-zip.js';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Дата', kind: 'day' },
  { heading: 'Сумма', kind: 'decimal' },
  { heading: 'Назначение', kind: 'text' },
];

async function* from(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}

async function written(rows: readonly TableRow[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeXlsx(COLUMNS, from(rows))) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Rows as the reader of registers sees them, headings left out. */
async function read(bytes: Uint8Array): Promise<unknown[][]> {
  const { sheets, workbook } = await openWorkbook([bytes]);
  const found: unknown[][] = [];
  for (const { part } of sheets)
    for await (const rows of readRows(part.bytes(), workbook))
      found.push(...rows.map((each) => Array.from(each.cells)));
  return found.slice(1);
}

async function sheetOf(bytes: Uint8Array): Promise<string> {
  const part = (await readZip([bytes])).find((each) => each.name === 'xl/worksheets/sheet1.xml');
  const pieces: Uint8Array[] = [];
  for await (const piece of part?.bytes() ?? []) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

test('a table is read back as it was written, days and sums as such', async () => {
  const bytes = await written([
    ['2026-01-05', '1234.50', 'Счёт «5» & <доставка>'],
    ['', '-0.01', ''],
    ['1899-01-01', '12345678901234567.00', '_x0041_'],
  ]);
  expect(recognise(bytes)).toEqual({ format: 'xlsx' });
  expect(await read(bytes)).toEqual([
    ['05.01.2026', '1234.5', 'Счёт «5» & <доставка>'],
    [undefined, '-0.01'],
    ['1899-01-01', '12345678901234567.00', '_x0041_'],
  ]);
  // ECMA-376: 46027 is 05.01.2026 by the system of 1900.
  expect(await sheetOf(bytes)).toContain('<c s="2"><v>46027</v></c><c s="3"><v>1234.50</v></c>');
});

test('no cell is a formula, and one that looks like it stays a text when it is edited', async () => {
  const xml = await sheetOf(await written([['', '', '=HYPERLINK("http://evil.example")']]));
  expect(xml).not.toContain('<f');
  expect(xml).toContain('<c t="inlineStr" s="4"><is><t xml:space="preserve">=HYPERLINK(');
});

test('the same rows give the same bytes', async () => {
  const rows = [['2026-01-05', '1.00', 'а']];
  expect(Buffer.from(await written(rows)).equals(Buffer.from(await written(rows)))).toBe(true);
});

test('what is longer than a cell is shortened so that it is seen', async () => {
  const [[, , text] = []] = await read(await written([['', '', 'я'.repeat(40_000)]]));
  expect(String(text) === `${'я'.repeat(32_766)}…`).toBe(true);
});

test('whatever the texts, the workbook is one', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 50 }), async (text) => {
      const [[, , found] = []] = await read(await written([['2026-01-05', '1', text]]));
      const kept = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, ' ').replace(/\r\n?/g, '\n');
      expect(String(found ?? '').replace(/\r\n?/g, '\n')).toBe(kept);
    }),
    { numRuns: 50 },
  ));
