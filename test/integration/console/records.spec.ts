import { bulkAnswer } from '../../../src/console/api/records.js';
import { US } from '../../support/statement-text.js';
import { type Door, loadInvoices, openDoor } from './door.js';

let door: Door;
beforeAll(async () => {
  door = await openDoor({ http: { requestsPerSecond: 100_000 } });
  await loadInvoices(door, 1);
}, 60_000);
afterAll(() => door.close());

async function put(kind: string, records: readonly unknown[], source = 'crm') {
  const headers = { 'Accept-Language': 'en' };
  const answer = await door.ask(`/api/v1/${kind}`, { method: 'PUT', json: { source, records }, headers });
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return bulkAnswer.strict().parse(answer.json);
}
const outcomes = async (kind: string, records: readonly unknown[]) =>
  (await put(kind, records)).results.map((each) => each.outcome);

const client = (n: number, more: object = {}) => ({ externalId: `c${n}`, name: `ООО "Клиент ${n}"`, ...more });
const invoice = (n: number, more: object = {}) => ({
  externalId: `i${n}`,
  number: `СЧ-${n}`,
  issuedOn: '2026-03-01',
  amount: '10000',
  organizationTaxNumber: US.taxNumber,
  counterpartyExternalId: 'c1',
  ...more,
});

test('a client is added, known, and changed, by what the source calls it', async () => {
  expect(await outcomes('counterparties', [client(1), client(2)])).toEqual(['added', 'added']);
  expect(await outcomes('counterparties', [client(1), client(2, { region: '77' })])).toEqual(['known', 'changed']);
  const { json } = await door.ask<{ items: { name: string; region: string }[] }>('/api/v1/counterparties?q=Клиент');
  expect(json.items).toMatchObject([{ region: '' }, { region: '77' }]);
});

test('agreements, orders and invoices too, and their events are announced', async () => {
  const parties = { organizationTaxNumber: US.taxNumber, counterpartyExternalId: 'c1' };
  expect(await outcomes('agreements', [{ externalId: 'a1', number: 'Д-1', ...parties }])).toEqual(['added']);
  const order = { externalId: 'o1', number: 'З-1', orderedOn: '2026-03-01', status: 'new', amount: '500', ...parties };
  expect(await outcomes('orders', [order])).toEqual(['added']);
  expect(await outcomes('orders', [order])).toEqual(['known']);
  expect(await outcomes('orders', [{ ...order, status: 'shipped' }])).toEqual(['changed']);
  expect(await outcomes('invoices', [invoice(1, { agreementExternalId: 'a1' })])).toEqual(['added']);
  expect(await outcomes('invoices', [invoice(1, { agreementExternalId: 'a1' })])).toEqual(['known']);
  const done = await put('invoices', [invoice(1, { agreementExternalId: 'a1', amount: '20000' })]);
  expect(done).toMatchObject({ changed: 1, results: [{ index: 0, externalId: 'i1', reason: null }] });
  const { json } = await door.ask<{ items: { type: string }[] }>(`/api/v1/events?subject=${done.results[0]?.id}`);
  expect(json.items.map((each) => each.type)).toEqual(['invoice.registered.v1', 'invoice.changed.v1']);
});

test('one that cannot be taken is refused alone, with its place and reason', async () => {
  const { results, ...counts } = await put('invoices', [
    invoice(10),
    { ...invoice(11), amount: '1.5' },
    'nonsense',
    invoice(10),
    invoice(12, { counterpartyTaxNumber: '7725002344' }),
    invoice(13, { counterpartyExternalId: undefined }),
    { ...invoice(14), issuedOn: '2026-02-30' },
    { ...invoice(15), more: 1 },
    invoice(16),
  ]);
  expect(counts).toEqual({ added: 2, changed: 0, known: 0, refused: 7 });
  expect(results.map((each) => [each.index, each.outcome, each.reason?.code ?? ''])).toEqual([
    [0, 'added', ''],
    [1, 'refused', 'record-invalid'],
    [2, 'refused', 'record-invalid'],
    [3, 'refused', 'record-repeated'],
    [4, 'refused', 'tax-number-wrong'],
    [5, 'refused', expect.any(String)],
    [6, 'refused', 'record-invalid'],
    [7, 'refused', 'record-invalid'],
    [8, 'added', ''],
  ]);
  expect(results[1]?.reason?.params).toMatchObject({ at: 'amount' });
});

test('ids of two sources are two clients', async () => {
  const [one] = (await put('counterparties', [client(77)], 'crm')).results;
  const [other] = (await put('counterparties', [client(77)], 'shop')).results;
  expect(one?.id).not.toBe(other?.id);
});

test('a thousand at once, and no more', async () => {
  const many = Array.from({ length: 1_000 }, (_, i) => client(i + 1_000));
  expect((await put('counterparties', many)).added).toBe(1_000);
  expect((await put('counterparties', many)).known).toBe(1_000);
  const json = { source: 'crm', records: [...many, client(1)] };
  expect((await door.ask('/api/v1/counterparties', { method: 'PUT', json })).status).toBe(400);
  expect(
    (await door.ask('/api/v1/counterparties', { method: 'PUT', json: { source: 'crm', records: [] } })).status,
  ).toBe(400);
  expect(
    (await door.ask('/api/v1/counterparties', { method: 'PUT', json: { source: 'a b', records: many } })).status,
  ).toBe(400);
});

test('two calls at once add nothing twice', async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => put('counterparties', [client(5_000)])));
  expect(answers.map((each) => each.added).sort()).toEqual([0, 0, 0, 1]);
});
