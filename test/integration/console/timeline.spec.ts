import type { z } from 'zod';
import { activityAnswer, timelinePage } from '../../../src/console/api/timeline.js';
import { CLIENT, US } from '../../support/statement-text.js';
import { dayOf, type Door, expectAdded, loadInvoices, openDoor } from './door.js';

type Entry = z.infer<typeof timelinePage>['items'][number];

const NOBODY = '00000000-0000-7000-8000-00000000dead';

let door: Door;
let client = '';
beforeAll(async () => {
  door = await openDoor();
  await loadInvoices(door, 2);
  await expectAdded(door, agreementLine(), 'agreements.jsonl');
  for (const status of ['Согласован', 'Отгружен']) await expectAdded(door, orderLine(status), `${status}.jsonl`);
  const day = '02.03.2026';
  await expectAdded(
    door,
    dayOf([{ number: '7', day, sum: '100.00', purpose: 'Оплата по счету 00УТ-000001' }]),
    'day.txt',
  );
  await door.tell('/api/v1/matching/run', {});
  const { json } = await door.ask<{ items: { id: string }[] }>(`/api/v1/counterparties?taxNumber=${CLIENT.taxNumber}`);
  client = json.items[0]?.id ?? '';
}, 60_000);
afterAll(() => door.close());

const line = (row: object): string => `${JSON.stringify(row)}\n`;

const papers = { organization: US.taxNumber, party: 'party-1' };

const agreementLine = (): string => line({ ref: 'agreement-1', number: 'Д-7', date: '2026-01-15', ...papers });

const orderLine = (status: string): string =>
  line({ ref: 'order-1', number: 'З-1', date: '2026-02-20', status, amount: 30000, currency: 'RUB', ...papers });

async function timeline(query = '', language = 'ru'): Promise<z.infer<typeof timelinePage>> {
  const { json } = await door.ask(`/api/v1/counterparties/${client}/timeline${query}`, {
    headers: { 'Accept-Language': language },
  });
  return timelinePage.parse(json);
}

const told = ({ on, kind, told: { text } }: Entry): string => `${on} ${kind} ${text}`;

const record = (body: object, headers: Record<string, string> = {}) =>
  door.tell<{ id: string; repeated: boolean; code: string }>(`/api/v1/counterparties/${client}/events`, body, headers);

const CALL = { kind: 'call', on: '2026-02-25', summary: 'О поставке', result: 'Ждём оплату' };

test('papers, money, decisions and changes stand in one chronology, the latest day first', async () => {
  const { items, next } = await timeline();
  expect(next).toBeNull();
  const today = items.filter(({ kind }) => kind !== 'status' && kind !== 'decision' && kind !== 'card').map(told);
  expect(today).toEqual([
    '2026-03-02 payment Поступление № 7 на 100,00 RUB',
    '2026-03-01 invoice Счёт № 00УТ-000002 на 100,00 RUB, оплатить до 01.01.2099',
    '2026-03-01 invoice Счёт № 00УТ-000001 на 100,00 RUB, оплатить до 01.01.2099',
    '2026-02-20 order Заказ № З-1 на 300,00 RUB',
    '2026-01-15 agreement Договор № Д-7',
  ]);
  expect(items.filter(({ kind }) => kind === 'status').map(({ told: { text } }) => text)).toEqual([
    'Счёт № 00УТ-000001: было «открыт», стало «оплачен»',
    'Заказ № З-1: статус «Согласован» сменился на «Отгружен»',
  ]);
  expect(items.filter(({ kind }) => kind === 'decision').map(({ told: { text } }) => text)).toEqual([
    'Платёж № 7 разнесён на счета 00УТ-000001: 100,00 RUB',
  ]);
  expect(items.filter(({ kind }) => kind === 'card').map(({ told: { text } }) => text)).toEqual([
    'Карточка клиента заведена',
  ]);
  expect(items.map(({ on }) => on)).toEqual(
    items
      .map(({ on }) => on)
      .toSorted()
      .toReversed(),
  );
});

test('a note of a person is kept once for its key, and corrected by a later one', async () => {
  const key = { 'Idempotency-Key': 'note-1' };
  const first = await record(CALL, key);
  expect([first.status, activityAnswer.parse(first.json).repeated]).toEqual([201, false]);
  expect((await record(CALL, key)).json).toEqual({ id: first.json.id, repeated: true });
  const other = await record({ ...CALL, summary: 'О другом' }, key);
  expect([other.status, other.json.code]).toEqual([422, 'command-key-of-another-command']);
  const later = await record({ ...CALL, refusal: 'Дорого', corrects: first.json.id });
  const again = await record({ ...CALL, corrects: first.json.id });
  expect([again.status, again.json.code]).toEqual([409, 'activity-corrected']);
  const gone = await record({ ...CALL, corrects: later.json.id, withdrawn: true });
  const { items } = await timeline('?kind=call');
  expect(items.map(({ id, corrects, correctedBy, told: { text } }) => ({ id, corrects, correctedBy, text }))).toEqual([
    {
      id: gone.json.id,
      corrects: later.json.id,
      correctedBy: null,
      text: 'Запись отменена: О поставке. Итог: Ждём оплату',
    },
    {
      id: later.json.id,
      corrects: first.json.id,
      correctedBy: gone.json.id,
      text: 'Звонок: О поставке. Итог: Ждём оплату. Причина отказа: Дорого',
    },
    {
      id: first.json.id,
      corrects: null,
      correctedBy: later.json.id,
      text: 'Звонок: О поставке. Итог: Ждём оплату',
    },
  ]);
  const [{ n } = { n: 0 }] = await door.store.query<{ n: number }>(
    `select count(*)::int as n from outbox where type = 'activity.recorded.v1'`,
  );
  expect(n).toBe(3);
});

