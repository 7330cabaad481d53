import { OnecBase } from '../../support/onec-base.js';
import { fillCompany, invoiceRow, partnerRow, partyRow, ref } from '../../support/onec-company.js';
import { one } from '../../support/verbs.js';
import { type Desk, openDesk } from './desk.js';

let desk: Desk;
let base: OnecBase;
beforeEach(async () => {
  base = new OnecBase();
  fillCompany(base, { parties: 20, invoices: 60, orders: 10 });
  desk = await openDesk(base, { pageRecords: 25, listRecords: 30 });
});
afterEach(() => desk.close());

test('a first load keeps every record with all that is mapped of it, and tells each once', async () => {
  const result = await desk.sync();
  expect(result).toMatchObject({ state: 'read', compared: true, refused: [], notes: [], failure: null });
  expect(result.counts).toMatchObject({ added: 20 + 20 + 10 + 60, changed: 0, refused: 0 });
  expect(await desk.events()).toEqual({
    'counterparty.registered.v1': 20,
    'invoice.registered.v1': 60,
    'order.registered.v1': 10,
  });
  const [invoice] = await desk.store.query(
    `select i.number, i.issued_on, i.due_on, i.amount, i.currency, i.cancelled, a.number as agreement, c.name, c.email, c.phone, c.region,
            c.kind, c.reason_code, o.tax_number, o.name as organization, k.bank_code
     from invoice i join counterparty c on c.id = i.counterparty_id join organization o on o.id = i.organization_id
     left join agreement a on a.id = i.agreement_id join counterparty_account k on k.counterparty_id = c.id
     where i.number = '00УТ-000007'`,
  );
  expect(invoice).toEqual({
    number: '00УТ-000007',
    issued_on: '2026-02-08',
    due_on: '2099-04-01',
    amount: 70037n,
    currency: 'RUB',
    cancelled: false,
    agreement: '7-П',
    name: 'ООО «Клиент 7»',
    email: 'buh@k7.example',
    phone: '79031234567',
    region: 'Москва',
    kind: 'legal',
    reason_code: '780101001',
    tax_number: '7725002343',
    organization: 'Наша',
    bank_code: '044525225',
  });
  expect(await one(desk.store, `select count(*)::int from contact`)).toBe(40);
  // Terms of agreements: the empty date and the zero of 1C are no terms.
  expect(
    await desk.store.query(
      `select number, valid_from, valid_till, credit_limit from agreement where number in ('6-П', '7-П') order by number`,
    ),
  ).toEqual([
    { number: '6-П', valid_from: null, valid_till: null, credit_limit: null },
    { number: '7-П', valid_from: null, valid_till: '2027-02-02', credit_limit: 500_000_50n },
  ]);
  expect(
    await one(
      desk.store,
      `select k.name from counterparty c join client k on k.id = c.client_id join external_id e on e.entity_id = k.id and e.kind = 'client'
       where e.external_id = '${ref('partner', 7)}' and c.name = 'ООО «Клиент 7»'`,
    ),
  ).toBe('Клиент 7');
});

test('legal entities of one partner stand under one client, and two with one ИНН and КПП stay two', async () => {
  base.write('Catalog_Контрагенты', partyRow(3, { Партнер_Key: ref('partner', 7) }));
  base.write('Catalog_Контрагенты', { ...partyRow(4), Ref_Key: ref('party', 500), Партнер_Key: ref('partner', 4) });
  await desk.sync();
  expect(
    await desk.store.query(
      `select k.name, count(*)::int as n from client k join counterparty c on c.client_id = k.id group by k.id, k.name having count(*) > 1 order by 1`,
    ),
  ).toEqual([
    { name: 'Клиент 4', n: 2 },
    { name: 'Клиент 7', n: 2 },
  ]);
  expect(await one(desk.store, 'select count(*)::int from counterparty')).toBe(21);
});

test('what has not changed costs no write and no event', async () => {
  await desk.sync();
  const told = await desk.events();
  const written = () =>
    one(
      desk.store,
      `select string_agg(relname || ':' || (n_tup_ins + n_tup_upd), ' ' order by relname) from (
      select relname, (pg_stat_get_tuples_inserted(c.oid)) as n_tup_ins, pg_stat_get_tuples_updated(c.oid) as n_tup_upd
      from pg_class c where relname in ('invoice', 'counterparty', 'agreement', 'client_order', 'ledger_record')) s`,
    );
  await desk.store.query('select pg_stat_force_next_flush()').catch(() => undefined);
  const before = await written();
  const again = await desk.sync({ full: true });
  expect(again.counts).toMatchObject({ pulled: 0, added: 0, changed: 0, unchanged: 0 });
  expect(await desk.events()).toEqual(told);
  expect(await written()).toBe(before);
});

