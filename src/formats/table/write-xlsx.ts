import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { Refused } from '../../domain/failure.js';
import { daysBetween, localDate, type LocalDate, parseIsoDate } from '../../domain/local-date.js';
import { looksLikeFormula, type TableColumn, type TableRow } from './table.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles of cells by their numbers: plain, heading, day, decimal, and a text that must stay one when somebody edits the cell. */
const STYLE = { plain: 0, heading: 1, day: 2, decimal: 3, inert: 4 } as const;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sverka" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf quotePrefix="1"/></cellXfs></styleSheet>`,
};

/** Rows of the largest sheet, and characters of the longest cell (ECMA-376). */
const MOST_ROWS = 1_048_576;
const LONGEST_CELL = 32_767;

/** A spreadsheet keeps 15 digits of a number: a longer one is written as a text. */
const EXACT = /^-?\d{1,13}(?:\.\d{1,2})?$/;

const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** Day 0 as spreadsheets count from 01.03.1900 on. */
const DAY_ZERO = localDate(1900, 1, 1) as LocalDate;
const FIRST_SURE = '1900-03-01';

function escaped(text: string): string {
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  return short
    .replace(NOT_IN_XML, ' ')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] as string);
}

const textCell = (text: string, style: number): string =>
  `<c t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

function cell(text: string, kind: TableColumn['kind']): string {
  if (text === '') return '<c/>';
  if (kind === 'decimal' && EXACT.test(text)) return `<c s="${STYLE.decimal}"><v>${text}</v></c>`;
  const day = kind === 'day' ? parseIsoDate(text) : undefined;
  if (day && day >= FIRST_SURE) return `<c s="${STYLE.day}"><v>${daysBetween(DAY_ZERO, day) + 2}</v></c>`;
  return textCell(text, looksLikeFormula(text) ? STYLE.inert : STYLE.plain);
}

async function* sheet(columns: readonly TableColumn[], rows: AsyncIterable<TableRow>): AsyncGenerator<Buffer> {
  const headings = columns.map(({ heading }) => textCell(heading, STYLE.heading)).join('');
  yield Buffer.from(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row>${headings}</row>`);
  let written = 1;
  for await (const row of rows) {
    if (++written > MOST_ROWS) throw new Refused('table-too-long', { limit: MOST_ROWS });
    yield Buffer.from(`<row>${columns.map(({ kind }, i) => cell(row[i] ?? '', kind)).join('')}</row>`);
  }
  yield Buffer.from('</sheetData></worksheet>');
}

/**
 * Writes a table as a workbook of Excel (XLSX), streaming: days and sums as such, texts as texts that no editing makes a formula. The same
 * rows give the same bytes.
 *
 * @throws Refused `table-too-long` {limit}
 */
export async function* writeXlsx(
  columns: readonly TableColumn[],
  rows: AsyncIterable<TableRow>,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const options = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true };
  for (const [name, content] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(HEAD + content), name, options);
  const body = Readable.from(sheet(columns, rows), { objectMode: false });
  body.on('error', (error) => (zip.outputStream as Readable).destroy(error));
  zip.addReadStream(body, 'xl/worksheets/sheet1.xml', options);
  zip.end();
  for await (const piece of zip.outputStream) yield piece as Uint8Array;
}
