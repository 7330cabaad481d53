import { decisionAnswer, paymentDetail } from '../../../src/console/api/payments.js';
import { explanationAnswer } from '../../../src/console/api/explanations.js';
import { invoiceDetail, matchAnswer, settleAnswer } from '../../../src/console/api/documents.js';
import { deliveryDetail, deliveryPage } from '../../../src/console/api/messages.js';
import { dayOf, type Door, expectAdded, loadInvoices, openDoor } from './door.js';

interface Told {
  readonly code: string;
  readonly detail: string;
  readonly repeated: boolean;
  readonly decisionId: string;
  readonly status: string;
}

const NOBODY = '00000000-0000-7000-8000-00000000dead';

let door: Door;
const payments = new Map<string, string>();
const invoices = new Map<string, string>();
beforeAll(async () => {
  door = await openDoor();
  await loadInvoices(door, 9);
  const day = '02.03.2026';
  const sums = ['100.00', '150.00', '10.00', '10.00', '300.00', '10.00'];
  await expectAdded(
    door,
    dayOf(sums.map((sum, i) => ({ number: String(i + 1), day, sum, purpose: 'За товар' }))),
    'day.txt',
  );
  await expectAdded(
    door,
    dayOf([{ number: '90', day: '03.03.2026', sum: '5.00', out: true }], '03.03.2026'),
    'out.txt',
  );
  for (const [list, map] of [
    ['payments', payments],
    ['invoices', invoices],
  ] as const) {
    const { json } = await door.ask<{ items: { id: string; number: string }[] }>(`/api/v1/${list}`);
    for (const each of json.items) map.set(each.number, each.id);
  }
}, 60_000);
afterAll(() => door.close());

const verb = (number: string, name: string): string => `/api/v1/payments/${payments.get(number)}/${name}`;
const invoice = (n: number): string => `00УТ-${String(n).padStart(6, '0')}`;
const showPayment = async (number: string) =>
  paymentDetail.strict().parse((await door.ask(`/api/v1/payments/${payments.get(number)}`)).json);

test('a payment is allocated, shown with its decision, and reversed', async () => {
  const headers = { 'X-Actor': encodeURIComponent('Анна Петровна') };
  const done = await door.tell<Told>(
    verb('1', 'allocate'),
    { allocations: [{ invoice: invoice(1) }], why: 'по письму' },
    headers,
  );
  expect(done.status).toBe(200);
  expect(decisionAnswer.strict().parse(done.json)).toMatchObject({
    status: 'matched',
    allocated: '10000',
    repeated: false,
  });
  const shown = await showPayment('1');
  expect(shown).toMatchObject({
    status: 'matched',
    allocations: [{ invoiceNumber: invoice(1), amount: '10000', reversedAt: null, actor: 'person:Анна Петровна' }],
    decisions: [
      { kind: 'allocate', actor: 'person:Анна Петровна', why: 'по письму', because: [{ code: 'decided-by-person' }] },
    ],
  });
  const explained = await door.ask(`/api/v1/payments/${payments.get('1')}/explanation`, {
    headers: { 'Accept-Language': 'en' },
  });
  const explanation = explanationAnswer.strict().parse(explained.json);
  expect(explanation).toMatchObject({ payment: { status: 'matched', open: '0' }, offers: [], openBecause: [] });
  expect(explanation.decisions[0]).toMatchObject({
    shares: [{ invoiceNumber: invoice(1), amount: '10000' }],
    because: [{ code: 'decided-by-person', text: 'Decided by a person' }],
    rules: null,
  });
  const paid = invoiceDetail.strict().parse((await door.ask(`/api/v1/invoices/${invoices.get(invoice(1))}`)).json);
  expect(paid).toMatchObject({ status: 'paid', open: '0', allocations: [{ paymentNumber: '1' }] });
  const undone = await door.tell<Told>(verb('1', 'reverse'), {
    why: 'ошибка',
    allocationIds: [shown.allocations[0]?.id],
  });
  expect(undone.json).toMatchObject({ status: 'open', allocated: '0' });
  expect((await showPayment('1')).allocations).toMatchObject([{ reversedBy: 'person:Anna' }]);
  const filtered = async (inForce: boolean) =>
    (await door.ask<{ items: unknown[] }>(`/api/v1/allocations?payment=${payments.get('1')}&inForce=${inForce}`)).json
      .items.length;
  expect([await filtered(true), await filtered(false)]).toEqual([0, 1]);
});

