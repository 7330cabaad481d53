import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { looksLikeFormula, type TableColumn, type TableRow } from './table.js';
import { writeCsv } from './write-csv.js';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Дата', kind: 'day' },
  { heading: 'Сумма', kind: 'decimal' },
  { heading: 'Назначение', kind: 'text' },
];

async function* from(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}

async function written(rows: readonly TableRow[], columns = COLUMNS): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeCsv(columns, from(rows))) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

describe('writeCsv', () => {
  it('writes as Russian Excel reads', async () => {
    expect(
      await written([
        ['2026-03-01', '1234.50', 'Счёт "5"; доставка'],
        ['', '', ''],
      ]),
    ).toBe('\ufeffДата;Сумма;Назначение\r\n01.03.2026;1234,50;"Счёт ""5""; доставка"\r\n;;\r\n');
  });

  it.each([
    '=HYPERLINK("http://evil.example")',
    '+7 903',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1',
    '|x',
    '%0A',
  ])('leaves no formula of %j', async (text) => {
    expect(looksLikeFormula(text)).toBe(true);
    const [, [, , cell] = []] = parse(await written([['', '', text]]), { delimiter: ';', bom: true }) as string[][];
    expect(cell).toBe(`'${text}`);
  });

  it.each(['Оплата по счету № 5', "д'Артаньян", '1=1', 'a@b.ru', ''])('leaves %j as it is', async (text) => {
    const [, [, , cell] = []] = parse(await written([['', '', text]]), { delimiter: ';', bom: true }) as string[][];
    expect(cell).toBe(text);
  });

  it('has no cell that a spreadsheet takes for a formula, whatever the texts', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), async (texts) => {
        const columns = texts.map((heading): TableColumn => ({ heading, kind: 'text' }));
        const rows = parse(await written([texts], columns), { delimiter: ';', bom: true }) as string[][];
        expect(rows.flat().filter(looksLikeFormula)).toEqual([]);
      }),
    ));
});
