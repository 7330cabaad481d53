import { say } from '../../../src/domain/wording/say.js';
import { OnecBase } from '../../support/onec-base.js';
import { fillCompany, invoiceRow, partyRow, ref, refNo, taxNumberNo } from '../../support/onec-company.js';
import { one } from '../../support/verbs.js';
import { type Desk, openDesk } from './desk.js';

let desk: Desk;
let base: OnecBase;
beforeEach(async () => {
  base = new OnecBase();
  fillCompany(base, { parties: 4, invoices: 8 });
  desk = await openDesk(base);
});
afterEach(() => desk.close());

const reasons = (refused: readonly { name: string; reason: { code: string } }[]): string[] =>
  refused.map((each) => `${each.name}: ${each.reason.code}`).sort();

test('bad records are set aside, each with a sentence, and the good ones are taken', async () => {
  base.write('Catalog_Контрагенты', partyRow(1, { ИНН: '7800000011' }));
  base.write('Document_СчетНаОплатуКлиенту', invoiceRow(2, 4, { Контрагент_Key: refNo(4, 777) }));
  base.write('Document_СчетНаОплатуКлиенту', invoiceRow(3, 4, { СуммаДокумента: -5 }));
  base.write(
    'Document_СчетНаОплатуКлиенту',
    invoiceRow(4, 4, { Организация_Key: '00000000-0000-0000-0000-000000000000' }),
  );
  base.write('Document_СчетНаОплатуКлиенту', invoiceRow(6, 4, { Date: '2026-02-31T00:00:00' }));
  const { refused, counts } = await desk.sync();
  expect(reasons(refused)).toEqual([
    '00УТ-000001: ledger-reference-set-aside',
    '00УТ-000002: ledger-reference-missing',
    '00УТ-000003: bad-amount',
    '00УТ-000004: ledger-reference-empty',
    '00УТ-000005: ledger-reference-set-aside',
    '00УТ-000006: bad-date',
    '1-П: ledger-reference-set-aside'.replace('1-П', 'Договор 1'),
    'ООО «Клиент 1»: tax-number-wrong',
  ]);
  expect(counts).toMatchObject({ refused: 8 });
  for (const { reason } of refused)
    for (const language of ['ru', 'en'] as const) expect(say(reason, language)).toMatch(/^[^{}[\]]{15,}\.$/);
  expect(await one(desk.store, `select string_agg(number, ' ' order by number) from invoice`)).toBe(
    '00УТ-000000 00УТ-000007',
  );
  expect((await desk.list())[0]).toMatchObject({ counts: { refused: 8 }, failure: null });
});

test('characters that no database keeps hold up nobody', async () => {
  base.write('Catalog_Контрагенты', partyRow(1, { Description: 'ООО \0 «Нуль» \ud83d' }));
  expect(await desk.sync()).toMatchObject({ state: 'read', refused: [] });
  expect(await one(desk.store, `select count(*)::int from counterparty where name like 'ООО _ «Нуль» _'`)).toBe(1);
});

test('what was set aside is offered again: mended at its root, everything that hung on it comes', async () => {
  base.write('Catalog_Контрагенты', partyRow(1, { ИНН: '7800000011' }));
  base.write('Document_СчетНаОплатуКлиенту', invoiceRow(2, 4, { Контрагент_Key: ref('party', 9) }));
  expect((await desk.sync()).counts.refused).toBe(5);
  base.write('Catalog_Контрагенты', partyRow(1, { ИНН: taxNumberNo(1) }));
  base.write('Catalog_Контрагенты', partyRow(9, { Партнер_Key: ref('partner', 2) }));
  const mended = await desk.sync();
  expect(mended.counts).toMatchObject({ refused: 0, erased: 0 });
  expect(await one(desk.store, 'select count(*)::int from invoice')).toBe(8);
  expect(await one(desk.store, 'select count(*)::int from counterparty')).toBe(5);
  expect(await desk.events()).toEqual({ 'counterparty.registered.v1': 5, 'invoice.registered.v1': 8 });
});

