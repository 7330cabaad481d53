import { Refused } from '../../../src/domain/failure.js';
import { recognise } from '../../../src/formats/recognise.js';
import { chooseByRows } from '../../../src/formats/register/choose-mapping.js';
import { readRegister, type RegisterItem } from '../../../src/formats/register/read-register.js';
import { xlsxHeadings } from '../../../src/formats/register/read-xlsx.js';
import { registerMappingSchema } from '../../../src/formats/register/register-mapping.js';
import { loadMappings } from '../../../src/settings/load-mappings.js';
import { type MadeCell, number, partsOf, workbookOf, xml } from '../../support/workbook.js';
import { zipOf } from '../../support/zip.js';

const mappings = loadMappings('mappings/ledgers', registerMappingSchema);

/** Reads a workbook as the import does: by its content alone. */
async function read(bytes: Uint8Array): Promise<RegisterItem[]> {
  expect(recognise(bytes)).toEqual({ format: 'xlsx' });
  const chosen = chooseByRows(await xlsxHeadings([bytes]), mappings);
  if ('code' in chosen) throw new Refused(chosen.code, chosen.params);
  const items: RegisterItem[] = [];
  for await (const item of readRegister([bytes], { format: 'xlsx' }, chosen.value)) items.push(item);
  return items;
}

const rowsOf = (items: readonly RegisterItem[]) =>
  items.flatMap((item) => (item.type === 'rows' ? [...item.rows] : []));
const notesOf = (items: readonly RegisterItem[]) =>
  items.flatMap((item) =>
    item.type === 'refused' || item.type === 'warning' ? [{ type: item.type, line: item.line, ...item.reason }] : [],
  );

const HEADINGS = ['Номер', 'Дата', 'Контрагент', 'ИНН', 'Сумма', 'Оплатить до'];
const INVOICE: readonly MadeCell[] = [
  '00УТ-000284',
  number('46027', 1),
  'ООО "Ромашка" & Ко',
  number('7827004526'),
  number('6418.0000000000009', 4),
  '19.01.2026',
];

test('invoices are read as from a table of text: days from serial numbers, sums to the kopeck', async () => {
  const [row, ...more] = rowsOf(await read(await workbookOf([HEADINGS, INVOICE])));
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    line: 2,
    externalId: '00УТ-000284||05.01.2026||',
    number: '00УТ-000284',
    issuedOn: '2026-01-05',
    dueOn: '2026-01-19',
    amount: 641800n,
    counterpartyTaxNumber: '7827004526',
    counterpartyName: 'ООО "Ромашка" & Ко',
  });
});

test('the same register as CSV and as a workbook gives the same rows', async () => {
  const text = `${HEADINGS.join(';')}\n00УТ-000284;05.01.2026;ООО Ромашка;7827004526;6418,00;19.01.2026\n`;
  const mapping = mappings.find((each) => each.name === 'csv-invoices')?.value as never;
  const csv: RegisterItem[] = [];
  for await (const item of readRegister([Buffer.from(text)], { format: 'csv', delimiter: ';' }, mapping))
    csv.push(item);
  const book = await workbookOf([HEADINGS, INVOICE.with(2, 'ООО Ромашка')]);
  expect(rowsOf(await read(book))).toEqual(rowsOf(csv));
});

test('a title, blank rows and a total around the table do not matter', async () => {
  const book = await workbookOf([
    ['Счета покупателям'],
    [],
    ['Период:', '01.01.2026 - 31.01.2026'],
    HEADINGS,
    INVOICE,
    ['Итого', '', '', '', number('6418')],
  ]);
  const items = await read(book);
  expect(rowsOf(items)).toMatchObject([{ line: 5 }]);
  expect(notesOf(items)).toMatchObject([{ type: 'refused', line: 6, code: 'missing-field' }]);
});

test('shared texts, runs of a text, a formula with its value, a code with zeros in front', async () => {
  const shared = ['<t>Номер</t>', '<r><rPr><b/></rPr><t xml:space="preserve">ООО </t></r><r><t>Ромашка</t></r><rPh><t>x</t></rPh>', '<t>А_x000D_Б</t>']; // prettier-ignore
  const text = (at: number): MadeCell => xml(`<c t="s"><v>${at}</v></c>`);
  const rows = [
    [text(0), ...HEADINGS.slice(1)],
    [text(2), xml('<c t="d"><v>2026-01-05T00:00:00</v></c>'), text(1), number('105001234', 3), xml('<c><f>A1*2</f><v>10.5</v></c>')], // prettier-ignore
  ];
  const items = await read(await zipOf(partsOf([{ rows }], { shared })));
  expect(rowsOf(items)).toMatchObject([
    { number: 'А\rБ', counterpartyName: 'ООО Ромашка', counterpartyTaxNumber: '0105001234', amount: 1050n },
  ]);
});

