import { cardRulesSchema } from '../../../src/domain/card/card-rules.js';
import type { CounterpartyRow } from '../../../src/domain/register/register-rows.js';
import { saveRegisterRows } from '../../../src/store/writers/register-writer.js';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';
import { cardRow } from './card-row.js';

const rules = cardRulesSchema.parse({
  policy: { fields: { manager: ['ut11', 'person'] } },
  attributes: { segment: { kind: 'choice', choices: ['A', 'B'] } },
});

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

/** Takes rows in as a register of a source. @returns reasons of refusals */
async function take(source: string, ...rows: CounterpartyRow[]): Promise<string[]> {
  const refused: string[] = [];
  await database.store.transaction((tx) =>
    saveRegisterRows(
      tx,
      { source, timeZone: 'Europe/Moscow', cards: rules },
      { kind: 'counterparties', rows: rows.map((each, i) => ({ ...each, line: i + 1 })) },
      (_, why) => refused.push(why.code),
    ),
  );
  return refused;
}

const all = (sql: string): Promise<Record<string, unknown>[]> => database.store.query(sql);
const card = async (): Promise<Record<string, unknown>> =>
  (await all('select * from counterparty order by id'))[0] ?? {};
const conflicts = () => all('select field, source, offered, outcome from field_conflict order by field, source');

test('a source that repeats an old word against a later one changes nothing; a new one counts', async () => {
  await take('ut11', cardRow({ email: 'ut@x.ru' }));
  await take('csv', cardRow({ externalId: '1', email: 'csv@x.ru' }));
  expect((await card())['email']).toBe('csv@x.ru');
  await take('ut11', cardRow({ email: 'ut@x.ru' }));
  expect((await card())['email']).toBe('csv@x.ru');
  await take('ut11', cardRow({ email: 'new@x.ru' }));
  expect((await card())['email']).toBe('new@x.ru');
  expect(await all(`select field, before, after, source, actor, version from field_change order by seq`)).toEqual([
    { field: 'email', before: 'ut@x.ru', after: 'csv@x.ru', source: 'csv', actor: 'source:csv', version: 2 },
    { field: 'email', before: 'csv@x.ru', after: 'new@x.ru', source: 'ut11', actor: 'source:ut11', version: 3 },
  ]);
});

test('a conflict is kept until both agree', async () => {
  await take('ut11', cardRow({ manager: 'Анна' }));
  await take('csv', cardRow({ externalId: '1', manager: 'Борис' }));
  expect((await card())['manager']).toBe('Анна');
  expect(await conflicts()).toEqual([{ field: 'manager', source: 'csv', offered: 'Борис', outcome: '' }]);
  await take('csv', cardRow({ externalId: '1', manager: 'Вера' }));
  expect(await conflicts()).toEqual([{ field: 'manager', source: 'csv', offered: 'Вера', outcome: '' }]);
  await take('ut11', cardRow({ manager: 'Вера' }));
  expect(await conflicts()).toEqual([{ field: 'manager', source: 'csv', offered: 'Вера', outcome: 'agreed' }]);
});

test('an unchanged card costs no write and no event', async () => {
  await take('ut11', cardRow({ email: 'ut@x.ru', attributes: { segment: 'A' } }));
  const before = await all('select xmin::text as written, * from counterparty');
  const words = await all('select xmin::text as written from counterparty_word');
  await take('ut11', cardRow({ email: 'ut@x.ru', attributes: { segment: 'A' } }));
  expect(await all('select xmin::text as written, * from counterparty')).toEqual(before);
  expect(await all('select xmin::text as written from counterparty_word')).toEqual(words);
  expect(await all('select type from outbox')).toHaveLength(1);
});

test('legal entities of one client stand under it; a card that is told later brings its own client along', async () => {
  await take('ut11', cardRow(), cardRow({ externalId: 'b', taxNumber: '7707083893' }));
  const own = (await card())['client_id'];
  const client = { clientExternalId: 'k1', clientName: 'Ромашка' };
  await take('ut11', cardRow(client), cardRow({ externalId: 'b', taxNumber: '7707083893', ...client }));
  expect(await all('select distinct client_id from counterparty')).toEqual([{ client_id: own }]);
  expect(await all('select name from client')).toEqual([{ name: 'Ромашка' }]);
  expect(await all(`select field from field_change`)).toEqual([{ field: 'client' }]);
});

test('an attribute that is not configured, or a value that is none, refuses the row alone', async () => {
  const refused = await take(
    'ut11',
    cardRow({ attributes: { segment: 'A' } }),
    cardRow({ externalId: 'b', attributes: { segment: 'C' } }),
    cardRow({ externalId: 'c', attributes: { other: 'C' } }),
  );
  expect(refused).toEqual(['attribute-wrong', 'attribute-unknown']);
  expect(await all('select attributes from counterparty')).toEqual([{ attributes: { segment: 'A' } }]);
});

test('contacts: persons with roles, phones in E.164; what the source no longer lists is withdrawn', async () => {
  const anna = { kind: 'phone', value: '8 903 123-45-67', name: 'Анна', role: 'бухгалтер' };
  const boris = { kind: 'telegram', value: '@boris', name: 'Борис' };
  await take('ut11', cardRow({ contacts: [anna, boris], email: 'A@x.ru' }));
  await take('csv', cardRow({ externalId: '1', contacts: [{ kind: 'phone', value: '8 495 123-45-67', name: '' }] }));
  await take('ut11', cardRow({ contacts: [{ ...anna, role: 'главный бухгалтер' }] }));
  expect(
    await all(`select kind, value, name, role, withdrawn_at is null as valid from contact order by kind, value`),
  ).toEqual([
    { kind: 'email', value: 'a@x.ru', name: '', role: '', valid: false },
    { kind: 'phone', value: '+74951234567', name: '', role: '', valid: true },
    { kind: 'phone', value: '+79031234567', name: 'Анна', role: 'главный бухгалтер', valid: true },
    { kind: 'telegram', value: '@boris', name: 'Борис', role: '', valid: false },
  ]);
});

test('terms of an agreement and every change of them', async () => {
  await take('ut11', cardRow());
  const agreement = (terms: object) => ({
    line: 1,
    externalId: 'g',
    number: '7-П',
    signedOn: null,
    organizationTaxNumber: '7725002343',
    counterpartyExternalId: 'a',
    counterpartyTaxNumber: '',
    counterpartyName: '',
    terms,
  });
  const save = (terms: object) =>
    database.store.transaction((tx) =>
      saveRegisterRows(
        tx,
        { source: 'ut11', timeZone: 'Europe/Moscow', cards: rules },
        { kind: 'agreements', rows: [agreement(terms)] },
        () => undefined,
      ),
    );
  expect(await save({ creditLimit: 100_00n, paymentDays: 30, discountBp: 750 })).toMatchObject({ added: 1 });
  expect(await save({ creditLimit: 100_00n, paymentDays: 30 })).toMatchObject({ known: 1 });
  expect(await save({ creditLimit: 500_00n, paymentDays: null })).toMatchObject({ changed: 1 });
  expect(await all('select credit_limit, payment_days, discount_bp, version from agreement')).toEqual([
    { credit_limit: 500_00n, payment_days: null, discount_bp: 750, version: 2 },
  ]);
  expect(await all(`select field, before, after from field_change where entity = 'agreement' order by field`)).toEqual([
    { field: 'creditLimit', before: '10000', after: '50000' },
    { field: 'paymentDays', before: '30', after: '' },
  ]);
});
