import type { Lesson } from '../../domain/matching/lessons.js';
import type { LocalDate } from '../../domain/local-date.js';
import { insertRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';

/** The decision that taught, and the payment that it was about. */
export interface LessonSource {
  readonly organizationId: string;
  readonly decisionId: string;
  readonly paymentId: string;
  readonly postedOn: LocalDate;
}

/** Keeps what a decision taught (уроки); with {@link retractLessons} the only writer of lessons. */
export const saveLessons = (tx: Transaction, source: LessonSource, lessons: readonly Lesson[]): Promise<unknown> =>
  insertRows(
    tx,
    'lesson',
    {
      id: 'uuid',
      organization_id: 'uuid',
      decision_id: 'uuid',
      payment_id: 'uuid',
      kind: 'text',
      payer_by: 'text',
      payer_key: 'text',
      counterparty_id: 'uuid',
      rule: 'text',
      wording: 'text',
      seen_on: 'date',
    },
    lessons.map((each) => ({
      id: newId(),
      organization_id: source.organizationId,
      decision_id: source.decisionId,
      payment_id: source.paymentId,
      kind: each.kind,
      payer_by: each.payer.by,
      payer_key: each.payer.key,
      counterparty_id: each.counterpartyId,
      rule: each.rule,
      wording: each.wording,
      seen_on: source.postedOn,
    })),
    'on conflict do nothing',
  );

/** Who takes lessons back, and why. */
export interface Retraction {
  readonly by: string;
  readonly why: string;
}

const RETRACT = `update lesson l set retracted_at = now(), retracted_by = $2, retracted_why = $3`;

/** Takes back what the decisions on a payment taught of these kinds: the payment has been decided otherwise. Returns how many. */
export const retractLessonsOfPayment = (
  tx: Transaction,
  paymentId: string,
  kinds: readonly Lesson['kind'][],
  { by, why }: Retraction,
): Promise<number> =>
  tx.run(`${RETRACT} where l.payment_id = $1 and l.kind = any($4::text[]) and l.retracted_at is null`, [
    paymentId,
    by,
    why,
    kinds,
  ]);

/** Takes back what is learnt of whose payments these are, because it has led to a wrong decision about these clients. */
export const retractMisleading = (
  tx: Transaction,
  organizationId: string,
  payers: readonly Lesson['payer'][],
  counterpartyIds: readonly string[],
  { by, why }: Retraction,
): Promise<number> =>
  tx.run(
    `${RETRACT} from unnest($4::text[], $5::text[]) as k(payer_by, payer_key)
     where l.organization_id = $1 and l.payer_by = k.payer_by and l.payer_key = k.payer_key and l.counterparty_id = any($6::uuid[])
       and l.kind in ('payer-is', 'pays-for') and l.retracted_at is null`,
    [organizationId, by, why, payers.map((each) => each.by), payers.map((each) => each.key), counterpartyIds],
  );

/** Takes back a fact, named by one of its lessons, with all that say the same. Returns how many lessons. */
export const retractFact = (tx: Transaction, lessonId: string, { by, why }: Retraction): Promise<number> =>
  tx.run(
    `${RETRACT} from lesson named
     where named.id = $1 and l.retracted_at is null and l.organization_id = named.organization_id and l.kind = named.kind
       and l.payer_by = named.payer_by and l.payer_key = named.payer_key and l.counterparty_id is not distinct from named.counterparty_id
       and l.rule = named.rule and l.wording = named.wording`,
    [lessonId, by, why],
  );
