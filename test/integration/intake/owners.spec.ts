import { statementText, US } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

let verbs: Verbs;
beforeEach(async () => {
  verbs = await openVerbs();
});
afterEach(() => verbs.close());

const statement = (day: string, named: boolean): string => {
  const text = statementText({
    from: `${day}.03.2026`,
    to: `${day}.03.2026`,
    documents: [{ number: day, day: `${day}.03.2026`, sum: '100.00', purpose: 'Оплата по счету № УТ-1 от 01.03.2026' }],
  });
  return named ? text : text.replaceAll(`ИНН=${US.taxNumber}`, 'ИНН=');
};
const invoice = `${JSON.stringify({
  ref: 'i1',
  number: 'УТ-1',
  date: '2026-03-01',
  dueDate: '2099-03-20',
  amount: 10000,
  currency: 'RUB',
  organization: US.taxNumber,
  party: 'c1',
  inn: '7827004526',
  contract: '',
  contractNumber: '',
})}\n`;
const owners = (): Promise<unknown> =>
  one(
    verbs.store,
    `select string_agg(distinct o.tax_number, ' ') from (
       select organization_id from bank_account union all select organization_id from payment
       union all select organization_id from statement union all select organization_id from decision
     ) each join organization o on o.id = each.organization_id`,
  );

test('an account whose first file names no owner gets the company that a later file names', async () => {
  await verbs.take(statement('02', false));
  expect(await owners()).toBe(`account:${US.account}`);
  const payment = (await one(verbs.store, 'select id from payment')) as string;
  await verbs.byHand.setAside(payment, { actor: 'Анна', why: 'неясно' });
  const second = await verbs.take(statement('03', true));
  expect(second.warnings.map((each) => each.reason.code)).not.toContain('account-of-another-owner');
  expect(await owners()).toBe(US.taxNumber);
  expect(await one(verbs.store, 'select count(*) from organization')).toBe(1n);
  expect(await verbs.recompute.run()).toEqual([]);
});

test('so it does when the company is known by its invoices already, and its payments settle them', async () => {
  await verbs.take(statement('02', false));
  await verbs.take(invoice);
  await verbs.take(statement('03', true));
  expect(await owners()).toBe(US.taxNumber);
  const payment = (await one(verbs.store, `select id from payment where number = '02'`)) as string;
  expect(
    await verbs.byHand.allocate(payment, [{ invoice: 'УТ-1' }], { actor: 'Анна', why: 'по письму' }),
  ).toMatchObject({ status: 'matched' });
  expect(await verbs.recompute.run()).toEqual([]);
});

test('an account of a known company stays with it, and the file that names another is told so', async () => {
  await verbs.take(statement('02', true));
  const other = await verbs.take(statement('03', true).replaceAll(US.taxNumber, '7707083893'));
  expect(other.warnings.map((each) => each.reason.code)).toContain('account-of-another-owner');
  expect(await owners()).toBe(US.taxNumber);
});

test('a file without an owner takes no account away from its company', async () => {
  await verbs.take(statement('02', true));
  await verbs.take(statement('03', false));
  expect(await owners()).toBe(US.taxNumber);
  expect(await one(verbs.store, 'select count(*) from organization')).toBe(1n);
});
