import type { LocalDate } from '../../../src/domain/local-date.js';
import { matchingSettingsSchema } from '../../../src/domain/matching/rules.js';
import { wordingsFileSchema } from '../../../src/domain/purpose/own-wordings.js';
import type { ReplaySummary } from '../../../src/matching/replay-rules.js';
import { CLIENT, type DocumentText, statementText, US } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const invoice = (number: string, amount: number, date = '2026-03-01', party = 'c1') => ({
  ref: number,
  number,
  date,
  dueDate: '2099-01-01',
  amount,
  vat: 0,
  currency: 'RUB',
  organization: US.taxNumber,
  party,
});
const parties = [
  { ref: 'c1', kind: 'legal', name: CLIENT.name, inn: CLIENT.taxNumber, kpp: '', accounts: [] },
  { ref: 'c2', kind: 'legal', name: 'АО "Лютик"', inn: '7707083893', kpp: '', accounts: [] },
];
const by = { actor: 'Анна', why: 'по звонку' };
const SPAN = { from: '2026-01-01' as LocalDate, to: '2026-12-31' as LocalDate };

let verbs: Verbs;
beforeEach(async () => {
  verbs = await openVerbs();
  await verbs.take(jsonl(...parties));
});
afterEach(() => verbs.close());

/** Payments of one day; numbers are given. */
async function pay(day: string, ...documents: Partial<DocumentText>[]): Promise<void> {
  const told = documents.map((each, i) => ({ number: `${day}-${i}`, day, sum: '100.00', ...each }));
  await verbs.take(statementText({ from: day, to: day, documents: told }));
}
const idOf = async (number: string): Promise<string> =>
  (await one(verbs.store, `select id from payment where number = '${number}'`)) as string;
const replay = (matching: object, span = SPAN): Promise<ReplaySummary> =>
  verbs.replay.run({ ...span, matching: matchingSettingsSchema.parse(matching) });

/** Everything that is kept, as one text. */
const kept = (): Promise<unknown> =>
  one(
    verbs.store,
    `select md5(string_agg(t, '' order by t)) from (
       select p::text as t from payment p union all select i::text from invoice i union all select d::text from decision d
       union all select a::text from allocation a union all select o::text from outbox o union all select v::text from rules_version v) all_rows`,
  );

/** A client that pays in many ways, each payment competing with others for few invoices. */
async function competing(): Promise<void> {
  await verbs.take(
    jsonl(...Array.from({ length: 24 }, (_, i) => invoice(`УТ-${i + 1}`, (1 + (i % 5)) * 10000, '2026-03-01', i % 3 ? 'c1' : 'c2'))), // prettier-ignore
  );
  const documents = Array.from({ length: 60 }, (_, i): Partial<DocumentText> => {
    const [a, b] = [1 + ((Math.floor(i / 4) * 5) % 24), 1 + ((i * 11) % 24)];
    const purposes = [
      `Оплата по счету № УТ-${a}`,
      `Оплата по счетам УТ-${a}, УТ-${b}`,
      `Частичная оплата по счету УТ-${a}`,
      'За товар',
    ];
    return {
      number: String(1 + ((i * 13) % 97)),
      sum: `${1 + ((i * 3) % 6)}00.00`,
      purpose: purposes[i % 4] as string,
    };
  });
  await pay('10.03.2026', ...documents);
}

test('the rules in force, replayed, settle what they have settled, and differ in nothing', async () => {
  await competing();
  const { matched } = await verbs.match.run();
  expect(matched).toBeGreaterThan(4);
  const before = await kept();
  const summary = await replay({});
  expect(summary).toMatchObject({
    considered: 60,
    settledByPresent: matched,
    settledByProposed: matched,
    differences: [],
    list: [],
    left: 0,
  });
  expect(summary.presentHash).toBe(summary.proposedHash);
  expect(await kept()).toBe(before);
});

test('a rule that is switched off: what is no longer settled, how much, with what the books say', async () => {
  await verbs.take(jsonl(invoice('1', 10000), invoice('2', 25000)));
  await pay('10.03.2026', { number: 'A', purpose: 'Оплата за товар' }, { number: 'B', sum: '250.00', purpose: 'Оплата по счету № 2' }); // prettier-ignore
  await verbs.match.run();
  const before = await kept();
  const summary = await replay({ automatic: { 'amount-alone': false } });
  expect(summary).toMatchObject({ considered: 2, settledByPresent: 2, settledByProposed: 1 });
  expect(summary.differences).toEqual([
    { kind: 'no-longer-settled', currency: 'RUB', count: 1, sum: 10000n, againstPeople: 0 },
  ]);
  expect(summary.list).toMatchObject([
    {
      number: 'A',
      kind: 'no-longer-settled',
      present: { status: 'matched', rule: 'amount-alone', shares: [{ invoiceNumber: '1', amount: 10000n }] },
      proposed: { status: 'suggested', shares: [] },
      books: 'as-present',
      byPerson: false,
    },
  ]);
  expect(await kept()).toBe(before);
});