test('one key from many places at once is one note', async () => {
  const many = await Promise.all(
    Array.from({ length: 8 }, () => record({ ...CALL, kind: 'note' }, { 'Idempotency-Key': 'at-once' })),
  );
  expect(new Set(many.map(({ json }) => json.id)).size).toBe(1);
  expect(many.filter(({ json }) => !json.repeated)).toHaveLength(1);
});

test.each([
  ['an unknown client', { ...CALL }, NOBODY, 404, 'counterparty-unknown'],
  ['an unknown note to correct', { ...CALL, corrects: NOBODY }, '', 404, 'activity-unknown'],
  ['nothing to withdraw', { ...CALL, withdrawn: true }, '', 422, 'activity-nothing-to-withdraw'],
  ['an unknown company', { ...CALL, organization: '7707083893' }, '', 404, 'organization-unknown'],
  ['a day that no calendar has', { ...CALL, on: '2026-02-30' }, '', 400, 'request-invalid'],
])('%s is refused', async (_, body, other, status, code) => {
  const answer = await door.tell<{ code: string }>(`/api/v1/counterparties/${other || client}/events`, body);
  expect([answer.status, answer.json.code]).toEqual([status, code]);
});

test('pages give every entry once, in the order of the whole', async () => {
  const whole = (await timeline('?limit=500')).items.map(({ id }) => id);
  const paged: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await timeline(`?limit=2${cursor && `&cursor=${cursor}`}`);
    paged.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  }
  expect(paged).toEqual(whole);
  expect(whole.length).toBeGreaterThan(10);
});

test('kinds and days narrow it', async () => {
  const { items } = await timeline('?kind=invoice,order&from=2026-02-20&to=2026-03-01');
  expect(items.map(({ kind }) => kind)).toEqual(['invoice', 'invoice', 'order']);
  expect((await door.ask(`/api/v1/counterparties/${client}/timeline?kind=rumour`)).status).toBe(400);
});

test('it speaks the language of the caller', async () => {
  const { items } = await timeline('?kind=agreement', 'en');
  expect(items.map(({ told: { text } }) => text)).toEqual(['Agreement No. Д-7']);
});

test('a payment of somebody else stands in the history of the client whose invoice it pays', async () => {
  const payer = { name: 'ООО "Помощник"', taxNumber: '7707083893', account: '40702810500000009999' };
  const document = { number: '8', day: '03.03.2026', sum: '100.00', purpose: 'За товар', from: payer };
  await expectAdded(door, dayOf([document], '03.03.2026'), 'other.txt');
  const { json } = await door.ask<{ items: { id: string }[] }>('/api/v1/payments?q=8');
  await door.tell(`/api/v1/payments/${json.items[0]?.id}/allocate`, {
    allocations: [{ invoice: '00УТ-000002' }],
    why: 'Письмо',
  });
  const { items } = await timeline('?kind=decision');
  expect(items[0]).toMatchObject({
    actor: 'person:Anna',
    told: { text: 'Платёж № 8 разнесён на счета 00УТ-000002: 100,00 RUB. Письмо' },
  });
});

test('messages stand in it with their fate', async () => {
  const event = { channel: 'mail', kind: 'email', template: 'payment-received', causeEventId: NOBODY, reason: null };
  const id = '00000000-0000-7000-8000-0000000000d1';
  await door.store.query(
    `insert into delivery (id, effect_key, event_id, counterparty_id, rule, channel, kind, recipient, template, locale, body, status)
     values ($1, 'effect-1', $2, $3, 'rule', 'mail', 'email', 'buh@example.ru', 'payment-received', 'ru', 'text', 'delivered')`,
    [id, NOBODY, client],
  );
  for (const [i, type] of ['message.sent.v1', 'message.delivered.v1'].entries())
    await door.store.query(
      `insert into outbox (id, type, subject, sequence, partition, data) values (gen_random_uuid(), $1, $2, $3, 1, $4)`,
      [type, id, i + 1, JSON.stringify({ message: { id, ...event } })],
    );
  expect((await timeline('?kind=message')).items.map(({ told: { text } }) => text)).toEqual([
    'Сообщение «payment-received» доставлено, канал mail',
    'Сообщение «payment-received» отправлено, канал mail',
    'Составлено сообщение «payment-received», канал mail',
  ]);
});
