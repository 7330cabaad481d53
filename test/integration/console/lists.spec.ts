import { eventPage } from '../../../src/console/api/messages.js';
import { readCloudEvent } from '../../../src/domain/events/cloud-event.js';
import {
  counterpartyPage,
  debtList,
  invoiceDetail,
  invoicePage,
  organizationPage,
} from '../../../src/console/api/documents.js';
import { allocationPage, paymentDetail, paymentPage } from '../../../src/console/api/payments.js';
import { CLIENT } from '../../support/statement-text.js';
import { type Answer, dayOf, type Door, expectAdded, loadInvoices, openDoor } from './door.js';

interface Listed {
  readonly items: {
    readonly id: string;
    readonly number: string;
    readonly postedOn: string;
    readonly status: string;
    readonly purpose: string;
  }[];
  readonly next: string | null;
}

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await loadInvoices(door, 30);
  const twins = Array.from({ length: 25 }, (_, i) => ({
    number: String(i + 1),
    day: '02.03.2026',
    sum: '10.00',
    purpose: i === 3 ? 'Аванс 50% по договору_7' : 'Оплата',
  }));
  await expectAdded(door, dayOf(twins), 'twins.txt');
  await expectAdded(
    door,
    dayOf([{ number: '900', day: '05.03.2026', sum: '77.00', out: true }], '05.03.2026'),
    'out.txt',
  );
}, 60_000);
afterAll(() => door.close());

async function walk(path: string, limit: number): Promise<Listed['items']> {
  const items: Listed['items'] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { status, json }: Answer<Listed> = await door.ask(
      `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${cursor && `&cursor=${cursor}`}`,
    );
    expect(status).toBe(200);
    expect(json.items.length).toBeLessThanOrEqual(limit);
    items.push(...json.items);
    cursor = json.next;
  }
  return items;
}

test.each([
  '/api/v1/payments',
  '/api/v1/invoices',
  '/api/v1/imports',
  '/api/v1/counterparties',
  '/api/v1/organizations',
  '/api/v1/allocations',
  '/api/v1/deliveries',
])('%s gives each row once, in one order, whatever the size of a page', async (path) => {
  const whole = (await walk(path, 500)).map((each) => each.id);
  for (const limit of [1, 7, 25]) expect((await walk(path, limit)).map((each) => each.id)).toEqual(whole);
  expect(new Set(whole).size).toBe(whole.length);
});

test('a row that comes in between moves no other to another page', async () => {
  const first = await door.ask<Listed>('/api/v1/payments?limit=10&direction=in');
  const rest = await door.ask<Listed>(`/api/v1/payments?direction=in&cursor=${first.json.next}`);
  await expectAdded(door, dayOf([{ number: '77', day: '09.03.2026', sum: '1.00' }], '09.03.2026'), 'later.txt');
  const again = await door.ask<Listed>(`/api/v1/payments?direction=in&cursor=${first.json.next}`);
  expect(again.json.items).toEqual(rest.json.items);
  expect((await door.ask<Listed>('/api/v1/payments?limit=1')).json.items[0]?.postedOn).toBe('2026-03-09');
});

test.each([
  ['direction=out', 1],
  ['from=2026-03-05&to=2026-03-05', 1],
  ['from=2026-03-06&to=2026-03-08', 0],
  ['status=matched', 0],
  ['q=900', 1],
  [`q=${encodeURIComponent('АВАНС')}`, 1],
  [`q=${encodeURIComponent('50%')}`, 1],
  [`q=${encodeURIComponent('5_%')}`, 0],
  [`q=${encodeURIComponent('договору_7')}`, 1],
  [`q=${encodeURIComponent('\\')}`, 0],
  [`q=${encodeURIComponent("' or 1=1 --")}`, 0],
])('payments by %s', async (query, count) => {
  const { status, json } = await door.ask<Listed>(`/api/v1/payments?${query}`);
  expect(status).toBe(200);
  expect(json.items).toHaveLength(count);
});

test('lists, details and events hold to what the API page says of them', async () => {
  const payments = paymentPage.parse((await door.ask('/api/v1/payments?limit=500')).json);
  const one = payments.items.find((each) => each.number === '4');
  expect(one).toMatchObject({
    amount: '1000',
    currency: 'RUB',
    payer: { name: CLIENT.name, taxNumber: CLIENT.taxNumber },
  });
  const detail = paymentDetail.parse((await door.ask(`/api/v1/payments/${one?.id}`)).json);
  expect(detail).toMatchObject({
    allocations: [],
    decisions: [],
    raw: expect.stringContaining('НазначениеПлатежа=Аванс 50%'),
  });
  const invoices = invoicePage.parse((await door.ask('/api/v1/invoices?q=000007')).json);
  expect(invoices.items).toMatchObject([
    { number: '00УТ-000007', amount: '10000', open: '10000', status: 'open', dueOn: '2099-01-01' },
  ]);
  invoiceDetail.parse((await door.ask(`/api/v1/invoices/${invoices.items[0]?.id}`)).json);
  allocationPage.parse((await door.ask('/api/v1/allocations')).json);
  organizationPage.parse((await door.ask('/api/v1/organizations')).json);
  expect(
    counterpartyPage.parse((await door.ask(`/api/v1/counterparties?taxNumber=${CLIENT.taxNumber}`)).json).items,
  ).toHaveLength(1);
  const debts = debtList.parse((await door.ask('/api/v1/debts')).json);
  expect(debts.items).toMatchObject([{ counterparty: CLIENT.name, currency: 'RUB', open: '300000', overdue: '0' }]);
});

