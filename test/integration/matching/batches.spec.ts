import { type DocumentText, statementText } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

let verbs: Verbs;
beforeEach(async () => {
  verbs = await openVerbs();
});
afterEach(() => verbs.close());

const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const TAX_NUMBERS = ['7827004526', '7707083893', '7736050003', '5018054863'];
const parties = TAX_NUMBERS.map((inn, i) => ({
  ref: `c${i}`,
  kind: 'legal',
  name: `ООО "Клиент ${i}"`,
  inn,
  kpp: '',
  accounts: [],
}));
const invoice = (n: number, client: number, thousands: number) => ({
  ref: `i${n}`,
  number: `УТ-${n}`,
  date: `2026-03-0${1 + (n % 9)}`,
  dueDate: '2099-01-01',
  amount: thousands * 100_000,
  vat: 0,
  currency: 'RUB',
  organization: '7725002343',
  party: `c${client}`,
});

/** Payments that compete for few invoices: whoever comes first gets what those after him do not. */
function competing(count: number): DocumentText[] {
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [1 + ((i * 7) % 40), 1 + ((i * 11) % 40)];
    const purpose = [
      `Оплата по счету № УТ-${a}. Без НДС`,
      `Оплата по счетам УТ-${a}, УТ-${b}. Без НДС`,
      `Частичная оплата по счету № УТ-${a}. Без НДС`,
      'Оплата за товар. Без НДС',
      `Оплата за ООО "Клиент ${i % 4}" по счету № УТ-${a}. Без НДС`,
      'Погашение задолженности. Без НДС',
      `Оплата по счету № УТ-${a} от 0${1 + (a % 9)}.03.2026 за третье лицо. Без НДС`,
    ][i % 7] as string;
    return {
      number: String(1 + ((i * 13) % 97)),
      day: `1${i % 8}.03.2026`,
      sum: `${1 + ((i * 5) % 6)}000.00`,
      purpose,
      from: { name: `ООО "Клиент ${(i * 3) % 4}"`, taxNumber: TAX_NUMBERS[(i * 3) % 4] as string, account: '' },
    };
  });
}

/** What was decided of each payment, in the order of the lines. */
const outcome = (): Promise<unknown> =>
  one(
    verbs.store,
    `select string_agg(p.line_no || ' ' || p.status || ' ' || (p.verdict - 'evidence')::text || ' ' ||
       coalesce((select string_agg(a.invoice_id || ' ' || a.amount, ',' order by a.invoice_id) from allocation a where a.payment_id = p.id), ''), E'\\n' order by p.line_no)
     from payment p`,
  );

async function forget(): Promise<void> {
  await verbs.store.query('truncate allocation, decision, payment_link, lesson');
  await verbs.store.query('delete from outbox where sequence > 1');
  await verbs.store.query(
    `update payment set status = 'open', allocated = 0, version = 1, verdict = null, counterparty_id = null`,
  );
  await verbs.store.query(`update invoice set status = 'open', allocated = 0, version = 1`);
}

async function keepCompeting(payments: number): Promise<void> {
  await verbs.take(jsonl(...parties));
  await verbs.take(jsonl(...Array.from({ length: 40 }, (_, i) => invoice(i + 1, i % 4, 1 + ((i * 5) % 6)))));
  const documents = competing(payments);
  await verbs.take(statementText({ from: '10.03.2026', to: '17.03.2026', documents }));
}

test('the verdicts are the same whatever the sizes of windows and batches', async () => {
  await keepCompeting(140);
  await verbs.match.run({ window: 10_000, batch: 10_000 });
  const whole = await outcome();
  expect(String(whole).match(/ matched /g)?.length).toBeGreaterThan(20);
  for (const [window, batch] of [
    [1, 1],
    [7, 1],
    [50, 7],
    [10_000, 1],
    [10_000, 500],
  ] as const) {
    await forget();
    await verbs.match.run({ window, batch });
    expect(await outcome()).toBe(whole);
  }
  expect(await verbs.recompute.run()).toEqual([]);
});

test('a dry run foretells what a run does, in any windows, and waits for nobody', async () => {
  await keepCompeting(70);
  await verbs.store.transaction(async (tx) => {
    await tx.query('select 1 from payment for update');
    await tx.query('select 1 from invoice for update');
    const foretold = await verbs.match.run({ dryRun: true, window: 20, batch: 5 });
    expect(foretold).toMatchObject({ considered: 70 });
    expect(await verbs.match.run({ dryRun: true })).toEqual(foretold);
  });
  const foretold = await verbs.match.run({ dryRun: true, window: 9 });
  expect(await one(verbs.store, 'select count(*) from payment where verdict is not null')).toBe(0n);
  expect(await verbs.match.run()).toEqual(foretold);
});

test('a payment that the database refuses is set aside for the run; all others are settled', async () => {
  await verbs.take(jsonl(...parties));
  await verbs.take(jsonl(...Array.from({ length: 30 }, (_, i) => invoice(i + 1, 0, 1))));
  const documents = Array.from({ length: 30 }, (_, i) => ({
    number: String(i + 1),
    day: '10.03.2026',
    sum: '1000.00',
    purpose: `Оплата по счету № УТ-${i + 1}. Без НДС`,
  }));
  await verbs.take(statementText({ from: '10.03.2026', to: '10.03.2026', documents }));
  await verbs.store.query(`create function refuse() returns trigger language plpgsql as $$
    begin if (select number from payment where id = new.payment_id) = '17' then raise exception 'not this one'; end if; return new; end $$`);
  await verbs.store.query('create trigger refuse before insert on decision for each row execute function refuse()');
  expect(await verbs.match.run()).toMatchObject({
    considered: 30,
    matched: 29,
    unmatched: 1,
    reasons: [{ code: 'matching-failed', count: 1 }],
  });
  expect(await one(verbs.store, `select string_agg(number, ' ') from payment where status = 'open'`)).toBe('17');
  await verbs.store.query('drop trigger refuse on decision');
  expect(await verbs.match.run()).toMatchObject({ considered: 1, matched: 1 });
  expect(await verbs.recompute.run()).toEqual([]);
});

test('matchers take turns: two at once settle each payment once', async () => {
  await keepCompeting(70);
  const [first, second] = await Promise.all([verbs.match.run(), verbs.match.run()]);
  const matched = first.matched + second.matched;
  expect(await one(verbs.store, 'select count(*)::int from decision')).toBe(matched);
  expect(Math.max(first.considered, second.considered)).toBe(70);
  expect(await verbs.recompute.run()).toEqual([]);
});
