import { CLIENT, statementText, US } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';
import { listLearntFacts } from '../../../src/store/reads/learnt-reads.js';
import { Unlearn } from '../../../src/matching/unlearn.js';

const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const invoice = (number: string, amount: number, party = 'c1') => ({
  ref: number,
  number,
  date: '2026-03-01',
  dueDate: '2099-01-01',
  amount,
  vat: 0,
  currency: 'RUB',
  organization: US.taxNumber,
  party,
  contract: 'k',
  contractNumber: '1',
});
const party = (ref: string, name: string, inn: string) => ({
  ref,
  kind: 'legal',
  name,
  fullName: '',
  inn,
  kpp: '',
  email: '',
  phone: '',
  region: '',
  accounts: [],
});
/** Whoever pays from an account that no card has. */
const STRANGER = { name: 'Сидоров С.С.', taxNumber: '', account: '40817810500000007777' };
const by = { actor: 'Анна', why: 'по звонку' };

let verbs: Verbs;
let days = 1;
beforeEach(async () => {
  verbs = await openVerbs();
  days = 1;
  await verbs.take(jsonl(party('c1', CLIENT.name, CLIENT.taxNumber), party('c2', 'АО "Лютик"', '7725002343')));
});
afterEach(() => verbs.close());

/** A payment on a day of its own; its number is unique. @returns its id */
async function pay(number: string, sum: string, purpose: string, from: typeof STRANGER = STRANGER): Promise<string> {
  const day = `${String(++days).padStart(2, '0')}.03.2026`;
  await verbs.take(
    statementText({ from: day, to: day, documents: [{ number, day, sum, purpose, from }], madeAt: '10:00:00' }),
  );
  return (await one(verbs.store, `select id from payment where number = '${number}'`)) as string;
}
const verdictOf = async (id: string): Promise<string> =>
  (await one(
    verbs.store,
    `select status || ' ' || coalesce(verdict->>'status', '-') || ' ' || coalesce(verdict->'because', '[]') from payment where id = '${id}'`,
  )) as string;

test('a payer that a person has recognised twice is known, and its sum alone settles', async () => {
  await verbs.take(jsonl(invoice('1', 10000), invoice('2', 20000), invoice('3', 30000)));
  await verbs.byHand.allocate(await pay('1', '100.00', 'Оплата за мебель'), [{ invoice: '1' }], by);
  const second = await pay('2', '200.00', 'Оплата за мебель');
  await verbs.match.run();
  expect(await verdictOf(second)).toMatch(/^open suggested/);
  await verbs.byHand.allocate(second, [{ invoice: '2' }], by);
  const third = await pay('3', '300.00', 'Оплата за стулья');
  await verbs.match.run();
  expect(await verdictOf(third)).toMatch(/^matched matched/);
  expect(await one(verbs.store, `select evidence::text from decision where actor like 'rule:%'`)).toContain(
    'payer-learnt',
  );
});

test('what a rule did wrongly about a payer it does not do again after one correction', async () => {
  await verbs.take(jsonl(invoice('1', 10000), invoice('2', 10000, 'c2'), invoice('3', 30000)));
  const from = CLIENT;
  const first = await pay('1', '100.00', 'Оплата за мебель', from);
  await verbs.match.run();
  expect(await verdictOf(first)).toMatch(/^matched/);
  await verbs.byHand.reverse(first, by);
  await verbs.byHand.allocate(first, [{ invoice: '2' }], by);
  const again = await pay('2', '300.00', 'Оплата за мебель', from);
  await verbs.match.run();
  expect(await verdictOf(again)).toMatch(/^open suggested.*rule-was-corrected/);
  // A document that the text names beats what is remembered.
  const named = await pay('3', '300.00', 'Оплата по счету № 3 от 01.03.2026', from);
  await verbs.match.run();
  expect(await verdictOf(named)).toMatch(/^matched/);
});

test('a correction that is taken back is no correction, and whoever unlearns has the last word', async () => {
  await verbs.take(jsonl(invoice('1', 10000), invoice('3', 30000)));
  const first = await pay('1', '100.00', 'Оплата за мебель', CLIENT);
  await verbs.match.run();
  await verbs.byHand.reverse(first, by);
  expect((await listLearntFacts(verbs.store, 10)).map((each) => each.kind)).toEqual(['doubt']);
  await verbs.byHand.allocate(first, [{ invoice: '1' }], by);
  expect(await listLearntFacts(verbs.store, 10)).toEqual([]);
  await verbs.byHand.reverse(first, by);
  await verbs.byHand.setAside(first, by);
  // The rule was undone once more, but what was undone then is a person's.
  expect((await listLearntFacts(verbs.store, 10)).map((each) => each.kind)).toEqual(['not-a-payment']);
  const again = await pay('2', '300.00', 'Оплата за мебель', CLIENT);
  await verbs.match.run();
  expect(await verdictOf(again)).toMatch(/^open suggested.*such-was-set-aside/);
  const [fact] = await listLearntFacts(verbs.store, 10);
  await new Unlearn(verbs.store).run(fact?.id ?? '', by);
  await verbs.match.run();
  expect(await verdictOf(again)).toMatch(/^matched/);
  await expect(new Unlearn(verbs.store).run(fact?.id ?? '', by)).rejects.toMatchObject({
    reason: { code: 'learnt-fact-unknown' },
  });
});

test('a wrong decision that rested on what was learnt ends it at once', async () => {
  await verbs.take(jsonl(invoice('1', 10000), invoice('2', 20000), invoice('3', 30000), invoice('4', 40000)));
  for (const [number, sum] of [
    ['1', '100.00'],
    ['2', '200.00'],
  ] as const)
    await verbs.byHand.allocate(await pay(number, sum, 'Оплата за мебель'), [{ invoice: number }], by);
  const third = await pay('3', '300.00', 'Оплата за стулья');
  await verbs.match.run();
  await verbs.byHand.reverse(third, by);
  expect((await listLearntFacts(verbs.store, 10)).map((each) => each.kind)).toEqual(['doubt']);
});

test('a payer that paid for another is offered that one’s invoices, never settled by memory alone', async () => {
  await verbs.take(jsonl(invoice('1', 10000, 'c2'), invoice('2', 20000, 'c2'), invoice('3', 30000, 'c2')));
  for (const [number, sum] of [
    ['1', '100.00'],
    ['2', '200.00'],
  ] as const)
    await verbs.byHand.allocate(await pay(number, sum, 'За доставку', CLIENT), [{ invoice: number }], by);
  const third = await pay('3', '300.00', 'Оплата за доставку', CLIENT);
  await verbs.match.run();
  expect(await verdictOf(third)).toMatch(/^open suggested.*pays-for-another-by-habit/);
});
