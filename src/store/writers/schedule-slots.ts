import type { Store } from '../store.js';

/**
 * Takes a slot of a schedule: schedules fire in every process, and one row decides which of them does the work.
 *
 * @param slot the minute, hour or day, by the database's clock, formatted by `to_char`
 * Slots older than a week are swept: by the database's clock nobody asks for them again.
 *
 * @returns whether this process won it
 */
export async function takeSlot(
  store: Store,
  schedule: string,
  slot: 'YYYY-MM-DD' | 'YYYY-MM-DD"T"HH24' | 'YYYY-MM-DD"T"HH24:MI',
): Promise<boolean> {
  const won = await store.query(
    `insert into schedule_slot (schedule, slot) values ($1, to_char(now() at time zone 'UTC', $2)) on conflict do nothing returning 1`,
    [schedule, slot],
  );
  if (won.length === 0) return false;
  await store.query(
    `delete from schedule_slot where schedule = $1 and slot < to_char(now() at time zone 'UTC' - interval '7 days', $2)`,
    [schedule, slot],
  );
  return true;
}