test('what rules settle differently has its consequences: the next payment finds other invoices open', async () => {
  await verbs.take(jsonl(invoice('1', 10100), invoice('2', 10100, '2026-03-02')));
  await pay('10.03.2026', { number: 'A', purpose: 'Оплата по счету № 1' });
  await pay('11.03.2026', { number: 'B', sum: '101.00', purpose: 'Оплата за товар' });
  await verbs.match.run();
  // Of invoice 1 a rouble is left, so that invoice 2 is the only one of the sum of B.
  expect(await replay({})).toMatchObject({ settledByPresent: 2, differences: [] });
  const summary = await replay({ automatic: { 'named-part': false } });
  expect(summary.list.map((each) => [each.number, each.kind])).toEqual([
    ['A', 'no-longer-settled'],
    ['B', 'no-longer-settled'],
  ]);
  expect(summary.differences).toMatchObject([{ count: 2, sum: 20100n }]);
});

test('a person who decided otherwise is counted against the proposed rules', async () => {
  await verbs.take(jsonl(invoice('1', 10050), invoice('2', 30000)));
  await pay('10.03.2026', { number: 'A', purpose: 'Оплата по счету № 1' });
  const strict = { toleranceMinor: 0, automatic: { 'named-part': false } };
  await verbs.byHand.allocate(await idOf('A'), [{ invoice: '2' }], by);
  const summary = await replay(strict);
  expect(summary.differences).toEqual([
    { kind: 'no-longer-settled', currency: 'RUB', count: 1, sum: 10000n, againstPeople: 1 },
  ]);
  expect(summary.list[0]).toMatchObject({ books: 'otherwise', byPerson: true });
});

test('what people decided counts in both books: an invoice that a person settled is not settled again', async () => {
  await verbs.take(jsonl(invoice('1', 10000), invoice('2', 10000, '2026-03-02')));
  await pay('10.03.2026', { number: 'A', purpose: 'Перечисление' });
  await verbs.byHand.allocate(await idOf('A'), [{ invoice: '1' }], by);
  await pay('11.03.2026', { number: 'B', purpose: 'Оплата за товар' });
  await verbs.match.run();
  const summary = await replay({});
  expect(summary).toMatchObject({ settledByPresent: 1, differences: [] });
});

test('only the span is replayed, and invoices stand as payments before it left them', async () => {
  await verbs.take(jsonl(invoice('1', 20000)));
  await pay('10.03.2026', { number: 'A', purpose: 'Частичная оплата по счету № 1' });
  await pay('20.04.2026', { number: 'B', purpose: 'Оплата по счету № 1' });
  await verbs.match.run();
  const april = { from: '2026-04-01' as LocalDate, to: '2026-04-30' as LocalDate };
  expect(await replay({}, april)).toMatchObject({ considered: 1, settledByPresent: 1, differences: [] });
  const summary = await replay({ automatic: { 'named-exact': false } }, april);
  expect(summary.list).toMatchObject([{ number: 'B', present: { rule: 'named-exact' } }]);
});

test('what was learnt after a decision is not known to it', async () => {
  await verbs.take(jsonl(invoice('1', 10000), invoice('2', 20000), invoice('3', 30000)));
  const from = { name: 'Сидоров С.С.', taxNumber: '', account: '40817810500000007777' };
  await pay('10.03.2026', { number: 'A', purpose: 'Оплата за товар', from });
  await verbs.byHand.allocate(await idOf('A'), [{ invoice: '1' }], by);
  await pay('11.03.2026', { number: 'B', sum: '200.00', purpose: 'Оплата за товар', from });
  await verbs.byHand.allocate(await idOf('B'), [{ invoice: '2' }], by);
  await pay('12.03.2026', { number: 'C', sum: '300.00', purpose: 'Оплата за товар', from });
  await verbs.match.run();
  // Only C comes after both lessons.
  expect(await replay({})).toMatchObject({ considered: 3, settledByPresent: 1, differences: [] });
  const summary = await replay({ learnt: { confirmations: 3 } });
  expect(summary.list.map((each) => [each.number, each.kind, each.books])).toEqual([
    ['C', 'no-longer-settled', 'as-present'],
  ]);
});

test('wordings are tried as well', async () => {
  await verbs.take(jsonl(invoice('1', 10000)));
  await pay('10.03.2026', { number: 'A', purpose: 'Оплата: мостовая сумма' });
  await verbs.match.run();
  const wordings = [wordingsFileSchema.parse({ natures: [{ nature: 'loan', phrases: ['мостов* сумма'] }] })];
  const summary = await verbs.replay.run({ ...SPAN, matching: matchingSettingsSchema.parse({}), wordings });
  expect(summary.list).toMatchObject([
    { number: 'A', kind: 'no-longer-settled', proposed: { because: [{ params: { nature: 'loan' } }, {}] } },
  ]);
});

test('a payment that was given back pays nothing from that day on', async () => {
  await verbs.take(jsonl(invoice('1', 10000)));
  await pay('10.03.2026', { number: '501', purpose: 'Оплата по счету № 1' });
  await verbs.match.run();
  await pay('12.03.2026', { number: '9', out: true, purpose: 'Возврат ошибочно перечисленных средств по п/п 501 от 10.03.2026' }); // prettier-ignore
  await pay('14.03.2026', { number: '502', purpose: 'Оплата по счету № 1' });
  expect(await verbs.match.run()).toMatchObject({ linked: 1, matched: 1 });
  expect(await replay({})).toMatchObject({ considered: 2, settledByPresent: 2, differences: [] });
});
