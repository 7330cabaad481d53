import type { MatchLookup } from '../../domain/matching/lookup.js';
import type { MatchCounterparty, MatchInvoice, MatchPayment } from '../../domain/matching/candidates.js';
import type { Transaction } from '../transaction.js';

/** Where a run of matching stands in the order of payments: day of booking, then order of arrival. */
export interface MatchCursor {
  readonly postedOn: string;
  readonly seq: bigint;
}

/** An open incoming payment as matching reads it: its purpose is not taken apart yet. */
export interface OpenPaymentRow extends Omit<MatchPayment, 'reading'> {
  readonly seq: bigint;
  readonly purpose: string;
  /** A person undid the last decision: never settled again without a person. */
  readonly reversedByPerson: boolean;
}

/** The next open payments after a place in the order. */
export const loadOpenPayments = (tx: Transaction, after: MatchCursor, limit: number): Promise<OpenPaymentRow[]> =>
  tx.query<OpenPaymentRow>(
    `select p.id, p.seq, p.organization_id as "organizationId", o.tax_number as "ownTaxNumber", o.name as "ownName", p.number,
            p.posted_on as "postedOn", p.amount, p.amount - p.allocated as "amountOpen", p.currency, p.purpose,
            jsonb_build_object('name', p.payer_name, 'taxNumber', p.payer_tax_number, 'reasonCode', p.payer_reason_code,
              'account', p.payer_account, 'bankCode', p.payer_bank_code, 'bankName', p.payer_bank_name) as payer,
            coalesce((select d.kind = 'reverse' and d.actor like 'person:%' from decision d where d.payment_id = p.id and d.actor <> 'statement' order by d.seq desc limit 1), false) as "reversedByPerson"
     from payment p join organization o on o.id = p.organization_id
     where p.direction = 'in' and p.status = 'open' and p.amount > 0 and (p.posted_on, p.seq) > ($1::date, $2)
     order by p.posted_on, p.seq limit $3`,
    [after.postedOn, after.seq, limit],
  );

/** Open invoices of one client of one company that are looked at; beyond it nothing is proved to be the only fit. */
const MOST_OPEN = 400;

const each = <T>(lookups: readonly MatchLookup[], keys: (lookup: MatchLookup) => readonly T[]): T[] => [
  ...new Set(lookups.flatMap(keys)),
];
const filled = (text: string): string[] => (text === '' ? [] : [text]);

/** Clients that the payments may come from or be made for: by tax number, account or name, with what is known of them. */
export const loadMatchCounterparties = (
  tx: Transaction,
  lookups: readonly MatchLookup[],
): Promise<MatchCounterparty[]> =>
  tx.query<MatchCounterparty>(
    `with found as (
       select id from counterparty where tax_number = any($1::text[]) and tax_number <> ''
       union select counterparty_id from counterparty_account where number = any($2::text[])
       union select counterparty_id from counterparty_name where name_key = any($3::text[])),
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
    ],
  );

const INVOICE = `i.id, i.organization_id as "organizationId", i.counterparty_id as "counterpartyId", i.number, i.issued_on as "issuedOn", i.due_on as "dueOn",
  i.amount, greatest(i.amount - i.allocated, 0)::bigint as open, i.vat, i.currency, i.agreement_id as "agreementId", g.number as "agreementNumber"`;

/** Candidate invoices of a batch, and the clients that have more open ones than were read. */
export interface MatchInvoices {
  readonly invoices: MatchInvoice[];
  readonly incomplete: Set<string>;
}

/**
 * Reads, for a whole batch at once: open invoices of the clients; paid ones of theirs that are named; open ones of anybody that are
 * named and whose open sum equals a payment of the batch.
 */
export async function loadMatchInvoices(
  tx: Transaction,
  organizationIds: readonly string[],
  counterpartyIds: readonly string[],
  lookups: readonly MatchLookup[],
): Promise<MatchInvoices> {
  const keys = each(lookups, (l) => l.numberKeys);
  const amounts = each(lookups, (l) => [l.amount]);
  const rows = await tx.query<MatchInvoice & { place: bigint }>(
    `with named as (
       select id from (
         select id, row_number() over (partition by counterparty_id, organization_id order by issued_on, id) as place
         from invoice where counterparty_id = any($2::uuid[]) and organization_id = any($1::uuid[]) and allocated < amount and not cancelled) o
       where place <= ${MOST_OPEN + 1}
       union
       select id from invoice where counterparty_id = any($2::uuid[]) and organization_id = any($1::uuid[]) and allocated >= amount and not cancelled
         and (number_key = any($3::text[]) or number_core = any($3::text[]))
       union
       select id from invoice where organization_id = any($1::uuid[]) and allocated < amount and not cancelled
         and number_core = any($3::text[]) and amount - allocated = any($4::bigint[])
       union
       select id from invoice where organization_id = any($1::uuid[]) and allocated < amount and not cancelled
         and number_key = any($3::text[]) and amount - allocated = any($4::bigint[]))
     select ${INVOICE}, row_number() over (partition by i.counterparty_id, i.organization_id order by i.issued_on, i.id) as place
     from named n join invoice i on i.id = n.id left join agreement g on g.id = i.agreement_id
     order by i.issued_on, i.id`,
    [organizationIds, counterpartyIds, keys, amounts],
  );
  return {
    invoices: rows.map(({ place: _place, ...invoice }) => invoice),
    incomplete: new Set(rows.filter((row) => row.place > MOST_OPEN).map((row) => row.counterpartyId)),
  };
}