test('events come in order, on from the last one, each by the catalogue', async () => {
  const all = eventPage.parse((await door.ask('/api/v1/events?limit=500')).json);
  const seen: string[] = [];
  for (let after = ''; ;) {
    const page = eventPage.parse((await door.ask(`/api/v1/events?limit=9${after && `&after=${after}`}`)).json);
    seen.push(...page.items.map((each) => each.id));
    after = page.items.at(-1)?.id ?? after;
    if (page.next === null) break;
  }
  expect(seen).toEqual(all.items.map((each) => each.id));
  for (const each of all.items) expect(() => readCloudEvent(each)).not.toThrow();
  expect((await door.ask<Listed>('/api/v1/events?type=payment.received.v1&limit=500')).json.items.length).toBe(26);
});

test('an event that commits late is not missed by who asks on', async () => {
  const { store } = door;
  const last = eventPage.parse((await door.ask('/api/v1/events?limit=500')).json).items.at(-1);
  const slow = store.dataSource.createQueryRunner();
  await slow.connect();
  await slow.startTransaction();
  const insert = (subject: string): string =>
    `insert into outbox (id, type, subject, sequence, partition, data)
     values (gen_random_uuid(), 'counterparty.changed.v1', '${subject}', 1, 0, '{}')`;
  await slow.query(insert('00000000-0000-7000-8000-000000000001'));
  await store.query(insert('00000000-0000-7000-8000-000000000002'));
  expect((await door.ask<Listed>(`/api/v1/events?after=${last?.id}`)).json.items).toEqual([]);
  await slow.commitTransaction();
  await slow.release();
  const { json } = await door.ask<{ items: { subject: string }[] }>(`/api/v1/events?after=${last?.id}`);
  expect(json.items.map((each) => each.subject.slice(-1))).toEqual(['1', '2']);
});

test.each([
  ['/api/v1/payments?limit=501', 'request-invalid'],
  ['/api/v1/payments?limit=0', 'request-invalid'],
  ['/api/v1/payments?limit=ten', 'request-invalid'],
  ['/api/v1/payments?offset=3', 'request-invalid'],
  ['/api/v1/payments?status=nope', 'request-invalid'],
  ['/api/v1/payments?from=2026-02-30', 'request-invalid'],
  ['/api/v1/payments?organization=1', 'request-invalid'],
  ['/api/v1/payments?q=%00', 'request-invalid'],
  ['/api/v1/payments?q=a&q=b', 'request-invalid'],
  ['/api/v1/payments?cursor=abc', 'cursor-invalid'],
  ['/api/v1/payments?cursor=!!', 'request-invalid'],
  ['/api/v1/payments/1', 'request-invalid'],
  ['/api/v1/imports/1/original', 'request-invalid'],
  ['/api/v1/debts?limit=1000', 'request-invalid'],
  ['/api/v1/events?type=DROP', 'request-invalid'],
])('%s is 400 %s', async (path, code) => {
  const { status, headers, json } = await door.ask<{ code: string }>(path);
  expect(status).toBe(400);
  expect(json.code).toBe(code);
  expect(headers['content-type']).toBe('application/problem+json');
});

test('a cursor of another list, or one made up, is refused', async () => {
  const invoices = await door.ask<Listed>('/api/v1/invoices?limit=1');
  expect((await door.ask(`/api/v1/payments?cursor=${invoices.json.next}`)).status).toBe(400);
  for (const keys of [
    ['payments', '2026-02-31', '00000000-0000-7000-8000-000000000001'],
    ['payments', '2026-02-01'],
    { a: 1 },
    null,
  ]) {
    const cursor = Buffer.from(JSON.stringify(keys)).toString('base64url');
    expect((await door.ask<{ code: string }>(`/api/v1/payments?cursor=${cursor}`)).json.code).toBe('cursor-invalid');
  }
});

test.each(['payments', 'invoices', 'deliveries', 'imports'])('an unknown id of %s is 404', async (list) => {
  const { status, json } = await door.ask<{ code: string }>(`/${list}/00000000-0000-7000-8000-00000000dead`);
  expect(status).toBe(404);
  expect(json.code).toMatch(/-unknown$/);
});

test('an unknown event to go on from is 404', async () => {
  expect((await door.ask('/api/v1/events?after=00000000-0000-7000-8000-00000000dead')).status).toBe(404);
});
