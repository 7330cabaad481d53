import type { LocalDate } from '../../domain/local-date.js';
import type { MatchInvoice } from '../../domain/matching/candidates.js';
import type { LearntFact } from '../../domain/matching/learnt.js';
import type { Queries } from '../session.js';
import type { LearntQuest } from './learnt-reads.js';
import type { MatchCursor, NamedKeys, OpenPaymentRow } from './match-reads.js';

/** Days of booking, first and last. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A payment of the past, as open as it came, with what the books say of it now. */
export interface HistoryRow extends OpenPaymentRow {
  /** When it was decided first; null when nobody has yet. */
  readonly decidedAt: Date | null;
  /** A person has had the last word on it. */
  readonly byPerson: boolean;
  /** What is in force; sums in minor units as decimal strings. */
  readonly books: readonly { readonly invoiceId: string; readonly amount: string }[];
  /** Day on which it was given back whole. */
  readonly returnedOn: LocalDate | null;
}

/**
 * The next incoming payments of a span, in the order of matching. Own transfers, and payments that give another back, are no payments of
 * invoices whatever the rules of matching.
 */
export const loadHistory = (
  db: Queries,
  { from, to }: Span,
  after: MatchCursor | undefined,
  limit: number,
): Promise<HistoryRow[]> =>
  db.query<HistoryRow>(
    `select p.id, p.organization_id as "organizationId", o.tax_number as "ownTaxNumber", o.name as "ownName", b.number as "ownAccount", p.number,
       p.posted_on as "postedOn", p.amount, p.amount as "amountOpen", p.currency, p.purpose, p.version, false as "reversedByPerson", false as kept,
       p.payer_name as "payerName", p.payer_tax_number as "payerTaxNumber", p.payer_account as "payerAccount",
       (select min(d.created_at) from decision d where d.payment_id = p.id and d.kind in ('match', 'allocate', 'set-aside')) as "decidedAt",
       coalesce((select d.actor like 'person:%' and d.kind <> 'reopen' from decision d where d.payment_id = p.id order by d.seq desc limit 1), false) as "byPerson",
       coalesce((select jsonb_agg(jsonb_build_object('invoiceId', a.invoice_id, 'amount', a.amount::text) order by a.seq)
          from allocation_in_force a where a.payment_id = p.id), '[]') as books,
       (select r.posted_on from payment_link l join payment r on r.id = l.later_id where l.earlier_id = p.id and l.kind = 'return') as "returnedOn"
     from payment p join organization o on o.id = p.organization_id join bank_account b on b.id = p.account_id
     where p.direction = 'in' and p.status <> 'withdrawn' and p.amount > 0 and p.posted_on between $1 and $2
       and not exists (select from payment_link l where l.later_id = p.id or (l.earlier_id = p.id and l.kind = 'own-transfer'))
       and (p.posted_on, p.number collate "C", p.id) > ($3::date, $4, $5::uuid)
     order by p.posted_on, p.number collate "C", p.id limit $6`,
    [
      from,
      to,
      after?.postedOn ?? '-infinity',
      after?.number ?? '',
      after?.id ?? '00000000-0000-0000-0000-000000000000',
      limit,
    ],
  );

/** An invoice as it stood before the span; `open` is what payments before it had left. */
export interface HistoryInvoice extends MatchInvoice {
  readonly knownSince: Date;
}

/** How long before the span a settled invoice may have been issued to be remembered: a text may name it. */
const DAYS_OF_SETTLED = 400;

const INVOICE = `i.id, i.organization_id as "organizationId", i.counterparty_id as "counterpartyId", i.number, i.issued_on as "issuedOn", i.amount,
  greatest(i.amount - coalesce((select sum(a.amount) from allocation_in_force a join payment p on p.id = a.payment_id
    where a.invoice_id = i.id and p.posted_on < $1), 0), 0)::bigint as open,
  i.currency, i.agreement_id as "agreementId", g.number as "agreementNumber", i.created_at as "knownSince"`;