test('the events of a decision are those of the matcher', async () => {
  const { json } = await door.ask<{ items: { type: string }[] }>(`/api/v1/events?subject=${payments.get('1')}`);
  expect(json.items.map((each) => each.type)).toEqual([
    'payment.received.v1',
    'payment.allocated.v1',
    'payment.reversed.v1',
  ]);
});

test('several invoices with sums, by number and day and by id', async () => {
  const allocations = [
    { invoice: `${invoice(2)}@2026-03-01`, amount: '4000' },
    { invoice: invoices.get(invoice(3)), amount: '10000' },
  ];
  const done = await door.tell<Told>(verb('2', 'allocate'), { allocations, why: 'частями' });
  expect(done.json).toMatchObject({ status: 'partly-matched', allocated: '14000' });
});

test('the same key is the same decision, sent twice or at once; another command with it is refused', async () => {
  const headers = { 'Idempotency-Key': 'key-1' };
  const send = () =>
    door.tell<Told>(verb('3', 'allocate'), { allocations: [{ invoice: invoice(4) }], why: 'раз' }, headers);
  const answers = await Promise.all([send(), send(), send()]);
  answers.push(await send());
  expect(answers.map((each) => each.status)).toEqual([200, 200, 200, 200]);
  expect(new Set(answers.map((each) => each.json.decisionId)).size).toBe(1);
  expect(answers.filter((each) => !each.json.repeated)).toHaveLength(1);
  const other = await door.tell<Told>(verb('4', 'set-aside'), { why: 'иное' }, headers);
  expect([other.status, other.json.code]).toEqual([422, 'command-key-of-another-command']);
});

test('set aside and reopened', async () => {
  expect((await door.tell<Told>(verb('4', 'set-aside'), { why: 'заём' })).json).toMatchObject({ status: 'set-aside' });
  expect(
    await door.tell<Told>(verb('4', 'allocate'), { allocations: [{ invoice: invoice(5) }], why: 'x' }),
  ).toMatchObject({ status: 409, json: { code: 'payment-set-aside' } });
  expect((await door.tell<Told>(verb('4', 'reopen'), { why: 'не заём' })).json).toMatchObject({ status: 'open' });
  expect(await door.tell<Told>(verb('4', 'reopen'), { why: 'опять' })).toMatchObject({
    status: 409,
    json: { code: 'payment-not-set-aside' },
  });
});

test.each<[string, string, string, unknown, number, string]>([
  [
    'more than the invoice',
    '5',
    'allocate',
    { allocations: [{ invoice: invoice(6), amount: '10001' }], why: 'x' },
    409,
    'invoice-overallocated',
  ],
  [
    'more than the payment',
    '6',
    'allocate',
    { allocations: [{ invoice: invoice(6), amount: '1001' }], why: 'x' },
    409,
    'payment-overallocated',
  ],
  [
    'an outgoing payment',
    '90',
    'allocate',
    { allocations: [{ invoice: invoice(6) }], why: 'x' },
    422,
    'payment-not-incoming',
  ],
  ['an unknown number', '5', 'allocate', { allocations: [{ invoice: 'nope' }], why: 'x' }, 404, 'invoice-unknown'],
  ['an unknown id', '5', 'allocate', { allocations: [{ invoice: NOBODY }], why: 'x' }, 404, 'invoice-unknown'],
  ['nothing to reverse', '5', 'reverse', { why: 'x' }, 409, 'nothing-to-reverse'],
  ['an unknown allocation', '5', 'reverse', { why: 'x', allocationIds: [NOBODY] }, 409, 'allocation-not-in-force'],
])('%s is refused', async (_, number, name, body, status, code) => {
  const before = await showPayment(number);
  const answer = await door.tell<Told>(verb(number, name), body);
  expect([answer.status, answer.json.code]).toEqual([status, code]);
  expect(await showPayment(number)).toEqual(before);
});

test.each<[string, string, unknown]>([
  ['no why', 'set-aside', {}],
  ['an empty why', 'set-aside', { why: '  ' }],
  ['a long why', 'set-aside', { why: 'x'.repeat(1001) }],
  ['NUL', 'set-aside', { why: 'a\u0000b' }],
  ['a field more', 'set-aside', { why: 'x', actor: 'Mallory' }],
  ['a column more', 'allocate', { allocations: [{ invoice: invoice(6), organization_id: NOBODY }], why: 'x' }],
  ['a status', 'allocate', { allocations: [{ invoice: invoice(6) }], why: 'x', status: 'matched' }],
  ['no allocations', 'allocate', { allocations: [], why: 'x' }],
  ['a negative amount', 'allocate', { allocations: [{ invoice: invoice(6), amount: '-1' }], why: 'x' }],
  ['no amount', 'allocate', { allocations: [{ invoice: invoice(6), amount: '0' }], why: 'x' }],
  ['a number for an amount', 'allocate', { allocations: [{ invoice: invoice(6), amount: 100 }], why: 'x' }],
  ['a fraction', 'allocate', { allocations: [{ invoice: invoice(6), amount: '1.5' }], why: 'x' }],
  ['an endless amount', 'allocate', { allocations: [{ invoice: invoice(6), amount: '9'.repeat(19) }], why: 'x' }],
  ['an id that is none', 'reverse', { why: 'x', allocationIds: ['1'] }],
])('a body with %s is 400', async (_, name, body) => {
  const answer = await door.tell<Told>(verb('5', name), body);
  expect([answer.status, answer.json.code]).toEqual([400, 'request-invalid']);
});

