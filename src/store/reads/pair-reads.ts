import type { ReturnCandidate, ReturningPayment } from '../../domain/matching/returned.js';
import type { Queries } from '../session.js';

/** Two payments that belong together, the earlier one first. */
export interface FoundPair {
  readonly earlierId: string;
  readonly laterId: string;
  /** Numbers of their last changes: what is decided of them holds only while these are the last. */
  readonly earlierVersion: number;
  readonly laterVersion: number;
}

/** An account of ours, and whose it is. */
export interface OwnAccount {
  readonly accountId: string;
  readonly ownAccount: string;
  readonly ownTaxNumber: string;
}

/** All accounts of our companies. */
export const loadOwnAccounts = (db: Queries): Promise<OwnAccount[]> =>
  db.query<OwnAccount>(
    `select a.id as "accountId", a.number as "ownAccount", o.tax_number as "ownTaxNumber"
     from bank_account a join organization o on o.id = a.organization_id order by a.number`,
  );

/** How many days the two sides of a transfer may be booked apart. */
const DAYS_APART = 7;

/**
 * The two sides of transfers between accounts of one company (перевод между своими счетами): the same bank document, with its number, day,
 * sum and both accounts, in the statements of both. Documents alike are paired in the order of booking.
 *
 * @param barred ids of accounts of ours that are left out
 */
export const loadOwnTransfers = (db: Queries, limit: number, barred: readonly string[] = []): Promise<FoundPair[]> =>
  db.query<FoundPair>(
    `with arrived as (
       select p.id, p.version, p.posted_on, p.seq, p.number, p.document_on, p.amount, p.currency, a.number as own_account, f.id as from_id
       from payment p join bank_account a on a.id = p.account_id join organization g on g.id = p.organization_id
       join bank_account f on f.number = p.payer_account and f.organization_id = p.organization_id and f.id <> a.id
       where p.direction = 'in' and p.status = 'open' and p.amount > 0 and p.posted_on > coalesce(g.closed_through, '-infinity')
         and a.id <> all($2::uuid[]) and f.id <> all($2::uuid[])
         and not exists (select from payment_link l where p.id in (l.earlier_id, l.later_id))),
     sides as (
       select i.id as in_id, o.id as out_id, i.version as in_version, o.version as out_version, i.posted_on as in_on, o.posted_on as out_on,
         dense_rank() over (partition by i.from_id, i.own_account, i.number, i.document_on, i.amount, i.currency order by i.posted_on, i.seq) as nth_in,
         dense_rank() over (partition by i.from_id, i.own_account, i.number, i.document_on, i.amount, i.currency order by o.posted_on, o.seq) as nth_out
       from arrived i
       join payment o on o.account_id = i.from_id and o.posted_on between i.posted_on - ${DAYS_APART} and i.posted_on + ${DAYS_APART}
         and o.direction = 'out' and o.status = 'open' and o.payee_account = i.own_account and o.amount = i.amount and o.currency = i.currency
         and o.number = i.number and o.document_on = i.document_on
         and not exists (select from payment_link l where o.id in (l.earlier_id, l.later_id)))
     select case when in_on < out_on then in_id else out_id end as "earlierId", case when in_on < out_on then out_id else in_id end as "laterId",
       case when in_on < out_on then in_version else out_version end as "earlierVersion", case when in_on < out_on then out_version else in_version end as "laterVersion"
     from sides where nth_in = nth_out order by in_on, in_id limit $1`,
    [limit, barred],
  );

/** A return with the payments that it may give back. */
export interface ReturnQuest extends ReturningPayment {
  readonly version: number;
  readonly candidates: readonly (ReturnCandidate & { readonly version: number })[];
}

/** How long after a payment it may still be given back. */
const DAYS_BACK = 400;

/** More payments of one sum between the same two tell nothing of which is given back: then none is offered. */
const MOST_CANDIDATES = 50;

/**
 * Open payments whose texts speak of a return, after a place in the order of booking, with the payments the other way between the same
 * two of the same sum, that nobody has linked yet. The words are those of the index `payment_returning`; what they mean is read later.
 */
export const loadReturns = (
  db: Queries,
  after: Pick<ReturningPayment, 'postedOn' | 'id'> | undefined,
  limit: number,
  barred: readonly string[] = [],
): Promise<ReturnQuest[]> =>
  db.query<ReturnQuest>(
    `select r.id, r.version, r.posted_on as "postedOn", r.purpose, case when jsonb_array_length(c.list) <= ${MOST_CANDIDATES} then c.list else '[]' end as candidates
     from (select p.* from payment p
           join organization g on g.id = p.organization_id and p.posted_on > coalesce(g.closed_through, '-infinity')
           where p.account_id <> all($4::uuid[]) and p.status = 'open' and p.purpose ~* 'возвр|vozvr|refund|ошибоч|излишн' and (p.posted_on, p.id) > ($1::date, $2::uuid)
             and not exists (select from payment_link l where p.id in (l.earlier_id, l.later_id))
           order by p.posted_on, p.id limit $3) r
     left join lateral (
       select jsonb_agg(jsonb_build_object('id', e.id, 'version', e.version, 'number', e.number, 'documentOn', e.document_on, 'postedOn', e.posted_on,
           'invoices', coalesce((select jsonb_agg(jsonb_build_object('number', i.number, 'issuedOn', i.issued_on) order by a.seq)
              from allocation_in_force a join invoice i on i.id = a.invoice_id where a.payment_id = e.id), '[]'),
           'byPerson', exists (select from allocation_in_force a join decision d on d.id = a.decision_id
              where a.payment_id = e.id and d.actor like 'person:%')) order by e.posted_on, e.id) as list
       from (select * from payment e
             where e.counterparty_id = r.counterparty_id and e.organization_id = r.organization_id and e.direction <> r.direction
               and e.amount = r.amount and e.currency = r.currency and e.posted_on between r.posted_on - ${DAYS_BACK} and r.posted_on
               and e.status in ('open', 'matched', 'partly-matched', 'advance')
               and not exists (select from payment_link l where e.id in (l.earlier_id, l.later_id))
             order by e.posted_on, e.id limit ${MOST_CANDIDATES + 1}) e) c on true
     order by r.posted_on, r.id`,
    [after?.postedOn ?? '-infinity', after?.id ?? '00000000-0000-0000-0000-000000000000', limit, barred],
  );

/** Allocations in force of payments, by payment. */
export async function loadAllocationsInForce(
  db: Queries,
  paymentIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await db.query<{ id: string; paymentId: string }>(
    `select id, payment_id as "paymentId" from allocation_in_force where payment_id = any($1::uuid[]) order by seq`,
    [paymentIds],
  );
  const found = new Map<string, string[]>();
  for (const { id, paymentId } of rows) found.set(paymentId, [...(found.get(paymentId) ?? []), id]);
  return found;
}
