import type { TimelineKind } from '../../domain/activity.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { Reason } from '../../domain/reason.js';
import type { Queries } from '../session.js';
import { Conditions, instant, type ListShape, type Page, type PageRequest, readPage } from './lists.js';
import { TIMELINE_BRANCHES } from './timeline-branches.js';

/** One entry of a client's history (запись истории клиента). */
export interface TimelineEntry {
  readonly id: string;
  readonly kind: TimelineKind;
  /** The day of the paper or of the dealing; of a change the day on which it became known, where the company is. */
  readonly on: LocalDate;
  /** When it was recorded. */
  readonly recordedAt: string;
  readonly organizationId: string | null;
  /** Who noted or decided it; empty where a system told it. */
  readonly actor: string;
  /** What happened: a sentence is made of it at the edge. */
  readonly told: Reason;
  /** What it is about. */
  readonly subject: { readonly kind: string; readonly id: string };
  /** The note that this one takes the place of, and the one that takes the place of this. */
  readonly corrects: string | null;
  readonly correctedBy: string | null;
}

/** What a history may be narrowed to. */
export interface TimelineFilter {
  readonly counterpartyIds: readonly string[];
  readonly kinds?: readonly TimelineKind[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const shapeOf = (branches: string): ListShape => ({
  name: 'timeline',
  select: `t.id, t.kind, t.on_day as "on", ${instant('t.at')} as "recordedAt", t.organization_id as "organizationId", t.actor,
    jsonb_build_object('code', t.code, 'params', t.params) as told,
    jsonb_build_object('kind', t.subject_kind, 'id', t.subject_id) as subject, t.corrects, t.corrected_by as "correctedBy"`,
  from: `(select b.*, (extract(epoch from b.at) * 1000000)::bigint as moment from (${branches}) b) t`,
  keys: [
    { column: 't.on_day', type: 'date' },
    { column: 't.moment', type: 'bigint' },
    { column: 't.id', type: 'uuid' },
  ],
  order: 'desc',
});

/**
 * A client's history in one chronology (история клиента), the latest day first, within a day the latest recorded first. It is read from
 * what is kept anyway; only the sources that can have an entry of the kinds are asked.
 *
 * @param timeZone of what belongs to no company
 * @throws Refused `cursor-invalid`
 */
export function readTimeline(
  db: Queries,
  { counterpartyIds, kinds, from, to }: TimelineFilter,
  timeZone: string,
  page: PageRequest,
): Promise<Page<TimelineEntry>> {
  const asked = TIMELINE_BRANCHES.filter((each) => !kinds || each.kinds.some((kind) => kinds.includes(kind)));
  // Clients and zone come first: the sources name them as $1 and $2.
  const conditions = new Conditions()
    .and('cardinality($$::uuid[]) > 0', counterpartyIds)
    .and(`$$::text <> ''`, timeZone)
    .and('t.kind = any($$::text[])', kinds)
    .and('t.on_day >= $$::date', from)
    .and('t.on_day <= $$::date', to);
  return readPage(db, shapeOf(asked.map((each) => each.sql).join(' union all ')), conditions, page);
}
