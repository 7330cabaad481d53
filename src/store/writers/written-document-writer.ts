import type { LocalDate } from '../../domain/local-date.js';
import type { Reason } from '../../domain/reason.js';
import type { Row, Transaction } from '../transaction.js';

/** What can be written into a base: see `formats/ledger/writing-mapping.ts`. */
export type WrittenKind = 'partners' | 'counterparties' | 'payments' | 'invoice-states';

/**
 * Where a writing stands. `known`: the base had it already, made by others; `conflict`: somebody changed it there, a person decides;
 * `left`: a person lets it be.
 */
export type WrittenStatus = 'to-write' | 'writing' | 'written' | 'known' | 'unknown' | 'refused' | 'conflict' | 'left';

/** What a person decided on a writing. */
export interface WrittenSettled {
  readonly verdict: 'again' | 'leave';
  readonly actor: string;
  readonly why: string;
}

/** A writing in the hands of this process. */
export interface ClaimedWriting {
  readonly id: string;
  readonly source: string;
  readonly kind: WrittenKind;
  readonly subjectId: string;
  /** Number of the claim; never goes back. */
  readonly attempts: number;
  /** Tries since it was planned, or since a person let it begin anew. */
  readonly tries: number;
  readonly ref: string | null;
  readonly refVersion: string;
  /** What was sent last; it may or may not have arrived. */
  readonly sent: Row | null;
  /** A person said that what stands in the base may be written over. */
  readonly overwrite: boolean;
}

/** What a writing becomes. What is left out stays. */
export interface WritingChange {
  readonly status: WrittenStatus;
  /** Null takes the reason away. */
  readonly reason: Reason | null;
  /** Version of our record that was written; a later one is written anew. */
  readonly subjectVersion?: number;
  readonly entitySet?: string;
  /** Null: the record is not there. */
  readonly ref?: string | null;
  readonly refVersion?: string;
  readonly waitMs?: number;
}

const TAKE_UP = `
  on conflict (source, kind, subject_id) do update set subject_version = excluded.subject_version, updated_at = clock_timestamp(),
    status = case when written_document.status in ('writing', 'known', 'left') then written_document.status else 'to-write' end,
    tries = 0, not_before = now()
  where written_document.subject_version < excluded.subject_version`;

/** Whose payments are written, and from when. */
export interface PlanningTerms {
  readonly source: string;
  readonly since: LocalDate;
  readonly organizationIds: readonly string[];
}

/**
 * Plans the writing of payments that are settled, and of what has become of those planned before. Found by comparing versions, so that
 * nothing is missed whatever was cut off. The only writer of writings, together with the other functions of this file.
 *
 * @returns how many
 */
export const planPayments = (tx: Transaction, { source, since, organizationIds }: PlanningTerms): Promise<number> =>
  tx.run(
    `insert into written_document (id, source, kind, subject_id, subject_version, organization_id, status)
     select gen_random_uuid(), $1, 'payments', p.id, p.version, p.organization_id, 'to-write'
     from payment p left join written_document w on w.source = $1 and w.kind = 'payments' and w.subject_id = p.id
     where p.direction = 'in' and p.posted_on >= $2 and p.organization_id = any($3::uuid[])
       and (w.subject_version < p.version
         or w.id is null and p.amount > 0 and p.status in ('matched', 'partly-matched', 'advance')
           and not exists (select from payment_link l where l.earlier_id = p.id or l.later_id = p.id))
     order by p.posted_on, p.seq ${TAKE_UP}`,
    [source, since, organizationIds],
  );

/** Plans the writing of what has become of invoices of the base that were paid, or were written before. Returns how many. */
export const planInvoiceStates = (
  tx: Transaction,
  { source, since, organizationIds }: PlanningTerms,
): Promise<number> =>
  tx.run(
    `insert into written_document (id, source, kind, subject_id, subject_version, organization_id, status)
     select distinct on (i.id) gen_random_uuid(), $1, 'invoice-states', i.id, i.version, i.organization_id, 'to-write'
     from invoice i join external_id x on x.entity_id = i.id and x.source = $1 and x.kind = 'invoice'
     left join written_document w on w.source = $1 and w.kind = 'invoice-states' and w.subject_id = i.id
     where i.organization_id = any($3::uuid[]) and i.updated_at >= $2::date
       and (w.subject_version < i.version or w.id is null and i.allocated > 0)
     order by i.id ${TAKE_UP}`,
    [source, since, organizationIds],
  );

/**
 * Plans that payers of waiting payments are added to a base that does not have them, each once; one without a tax number cannot be told from
 * others there. Returns how many.
 */
export const planParties = (tx: Transaction, source: string, kinds: readonly WrittenKind[]): Promise<number> =>
  tx.run(
    `insert into written_document (id, source, kind, subject_id, subject_version, status)
     select gen_random_uuid(), $1, k.kind, c.id, 1, 'to-write'
     from (select distinct p.counterparty_id from written_document w join payment p on p.id = w.subject_id
           where w.source = $1 and w.kind = 'payments' and w.status in ('to-write', 'unknown')
             and p.status in ('matched', 'partly-matched', 'advance')) payer
     join counterparty c on c.id = payer.counterparty_id and c.tax_number <> ''
     cross join unnest($2::text[]) as k(kind)
     where not exists (select from external_id x where x.entity_id = c.id and x.source = $1 and x.kind = 'counterparty')
     order by c.id on conflict (source, kind, subject_id) do nothing`,
    [source, kinds],
  );

