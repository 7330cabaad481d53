import { offerAnswer, orderCheckPage } from '../../../src/console/api/terms.js';
import { CheckOrders } from '../../../src/clients/check-orders.js';
import { CLIENT, US } from '../../support/statement-text.js';
import { dayOf, type Door, expectAdded, loadInvoices, openDoor } from '../console/door.js';

const line = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const of = { organization: US.taxNumber, party: 'party-1' };

const agreement = (more: object = {}): object => ({
  ref: 'agreement-1',
  number: 'Д-7',
  date: '2026-01-01',
  from: '2026-01-01',
  till: '2026-12-31',
  limit: 100_000,
  currency: 'RUB',
  discount: '5',
  priceKind: 'Оптовая',
  ...of,
  ...more,
});

const order = (n: number, amount: number, more: object = {}): object => ({
  ref: `order-${n}`,
  number: `З-${n}`,
  date: `2026-02-0${n}`,
  status: 'В работе',
  amount,
  currency: 'RUB',
  contract: 'agreement-1',
  ...of,
  ...more,
});

const invoice = (n: number, amount: number, more: object = {}): object => ({
  ref: `bill-${n}`,
  number: `С-${n}`,
  date: '2026-02-20',
  dueDate: '2099-01-01',
  amount,
  vat: null,
  currency: 'RUB',
  contract: 'agreement-1',
  contractNumber: 'Д-7',
  ...of,
  ...more,
});

let door: Door;
let check: CheckOrders;
let client = '';
beforeEach(async () => {
  door = await openDoor();
  await loadInvoices(door, 0).catch(() => undefined);
  await expectAdded(door, line(agreement()), 'agreement.jsonl');
  check = new CheckOrders(door.store, door.settings);
  const { json } = await door.ask<{ items: { id: string }[] }>(`/api/v1/counterparties?taxNumber=${CLIENT.taxNumber}`);
  client = json.items[0]?.id ?? '';
}, 60_000);
afterEach(() => door.close());

