import { statementText } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

let verbs: Verbs;
const by = { actor: 'Анна', why: 'по письму клиента' };
const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const invoice = (n: number, amount: number, more: object = {}) => ({
  ref: `i${n}`,
  number: `УТ-${n}`,
  date: '2026-03-01',
  dueDate: '2099-01-01',
  amount,
  vat: 0,
  currency: 'RUB',
  organization: '7725002343',
  party: 'c1',
  contract: 'k',
  contractNumber: '1',
  ...more,
});
const party = {
  ref: 'c1',
  kind: 'legal',
  name: 'ООО "Ромашка"',
  fullName: '',
  inn: '7827004526',
  kpp: '',
  email: '',
  phone: '',
  region: '',
  accounts: [],
};

beforeEach(async () => {
  verbs = await openVerbs();
  await verbs.take(jsonl(party));
});
afterEach(() => verbs.close());

const pay = (number: string, sum: string, purpose: string): Promise<unknown> =>
  verbs.take(
    statementText({
      from: '02.03.2026',
      to: '02.03.2026',
      documents: [{ number, day: '02.03.2026', sum, purpose }],
      madeAt: `1${number}:00:00`,
      closing: '0.00',
    }),
  );
const BANK = { name: 'АО "Заречный Банк"', taxNumber: '7707083893', account: '30232810000000000001' };

const payment = async (): Promise<string> =>
  (await one(verbs.store, 'select id from payment order by seq limit 1')) as string;
const statuses = (): Promise<unknown> =>
  one(verbs.store, `select string_agg(number || ' ' || status || ' ' || allocated, ', ' order by number) from invoice`);

test('a bank pays from its transit account for the client that the text names, and for nobody whom it does not', async () => {
  await verbs.take(jsonl(invoice(1, 10000), invoice(2, 20000)));
  const document = { day: '02.03.2026', from: BANK };
  await verbs.take(
    statementText({
      from: '02.03.2026',
      to: '02.03.2026',
      documents: [
        { ...document, number: '1', sum: '100.00', purpose: 'Оплата счета УТ-1 от 01.03.2026//РОМАШКА ООО//' },
        { ...document, number: '2', sum: '200.00', purpose: 'Оплата счета УТ-2 от 01.03.2026' },
      ],
    }),
  );
  expect(await verbs.match.run()).toMatchObject({ considered: 2, matched: 1, suggested: 1 });
  expect(await statuses()).toBe('УТ-1 paid 10000, УТ-2 open 0');
});

test('the matcher settles what is named, tells why, and does it once', async () => {
  await verbs.take(jsonl(invoice(1, 10000), invoice(2, 20000)));
  await pay('1', '200.00', 'Оплата по счету № УТ-2 от 01.03.2026. Без НДС');
  expect(await verbs.match.run()).toMatchObject({ considered: 1, matched: 1 });
  expect(await statuses()).toBe('УТ-1 open 0, УТ-2 paid 20000');
  expect(await verbs.match.run()).toMatchObject({ considered: 0 });
  expect(
    await one(
      verbs.store,
      `select actor like 'rule:%' and jsonb_array_length(because) > 0 and jsonb_array_length(evidence) > 0 from decision`,
    ),
  ).toBe(true);
  expect(
    await one(
      verbs.store,
      `select string_agg(type, ' ' order by seq) from outbox where type ~ '^(payment|invoice.status)'`,
    ),
  ).toBe('payment.received.v1 payment.allocated.v1 invoice.status-changed.v1');
  expect(await verbs.recompute.run()).toEqual([]);
});

test('a dry run of matching keeps nothing', async () => {
  await verbs.take(jsonl(invoice(1, 10000)));
  await pay('1', '100.00', 'Оплата по счету № УТ-1 от 01.03.2026. Без НДС');
  expect(await verbs.match.run({ dryRun: true })).toMatchObject({ matched: 1 });
  expect(await one(verbs.store, 'select count(*) from decision')).toBe(0n);
  expect(await one(verbs.store, 'select verdict from payment')).toBeNull();
});

test('equal invoices are never guessed among: suggested, the oldest first', async () => {
  await verbs.take(jsonl(invoice(1, 10000), invoice(2, 10000)));
  await pay('1', '100.00', 'Оплата за товар. Без НДС');
  expect(await verbs.match.run()).toMatchObject({ matched: 0, suggested: 1 });
  const { value: exported } = await verbs.exportAllocations.run().next();
  expect(exported).toMatchObject({ status: 'suggested', allocations: [] });
  expect(exported?.suggestions[0]).toEqual([{ invoice: 'УТ-1', date: '2026-03-01', amount: 10000 }]);
});

