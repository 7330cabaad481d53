import type { MatchCounterparty, MatchPayment } from '../../domain/matching/candidates.js';
import type { MatchLookup } from '../../domain/matching/lookup.js';
import type { Queries } from '../session.js';

/** Where a run of matching stands in the order of payments: day of booking, number, id. */
export type MatchCursor = Pick<MatchPayment, 'postedOn' | 'number' | 'id'>;

/** An open incoming payment as matching reads it: its purpose is not taken apart yet. */
export interface OpenPaymentRow extends Omit<MatchPayment, 'reading' | 'payer'> {
  readonly purpose: string;
  /** Number of the payment's last change: a decision on it holds only while it is the last. */
  readonly version: number;
  readonly reversedByPerson: boolean;
  readonly kept: boolean;
  readonly payerName: string;
  readonly payerTaxNumber: string;
  readonly payerAccount: string;
}

/** An open incoming payment. A payment that never was decided on is of version 1. */
const OPEN_PAYMENT = `
  select p.id, p.organization_id as "organizationId", o.tax_number as "ownTaxNumber", o.name as "ownName", b.number as "ownAccount", p.number,
            p.posted_on as "postedOn", p.amount, p.amount - p.allocated as "amountOpen", p.currency, p.purpose, p.version,
            p.payer_name as "payerName", p.payer_tax_number as "payerTaxNumber", p.payer_account as "payerAccount",
            p.version > 1 and coalesce((select d.kind = 'reverse' and d.actor like 'person:%' from decision d
              where d.payment_id = p.id and d.actor <> 'statement' order by d.seq desc limit 1), false) as "reversedByPerson",
            p.status = 'advance' as kept
     from payment p join organization o on o.id = p.organization_id join bank_account b on b.id = p.account_id`;

/** The next open payments after a place in the order, or from the beginning. */
export const loadOpenPayments = (
  db: Queries,
  after: MatchCursor | undefined,
  limit: number,
): Promise<OpenPaymentRow[]> =>
  db.query<OpenPaymentRow>(
    `${OPEN_PAYMENT}
     where p.direction = 'in' and p.status in ('open', 'advance') and p.amount > 0 and p.posted_on > coalesce(o.closed_through, '-infinity')
       and (p.posted_on, p.number collate "C", p.id) > ($1::date, $2, $3::uuid)
     order by p.posted_on, p.number collate "C", p.id limit $4`,
    [after?.postedOn ?? '-infinity', after?.number ?? '', after?.id ?? '00000000-0000-0000-0000-000000000000', limit],
  );

/** One incoming payment as matching would read it now; none when nothing of it is open. */
export const loadOpenPayment = (db: Queries, id: string): Promise<OpenPaymentRow[]> =>
  db.query<OpenPaymentRow>(
    `${OPEN_PAYMENT} where p.id = $1 and p.direction = 'in' and p.status in ('open', 'partly-matched', 'advance') and p.allocated < p.amount`,
    [id],
  );

const each = <T>(lookups: readonly MatchLookup[], keys: (lookup: MatchLookup) => readonly T[]): T[] => [
  ...new Set(lookups.flatMap(keys)),
];
const filled = (text: string): string[] => (text === '' ? [] : [text]);

/** Clients that the payments may come from or be made for: by tax number, account or name, with what is known of them. */
export const loadMatchCounterparties = (
  db: Queries,
  lookups: readonly MatchLookup[],
  learnt: readonly string[] = [],
): Promise<MatchCounterparty[]> =>
  db.query<MatchCounterparty>(
    `with found as (
       select id from counterparty where tax_number = any($1::text[]) and tax_number <> ''
       union select counterparty_id from counterparty_account where number = any($2::text[])
       union select counterparty_id from counterparty_name where name_key = any($3::text[])
       union select unnest($4::uuid[])),
     accounts as (select counterparty_id as id, jsonb_agg(number order by number) as list from counterparty_account where counterparty_id in (select id from found) group by 1),
     agreements as (
       select counterparty_id as id, jsonb_agg(jsonb_build_object('id', id, 'organizationId', organization_id, 'number', number) order by id) as list
       from agreement where counterparty_id in (select id from found) group by 1)
     select c.id, c.tax_number as "taxNumber", c.name, coalesce(a.list, '[]') as accounts, coalesce(g.list, '[]') as agreements
     from found f join counterparty c on c.id = f.id and c.merged_into is null left join accounts a on a.id = c.id left join agreements g on g.id = c.id
     order by c.id`,
    [
      each(lookups, (l) => [...filled(l.payerTaxNumber), ...l.debtorTaxNumbers]),
      each(lookups, (l) => filled(l.payerAccount)),
      each(lookups, (l) => [...l.payerNameKeys, ...l.debtorNameKeys]),
      learnt,
    ],
  );

/** An open invoice that a payment names by one of its keys. */
export interface NamedOwner {
  /** Place of the payment in the list. */
  readonly place: number;
  readonly invoiceId: string;
  readonly counterpartyId: string;
}

/** What {@link loadNamedOwners} looks for, for one payment. */
export interface NamedKeys {
  readonly organizationId: string;
  readonly numberKeys: readonly string[];
  readonly amount: bigint;
}

/**
 * Open invoices of anybody that a payment names and that have as much open as it has: whether one of them is another client's is for the
 * caller to see. `offset 0` keeps the lookup by index: the whole table is never read for some thousand keys.
 */
export const loadNamedOwners = (db: Queries, payments: readonly NamedKeys[]): Promise<NamedOwner[]> => {
  const rows = payments.flatMap(({ numberKeys, organizationId, amount }, place) =>
    numberKeys.map((key) => ({ place, organizationId, key, amount })),
  );
  if (rows.length === 0) return Promise.resolve([]);
  const open =
    'i.organization_id = w.organization_id and i.allocated < i.amount and not i.cancelled and i.amount - i.allocated >= w.amount';
  return db.query<NamedOwner>(
    `select w.place, i.id as "invoiceId", i.counterparty_id as "counterpartyId"
     from unnest($1::int[], $2::uuid[], $3::text[], $4::bigint[]) as w(place, organization_id, key, amount)
     cross join lateral (
       select i.id, i.counterparty_id from invoice i where i.number_core = w.key and ${open}
       union all select i.id, i.counterparty_id from invoice i where i.number_key = w.key and i.number_core <> w.key and ${open}
       offset 0) i`,
    [
      rows.map((each) => each.place),
      rows.map((each) => each.organizationId),
      rows.map((each) => each.key),
      rows.map((each) => each.amount),
    ],
  );
};
