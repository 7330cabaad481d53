import { CLIENT, type DocumentText, statementText, US } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';
import { matchingSettingsSchema } from '../../../src/domain/matching/rules.js';
import { RULES_VERSION } from '../../../src/domain/matching/verdict.js';

const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const invoice = (number: string, amount: number, date = '2026-03-01') => ({
  ref: number,
  number,
  date,
  dueDate: '2099-01-01',
  amount,
  vat: 0,
  currency: 'RUB',
  organization: US.taxNumber,
  party: 'c1',
});
const party = { ref: 'c1', kind: 'legal', name: CLIENT.name, inn: CLIENT.taxNumber, kpp: '', accounts: [] };
const by = { actor: 'Анна', why: 'по звонку' };

let verbs: Verbs | undefined;
afterEach(() => verbs?.close());

/** Books of one client with payments of one day; matched once. */
async function books(invoices: object[], documents: Partial<DocumentText>[], matching: object = {}): Promise<Verbs> {
  verbs = await openVerbs(undefined, { matching: matchingSettingsSchema.parse(matching) });
  await verbs.take(jsonl(party));
  await verbs.take(jsonl(...invoices));
  const day = '10.03.2026';
  const told = documents.map((each, i) => ({ number: String(i + 1), day, sum: '100.00', ...each }));
  await verbs.take(statementText({ from: day, to: day, documents: told }));
  await verbs.match.run();
  return verbs;
}
const idOf = async (number: string): Promise<string> =>
  (await one((verbs as Verbs).store, `select id from payment where number = '${number}'`)) as string;

test('a decision of a rule: sentence, grounds with their place in the text, and the rules of its day', async () => {
  const purpose = 'Оплата по счету № 77 от 01.03.2026. Без НДС';
  const { explain, rules } = await books([invoice('77', 10000)], [{ purpose }]);
  const { payment, decisions, offers, openBecause } = await explain.run(await idOf('1'));
  expect(payment).toMatchObject({ number: '1', status: 'matched', open: 0n });
  expect({ offers, openBecause }).toEqual({ offers: [], openBecause: [] });
  expect(decisions).toHaveLength(1);
  const [decision] = decisions;
  expect(decision?.sentence).toEqual({
    ru: `Правило named-exact (версия ${RULES_VERSION}) разнесло 100,00 на счета 77 (01.03.2026), потому что счета названы в назначении, их сумма равна платежу.`,
    en: `The rule named-exact (version ${RULES_VERSION}) allocated 100.00 to the invoices 77 (2026-03-01), because the invoices are named in the purpose, their sum is the payment.`,
  });
  expect(decision?.shares).toMatchObject([{ invoiceNumber: '77', amount: 10000n }]);
  const number = decision?.evidence.find((each) => each.fact === 'number-named');
  expect(number).toMatchObject({ field: 'purpose', speaks: 'for', text: '77 от 01.03.2026' });
  expect(decision?.evidence.map((each) => each.field)).toEqual(expect.arrayContaining(['amount', 'payerTaxNumber']));
  expect(decision?.rules).toMatchObject({ hash: rules.version.hash, settings: { matching: { toleranceMinor: 99 } } });
});

test('a past decision keeps the rules of its day when the rules change', async () => {
  const { explain, store } = await books([invoice('77', 10050)], [{ purpose: 'Оплата по счету № 77' }]);
  await store.query(`update rules_version set first_used = first_used - interval '1 year'`);
  const before = await explain.run(await idOf('1'));
  const changed = await openVerbs(undefined, { matching: matchingSettingsSchema.parse({ toleranceMinor: 0 }) });
  expect(changed.rules.version.hash).not.toBe(before.decisions[0]?.rules?.hash);
  await changed.close();
  expect(before.decisions[0]?.rules?.settings).toMatchObject({ matching: { toleranceMinor: 99 } });
  expect(await one(store, 'select count(*)::int from rules_version')).toBe(1);
});

test('decisions of people are told with who and why, and carry no rules', async () => {
  const { explain, byHand } = await books([invoice('77', 99900)], [{ purpose: 'За мебель', sum: '5.00' }]);
  const id = await idOf('1');
  await byHand.allocate(id, [{ invoice: '77' }], by);
  await byHand.reverse(id, by);
  await byHand.setAside(id, by);
  const { decisions } = await explain.run(id);
  expect(decisions.map((each) => [each.kind, each.rule, each.rules])).toEqual([
    ['allocate', null, null],
    ['reverse', null, null],
    ['set-aside', null, null],
  ]);
  expect(decisions.map((each) => each.sentence.ru)).toEqual([
    'Разнесено 5,00 на счета 77 (01.03.2026), решение: Анна — по звонку.',
    'Отменено разнесение 5,00 на счета 77 (01.03.2026), решение: Анна — по звонку.',
    'Платёж отложен, счетов он не оплачивает, решение: Анна — по звонку.',
  ]);
});

test.each([
  ['equal invoices', 'Оплата за товар', '100.00', ['missing-date-or-number']],
  ['a number that nobody has', 'Оплата по счету № 990', '100.00', ['missing-known-number', 'missing-date-or-number']],
  ['the number, and another sum that another invoice has', 'Оплата по счету № 3', '100.00', ['missing-number-that-fits-sum', 'missing-sum-that-agrees']], // prettier-ignore
  ['money of another kind', 'Возврат займа по счету 3', '300.00', ['missing-payment-for-goods']],
  ['no document and no sum', 'Оплата за товар', '77.00', ['missing-document']],
])('an open payment: %s, and what would tell', async (_name, purpose, sum, missing) => {
  const { explain } = await books(
    [invoice('1', 10000), invoice('2', 10000, '2026-03-02'), invoice('3', 30000, '2026-03-03')],
    [{ purpose, sum }],
  );
  const { offers, openBecause, decisions } = await explain.run(await idOf('1'));
  expect(decisions).toEqual([]);
  expect(openBecause.length).toBeGreaterThan(0);
  expect(offers.length).toBeGreaterThan(0);
  expect(offers.length).toBeLessThanOrEqual(3);
  expect(offers[0]?.missing.map((each) => each.code).sort()).toEqual([...missing].sort());
  expect(offers.every((each) => each.missing.length > 0)).toBe(true);
});

test('an account on which rules only suggest: settled nowhere, and told why', async () => {
  const matching = { accounts: { [US.account]: { suggestOnly: true } } };
  const { explain } = await books([invoice('77', 10000)], [{ purpose: 'Оплата по счету № 77' }], matching);
  const { payment, offers } = await explain.run(await idOf('1'));
  expect(payment.status).toBe('open');
  expect(offers[0]?.missing.map((each) => each.code)).toEqual(['missing-automatic']);
});

test('an organization with another tolerance, and an account of it with a third', async () => {
  const matching = { toleranceMinor: 0, organizations: { [US.taxNumber]: { toleranceMinor: 500 } } };
  const { store } = await books([invoice('77', 10300)], [{ purpose: 'Оплата по счету № 77' }], matching);
  expect(await one(store, 'select status from payment')).toBe('matched');
  expect(await one(store, `select split_part(actor, '@', 1) from decision`)).toBe('rule:named-rounded');
});

test('a payment that is not there is refused', async () => {
  const { explain } = await books([], []);
  await expect(explain.run('no-id')).rejects.toMatchObject({ reason: { code: 'payment-unknown' } });
  await expect(explain.run('00000000-0000-7000-8000-00000000dead')).rejects.toThrow();
});
