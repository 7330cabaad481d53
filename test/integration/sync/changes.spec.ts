import { OnecBase } from '../../support/onec-base.js';
import { fillCompany, invoiceRow, partyRow, ref } from '../../support/onec-company.js';
import { one } from '../../support/verbs.js';
import { type Desk, openDesk } from './desk.js';

let desk: Desk;
let base: OnecBase;
const open = async (more: object, sizes = { parties: 4, invoices: 8 }): Promise<void> => {
  base = new OnecBase();
  fillCompany(base, sizes);
  desk = await openDesk(base, more);
};
afterEach(() => desk.close());

const NODE = { Ref_Key: '00000010-0000-4000-8000-000000000001', Code: 'SVERKA', ReceivedNo: '4' };
const INVOICES = 'Document_СчетНаОплатуКлиенту';

describe('an exchange plan', () => {
  beforeEach(async () => {
    await open({ exchangePlan: { set: 'ExchangePlan_Обмен', node: 'SVERKA' } });
    base.sets.set('ExchangePlan_Обмен', [{ ...NODE }]);
    await desk.sync();
    base.seen.length = 0;
  });

  const register = (set: string, key: string): void => void base.registered.push({ set, ref: key, message: 0 });

  test('brings what has changed and what was erased, and is confirmed when all is kept', async () => {
    base.write(INVOICES, invoiceRow(1, 4, { СуммаДокумента: 55 }));
    register(INVOICES, ref('invoice', 1));
    base.erase(INVOICES, ref('invoice', 2));
    register(INVOICES, ref('invoice', 2));
    register('Catalog_Номенклатура', ref('invoice', 3));
    let keptBefore: unknown;
    base.trouble = ({ path }) => {
      if (path === 'NotifyChangesReceived')
        keptBefore = one(desk.store, `select count(*)::int from ledger_record where erased`);
      return undefined;
    };
    const result = await desk.sync();
    expect(result.counts).toMatchObject({ pulled: 1, differing: 1, erased: 1, changed: 2 });
    expect(base.confirmed).toEqual([5]);
    expect(await keptBefore).toBe(1);
    expect(await one(desk.store, `select amount from invoice where number = '00УТ-000001'`)).toBe(5500n);
    expect(await one(desk.store, `select cancelled from invoice where number = '00УТ-000002'`)).toBe(true);
    // Nothing was listed: that is what the plan is for.
    expect(base.seen.filter((each) => each.options['$select'] === 'Ref_Key,DataVersion')).toEqual([]);
  });

  test('an empty message is not confirmed, a lost confirmation costs nothing', async () => {
    expect((await desk.sync()).counts.pulled).toBe(0);
    expect(base.confirmed).toEqual([]);
    base.write(INVOICES, invoiceRow(1, 4, { СуммаДокумента: 55 }));
    register(INVOICES, ref('invoice', 1));
    base.trouble = ({ path }) => (path === 'NotifyChangesReceived' ? 'drop' : undefined);
    expect(await desk.sync()).toMatchObject({ state: 'failed', failure: { code: 'ledger-unreachable' } });
    base.trouble = () => undefined;
    expect(await desk.sync()).toMatchObject({ state: 'read', counts: { differing: 0 } });
    expect(base.confirmed).toEqual([5]);
    expect(await desk.events()).toMatchObject({ 'invoice.changed.v1': 1 });
  });

  test('many erased records wait for a person, also when a message tells of them; a comparison confirms as well', async () => {
    for (let n = 0; n < 4; n++) {
      const agreement = ref('agreement', n);
      base.erase('Catalog_ДоговорыКонтрагентов', agreement);
      register('Catalog_ДоговорыКонтрагентов', agreement);
    }
    expect(await desk.sync()).toMatchObject({
      notes: [{ code: 'ledger-shrank', params: { gone: 4, of: 4 } }],
      counts: { erased: 0 },
    });
    register(INVOICES, ref('invoice', 1));
    expect(await desk.sync({ acceptShrink: true })).toMatchObject({ notes: [], counts: { erased: 4 } });
    expect(base.confirmed).toEqual([5, 6]);
  });

  test('a dry run confirms nothing', async () => {
    register(INVOICES, ref('invoice', 1));
    await desk.sync({ dryRun: true });
    expect(base.confirmed).toEqual([]);
  });
});