async function states(): Promise<Record<string, string[]>> {
  await check.run();
  const { items } = orderCheckPage.parse((await door.ask('/api/v1/order-checks')).json);
  const rows = items.map(
    ({ number, state, reasons }) => [number, [state, ...reasons.map((each) => each.code)]] as [string, string[]],
  );
  return Object.fromEntries(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const told = () =>
  door.store.query(
    `select data->'order'->>'number' as number, data->>'state' as state from outbox where type = 'order.checked.v1' order by seq`,
  );

test('of several orders the one that goes over the limit is named, and told once', async () => {
  await expectAdded(door, line(order(1, 60_000), order(2, 40_000), order(3, 1)), 'orders.jsonl');
  expect(await states()).toEqual({
    'З-1': ['kept'],
    'З-2': ['kept'],
    'З-3': ['breached', 'terms-limit-exceeded'],
  });
  await states();
  expect(await told()).toEqual([{ number: 'З-3', state: 'breached' }]);
  const { items } = orderCheckPage.parse((await door.ask('/api/v1/order-checks?state=breached')).json);
  expect(items[0]?.reasons[0]?.text).toBe(
    'Лимит по договору № Д-7 1000,00 RUB, с этим документом долг 1000,01: больше на 0,01',
  );
});

test('what stands in an order and in its invoice is counted once, whether the source links them or not', async () => {
  await expectAdded(door, line(order(1, 60_000), order(2, 30_000)), 'orders.jsonl');
  await expectAdded(door, line(invoice(1, 60_000, { order: 'order-1' }), invoice(2, 30_000)), 'bills.jsonl');
  expect(await states()).toEqual({ 'З-1': ['kept'], 'З-2': ['kept'] });
  const { json } = await door.ask(
    `/api/v1/counterparties/${client}/offer-check?organization=${US.taxNumber}&amount=10000`,
  );
  expect(offerAnswer.parse(json)).toMatchObject({ state: 'kept', owed: '90000', creditLimit: '100000' });
});

test('half of an order is invoiced: the other half still counts', async () => {
  await expectAdded(door, line(order(1, 100_000)), 'orders.jsonl');
  await expectAdded(door, line(invoice(1, 50_000, { order: 'order-1' })), 'bills.jsonl');
  expect(await states()).toEqual({ 'З-1': ['kept'] });
  const { json } = await door.ask(`/api/v1/counterparties/${client}/offer-check?organization=${US.taxNumber}&amount=1`);
  expect(offerAnswer.parse(json)).toMatchObject({ state: 'breached', owed: '100000' });
});

test('what is paid counts no more, and the end of a breach is told', async () => {
  await expectAdded(door, line(invoice(1, 60_000)), 'bills.jsonl');
  await expectAdded(door, line(order(1, 50_000)), 'orders.jsonl');
  expect(await states()).toEqual({ 'З-1': ['breached', 'terms-limit-exceeded'] });
  const day = '02.03.2026';
  await expectAdded(door, dayOf([{ number: '7', day, sum: '600.00', purpose: 'Оплата по счету С-1' }]), 'day.txt');
  await door.tell('/api/v1/matching/run', {});
  expect(await states()).toEqual({ 'З-1': ['kept'] });
  expect(await told()).toEqual([
    { number: 'З-1', state: 'breached' },
    { number: 'З-1', state: 'kept' },
  ]);
});

test('a closed order counts for nothing', async () => {
  await expectAdded(door, line(order(1, 100_000, { status: 'Закрыт' }), order(2, 100_000)), 'orders.jsonl');
  expect(await states()).toEqual({ 'З-2': ['kept'] });
});

test.each<[string, object, object, string[]]>([
  ['a discount', {}, { discount: '5.01' }, ['breached', 'terms-discount-exceeded']],
  ['prices', {}, { priceKind: 'Розничная' }, ['breached', 'terms-other-prices']],
  ['an agreement that is over', { till: '2026-01-31' }, {}, ['breached', 'terms-expired']],
  ['an agreement that is closed', { closed: true }, {}, ['breached', 'terms-closed']],
  ['an order that names no agreement', {}, { contract: '' }, ['kept']],
])('%s', async (_, terms, more, expected) => {
  await expectAdded(door, line(agreement({ ...terms, schedule: 'x' })), 'terms.jsonl');
  await expectAdded(door, line(order(1, 1, more)), 'orders.jsonl');
  expect(await states()).toEqual({ 'З-1': expected });
});

test('several agreements, and the order names none: nobody can tell', async () => {
  await expectAdded(door, line(agreement({ ref: 'agreement-2', number: 'Д-8' })), 'other.jsonl');
  await expectAdded(door, line(order(1, 1, { contract: '' })), 'orders.jsonl');
  expect(await states()).toEqual({ 'З-1': ['unclear', 'terms-several'] });
  expect(await told()).toEqual([]);
});

test('the number of a change has no gap between what a source says and what a check finds', async () => {
  await expectAdded(door, line(order(1, 200_000)), 'orders.jsonl');
  await states();
  await expectAdded(door, line(order(1, 200_000, { status: 'Отгружен' })), 'moved.jsonl');
  await expectAdded(door, line(agreement({ limit: 300_000 })), 'more.jsonl');
  await states();
  const rows = await door.store.query(`select type, sequence from outbox where type like 'order.%' order by seq`);
  expect(rows).toEqual([
    { type: 'order.registered.v1', sequence: 1 },
    { type: 'order.checked.v1', sequence: 2 },
    { type: 'order.status-changed.v1', sequence: 3 },
    { type: 'order.checked.v1', sequence: 4 },
  ]);
  const { json } = await door.ask<{ items: { told: { text: string } }[] }>(
    `/api/v1/counterparties/${client}/timeline?kind=order`,
  );
  expect(json.items.map((each) => each.told.text)).toEqual([
    'Заказ № З-1: условия договора соблюдены',
    'Заказ № З-1: условия договора нарушены',
    'Заказ № З-1 на 2000,00 RUB',
  ]);
});
