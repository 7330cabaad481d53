import type { Reason } from '../../domain/reason.js';
import type { Queries } from '../session.js';

/** How much may be asked, as the settings or the provider say. */
export interface Limits {
  readonly perSecond: number;
  /** By the days of Moscow, as the providers count them. */
  readonly perDay: number;
}

/** When the next question may go out, or why none may. */
export type Turn = { readonly waitMs: number } | { readonly reason: Reason };

/**
 * Takes one question of a registry's allowance: how often it is asked is decided by one row for all processes together, so that two of
 * them never ask more than the provider allows.
 *
 * @returns how long to wait before asking; a reason when the day's allowance is used up (`registry-quota-spent`) or the provider is
 *   given a pause (why it was)
 */
export async function takeQuestion(db: Queries, source: string, { perSecond, perDay }: Limits): Promise<Turn> {
  const gap = `${Math.ceil(1_000 / perSecond)} milliseconds`;
  const [row] = await db.query<{ waitMs: number }>(
    `insert into registry_limit as kept (source, day, used, free_at)
     values ($1, (clock_timestamp() at time zone 'Europe/Moscow')::date, 1, clock_timestamp() + $2::interval)
     on conflict (source) do update set
       used = case when kept.day = excluded.day then kept.used + 1 else 1 end, day = excluded.day,
       free_at = greatest(kept.free_at, clock_timestamp()) + $2::interval, paused_until = null, pause_reason = null
     where (kept.day <> excluded.day or kept.used < $3) and coalesce(kept.paused_until <= clock_timestamp(), true)
     returning greatest(0, extract(epoch from free_at - $2::interval - clock_timestamp()) * 1000)::float8 as "waitMs"`,
    [source, gap, perDay],
  );
  return row ?? { reason: await whyNot(db, source, perDay) };
}

async function whyNot(db: Queries, source: string, perDay: number): Promise<Reason> {
  const [row] = await db.query<{ reason: Reason | null }>(
    `select pause_reason as reason from registry_limit where source = $1 and paused_until > clock_timestamp()`,
    [source],
  );
  return row?.reason ?? { code: 'registry-quota-spent', params: { source, perDay } };
}

/** Gives a provider a pause: nobody asks it until then. A longer pause that stands already stays. */
export const pauseRegistry = async (db: Queries, source: string, pauseMs: number, why: Reason): Promise<void> => {
  await db.query(
    `update registry_limit set pause_reason = $3, paused_until = clock_timestamp() + $2::interval
     where source = $1 and coalesce(paused_until < clock_timestamp() + $2::interval, true)`,
    [source, `${Math.ceil(pauseMs)} milliseconds`, JSON.stringify(why)],
  );
};

/** Ends a pause: a person has mended what it was for. */
export const endPause = async (db: Queries, source: string): Promise<void> => {
  await db.query(`update registry_limit set paused_until = null, pause_reason = null where source = $1`, [source]);
};

/** Whether a registry must not be asked now, by a pause. */
export async function isPaused(db: Queries, source: string): Promise<boolean> {
  const [row] = await db.query(`select 1 from registry_limit where source = $1 and paused_until > clock_timestamp()`, [
    source,
  ]);
  return row !== undefined;
}