/** Invoices of clients, each with a company of ours, that were open in the span or may be named in it; the oldest first. */
export const loadHistoryInvoices = (
  db: Queries,
  { from }: Span,
  accounts: readonly { readonly counterpartyId: string; readonly organizationId: string }[],
): Promise<HistoryInvoice[]> =>
  db.query<HistoryInvoice>(
    `select * from (
       select ${INVOICE} from unnest($2::uuid[], $3::uuid[]) as q(counterparty_id, organization_id)
       join invoice i on i.counterparty_id = q.counterparty_id and i.organization_id = q.organization_id and not i.cancelled
       left join agreement g on g.id = i.agreement_id) i
     where open > 0 or "issuedOn" > $1::date - ${DAYS_OF_SETTLED} order by "issuedOn", id`,
    [from, accounts.map((each) => each.counterpartyId), accounts.map((each) => each.organizationId)],
  );

/** Invoices of anybody that payments name by a key, and that are as much as the payment or more; `place` is that of the payment. */
export const loadHistoryNamed = (
  db: Queries,
  { from }: Span,
  payments: readonly NamedKeys[],
): Promise<(HistoryInvoice & { readonly place: number })[]> => {
  const rows = payments.flatMap(({ numberKeys, organizationId, amount }, place) =>
    numberKeys.map((key) => ({ place, organizationId, key, amount })),
  );
  if (rows.length === 0) return Promise.resolve([]);
  return db.query(
    `select w.place, ${INVOICE}
     from (select distinct w.place, i.id as invoice_id
           from unnest($2::int[], $3::uuid[], $4::text[], $5::bigint[]) as w(place, organization_id, key, amount)
           join invoice i on i.organization_id = w.organization_id and i.number_core = w.key and i.amount >= w.amount and not i.cancelled
           union
           select distinct w.place, i.id
           from unnest($2::int[], $3::uuid[], $4::text[], $5::bigint[]) as w(place, organization_id, key, amount)
           join invoice i on i.organization_id = w.organization_id and i.number_key = w.key and i.amount >= w.amount and not i.cancelled) w
     join invoice i on i.id = w.invoice_id left join agreement g on g.id = i.agreement_id order by w.place, i.issued_on, i.id`,
    [
      from,
      rows.map((each) => each.place),
      rows.map((each) => each.organizationId),
      rows.map((each) => each.key),
      rows.map((each) => each.amount),
    ],
  );
};

/** One thing that a decision taught, in force from one moment to another. */
export interface HistoryLesson extends Omit<LearntFact, 'confirmations' | 'lastSeenOn'> {
  readonly paymentId: string;
  readonly seenOn: LocalDate;
  readonly taughtAt: Date;
  readonly retractedAt: Date | null;
}

/** Everything that was ever learnt of payers, those taken back too. */
export const loadHistoryLessons = (db: Queries, quests: readonly LearntQuest[]): Promise<HistoryLesson[]> =>
  quests.length === 0
    ? Promise.resolve([])
    : db.query<HistoryLesson>(
        `select distinct l.id, l.organization_id as "organizationId", l.kind, jsonb_build_object('by', l.payer_by, 'key', l.payer_key) as payer,
           l.counterparty_id as "counterpartyId", l.rule, l.wording, l.payment_id as "paymentId", l.seen_on as "seenOn", l.taught_at as "taughtAt",
           l.retracted_at as "retractedAt"
         from unnest($1::uuid[], $2::text[], $3::text[]) as q(organization_id, payer_by, payer_key)
         join lesson l on l.organization_id = q.organization_id and l.payer_by = q.payer_by and l.payer_key = q.payer_key order by l.id`,
        [
          quests.map((each) => each.organizationId),
          quests.map((each) => each.payer.by),
          quests.map((each) => each.payer.key),
        ],
      );

/** Numbers and days of invoices, for showing them. */
export const nameInvoices = (
  db: Queries,
  ids: readonly string[],
): Promise<{ id: string; number: string; issuedOn: LocalDate }[]> =>
  db.query(`select id, number, issued_on as "issuedOn" from invoice where id = any($1::uuid[])`, [ids]);