test('an unknown payment is 404', async () => {
  for (const name of ['set-aside', 'reopen', 'reverse'])
    expect(await door.tell<Told>(`/api/v1/payments/${NOBODY}/${name}`, { why: 'x' })).toMatchObject({
      status: 404,
      json: { code: 'payment-unknown' },
    });
});

test.each([
  ['', 'actor-missing'],
  ['%zz', 'actor-invalid'],
  ['%00', 'actor-invalid'],
  ['x'.repeat(101), 'actor-invalid'],
  ['\u00d0', 'actor-invalid'],
])('X-Actor "%s" is 400', async (actor, code) => {
  const answer = await door.tell<Told>(verb('5', 'set-aside'), { why: 'x' }, { 'X-Actor': actor });
  expect([answer.status, answer.json.code]).toEqual([400, code]);
});

test('X-Actor as plain bytes of UTF-8', async () => {
  const actor = Buffer.from('Вера').toString('latin1');
  await door.tell(verb('6', 'set-aside'), { why: 'x' }, { 'X-Actor': actor });
  expect((await showPayment('6')).decisions.at(-1)?.actor).toBe('person:Вера');
});

test.each(['a b', 'x'.repeat(201), 'ключ'])('Idempotency-Key %# is 400', async (key) => {
  const headers = { 'Idempotency-Key': Buffer.from(key).toString('latin1') };
  expect((await door.tell<Told>(verb('5', 'set-aside'), { why: 'x' }, headers)).json.code).toBe(
    'idempotency-key-invalid',
  );
});

test('matching runs, dry and in earnest', async () => {
  const dry = await door.tell('/api/v1/matching/run', { dryRun: true });
  expect(dry.status).toBe(200);
  matchAnswer.strict().parse(dry.json);
  expect((await door.ask('/api/v1/matching/run', { method: 'POST' })).status).toBe(200);
  const shown = await showPayment('5');
  expect(shown.verdict).toMatch(/^(suggested|unmatched|matched)$/);
});

describe('deliveries', () => {
  const delivery = '00000000-0000-7000-8000-0000000000d1';
  beforeAll(async () => {
    await door.store.query(
      `insert into delivery (id, effect_key, event_id, rule, channel, kind, recipient, template, locale, title, body, status, reason)
       values ($1, 'k', $1, 'r', 'mail', 'payment-received', 'a@example.ru', 't', 'ru', 'Тема', 'Текст', 'unknown', '{"code":"answer-lost"}')`,
      [delivery],
    );
  });

  test('are listed without their text and shown with it', async () => {
    const { items } = deliveryPage.parse((await door.ask('/api/v1/deliveries?status=unknown&channel=mail')).json);
    expect(items).toMatchObject([{ id: delivery, reason: { code: 'answer-lost', params: {} } }]);
    expect(items[0]).not.toHaveProperty('body');
    expect(deliveryDetail.strict().parse((await door.ask(`/api/v1/deliveries/${delivery}`)).json).body).toBe('Текст');
  });

  test('are settled by a person, once', async () => {
    const settle = (outcome: string, headers = {}) =>
      door.tell<Told>(`/api/v1/deliveries/${delivery}/settle`, { outcome, why: 'позвонили' }, headers);
    expect((await settle('delivered')).status).toBe(400);
    expect((await settle('sent', { 'X-Actor': '' })).status).toBe(400);
    const done = await settle('sent');
    expect(settleAnswer.strict().parse(done.json)).toEqual({ id: delivery, status: 'sent', repeated: false });
    expect((await settle('sent')).json).toMatchObject({ repeated: true });
    expect(await settle('resend')).toMatchObject({ status: 409, json: { code: 'delivery-not-settleable' } });
    expect((await door.tell(`/api/v1/deliveries/${NOBODY}/settle`, { outcome: 'sent', why: 'x' })).status).toBe(404);
  });
});
