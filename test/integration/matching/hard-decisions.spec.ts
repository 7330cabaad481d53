import { type DocumentText, statementText } from '../../support/statement-text.js';
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
  cancelled: false,
  ...more,
});
const party = { ref: 'c1', kind: 'legal', name: 'ООО "Ромашка"', inn: '7827004526', kpp: '', accounts: [] };

beforeEach(async () => {
  verbs = await openVerbs();
  await verbs.take(jsonl(party));
});
afterEach(() => verbs.close());

const pay = (...documents: Omit<DocumentText, 'day'>[]): Promise<unknown> =>
  verbs.take(
    statementText({
      from: '02.03.2026',
      to: '02.03.2026',
      documents: documents.map((each) => ({ ...each, day: '02.03.2026' })),
    }),
  );
const payments = async (): Promise<string[]> =>
  (await verbs.store.query<{ id: string }>('select id from payment order by seq')).map((each) => each.id);
const statuses = (): Promise<unknown> =>
  one(verbs.store, `select string_agg(number || ' ' || status || ' ' || allocated, ', ' order by number) from invoice`);

test('a part of the allocations is undone, and one named twice is undone once', async () => {
  await verbs.take(jsonl(invoice(1, 10000), invoice(2, 5000)));
  await pay({ number: '1', sum: '150.00', purpose: 'За материалы' });
  const [id] = (await payments()) as [string];
  await verbs.byHand.allocate(id, [{ invoice: 'УТ-1' }, { invoice: 'УТ-2' }], by);
  const first = (await one(
    verbs.store,
    `select a.id from allocation a join invoice i on i.id = a.invoice_id where i.number = 'УТ-1'`,
  )) as string;
  expect(await verbs.byHand.reverse(id, by, [first, first])).toMatchObject({
    status: 'partly-matched',
    allocated: 5000n,
  });
  await expect(verbs.byHand.reverse(id, by, [first])).rejects.toMatchObject({
    reason: { code: 'allocation-not-in-force' },
  });
  await expect(verbs.byHand.reverse(id, by, ['no id'])).rejects.toMatchObject({
    reason: { code: 'allocation-not-in-force' },
  });
  expect(await statuses()).toBe('УТ-1 open 0, УТ-2 paid 5000');
  expect(await verbs.recompute.run()).toEqual([]);
});

test('one invoice named twice in one command takes no more than it has', async () => {
  await verbs.take(jsonl(invoice(1, 10000)));
  await pay({ number: '1', sum: '150.00', purpose: 'За материалы' });
  const [id] = (await payments()) as [string];
  await expect(
    verbs.byHand.allocate(
      id,
      [
        { invoice: 'УТ-1', amount: 7000n },
        { invoice: 'УТ-1', amount: 7000n },
      ],
      by,
    ),
  ).rejects.toMatchObject({ reason: { code: 'invoice-overallocated' } });
  expect(await one(verbs.store, 'select count(*) from allocation')).toBe(0n);
});

test('roubles settle no invoice in dollars', async () => {
  await verbs.take(jsonl(invoice(1, 10000, { currency: 'USD' })));
  await pay({ number: '1', sum: '100.00', purpose: 'За материалы' });
  const [id] = (await payments()) as [string];
  const allocated = verbs.byHand.allocate(id, [{ invoice: 'УТ-1' }], by);
  await expect(allocated).rejects.toMatchObject({ reason: { code: 'invoice-of-another-currency' } });
  expect(await statuses()).toBe('УТ-1 open 0');
});

test('a ledger lowers, cancels and restores a paid invoice; what was allocated can be undone each time', async () => {
  await verbs.take(jsonl(invoice(1, 10000)));
  await pay({ number: '1', sum: '100.00', purpose: 'За материалы' });
  const [id] = (await payments()) as [string];
  await verbs.byHand.allocate(id, [{ invoice: 'УТ-1' }], by);
  await verbs.take(jsonl(invoice(1, 6000)));
  expect(await statuses()).toBe('УТ-1 overpaid 10000');
  await verbs.take(jsonl(invoice(1, 6000, { cancelled: true })));
  expect(await statuses()).toBe('УТ-1 cancelled 10000');
  expect(await verbs.recompute.run()).toEqual([]);
  await verbs.byHand.reverse(id, by);
  expect(await statuses()).toBe('УТ-1 cancelled 0');
  await verbs.take(jsonl(invoice(1, 6000)));
  await verbs.byHand.allocate(id, [{ invoice: 'УТ-1' }], by);
  expect(await statuses()).toBe('УТ-1 paid 6000');
  expect(await verbs.recompute.run()).toEqual([]);
});

