import { reason } from '../../domain/reason.js';
import type { SettledBy } from '../entities/delivery.entity.js';
import type { Queries } from '../session.js';
import type { StandingMark } from './restore-mark-writer.js';

/** A person let it go since the mark was placed. @param markedAt the place of that instant in the statement */
export const decidedSince = (markedAt: string): string =>
  `(coalesce(settled->>'verdict', '') = 'resend' and updated_at > ${markedAt}::timestamptz)`;

/**
 * Holds what waits to be sent on these channels until a person decides (удержание): it may have been sent in the time that the database has
 * forgotten. No event: nothing has become of the messages yet.
 *
 * @returns how many are newly held
 */
export async function holdDeliveries(db: Queries, channels: readonly string[], mark: StandingMark): Promise<number> {
  const held = await db.query(
    `update delivery set status = 'held', reason = $2::jsonb, updated_at = clock_timestamp()
     where status = 'pending' and channel = any($1::text[]) and not ${decidedSince('$3')} returning 1`,
    [channels, JSON.stringify(reason('held-after-restore', { asOf: mark.asOf.toISOString() })), mark.markedAt],
  );
  return held.length;
}

/**
 * Carries out what a person decided on held deliveries: `resend` lets them go, at once or when their time comes; `drop` lets them never
 * go. Neither is an event: what is let go tells of itself when it is sent.
 *
 * @param ids of deliveries; null means all that are held
 * @returns ids of those that were held
 */
export async function settleHeld(
  db: Queries,
  ids: readonly string[] | null,
  settled: SettledBy & { readonly verdict: 'resend' | 'drop' },
): Promise<string[]> {
  const why = reason('settled-by-person', { actor: settled.actor, why: settled.why });
  const rows = await db.query<{ id: string }>(
    `update delivery set status = $2, reason = $3::jsonb, settled = $4::jsonb, updated_at = clock_timestamp()
     where status = 'held' and ($1::uuid[] is null or id = any($1::uuid[])) returning id`,
    [ids, settled.verdict === 'drop' ? 'suppressed' : 'pending', JSON.stringify(why), JSON.stringify(settled)],
  );
  return rows.map((each) => each.id);
}

/** How many deliveries are held. */
export async function countHeld(db: Queries): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from delivery where status = 'held'`);
  return row?.count ?? 0;
}
