import { zipOf } from './zip.js';

/** What may stand in a cell of a made-up workbook: a text, or a cell written out as XML (without `r`). */
export type MadeCell = string | { readonly xml: string };

/** A cell written out. */
export const xml = (text: string): MadeCell => ({ xml: text });

/** A number under a style of {@link STYLES}. */
export const number = (text: string, style = 0): MadeCell => xml(`<c s="${style}"><v>${text}</v></c>`);

/** Styles of a made-up workbook: 0 plain, 1 a built-in day, 2 a day of its own pattern, 3 a code of ten digits, 4 money. */
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode="[$-419]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0000000000"/><numFmt numFmtId="166" formatCode="#,##0.00&quot; руб. (год)&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`;

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const cellAt = (cell: MadeCell, place: string): string =>
  typeof cell === 'string'
    ? cell && `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
    : cell.xml.replace(/^<c/, `<c r="${place}"`);

const sheetOf = (rows: readonly (readonly MadeCell[])[]): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="1" max="3"/></cols><sheetData>${rows
    .map(
      (cells, i) =>
        `<row r="${i + 1}">${cells.map((cell, column) => cellAt(cell, `${letters(column)}${i + 1}`)).join('')}</row>`,
    )
    .join('')}</sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells></worksheet>`;

/** A sheet of a made-up workbook. */
export interface MadeSheet {
  readonly name?: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly hidden?: boolean;
}

/** The parts of a workbook, to be changed before they are packed. */
export function partsOf(
  sheets: readonly MadeSheet[],
  { shared = [] as readonly string[], old = false } = {},
): Record<string, string> {
  const links = sheets.map((_, i) => `<Relationship Id="r${i}" Type="${RELATION}/worksheet" Target="worksheets/sheet${i}.xml"/>`); // prettier-ignore
  const listed = sheets.map(({ name, hidden }, i) => `<sheet name="${name ?? `Лист${i + 1}`}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="r${i}"/>`); // prettier-ignore
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns:r="${RELATION}"><workbookPr${old ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}<Relationship Id="s" Type="${RELATION}/styles" Target="/xl/styles.xml"/><Relationship Id="t" Type="${RELATION}/sharedStrings" Target="SharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst>${shared.map((each) => `<si>${each}</si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map(({ rows }, i) => [`xl/worksheets/sheet${i}.xml`, sheetOf(rows)])),
  };
}

/** A workbook of one sheet with these rows. */
export const workbookOf = (rows: readonly (readonly MadeCell[])[]): Promise<Uint8Array> => zipOf(partsOf([{ rows }]));