test('a person allocates, undoes, sets aside and takes back; each is a decision with its event', async () => {
  await verbs.take(jsonl(invoice(1, 10000), invoice(2, 5000)));
  await pay('1', '120.00', 'За материалы');
  const id = await payment();
  expect(
    await verbs.byHand.allocate(id, [{ invoice: 'УТ-1', amount: 7000n }, { invoice: 'УТ-2@2026-03-01' }], by),
  ).toMatchObject({ status: 'matched', allocated: 12000n });
  expect(await statuses()).toBe('УТ-1 partly-paid 7000, УТ-2 paid 5000');
  expect(await verbs.byHand.reverse(id, by)).toMatchObject({ status: 'open', allocated: 0n });
  expect(await statuses()).toBe('УТ-1 open 0, УТ-2 open 0');
  expect(await verbs.byHand.setAside(id, by)).toMatchObject({ status: 'set-aside' });
  await expect(verbs.byHand.setAside(id, by)).rejects.toMatchObject({ reason: { code: 'payment-set-aside' } });
  await expect(verbs.byHand.allocate(id, [{ invoice: 'УТ-1' }], by)).rejects.toMatchObject({
    reason: { code: 'payment-set-aside' },
  });
  expect(await verbs.byHand.reopen(id, by)).toMatchObject({ status: 'open' });
  expect(
    await one(verbs.store, `select string_agg(kind || ' ' || actor || ' ' || why, ', ' order by seq) from decision`),
  ).toBe(
    ['allocate', 'reverse', 'set-aside', 'reopen'].map((kind) => `${kind} person:Анна по письму клиента`).join(', '),
  );
  expect(
    await one(verbs.store, `select string_agg(type, ' ' order by seq) from outbox where type like 'payment.%'`),
  ).toBe('payment.received.v1 payment.allocated.v1 payment.reversed.v1 payment.set-aside.v1 payment.reopened.v1');
  expect(await verbs.recompute.run()).toEqual([]);
});

test('what a person undid is not settled again by itself', async () => {
  await verbs.take(jsonl(invoice(1, 10000)));
  await pay('1', '100.00', 'Оплата по счету № УТ-1 от 01.03.2026. Без НДС');
  await verbs.match.run();
  await verbs.byHand.reverse(await payment(), by);
  expect(await verbs.match.run()).toMatchObject({
    matched: 0,
    suggested: 1,
    reasons: [{ code: 'reversed-by-person', count: 1 }],
  });
  expect(await statuses()).toBe('УТ-1 open 0');
});

test('the same command twice is one decision', async () => {
  await verbs.take(jsonl(invoice(1, 10000)));
  await pay('1', '100.00', 'За материалы');
  const id = await payment();
  const command = (): Promise<unknown> =>
    verbs.byHand.allocate(id, [{ invoice: 'УТ-1' }], { ...by, commandKey: 'k-1' });
  const results = await Promise.all([command(), command(), command()]);
  expect(results).toEqual([1, 2, 3].map(() => expect.objectContaining({ status: 'matched', allocated: 10000n })));
  expect(await one(verbs.store, 'select count(*) from decision')).toBe(1n);
  expect(await statuses()).toBe('УТ-1 paid 10000');
});

test('more than the payment, more than the invoice, another company: refused, nothing kept', async () => {
  await verbs.take(jsonl(invoice(1, 10000), invoice(2, 99900), invoice(3, 5000, { organization: '7707083893' })));
  await pay('1', '100.00', 'За материалы');
  const id = await payment();
  const other = (await one(verbs.store, `select id from invoice where number = 'УТ-3'`)) as string;
  const refused = (invoiceName: string, amount?: bigint) =>
    expect(
      verbs.byHand.allocate(
        id,
        [amount === undefined ? { invoice: invoiceName } : { invoice: invoiceName, amount }],
        by,
      ),
    ).rejects;
  await refused('УТ-2', 10001n).toMatchObject({ reason: { code: 'payment-overallocated' } });
  await verbs.byHand.allocate(id, [{ invoice: 'УТ-1', amount: 9000n }], by);
  await refused(other, 500n).toMatchObject({ reason: { code: 'invoice-of-another-organization' } });
  await refused('УТ-404').toMatchObject({ reason: { code: 'invoice-unknown' } });
  expect(await one(verbs.store, 'select count(*) from allocation')).toBe(1n);
  expect(await verbs.recompute.run()).toEqual([]);
});

test('twenty people at once never allocate more than an invoice has', async () => {
  await verbs.take(jsonl(invoice(1, 10000)));
  const documents = Array.from({ length: 20 }, (_, i) => ({
    number: String(i + 1),
    day: '02.03.2026',
    sum: '9.00',
    purpose: 'За материалы',
  }));
  await verbs.take(statementText({ from: '02.03.2026', to: '02.03.2026', documents }));
  const ids = (await verbs.store.query<{ id: string }>('select id from payment order by seq')).map((each) => each.id);
  const results = await Promise.allSettled(
    ids.map((id) => verbs.byHand.allocate(id, [{ invoice: 'УТ-1', amount: 900n }], by)),
  );
  expect(results.filter((each) => each.status === 'fulfilled')).toHaveLength(11);
  expect(await statuses()).toBe('УТ-1 partly-paid 9900');
  expect(await verbs.recompute.run()).toEqual([]);
});

test('an invoice past its due day becomes overdue once', async () => {
  await verbs.take(jsonl(invoice(1, 10000)));
  await verbs.store.query(`update invoice set due_on = '2026-03-02'`);
  expect(await verbs.age.run()).toBe(1);
  expect(await verbs.age.run()).toBe(0);
  expect(await statuses()).toBe('УТ-1 overdue 0');
});
