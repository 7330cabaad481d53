import { type DocumentText, statementText, US } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

// The same facts give the same decisions, in whatever order and pieces they come and however many matchers there are; what is settled stays.

const jsonl = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const TAX_NUMBERS = ['7827004526', '7707083893', '7736050003'];
const parties = TAX_NUMBERS.map((inn, i) => ({ ref: `c${i}`, kind: 'legal', name: `ООО "Клиент ${i}"`, inn, kpp: '', accounts: [] })); // prettier-ignore
const invoices = Array.from({ length: 36 }, (_, i) => ({
  ref: `i${i}`,
  number: `УТ-${i + 1}`,
  date: `2026-03-0${1 + (i % 9)}`,
  dueDate: '2099-01-01',
  amount: (1 + (i % 6)) * 100_000,
  vat: 0,
  currency: 'RUB',
  organization: US.taxNumber,
  party: `c${i % 3}`,
}));

/** Lines of eight days, each with a number of its own, that compete for the invoices. */
const days = Array.from({ length: 8 }, (_, d) => {
  const day = `1${d}.03.2026`;
  const documents = Array.from({ length: 9 }, (_, i): DocumentText => {
    const n = d * 9 + i;
    const [a, b] = [1 + ((n * 7) % 36), 1 + ((n * 11) % 36)];
    const purposes = [
      `Оплата по счету № УТ-${a}. Без НДС`,
      `Оплата по счетам УТ-${a}, УТ-${b}. Без НДС`,
      `Частичная оплата по счету № УТ-${a}. Без НДС`,
      'Оплата за товар. Без НДС',
      `Оплата за ООО "Клиент ${n % 3}" по счету № УТ-${a}. Без НДС`,
      'Погашение задолженности. Без НДС',
    ];
    const thousands = n % 2 === 0 ? 1 + ((a - 1) % 6) : 1 + ((n * 5) % 6);
    const from = { name: '', taxNumber: TAX_NUMBERS[(n % 2 === 0 ? a - 1 : n) % 3] as string, account: '' };
    return { number: String(100 + n), day, sum: `${thousands}000.00`, purpose: purposes[n % 6] as string, from };
  });
  return statementText({ from: day, to: day, opening: '0.00', documents });
});

/** What was decided, by the numbers of papers: ids differ from one database to another. */
const outcome = (verbs: Verbs): Promise<unknown> =>
  one(
    verbs.store,
    `select string_agg(p.number || ' ' || p.status || ' ' || coalesce(p.verdict->>'status', '') || ' ' || coalesce((select string_agg(i.number || '=' || a.amount, ',' order by i.number)
       from allocation_in_force a join invoice i on i.id = a.invoice_id where a.payment_id = p.id), ''), E'\\n' order by p.number) from payment p`,
  );

async function decided(files: readonly string[], matchers = 1): Promise<unknown> {
  const verbs = await openVerbs();
  try {
    for (const each of files) await verbs.take(each);
    await Promise.all(Array.from({ length: matchers }, () => verbs.match.run()));
    expect(await verbs.recompute.run()).toEqual([]);
    return await outcome(verbs);
  } finally {
    await verbs.close();
  }
}

const inOrder = [jsonl(parties), jsonl(invoices), ...days];

test('imports in any order and in any pieces, matched by one or by eight, decide the same', async () => {
  const whole = await decided(inOrder);
  expect(String(whole).match(/ matched /g)?.length).toBeGreaterThan(12);
  const pieces = [0, 1, 2, 3].map((k) => jsonl(invoices.filter((_, i) => i % 4 === k)));
  expect(await decided([...days.toReversed(), jsonl(parties.toReversed()), ...pieces.toReversed()])).toBe(whole);
  expect(await decided([jsonl(parties), jsonl(invoices.toReversed()), ...days], 8)).toBe(whole);
});

test('what is settled is not disturbed by what comes later, save by a reversal that says why', async () => {
  const verbs = await openVerbs();
  try {
    for (const each of inOrder.slice(0, 6)) await verbs.take(each);
    await verbs.match.run();
    const settled = `select string_agg(a.id::text, ',' order by a.id) from allocation_in_force a`;
    const before = (await one(verbs.store, settled)) as string;
    expect(before.split(',').length).toBeGreaterThan(5);
    const later = invoices.map((each) => ({ ...each, ref: `later-${each.ref}`, number: `${each.number}/2`, date: '2026-03-01' })); // prettier-ignore
    for (const each of [jsonl(later), ...inOrder.slice(6)]) {
      await verbs.take(each);
      await verbs.match.run();
    }
    const after = new Set(((await one(verbs.store, settled)) as string).split(','));
    expect(before.split(',').filter((each) => !after.has(each))).toEqual([]);
    expect(await one(verbs.store, 'select count(*)::int from allocation where reversal_of is not null')).toBe(0);
    expect(await one(verbs.store, `select count(*)::int from decision where because = '[]'`)).toBe(0);
  } finally {
    await verbs.close();
  }
});
