import { cardRulesSchema } from '../../../src/domain/card/card-rules.js';
import type { CounterpartyRow } from '../../../src/domain/register/register-rows.js';
import { listDuplicates } from '../../../src/store/reads/duplicate-reads.js';
import { editCard, settleConflict } from '../../../src/store/writers/card-edit.js';
import { mergeCards, MOVED_TABLES } from '../../../src/store/writers/card-merge.js';
import { unmergeCards } from '../../../src/store/writers/card-unmerge.js';
import { saveRegisterRows } from '../../../src/store/writers/register-writer.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';
import { cardRow } from './card-row.js';

const rules = cardRulesSchema.parse({ attributes: { vip: { kind: 'boolean' } } });
const anna = { actor: 'person:Анна', why: 'один клиент' };

let verbs: Verbs;
beforeEach(async () => {
  verbs = await openVerbs();
});
afterEach(() => verbs.close());

const take = (source: string, ...rows: CounterpartyRow[]) =>
  verbs.store.transaction((tx) =>
    saveRegisterRows(
      tx,
      { source, timeZone: 'Europe/Moscow', cards: rules },
      { kind: 'counterparties', rows: rows.map((each, i) => ({ ...each, line: i + 1 })) },
      () => undefined,
    ),
  );
const all = (sql: string): Promise<Record<string, unknown>[]> => verbs.store.query(sql);
const idOf = async (externalId: string): Promise<string> =>
  String(
    (await all(`select entity_id from external_id where kind = 'counterparty' and external_id = '${externalId}'`))[0]?.[
      'entity_id'
    ],
  );
const merge = (survivorId: string, mergedId: string) =>
  verbs.store.transaction((tx) => mergeCards(tx, rules, { survivorId, mergedId }, anna));
const unmerge = (mergedId: string) => verbs.store.transaction((tx) => unmergeCards(tx, rules, mergedId, anna));

const invoice = (ref: string, party: string): string =>
  `${JSON.stringify({
    ref,
    number: `УТ-${ref}`,
    date: '2026-03-01',
    dueDate: '2099-03-20',
    amount: 10000,
    currency: 'RUB',
    organization: '7725002343',
    party,
    contract: '',
    contractNumber: '7-П',
  })}\n`;

/** Everything that belongs to cards, as it stands. */
const picture = async (): Promise<unknown> =>
  Promise.all(
    [
      `select id, name, tax_number, email, region, origins, merged_into from counterparty order by id`,
      `select number, counterparty_id from invoice order by number`,
      `select number, counterparty_id from agreement order by id`,
      `select source, external_id, entity_id from external_id where kind = 'counterparty' order by 1, 2`,
      `select source, external_id, counterparty_id, words from counterparty_word order by 1, 2`,
      `select counterparty_id, number, bank_code from counterparty_account order by 1, 2`,
      `select counterparty_id, name_key from counterparty_name order by 1, 2`,
      `select counterparty_id, kind, value, name from contact order by 1, 2, 3, 4`,
    ].map(all),
  );

async function twoCards(): Promise<[string, string]> {
  const account = { number: '40702810500000001111', bankCode: '044525225' };
  await take(
    'sverka',
    cardRow({ accounts: [account], email: 'a@x.ru' }),
    cardRow({
      externalId: 'b',
      name: 'Ромашка',
      accounts: [account, { ...account, number: '40702810500000002222' }],
      region: 'Москва',
      contacts: [{ kind: 'phone', value: '+79031234567', name: 'Борис' }],
    }),
  );
  await verbs.take(invoice('1', 'a') + invoice('2', 'b'));
  return [await idOf('a'), await idOf('b')];
}

test('every table that belongs to a counterparty goes over with it, or is known to stay', async () => {
  const referring = await all(
    `select conrelid::regclass::text as "table", a.attname::text as "column" from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
     where c.contype = 'f' and c.confrelid = 'counterparty'::regclass order by 1, 2`,
  );
  const own = ['contact', 'counterparty', 'counterparty_account', 'counterparty_merge', 'counterparty_name'];
  const staying = [...own, 'counterparty_word', 'distinct_pair', 'field_conflict', ...STAYING];
  const moved = referring.filter((each) => !staying.includes(String(each['table']))).map((each) => each['table']);
  expect(moved.sort()).toEqual([...MOVED_TABLES].sort());
});

/** What tells that somebody was erased stays with the very card that was. */
const STAYING = ['erased_identity', 'erased_person'];

test('a merge carries everything over, fills what is empty, is told, and is undone to the letter', async () => {
  const [a, b] = await twoCards();
  const before = await picture();
  expect(await merge(a, b)).toMatchObject({ survivorId: a, mergedId: b, moved: 2 });
  expect(await all('select distinct counterparty_id from invoice')).toEqual([{ counterparty_id: a }]);
  expect(await all(`select region, email, merged_into from counterparty where id = '${a}'`)).toEqual([
    { region: 'Москва', email: 'a@x.ru', merged_into: null },
  ]);
  expect(await all(`select counterparty_id from counterparty_account order by number`)).toEqual([
    { counterparty_id: a },
    { counterparty_id: a },
  ]);
  expect(await unmerge(b)).toMatchObject({ moved: 3 });
  expect(await picture()).toEqual(before);
  expect(
    await one(verbs.store, `select string_agg(type, ' ' order by seq) from outbox where type like '%merged%'`),
  ).toBe('counterparty.merged.v1 counterparty.unmerged.v1');
  expect(await verbs.recompute.run()).toEqual([]);
});

