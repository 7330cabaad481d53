import type { LearntFact, LessonKind, PayerKey } from '../../domain/matching/learnt.js';
import type { Queries } from '../session.js';
import { instant } from './lists.js';

/** A payer of one of our organizations, of whom something may have been learnt. */
export interface LearntQuest {
  readonly organizationId: string;
  readonly payer: PayerKey;
}

/** Lessons in force that say the same, together. */
const FACTS = `
  select (array_agg(l.id order by l.id))[1] as id, l.organization_id as "organizationId", l.kind,
    jsonb_build_object('by', l.payer_by, 'key', l.payer_key) as payer, l.counterparty_id as "counterpartyId", l.rule, l.wording,
    count(distinct l.payment_id)::int as confirmations, max(l.seen_on) as "lastSeenOn"`;
const ALIKE = 'l.organization_id, l.kind, l.payer_by, l.payer_key, l.counterparty_id, l.rule, l.wording';

/** What has been learnt of payers. */
export async function loadLearntFacts(db: Queries, quests: readonly LearntQuest[]): Promise<LearntFact[]> {
  if (quests.length === 0) return [];
  const distinct = new Map(
    quests.map((each) => [`${each.organizationId}/${each.payer.by}/${each.payer.key}`, each] as const),
  );
  const asked = [...distinct.values()];
  return db.query<LearntFact>(
    `${FACTS} from unnest($1::uuid[], $2::text[], $3::text[]) as q(organization_id, payer_by, payer_key)
     join lesson l on l.organization_id = q.organization_id and l.payer_by = q.payer_by and l.payer_key = q.payer_key and l.retracted_at is null
     group by ${ALIKE} order by 1`,
    [asked.map((each) => each.organizationId), asked.map((each) => each.payer.by), asked.map((each) => each.payer.key)],
  );
}

/** A fact as a list shows it (выученное). */
export interface ListedFact {
  readonly id: string;
  readonly kind: LessonKind;
  readonly organization: string;
  readonly payerBy: PayerKey['by'];
  readonly payerKey: string;
  readonly counterparty: string | null;
  readonly counterpartyId: string | null;
  readonly rule: string;
  readonly wording: string;
  readonly confirmations: number;
  readonly lastSeenOn: string;
  /** Where it comes from: the first decision, who made it and when. */
  readonly decisionId: string;
  readonly actor: string;
  readonly taughtAt: string;
}

/** Everything that is learnt and in force, the newest first. */
export const listLearntFacts = (db: Queries, limit: number): Promise<ListedFact[]> =>
  db.query<ListedFact>(
    `select f.id, f.kind, o.name as organization, f.payer->>'by' as "payerBy", f.payer->>'key' as "payerKey", c.name as counterparty,
       f."counterpartyId", f.rule, f.wording, f.confirmations, f."lastSeenOn", d.id as "decisionId", d.actor, ${instant('first.taught_at')} as "taughtAt"
     from (${FACTS} from lesson l where l.retracted_at is null group by ${ALIKE}) f
     join lesson first on first.id = f.id join decision d on d.id = first.decision_id join organization o on o.id = f."organizationId"
     left join counterparty c on c.id = f."counterpartyId" order by f.id desc limit $1`,
    [limit],
  );