test('an invoice that payments settle keeps its currency; the line that says otherwise is refused', async () => {
  await verbs.take(jsonl(invoice(1, 10000), invoice(2, 5000)));
  await pay({ number: '1', sum: '100.00', purpose: 'За материалы' });
  const [id] = (await payments()) as [string];
  await verbs.byHand.allocate(id, [{ invoice: 'УТ-1' }], by);
  const result = await verbs.take(jsonl(invoice(1, 10000, { currency: 'USD' }), invoice(2, 5000, { currency: 'USD' })));
  expect(result).toMatchObject({ added: 1, refused: [{ line: 1, reason: { code: 'currency-of-settled-invoice' } }] });
  expect(await one(verbs.store, `select string_agg(currency, ' ' order by number) from invoice`)).toBe('RUB USD');
  expect(await verbs.recompute.run()).toEqual([]);
});

test('the matcher and people at once: nothing is allocated twice, every event has its place', async () => {
  const many = Array.from({ length: 60 }, (_, i) => i + 1);
  await verbs.take(jsonl(...many.map((n) => invoice(n, 1000))));
  await pay(...many.map((n) => ({ number: `${n}`, sum: '10.00', purpose: `Оплата по счету № УТ-${n} от 01.03.2026` })));
  const ids = await payments();
  await Promise.all([
    verbs.match.run(),
    verbs.match.run(),
    ...ids.map((id, i) =>
      verbs.byHand.allocate(id, [{ invoice: `УТ-${many[(i * 7) % 60]}` }], by).catch(() => undefined),
    ),
    verbs.age.run(),
  ]);
  await verbs.match.run();
  expect(await one(verbs.store, 'select count(*) from invoice where allocated > amount')).toBe(0n);
  expect(await verbs.recompute.run()).toEqual([]);
});

test('a decision that somebody was quicker than leaves no verdict of a match behind', async () => {
  await verbs.take(jsonl(invoice(1, 10000)));
  await pay({ number: '1', sum: '100.00', purpose: 'Оплата по счету № УТ-1 от 01.03.2026. Без НДС' });
  const [id] = (await payments()) as [string];
  let running: Promise<unknown> | undefined;
  await verbs.store.transaction(async (tx) => {
    await tx.query('select 1 from payment for update');
    running = verbs.match.run();
    for (let i = 0; i < 100; i++) {
      const waiting = await verbs.store.query(`select 1 from pg_locks where not granted and locktype <> 'advisory'`);
      if (waiting.length > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await tx.query(`update invoice set cancelled = true, status = 'cancelled'`);
  });
  expect(await running).toMatchObject({ considered: 1, matched: 0 });
  expect(await one(verbs.store, `select coalesce(verdict->>'status', 'none') from payment where id = '${id}'`)).toBe(
    'none',
  );
  expect(await one(verbs.store, `select count(*) from work_request`)).not.toBe(0n);
});

test('payments that never match do not hide the ones after them', async () => {
  await verbs.take(jsonl(invoice(1, 10000)));
  await pay(
    ...Array.from({ length: 1100 }, (_, i) => ({
      number: `${i + 10}`,
      sum: '0.77',
      purpose: 'Возврат излишне уплаченного',
    })),
    { number: '9', sum: '100.00', purpose: 'Оплата по счету № УТ-1 от 01.03.2026. Без НДС' },
  );
  expect(await verbs.match.run()).toMatchObject({ considered: 1101, matched: 1 });
  expect(await statuses()).toBe('УТ-1 paid 10000');
});