test('changes of a record, of what it points at, and of what points at it arrive', async () => {
  await desk.sync();
  base.write('Document_СчетНаОплатуКлиенту', invoiceRow(7, 20, { СуммаДокумента: 1234.5 }));
  base.write('Catalog_Партнеры', {
    ...partnerRow(3),
    КонтактнаяИнформация: [{ LineNumber: '1', Тип: 'АдресЭлектроннойПочты', АдресЭП: 'new@k3.example' }],
  });
  base.write('Catalog_Контрагенты', partyRow(4, { Description: 'ООО «Новое имя»' }));
  const account = base.row('Catalog_БанковскиеСчетаКонтрагентов', ref('account', 5));
  base.write('Catalog_БанковскиеСчетаКонтрагентов', { ...account, НомерСчета: '40702810999999999999' });
  const result = await desk.sync();
  expect(result.counts).toMatchObject({ pulled: 4, differing: 4, changed: 3, refused: 0 });
  expect(await one(desk.store, `select amount from invoice where number = '00УТ-000007'`)).toBe(123450n);
  expect(await one(desk.store, `select email from counterparty where name = 'ООО «Клиент 3»'`)).toBe('new@k3.example');
  expect(await one(desk.store, `select count(*)::int from counterparty where name = 'ООО «Новое имя»'`)).toBe(1);
  expect(
    await one(desk.store, `select count(*)::int from counterparty_account where number = '40702810999999999999'`),
  ).toBe(1);
  expect(await desk.events()).toMatchObject({ 'invoice.changed.v1': 1, 'counterparty.changed.v1': 2 });
});

test('a deletion mark, a lost posting and an erased document cancel the invoice; a draft that was never taken is none', async () => {
  await desk.sync();
  base.write('Document_СчетНаОплатуКлиенту', invoiceRow(1, 20, { DeletionMark: true }));
  base.write('Document_СчетНаОплатуКлиенту', invoiceRow(2, 20, { Posted: false }));
  base.write('Document_СчетНаОплатуКлиенту', invoiceRow(3, 20, { Аннулирован: true }));
  base.erase('Document_СчетНаОплатуКлиенту', ref('invoice', 4));
  const result = await desk.sync({ full: true });
  expect(result.counts).toMatchObject({ changed: 4, erased: 1 });
  expect(
    await one(
      desk.store,
      `select string_agg(number, ' ' order by number) from invoice where cancelled and status = 'cancelled'`,
    ),
  ).toBe('00УТ-000001 00УТ-000002 00УТ-000003 00УТ-000004');
  base.write('Document_СчетНаОплатуКлиенту', invoiceRow(1, 20, { DeletionMark: false }));
  await desk.sync();
  expect(await one(desk.store, `select cancelled from invoice where number = '00УТ-000001'`)).toBe(false);
});

test('a dry run reports the same and keeps nothing', async () => {
  const result = await desk.sync({ dryRun: true });
  expect(result.counts).toMatchObject({ added: 110, refused: 0 });
  expect(
    await one(
      desk.store,
      `select (select count(*) from invoice) + (select count(*) from ledger_record) + (select count(*) from outbox) + (select count(*) from sync_source)`,
    ),
  ).toBe(0n);
});

test('a set that shrinks beyond its share waits for a person', async () => {
  await desk.sync();
  for (let n = 0; n < 15; n++) base.erase('Document_СчетНаОплатуКлиенту', ref('invoice', n));
  const held = await desk.sync({ full: true });
  expect(held.notes).toEqual([
    { code: 'ledger-shrank', params: { source: 'ut', set: 'Document_СчетНаОплатуКлиенту', gone: 15, of: 61 } },
  ]);
  expect(held.counts.erased).toBe(0);
  expect((await desk.list())[0]?.held).toHaveLength(1);
  const accepted = await desk.sync({ acceptShrink: true });
  expect(accepted).toMatchObject({ notes: [], counts: { erased: 15, changed: 15 } });
  expect((await desk.list())[0]).toMatchObject({ held: [], failure: null });
});