test.each<[string, number, MadeCell, object]>([
  ['a formula that was never calculated', 4, xml('<c><f>A1*2</f></c>'), { code: 'formula-without-value', params: { cell: 'E2' } }], // prettier-ignore
  ['an error', 4, xml('<c t="e"><v>#REF!</v></c>'), { code: 'cell-error', params: { cell: 'E2', value: '#REF!' } }],
  ['a number that lost digits', 3, number('4.0702810000000001E+19'), { code: 'digits-lost' }],
  ['a day that never was', 1, number('60', 1), { code: 'bad-cell', params: { cell: 'B2', value: '60' } }],
  ['a text that is not there', 2, xml('<c t="s"><v>99</v></c>'), { code: 'bad-cell' }],
  ['a part of a kopeck', 4, number('10.005'), { code: 'bad-amount' }],
  ['a sum that is a day', 4, number('46027', 2), { code: 'bad-amount' }],
])('%s refuses its row alone', async (_, column, cell, expected) => {
  const items = await read(await workbookOf([HEADINGS, INVOICE.with(column, cell), INVOICE]));
  expect(notesOf(items)).toMatchObject([{ type: 'refused', line: 2, ...expected }]);
  expect(rowsOf(items)).toMatchObject([{ line: 3 }]);
});

test('what stands in columns that nobody asks for does not matter', async () => {
  const rows = [
    [...HEADINGS, 'Примечание'],
    [...INVOICE, xml('<c t="e"><v>#REF!</v></c>')],
  ];
  expect(notesOf(await read(await workbookOf(rows)))).toEqual([]);
});

test('by the system of 1904 days stand 1462 further', async () => {
  const rows = [HEADINGS, INVOICE.with(1, number('44565', 2))];
  const items = await read(await zipOf(partsOf([{ rows }], { old: true })));
  expect(rowsOf(items)).toMatchObject([{ issuedOn: '2026-01-05' }]);
});

test('the first visible sheet with rows is read, the others are named', async () => {
  const hidden = { name: 'Черновик', rows: [HEADINGS, INVOICE], hidden: true };
  const sheets = [hidden, { name: 'Пустой', rows: [] }, { name: 'Счета', rows: [HEADINGS, INVOICE] }];
  const items = await read(await zipOf(partsOf([...sheets, { name: 'Прочее', rows: [['x']] }])));
  expect(rowsOf(items)).toHaveLength(1);
  expect(notesOf(items)).toMatchObject([
    { type: 'warning', code: 'other-sheets-left-out', params: { read: 'Счета', others: 'Пустой, Прочее' } },
  ]);
});

test('cells without places stand one after another', async () => {
  const parts = partsOf([{ rows: [HEADINGS, INVOICE] }]);
  const sheet = 'xl/worksheets/sheet0.xml';
  parts[sheet] = (parts[sheet] as string).replace(/ r="\w+"/g, '');
  expect(rowsOf(await read(await zipOf(parts)))).toMatchObject([{ line: 2, amount: 641800n }]);
  parts[sheet] = (parts[sheet] as string).replace(/<c t="inlineStr"><is><t[^>]*>ООО[^/]*<\/t><\/is><\/c>/, '<c/>');
  expect(rowsOf(await read(await zipOf(parts)))).toMatchObject([{ counterpartyName: '', amount: 641800n }]);
});

test.each<[string, (parts: Record<string, string>) => Record<string, string>, object]>([
  ['no workbook', () => ({ 'xl/x.xml': '' }), { code: 'xlsx-without-sheet' }],
  ['no sheet', ({ 'xl/worksheets/sheet0.xml': _, ...rest }) => rest, { code: 'xlsx-without-sheet' }],
  ['no row', (parts) => ({ ...parts, 'xl/worksheets/sheet0.xml': '<worksheet/>' }), { code: 'xlsx-without-rows' }],
  ['an entity bomb', (parts) => ({ ...parts, 'xl/worksheets/sheet0.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }), { code: 'xml-doctype' }], // prettier-ignore
  ['a sheet cut off', (parts) => ({ ...parts, 'xl/worksheets/sheet0.xml': (parts['xl/worksheets/sheet0.xml'] as string).slice(0, -9) }), { code: 'xml-broken' }], // prettier-ignore
  ['columns of no mapping', (parts) => ({ ...parts, ...partsOf([{ rows: [['Кто', 'Что']] }]) }), { code: 'no-mapping-fits', params: { columns: 'Кто, Что' } }], // prettier-ignore
])('a workbook with %s is refused whole', async (_, change, expected) => {
  const bytes = await zipOf(change(partsOf([{ rows: [HEADINGS, INVOICE] }])));
  await expect(read(bytes)).rejects.toMatchObject({ reason: expected });
});

test('a long sheet is read in batches, whatever its texts', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => INVOICE.with(0, `Н-${i}`));
  const items = await read(await workbookOf([HEADINGS, ...rows]));
  expect(rowsOf(items)).toHaveLength(3000);
  expect(items.filter((each) => each.type === 'rows').length).toBeGreaterThan(2);
});
