import type { Store } from '../../../src/store/store.js';
import type { OnecBase } from '../../support/onec-base.js';
import type { BaseRow } from '../../support/onec-query.js';

const minor = (sum: unknown): string => String(Math.round(Number(sum) * 100));

const rowsOf = (base: OnecBase, set: string): BaseRow[] => base.sets.get(set) ?? [];

/** What the base says of its clients: name, ИНН, e-mail and account by ref. */
function clientsOf(base: OnecBase): string[] {
  const accounts = new Map(
    rowsOf(base, 'Catalog_БанковскиеСчетаКонтрагентов').map((each) => [each['Owner_Key'], each['НомерСчета']]),
  );
  return rowsOf(base, 'Catalog_Контрагенты')
    .filter((each) => !each['IsFolder'])
    .map((each) => [each['Ref_Key'], each['Description'], each['ИНН'], accounts.get(each['Ref_Key'])].join('|'))
    .sort();
}

/** What the base says of its invoices; one that is marked, not posted or annulled takes no payment. */
function invoicesOf(base: OnecBase): string[] {
  return rowsOf(base, 'Document_СчетНаОплатуКлиенту')
    .filter((each) => each['Number'] !== 'черновик')
    .map((each) => {
      const cancelled = each['DeletionMark'] === true || each['Posted'] === false || each['Аннулирован'] === true;
      const day = String(each['Date']).slice(0, 10);
      return [
        each['Ref_Key'],
        each['Number'],
        day,
        minor(each['СуммаДокумента']),
        cancelled,
        each['Контрагент_Key'],
      ].join('|');
    })
    .sort();
}

const texts = async (store: Store, sql: string): Promise<string[]> =>
  (await store.query<{ text: string }>(sql)).map((each) => each.text).sort();

/** Rows that only one side has: thousands that agree are not shown. */
function differing(ours: readonly string[], theirs: readonly string[]): string[] {
  const [a, b] = [new Set(ours), new Set(theirs)];
  return [
    ...ours.filter((each) => !b.has(each)).map((each) => `ours ${each}`),
    ...theirs.filter((each) => !a.has(each)).map((each) => `base ${each}`),
  ];
}

/**
 * Compares the store with the base, record by record, and looks at what was told.
 *
 * @param erased invoices that were taken and are no longer in the base: they must be cancelled
 */
export async function judge(store: Store, base: OnecBase, erased: readonly string[]): Promise<void> {
  const clients = await texts(
    store,
    `select concat_ws('|', x.external_id, c.name, c.tax_number, (select string_agg(number, ',') from counterparty_account where counterparty_id = c.id)) as text
     from counterparty c join external_id x on x.entity_id = c.id and x.kind = 'counterparty'`,
  );
  expect(differing(clients, clientsOf(base))).toEqual([]);
  const gone = erased.map((each) => `'${each}'`).join(', ') || `''`;
  const invoices = await texts(
    store,
    `select concat_ws('|', x.external_id, i.number, i.issued_on, i.amount, i.cancelled::text, p.external_id) as text
     from invoice i join external_id x on x.entity_id = i.id and x.kind = 'invoice'
     join external_id p on p.entity_id = i.counterparty_id and p.kind = 'counterparty' where x.external_id not in (${gone})`,
  );
  // One that was withdrawn before it was ever taken is none.
  const known = new Set(invoices.map((each) => each.split('|', 1)[0]));
  const expected = invoicesOf(base).filter((each) => known.has(each.split('|', 1)[0]) || !each.includes('|true|'));
  expect(differing(invoices, expected)).toEqual([]);
  expect(
    await store.query(
      `select i.number from invoice i join external_id x on x.entity_id = i.id where x.external_id in (${gone}) and not i.cancelled`,
    ),
  ).toEqual([]);
  expect(
    await store.query(
      `select subject from outbox where type like '%.registered.%' group by subject having count(*) > 1`,
    ),
  ).toEqual([]);
  // Each change of an entity is told once and in order: 1, 2, 3, … without a gap.
  expect(
    await store.query(
      `select subject from outbox group by subject having count(*) <> max(sequence) or count(distinct sequence) <> count(*)`,
    ),
  ).toEqual([]);
  expect(
    await store.query(
      `select 1 from invoice i where not exists (select from outbox o where o.subject = i.id and o.type = 'invoice.registered.v1')`,
    ),
  ).toEqual([]);
  expect(await store.query(`select ref from ledger_record where refusal is not null or pending`)).toEqual([]);
}