test('records that move between pages while they are listed are neither lost nor taken as erased', async () => {
  await open({ listRecords: 7, pageRecords: 5 }, { parties: 40, invoices: 10 });
  let moves = 6;
  base.onAnswered = ({ path }) => {
    // A rename moves a client to the front: everybody after him slides over the edge of a page.
    if (path === 'Catalog_Контрагенты' && moves > 0)
      base.write('Catalog_Контрагенты', partyRow(39 - moves--, { Description: `АА ${moves}` }));
  };
  const first = await desk.sync();
  expect(first.counts.erased).toBe(0);
  moves = 12;
  const second = await desk.sync({ full: true });
  expect(second.counts.erased).toBe(0);
  moves = 0;
  const last = await desk.sync({ full: true });
  expect(last).toMatchObject({ compared: true, notes: [], counts: { erased: 0 } });
  expect(
    await one(desk.store, `select count(*)::int from ledger_record where entity_set = 'Catalog_Контрагенты'`),
  ).toBe(41);
  const names = await desk.store.query<{ name: string }>(`select name from counterparty order by name`);
  const expected = (base.sets.get('Catalog_Контрагенты') ?? [])
    .filter((each) => !each['IsFolder'])
    .map((each) => String(each['Description']));
  expect(names.map((each) => each.name)).toEqual(expected.sort());
});

test('a set that never stands still is taken, and compared when it does', async () => {
  await open({ listRecords: 3 }, { parties: 10, invoices: 0 });
  let n = 100;
  base.onAnswered = ({ path }) => {
    if (path === 'Catalog_Контрагенты/$count' || path === 'Catalog_Контрагенты')
      base.write('Catalog_Контрагенты', partyRow(n++, { Партнер_Key: ref('partner', 1) }));
    if (n > 400) throw new Error('the reading does not end');
  };
  const result = await desk.sync();
  expect(result).toMatchObject({ state: 'read', compared: false });
  expect(result.notes).toContainEqual({
    code: 'ledger-moved-while-read',
    params: { source: 'ut', set: 'Catalog_Контрагенты' },
  });
  expect((await desk.list())[0]?.comparedAt).toBeNull();
  base.onAnswered = () => undefined;
  expect(await desk.sync()).toMatchObject({ compared: true, notes: [] });
});