test('an agreement that comes later finds its invoices', async () => {
  const agreement = base.row('Catalog_ДоговорыКонтрагентов', ref('agreement', 1));
  base.erase('Catalog_ДоговорыКонтрагентов', ref('agreement', 1));
  await desk.sync();
  expect(await one(desk.store, `select agreement_id from invoice where number = '00УТ-000001'`)).toBeNull();
  base.write('Catalog_ДоговорыКонтрагентов', agreement);
  await desk.sync();
  expect(
    await one(
      desk.store,
      `select a.number from invoice i join agreement a on a.id = i.agreement_id where i.number = '00УТ-000001'`,
    ),
  ).toBe('1-П');
});

test('documents of other companies are left alone when some are named', async () => {
  const other = refNo(1, 5);
  base.write('Catalog_Организации', {
    ...base.row('Catalog_Организации', ref('organization')),
    Ref_Key: other,
    ИНН: taxNumberNo(70),
  });
  base.write('Document_СчетНаОплатуКлиенту', invoiceRow(5, 4, { Организация_Key: other }));
  await desk.configure({ organizations: ['7725002343'] });
  expect((await desk.sync()).counts).toMatchObject({ refused: 0, skipped: 5 });
  expect(await one(desk.store, `select string_agg(tax_number, ' ') from organization`)).toBe('7725002343');
  expect(await one(desk.store, 'select count(*)::int from invoice')).toBe(7);
});

test('accounts of accounts: БП 3.0 by its own mapping', async () => {
  const bp = new OnecBase();
  fillCompany(bp, { parties: 2, invoices: 0 });
  const rows = (set: string) => bp.sets.get(set) ?? [];
  bp.sets.set('Catalog_Банки', rows('Catalog_КлассификаторБанков'));
  bp.writeAll(
    'Catalog_БанковскиеСчета',
    [
      [ref('party', 0), 'StandardODATA.Catalog_Контрагенты', '40702810000000000010'],
      [ref('party', 0), 'StandardODATA.Catalog_Организации', '40702810000000000020'],
    ].map(([Owner, Owner_Type, НомерСчета], n) => ({
      ...{ Ref_Key: refNo(6, n), Code: '', Description: '', Owner, Owner_Type, НомерСчета, Банк_Key: ref('bank') },
    })),
  );
  for (const each of rows('Catalog_Контрагенты'))
    Object.assign(each, {
      ЮридическоеФизическоеЛицо: 'ФизическоеЛицо',
      КонтактнаяИнформация: [],
      Description: 'ИП Смирнов',
      ИНН: '760307073214',
      КПП: '',
    });
  for (const each of rows('Catalog_ДоговорыКонтрагентов'))
    Object.assign(each, { Owner_Key: each['Контрагент_Key'], ВидДоговора: 'СПокупателем' });
  Object.assign(bp.row('Catalog_ДоговорыКонтрагентов', ref('agreement', 1)), { ВидДоговора: 'СПоставщиком' });
  const invoice = invoiceRow(1, 1, {
    ВалютаДокумента_Key: ref('currency'),
    ДоговорКонтрагента_Key: ref('agreement', 0),
    Товары: [
      { LineNumber: '1', СуммаНДС: 16.67 },
      { LineNumber: '2', СуммаНДС: '0.1' },
    ],
  });
  bp.writeAll('Document_СчетНаОплатуПокупателю', [invoice]);
  bp.writeAll('InformationRegister_СрокиОплатыДокументов', [
    {
      Документ: ref('invoice', 1),
      Документ_Type: 'StandardODATA.Document_СчетНаОплатуПокупателю',
      СрокОплаты: '2099-05-06T00:00:00',
    },
  ]);
  const other = await openDesk(bp, { mapping: 'bp30' });
  try {
    expect(await other.sync()).toMatchObject({ state: 'read', failure: null, refused: [] });
    expect(await one(other.store, `select array_agg(number order by number) from counterparty_account`)).toEqual([
      '40702810000000000010',
    ]);
    expect(await one(other.store, `select distinct kind from counterparty`)).toBe('sole');
    expect(await one(other.store, `select array_agg(number) from agreement`)).toEqual(['0-П']);
    expect(await other.store.query(`select due_on, vat from invoice`)).toEqual([{ due_on: '2099-05-06', vat: 1677n }]);
    Object.assign(bp.row('InformationRegister_СрокиОплатыДокументов', ref('invoice', 1)), {
      СрокОплаты: '2099-07-01T00:00:00',
    });
    expect((await other.sync()).counts).toMatchObject({ changed: 1 });
    expect(await one(other.store, `select due_on from invoice`)).toBe('2099-07-01');
  } finally {
    await other.close();
  }
});
