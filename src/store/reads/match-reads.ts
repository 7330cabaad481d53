import {
  accountOf,
  type MatchCounterparty,
  type MatchInvoice,
  type MatchPayment,
} from '../../domain/matching/candidates.js';
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

/** The next open payments after a place in the order, or from the beginning. A payment that never was decided on is of version 1. */
export const loadOpenPayments = (
  db: Queries,
  after: MatchCursor | undefined,
  limit: number,
): Promise<OpenPaymentRow[]> =>
  db.query<OpenPaymentRow>(
    `select p.id, p.organization_id as "organizationId", o.tax_number as "ownTaxNumber", o.name as "ownName", p.number,
            p.posted_on as "postedOn", p.amount, p.amount - p.allocated as "amountOpen", p.currency, p.purpose, p.version,
            p.payer_name as "payerName", p.payer_tax_number as "payerTaxNumber", p.payer_account as "payerAccount",
            p.version > 1 and coalesce((select d.kind = 'reverse' and d.actor like 'person:%' from decision d
              where d.payment_id = p.id and d.actor <> 'statement' order by d.seq desc limit 1), false) as "reversedByPerson",
            p.status = 'advance' as kept
     from payment p join organization o on o.id = p.organization_id
     where p.direction = 'in' and p.status in ('open', 'advance') and p.amount > 0 and p.posted_on > coalesce(o.closed_through, '-infinity')
       and (p.posted_on, p.number collate "C", p.id) > ($1::date, $2, $3::uuid)
     order by p.posted_on, p.number collate "C", p.id limit $4`,
    [after?.postedOn ?? '-infinity', after?.number ?? '', after?.id ?? '00000000-0000-0000-0000-000000000000', limit],
  );

/** Open invoices of one client of one company that are looked at; beyond it nothing is proved to be the only fit. */
const MOST_OPEN = 400;

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
     from found f join counterparty c on c.id = f.id left join accounts a on a.id = c.id left join agreements g on g.id = c.id
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

/** A client's dealings with one of our organizations, and the number keys that payments of a batch name to it. */
export interface InvoiceQuest {
  readonly counterpartyId: string;
  readonly organizationId: string;
  readonly numberKeys: readonly string[];
}

/** Candidate invoices of a batch, and the accounts ({@link accountOf}) that have more open ones than were read. */
export interface MatchInvoices {
  readonly invoices: MatchInvoice[];
  readonly incomplete: Set<string>;
}

const COLUMNS = `i.id, i.organization_id as "organizationId", i.counterparty_id as "counterpartyId", i.number, i.issued_on as "issuedOn",
  i.amount, greatest(i.amount - i.allocated, 0)::bigint as open, i.currency, i.agreement_id as "agreementId", g.number as "agreementNumber"`;

/** Stands between keys; no key has it. */
const BETWEEN = '\u001f';

/**
 * Reads, for a whole batch at once: open invoices of the clients, the oldest first; paid ones of theirs that are named; and those of
 * others that were found by {@link loadNamedOwners}.
 */
export async function loadMatchInvoices(
  db: Queries,
  quests: readonly InvoiceQuest[],
  invoiceIds: readonly string[],
): Promise<MatchInvoices> {
  const invoices = await db.query<MatchInvoice>(
    `select ${COLUMNS}
     from (
       select found.*
       from unnest($1::uuid[], $2::uuid[], $3::text[]) as q(counterparty_id, organization_id, keys)
       cross join lateral (
         (select i.* from invoice i
          where i.counterparty_id = q.counterparty_id and i.organization_id = q.organization_id and i.allocated < i.amount and not i.cancelled
          order by i.issued_on, i.id limit ${MOST_OPEN + 1})
         union all
         (select i.* from invoice i
          where q.keys <> '' and i.counterparty_id = q.counterparty_id and i.organization_id = q.organization_id and i.allocated >= i.amount and not i.cancelled
            and (i.number_key = any(string_to_array(q.keys, '${BETWEEN}')) or i.number_core = any(string_to_array(q.keys, '${BETWEEN}'))))) found
       union all
       select i.* from invoice i where i.id = any($4::uuid[])) i
     left join agreement g on g.id = i.agreement_id`,
    [
      quests.map((each) => each.counterpartyId),
      quests.map((each) => each.organizationId),
      quests.map((each) => each.numberKeys.join(BETWEEN)),
      invoiceIds,
    ],
  );
  return { invoices, incomplete: beyond(invoices) };
}

/** Accounts with more open invoices than are looked at. */
function beyond(invoices: readonly MatchInvoice[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { counterpartyId, organizationId, open } of invoices) {
    if (open <= 0n) continue;
    const account = accountOf(counterpartyId, organizationId);
    counts.set(account, (counts.get(account) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > MOST_OPEN).map(([account]) => account));
}