test('a first load that is cut off goes on where it was', async () => {
  await open({ pageRecords: 10, attempts: 1 }, { parties: 5, invoices: 60 });
  let pages = 0;
  base.trouble = ({ path, options }) =>
    path === INVOICES && options['$orderby'] === 'Date' && ++pages === 4 ? 'drop' : undefined;
  expect(await desk.sync()).toMatchObject({ state: 'failed', failure: { code: 'ledger-unreachable' } });
  expect(
    await one(desk.store, `select count(*)::int from ledger_record where entity_set = '${INVOICES}'`),
  ).toBeGreaterThan(20);
  base.trouble = () => undefined;
  base.seen.length = 0;
  expect(await desk.sync()).toMatchObject({ state: 'read', compared: true });
  const [firstPage] = base.seen.filter((each) => each.path === INVOICES && each.options['$orderby'] === 'Date');
  expect(firstPage?.options['$filter']).toMatch(/^Date ge datetime'/);
  expect(await one(desk.store, `select count(*)::int from invoice`)).toBe(60);
  expect(await desk.events()).toMatchObject({ 'invoice.registered.v1': 60 });
});

test('documents between comparisons are looked at by their date, old ones by the comparison', async () => {
  await open({ windowDays: 30 });
  await desk.sync();
  base.write(INVOICES, invoiceRow(1, 4, { СуммаДокумента: 77 }));
  base.write('Catalog_Контрагенты', partyRow(2, { Description: 'Новое имя' }));
  expect((await desk.sync()).counts).toMatchObject({ pulled: 1, changed: 1 });
  expect((await desk.sync({ full: true })).counts).toMatchObject({ pulled: 1, changed: 1 });
});

test('one process reads a source at a time; a source is due again after its minutes', async () => {
  await open({ everyMinutes: 30 });
  expect(await desk.due()).toEqual(['ut']);
  const both = await Promise.all([desk.sync(), desk.sync()]);
  expect(both.map((each) => each.state).sort()).toEqual(['busy', 'read']);
  expect(await desk.due()).toEqual([]);
  await desk.store.query(`update sync_source set started_at = now() - interval '31 minutes'`);
  expect(await desk.due()).toEqual(['ut']);
  const [listed] = await desk.list();
  expect(listed).toMatchObject({ source: 'ut', lagMinutes: 0, failure: null, held: [] });
});

test('a failure is kept in words until the next good run; another process may be told to stop', async () => {
  await open({ attempts: 1 });
  base.trouble = () => 'html';
  await desk.sync();
  expect((await desk.list())[0]).toMatchObject({ failure: { code: 'ledger-html' }, finishedAt: null });
  expect(await desk.check()).toMatchObject([{ source: 'ut', ok: false, reasons: [{ code: 'ledger-html' }] }]);
  base.trouble = () => undefined;
  expect(await desk.sync({ signal: AbortSignal.abort() })).toMatchObject({ failure: { code: 'sync-stopped' } });
  await desk.sync();
  expect((await desk.list())[0]).toMatchObject({ failure: null });
  expect(await desk.check()).toMatchObject([{ source: 'ut', ok: true }]);
});

test('a plan is kept between runs, and made anew when the base no longer has what it names', async () => {
  await open({});
  await desk.sync();
  base.seen.length = 0;
  await desk.sync();
  expect(base.asked('$metadata')).toEqual([]);
  for (const each of base.sets.get('Catalog_Контрагенты') ?? []) delete each['КПП'];
  base.write('Catalog_Контрагенты', { ...base.row('Catalog_Контрагенты', ref('party', 1)), Description: 'иначе' });
  expect(await desk.sync()).toMatchObject({ failure: { code: 'ledger-refused-query' } });
  expect(await desk.sync()).toMatchObject({ failure: { code: 'mapping-field-absent', params: { field: 'КПП' } } });
});

test('sets that are kept as they came follow the base, without a word where they are not published', async () => {
  await open({});
  expect((await desk.sync()).notes).toEqual([]);
  const kept = (): Promise<unknown[]> =>
    desk.store.query(
      `select body ->> 'Number' as number, jsonb_array_length(body -> 'Товары') as lines, erased, pending from ledger_record
       where entity_set = 'Document_РеализацияТоваровУслуг' order by 1`,
    );
  expect(await kept()).toEqual([]);
  const sale = (n: number) => ({
    Ref_Key: ref('order', 500 + n),
    Number: `Р-${n}`,
    Date: `2026-03-0${n}T10:00:00`,
    Posted: true,
    СуммаДокумента: 10,
    Товары: [{ LineNumber: '1', Количество: 2, Цена: 5 }],
  });
  base.writeAll('Document_РеализацияТоваровУслуг', [sale(1), sale(2)]);
  const before = await desk.events();
  expect(await desk.sync({ full: true })).toMatchObject({ notes: [], counts: { refused: 0, changed: 0 } });
  expect(await kept()).toEqual([
    { number: 'Р-1', lines: 1, erased: false, pending: false },
    { number: 'Р-2', lines: 1, erased: false, pending: false },
  ]);
  base.erase('Document_РеализацияТоваровУслуг', ref('order', 501));
  await desk.sync({ full: true });
  expect(await kept()).toMatchObject([{ erased: true }, { erased: false }]);
  expect(await desk.events()).toEqual(before);
});
