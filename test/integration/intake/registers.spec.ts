import { number, partsOf, workbookOf } from '../../support/workbook.js';
import { zipOf } from '../../support/zip.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

let verbs: Verbs;
beforeEach(async () => {
  verbs = await openVerbs();
});
afterEach(() => verbs.close());

const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const party = (more: object = {}) => ({
  ref: 'c1',
  kind: 'legal',
  name: 'ООО "Ромашка"',
  fullName: '',
  inn: '7827004526',
  kpp: '782701001',
  email: 'buh@romashka.example',
  phone: '',
  region: '',
  accounts: [{ number: '40702810500000001111', bik: '044525225' }],
  ...more,
});
const invoice = (more: object = {}) => ({
  ref: 'i1',
  number: '00УТ-000305',
  date: '2026-03-01',
  dueDate: '2099-03-20',
  amount: 10000,
  vat: 1803,
  currency: 'RUB',
  organization: '7725002343',
  party: 'c1',
  contract: 'k1',
  contractNumber: '7-П',
  ...more,
});
const events = (): Promise<unknown> => one(verbs.store, `select string_agg(type, ' ' order by seq) from outbox`);

test('counterparties, invoices and the agreements that they name are kept and announced once', async () => {
  expect(await verbs.take(jsonl(party()))).toMatchObject({ kind: 'counterparties', entries: 1, added: 1, refused: [] });
  expect(await verbs.take(jsonl(invoice()))).toMatchObject({ kind: 'invoices', entries: 1, added: 1 });
  expect(await events()).toBe('counterparty.registered.v1 invoice.registered.v1');
  expect(await one(verbs.store, 'select number from agreement')).toBe('7-П');
  expect(
    await one(verbs.store, `select o.tax_number from invoice i join organization o on o.id = i.organization_id`),
  ).toBe('7725002343');
  expect(await verbs.take(jsonl(party()))).toMatchObject({ added: 0, known: 1 });
  expect(await verbs.take(jsonl(invoice()))).toMatchObject({ added: 0, known: 1 });
  expect(await events()).toBe('counterparty.registered.v1 invoice.registered.v1');
});

test('invoices before their counterparties: the register completes the card', async () => {
  await verbs.take(jsonl(invoice()));
  await verbs.take(jsonl(party()));
  expect(await one(verbs.store, 'select count(*) from counterparty')).toBe(1n);
  expect(await one(verbs.store, `select c.name from invoice i join counterparty c on c.id = i.counterparty_id`)).toBe(
    'ООО "Ромашка"',
  );
});

test('a change of the ledger is written, told, and changes the status', async () => {
  await verbs.take(jsonl(party()));
  await verbs.take(jsonl(invoice()));
  await verbs.take(jsonl(invoice({ amount: 12000, dueDate: '2026-03-20' })));
  expect(await events()).toBe(
    'counterparty.registered.v1 invoice.registered.v1 invoice.changed.v1 invoice.status-changed.v1',
  );
  expect(await one(verbs.store, `select data->'changed' from outbox where type = 'invoice.changed.v1'`)).toEqual([
    'dueOn',
    'amount',
  ]);
  expect(await one(verbs.store, 'select status from invoice')).toBe('overdue');
  expect(await verbs.recompute.run()).toEqual([]);
});

test('an older file of a register is no duplicate of its first import: what it says holds', async () => {
  await verbs.take(jsonl(party()));
  await verbs.take(jsonl(party({ email: 'new@romashka.example' })));
  await verbs.take(jsonl(party()));
  expect(await one(verbs.store, 'select email from counterparty')).toBe('buh@romashka.example');
});

test('a bad line is refused with its number and reason, the good ones are kept', async () => {
  const result = await verbs.take(
    `${jsonl(party())}{"ref":"c2","kind":\n${jsonl(party({ ref: 'c3', inn: '7725002343', name: 'АО "Лютик"' }))}`,
  );
  expect(result).toMatchObject({ entries: 2, added: 2 });
  expect(result.refused.map((each) => each.line)).toEqual([2]);
});

test('a table saved from 1C in Windows-1251 is read by its headings', async () => {
  await verbs.take(jsonl(party()));
  const text =
    'Номер;Дата;Контрагент;ИНН;ИНН организации;Сумма;Оплатить до\r\nУТ-7;01.03.2026;Ромашка;7827004526;7725002343;1 234,56;20.03.2099\r\n';
  const cp1251 = Uint8Array.from(
    [...text].map((c) => (c.charCodeAt(0) < 128 ? c.charCodeAt(0) : c.charCodeAt(0) - 0x410 + 0xc0)),
  );
  expect(await verbs.take(cp1251)).toMatchObject({
    kind: 'invoices',
    format: 'csv',
    entries: 1,
    added: 1,
    refused: [],
  });
  expect(await one(verbs.store, `select number || ' ' || issued_on || ' ' || amount from invoice`)).toBe(
    'УТ-7 2026-03-01 123456',
  );
});

test('an order tells its change of status', async () => {
  await verbs.take(jsonl(party()));
  const order = {
    ref: 'o1',
    number: 'З-1',
    date: '2026-03-01',
    status: 'new',
    amount: 5000,
    currency: 'RUB',
    organization: '7725002343',
    party: 'c1',
  };
  expect(await verbs.take(jsonl(order))).toMatchObject({ kind: 'orders', added: 1 });
  await verbs.take(jsonl({ ...order, status: 'shipped' }));
  expect(
    await one(
      verbs.store,
      `select (data->>'from') || '>' || (data->>'to') from outbox where type = 'order.status-changed.v1'`,
    ),
  ).toBe('new>shipped');
});

const HEADINGS = ['Номер', 'Дата', 'Контрагент', 'ИНН', 'Сумма', 'Оплатить до', 'ИНН организации'];

test('a workbook of Excel is kept as the same table of text: the one after the other adds nothing', async () => {
  const row = [
    'А-1',
    number('46082', 1),
    'ООО Ромашка',
    number('7827004526'),
    number('100.1'),
    '20.03.2099',
    '7725002343',
  ];
  const kept = await verbs.take(await workbookOf([['Счета за март'], HEADINGS, row]));
  expect(kept).toMatchObject({ kind: 'invoices', format: 'xlsx', entries: 1, added: 1, refused: [], warnings: [] });
  const text = `${HEADINGS.join(';')}\nА-1;01.03.2026;ООО Ромашка;7827004526;100,10;20.03.2099;7725002343\n`;
  expect(await verbs.take(text)).toMatchObject({ format: 'csv', added: 0, known: 1 });
  expect(await one(verbs.store, 'select amount from invoice')).toBe(10010n);
});

test('a workbook tells what was not read of it, and one that cannot be opened keeps nothing', async () => {
  const sheets = [
    { rows: [HEADINGS, ['1', '01.03.2026', 'А', '7827004526', '1,00', '', '7725002343']] },
    { rows: [['x']] },
  ];
  const bytes = await zipOf(partsOf(sheets));
  expect(await verbs.take(bytes)).toMatchObject({
    added: 1,
    warnings: [{ line: 0, reason: { code: 'other-sheets-left-out' } }],
  });
  expect(await verbs.take(bytes.subarray(0, -10))).toMatchObject({ refused: [{ reason: { code: 'zip-broken' } }] });
});