test('after a merge both cards of the source speak of the survivor, and repeating old words changes nothing', async () => {
  const [a, b] = await twoCards();
  await merge(a, b);
  const name = await one(verbs.store, `select name from counterparty where id = '${a}'`);
  await take('sverka', cardRow({ email: 'a@x.ru' }), cardRow({ externalId: 'b', name: 'Ромашка', region: 'Москва' }));
  expect(await one(verbs.store, `select name from counterparty where id = '${a}'`)).toBe(name);
  await take('sverka', cardRow({ externalId: 'b', name: 'Ромашка', region: 'Тверь' }));
  expect(await one(verbs.store, `select region from counterparty where id = '${a}'`)).toBe('Тверь');
  await verbs.take(invoice('3', 'b'));
  expect(await one(verbs.store, `select counterparty_id from invoice where number = 'УТ-3'`)).toBe(a);
  expect(await all('select count(*)::int as n from agreement')).toEqual([{ n: 2 }]);
});

test('matching sees the survivor: a payment by the account of the merged card pays its invoice', async () => {
  const [a, b] = await twoCards();
  await merge(a, b);
  expect(
    await all(`select c.id from counterparty_account x join counterparty c on c.id = x.counterparty_id
      where x.number = '40702810500000002222' and c.merged_into is null`),
  ).toEqual([{ id: a }]);
});

test.each([
  ['itself', 'merge-with-itself', (a: string) => [a, a]],
  ['an unknown card', 'counterparty-unknown', (a: string) => [a, '00000000-0000-7000-8000-000000000001']],
] as const)('%s is refused', async (_, code, ids) => {
  const [a] = await twoCards();
  const [survivor = '', merged = ''] = ids(a);
  await expect(merge(survivor, merged)).rejects.toMatchObject({ reason: { code } });
});

test('different tax numbers, a merged card and a merge under another one are refused', async () => {
  const [a, b] = await twoCards();
  await take(
    'sverka',
    cardRow({ externalId: 'c', taxNumber: '7707083893', name: 'Другая' }),
    cardRow({ externalId: 'd' }),
  );
  const [c, d] = [await idOf('c'), await idOf('d')];
  await expect(merge(a, c)).rejects.toMatchObject({ reason: { code: 'merge-tax-numbers-differ' } });
  await merge(a, b);
  await expect(merge(d, b)).rejects.toMatchObject({ reason: { code: 'counterparty-merged' } });
  await merge(d, a);
  await expect(unmerge(b)).rejects.toMatchObject({ reason: { code: 'merge-under-another' } });
  await unmerge(a);
  await unmerge(b);
  await expect(unmerge(b)).rejects.toMatchObject({ reason: { code: 'merge-unknown' } });
});

test('duplicates are proposed with evidence; branches, strangers and what was told apart are not', async () => {
  const phone = (value: string) => [{ kind: 'phone', value, name: '' }];
  await take(
    'sverka',
    cardRow({ externalId: 'a', contacts: phone('+79031234567') }),
    cardRow({ externalId: 'b', name: 'Ромашка' }),
    cardRow({ externalId: 'branch', reasonCode: '770101001', name: 'Ромашка, филиал' }),
    cardRow({
      externalId: 'other',
      taxNumber: '7707083893',
      reasonCode: '',
      name: 'Другая',
      contacts: phone('+79031234567'),
    }),
    cardRow({ externalId: 'x', taxNumber: '', reasonCode: '', name: 'Кафе «У моря»', email: 'more@x.ru' }),
    cardRow({ externalId: 'y', taxNumber: '', reasonCode: '', name: 'КАФЕ У МОРЯ', email: 'More@x.ru' }),
    cardRow({ externalId: 'z', taxNumber: '', reasonCode: '', name: 'Иное', email: 'more@x.ru' }),
  );
  const pairs = async () =>
    (await listDuplicates(verbs.store, 10)).map(({ one: a, other: b, evidence }) => [
      a.name,
      b.name,
      evidence.map((each) => each.kind).join(),
    ]);
  const found = await pairs();
  expect(found[0]).toEqual(['ООО «Ромашка»', 'Ромашка', 'name,reason-code,tax-number']);
  expect(found.slice(1)).toEqual([['Кафе «У моря»', 'КАФЕ У МОРЯ', 'email,name']]);
  const [a, b] = [await idOf('a'), await idOf('b')];
  await merge(a, b);
  await unmerge(b);
  expect((await pairs()).map((each) => each[1])).not.toContain('Ромашка');
});

test('a person’s word stands against a base that repeats itself, and is left to the sources again', async () => {
  const [a] = await twoCards();
  const edit = (fields: Record<string, string | null>, expected?: string[]) =>
    verbs.store.transaction((tx) => editCard(tx, rules, a, fields, anna, expected));
  await edit({ email: 'anna@x.ru', 'attributes.vip': 'true' });
  await take('sverka', cardRow({ email: 'a@x.ru' }));
  const email = () => one(verbs.store, `select email from counterparty where id = '${a}'`);
  expect(await email()).toBe('anna@x.ru');
  await take('sverka', cardRow({ email: 'c@x.ru' }));
  expect(await email()).toBe('anna@x.ru');
  const [conflict] = await all('select id, field, offered from field_conflict where standing');
  expect(conflict).toMatchObject({ field: 'email', offered: 'c@x.ru' });
  await expect(edit({ email: 'd@x.ru' }, ['1'])).rejects.toMatchObject({ reason: { code: 'record-changed' } });
  await verbs.store.transaction((tx) => settleConflict(tx, rules, String(conflict?.['id']), 'offered', anna));
  expect(await email()).toBe('c@x.ru');
  await edit({ email: 'e@x.ru' });
  await edit({ email: null });
  expect(await email()).toBe('c@x.ru');
  expect(await all(`select after, actor from field_change where field = 'email' order by seq`)).toEqual(
    ['anna@x.ru', 'c@x.ru', 'e@x.ru', 'c@x.ru'].map((after) => ({ after, actor: 'person:Анна' })),
  );
});
