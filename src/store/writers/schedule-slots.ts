import type { Store } from '../store.js';

/**
 * Takes a slot of a schedule: schedules fire in every process, and one row decides which of them does the work.
 *
 * @param slot the minute, hour or day, by the database's clock, formatted by `to_char`
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
  return won.length > 0;
}