/** Offers again what was refused for something that the base lacked, and may have by now. Returns how many. */
export const offerRefusedWritings = (
  tx: Transaction,
  source: string,
  codes: readonly string[],
  olderThanMinutes: number,
): Promise<number> =>
  tx.run(
    `update written_document set status = 'to-write', not_before = now(), tries = 0
     where source = $1 and status = 'refused' and reason ->> 'code' = any($2::text[])
       and updated_at <= now() - $3::float8 * interval '1 minute'`,
    [source, codes, olderThanMinutes],
  );

/** Which writings are taken in hand, and for how long. */
export interface ClaimTerms {
  readonly source: string;
  readonly kinds: readonly WrittenKind[];
  readonly claimMs: number;
}

/**
 * Takes the next due writing in hand, partners and clients before payments. The claim must be committed before anything is sent. One whose
 * process died comes up again when its claim has ended: by then no call of it is under way any more.
 */
export async function claimWriting(tx: Transaction, terms: ClaimTerms): Promise<ClaimedWriting | undefined> {
  const [claimed] = await tx.query<ClaimedWriting>(
    `update written_document set status = 'writing', attempts = attempts + 1, tries = tries + 1, updated_at = clock_timestamp(),
       claimed_until = clock_timestamp() + $3::float8 * interval '1 millisecond'
     where id = (
       select id from written_document
       where source = $1 and kind = any($2::text[]) and not_before <= now()
         and (status in ('to-write', 'unknown') or status = 'writing' and claimed_until < now())
       order by array_position($2::text[], kind), not_before, seq limit 1 for update skip locked)
     returning id, source, kind, subject_id as "subjectId", attempts, tries, ref::text as ref, ref_version as "refVersion", sent,
       coalesce(settled ->> 'verdict' = 'again', false) as overwrite`,
    [terms.source, terms.kinds, terms.claimMs],
  );
  return claimed;
}

/**
 * Notes what is about to be sent, committed before it is: whatever stands in the base later is held against it. Returns false when the
 * writing is no longer ours.
 */
export const noteSending = async (
  tx: Transaction,
  { id, attempts }: Pick<ClaimedWriting, 'id' | 'attempts'>,
  sent: object,
  claimMs: number,
): Promise<boolean> =>
  (await tx.run(
    `update written_document set sent = $3::jsonb, claimed_until = clock_timestamp() + $4::float8 * interval '1 millisecond'
     where id = $1 and attempts = $2 and status = 'writing'`,
    [id, attempts, JSON.stringify(sent), claimMs],
  )) > 0;

/**
 * Keeps what became of a writing, unless it is no longer ours. What changed here meanwhile is written again.
 *
 * @returns the status that is kept; undefined when somebody else went on with it
 */
export async function changeWriting(
  tx: Transaction,
  seen: Pick<ClaimedWriting, 'id' | 'attempts'>,
  change: WritingChange,
): Promise<WrittenStatus | undefined> {
  const [row] = await tx.query<{ status: WrittenStatus }>(
    `update written_document set claimed_until = null, updated_at = clock_timestamp(), reason = $4::jsonb,
       status = case when $3 = 'written' and subject_version > coalesce($5, subject_version) then 'to-write' else $3 end,
       subject_version = greatest(subject_version, coalesce($5, subject_version)),
       tries = case when $3 in ('written', 'known') then 0 else tries end,
       settled = case when $3 in ('written', 'known') and settled ->> 'verdict' = 'again' then settled - 'verdict' else settled end,
       entity_set = coalesce($6, entity_set), ref = case when $7 then null else coalesce($8::uuid, ref) end,
       ref_version = case when $7 then '' else coalesce($9, ref_version) end,
       not_before = case when $10::float8 is null then not_before else clock_timestamp() + $10::float8 * interval '1 millisecond' end
     where id = $1 and attempts = $2 and status = 'writing' returning status`,
    [
      seen.id,
      seen.attempts,
      change.status,
      change.reason && JSON.stringify(change.reason),
      change.subjectVersion ?? null,
      change.entitySet ?? null,
      change.ref === null,
      change.ref ?? null,
      change.refVersion ?? null,
      change.waitMs ?? null,
    ],
  );
  return row?.status;
}

/** A writing as a person's decision finds it, locked. */
export interface SettleableWriting {
  readonly id: string;
  readonly status: WrittenStatus;
  readonly settled: Partial<WrittenSettled> | null;
}

/** Locks a writing for a decision. */
export async function lockWriting(tx: Transaction, id: string): Promise<SettleableWriting | undefined> {
  const [row] = await tx.query<SettleableWriting>(
    `select id, status, settled from written_document where id = $1 for update`,
    [id],
  );
  return row;
}

/** Keeps a person's decision: write it again, over what stands there, or let it be. What others made is never written over: it gets one of ours beside it. */
export const settleWriting = (
  tx: Transaction,
  id: string,
  status: 'to-write' | 'left',
  settled: WrittenSettled,
  reason: Reason,
): Promise<unknown> =>
  tx.query(
    `update written_document set status = $2, settled = $3::jsonb, reason = $4::jsonb, tries = 0, not_before = now(),
       ref = case when status = 'known' and $2 = 'to-write' then null else ref end,
       updated_at = clock_timestamp() where id = $1`,
    [id, status, JSON.stringify(settled), JSON.stringify(reason)],
  );
