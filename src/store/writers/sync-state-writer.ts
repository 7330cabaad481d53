import type { Reason } from '../../domain/reason.js';
import type { Queries } from '../session.js';

/** What is known of a source as a whole. */
export interface SourceState {
  readonly source: string;
  /** What its description was held to, as the connector gave it. */
  readonly plan: Readonly<Record<string, unknown>> | null;
  /** Digest of the mapping for which the plan was made. */
  readonly planFor: string;
  /** Whether the plan is younger than a day. */
  readonly planFresh: boolean;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly comparedAt: Date | null;
  /** Hours since everything was compared; null before the first time. */
  readonly hoursSinceComparison: number | null;
  /** Minutes since the last run began; null before the first. */
  readonly minutesSinceStart: number | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly failure: Reason | null;
  readonly failedAt: Date | null;
}

const SELECT = `
  select source, plan, plan_for as "planFor", coalesce(planned_at > now() - interval '1 day', false) as "planFresh", started_at as "startedAt",
         finished_at as "finishedAt", compared_at as "comparedAt",
         (extract(epoch from now() - compared_at) / 3600)::float8 as "hoursSinceComparison",
         (extract(epoch from now() - started_at) / 60)::float8 as "minutesSinceStart", counts, failure, failed_at as "failedAt"
  from sync_source`;

/** The state of a source; of one that was never read there is none. */
export async function readSourceState(db: Queries, source: string): Promise<SourceState | undefined> {
  const [row] = await db.query<SourceState>(`${SELECT} where source = $1`, [source]);
  return row;
}

/** Notes that reading a source begins. */
export const noteStart = async (db: Queries, source: string): Promise<void> => {
  await db.query(
    `insert into sync_source (source, started_at) values ($1, now()) on conflict (source) do update set started_at = now()`,
    [source],
  );
};

/** Keeps what the base's description was held to. */
export const keepPlan = async (db: Queries, source: string, plan: object, planFor: string): Promise<void> => {
  await db.query(`update sync_source set plan = $2, plan_for = $3, planned_at = now() where source = $1`, [
    source,
    JSON.stringify(plan),
    planFor,
  ]);
};

/** The kept plan no longer fits: it is made anew at the next run. */
export const dropPlan = async (db: Queries, source: string): Promise<void> => {
  await db.query(`update sync_source set plan = null where source = $1`, [source]);
};

/** Notes that a source was read to its end; `compared` when everything was. */
export const noteEnd = async (
  db: Queries,
  source: string,
  counts: Readonly<Record<string, number>>,
  compared: boolean,
): Promise<void> => {
  await db.query(
    `update sync_source set finished_at = now(), counts = $2, failure = null, failed_at = null,
            compared_at = case when $3 then now() else compared_at end where source = $1`,
    [source, JSON.stringify(counts), compared],
  );
};

/** Notes why a source could not be read to its end. */
export const noteFailure = async (db: Queries, source: string, failure: Reason): Promise<void> => {
  await db.query(`update sync_source set failure = $2, failed_at = now() where source = $1`, [
    source,
    JSON.stringify(failure),
  ]);
};

/** What is known of one set of a source. */
export interface SetState {
  readonly set: string;
  /** Whether a first load has come to its end. */
  readonly loaded: boolean;
  /** Where a first load goes on. */
  readonly loadingAfter: string | null;
  /** Why what a comparison found waits for a person. */
  readonly held: Reason | null;
}

/** The states of a source's sets, by set. */
export async function readSetStates(db: Queries, source: string): Promise<Map<string, SetState>> {
  const rows = await db.query<SetState>(
    `select entity_set as set, loaded, loading_after as "loadingAfter", held from sync_set where source = $1 order by entity_set`,
    [source],
  );
  return new Map(rows.map((each) => [each.set, each]));
}

/** Notes how far a first load has come; written with the page that came. */
export const noteLoading = async (
  db: Queries,
  source: string,
  set: string,
  after: string | null,
  loaded: boolean,
): Promise<void> => {
  await db.query(
    `insert into sync_set (source, entity_set, loading_after, loaded) values ($1, $2, $3, $4)
     on conflict (source, entity_set) do update set loading_after = excluded.loading_after, loaded = excluded.loaded`,
    [source, set, after, loaded],
  );
};

/** Notes that a set was compared; `held` says why what is missing was not taken as erased. */
export const noteComparison = async (db: Queries, source: string, set: string, held: Reason | null): Promise<void> => {
  await db.query(
    `insert into sync_set (source, entity_set, loaded, compared_at, held) values ($1, $2, true, now(), $3)
     on conflict (source, entity_set) do update set compared_at = now(), held = excluded.held`,
    [source, set, held && JSON.stringify(held)],
  );
};

/** Hours since a set was compared; null when it never was. */
export async function hoursSinceSet(db: Queries, source: string, set: string): Promise<number | null> {
  const [row] = await db.query<{ hours: number | null }>(
    `select (extract(epoch from now() - compared_at) / 3600)::float8 as hours from sync_set where source = $1 and entity_set = $2`,
    [source, set],
  );
  return row?.hours ?? null;
}
