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
  email: '',
  phone: '',
  region: '',
  accounts: [],
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

test('two cards of one source are two counterparties, whatever they share', async () => {
  await verbs.take(jsonl(party({ ref: 'a' }), party({ ref: 'b', phone: '+7 900 000-00-00' })));
  expect(await one(verbs.store, 'select count(*) from counterparty')).toBe(2n);
  expect(await one(verbs.store, 'select count(distinct entity_id) from external_id')).toBe(2n);
  expect(await verbs.recompute.run()).toEqual([]);
});

test('a card of another source with the same requisites and name is the same counterparty; a further one is not', async () => {
  await verbs.take(jsonl(party()));
  const table = (code: string, name: string): string =>
    `Код;Наименование;ИНН;КПП\r\n${code};${name};7827004526;782701001\r\n`;
  await verbs.take(table('1', '"Ромашка" ООО'));
  expect(await one(verbs.store, 'select count(*) from counterparty')).toBe(1n);
  await verbs.take(table('2', '"Ромашка" ООО'));
  expect(await one(verbs.store, 'select count(*) from counterparty')).toBe(2n);
  await verbs.take(table('3', 'Ромашка (склад)'));
  expect(await one(verbs.store, 'select count(*) from counterparty')).toBe(3n);
});

test('one tax number with several branches stays several clients', async () => {
  await verbs.take(jsonl(party({ ref: 'a' }), party({ ref: 'b', kpp: '770101001' })));
  expect(await one(verbs.store, 'select count(*) from counterparty')).toBe(2n);
});

test.each([
  ['a zero character', 'ООО "Рома\u0000шка"'],
  ['half of a character', 'ООО "Рома\ud83dшка"'],
])('%s in a text neither stops the register nor its neighbours', async (_, name) => {
  await verbs.take(jsonl(party({ name }), party({ ref: 'c2', inn: '7707083893' })));
  expect(await one(verbs.store, `select count(*) from counterparty where tax_number = '7707083893'`)).toBe(1n);
  await verbs.take(jsonl(invoice({ number: name }), invoice({ ref: 'i2', number: '2' })));
  expect(await one(verbs.store, `select count(*) from invoice where number = '2'`)).toBe(1n);
});

test.each([[-1], [1e21], [0.5], ['9'.repeat(30)]])('the sum %s is refused by itself', async (amount) => {
  const result = await verbs.take(jsonl(invoice({ amount }), invoice({ ref: 'i2', number: '2' })));
  expect(result).toMatchObject({ entries: 1, refused: [expect.objectContaining({ line: 1 })] });
});

test('one number in two companies is two invoices', async () => {
  await verbs.take(jsonl(invoice(), invoice({ ref: 'i2', organization: '7707083893' })));
  expect(await one(verbs.store, 'select count(distinct organization_id) from invoice')).toBe(2n);
});

test('the same invoice twice in one register: the last row counts', async () => {
  await verbs.take(jsonl(invoice(), invoice({ amount: 5000 })));
  expect(await one(verbs.store, 'select amount from invoice')).toBe(5000n);
  expect(await verbs.recompute.run()).toEqual([]);
});

test('a register of many rows does not wait in memory for the commit with its events', async () => {
  const rows = Array.from({ length: 6000 }, (_, i) => invoice({ ref: `i${i}`, number: `N-${i}` }));
  expect(await verbs.take(jsonl(...rows))).toMatchObject({ added: 6000 });
  expect(await one(verbs.store, `select count(*) from outbox where type = 'invoice.registered.v1'`)).toBe(6000n);
});
