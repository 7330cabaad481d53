import type { Queries } from '../session.js';

/** Who found out that the database was restored: the restoring command, the database's own name, or a person. */
export type FoundBy = 'restore' | 'identity' | 'person';

/** The mark of a restored database that stands (метка восстановления). */
export interface StandingMark {
  readonly foundBy: FoundBy;
  /** The last instant that the database is known to tell of; what was sent after it is forgotten. */
  readonly asOf: Date;
  readonly markedAt: Date;
}

const MERGED = `on conflict (standing) do update set as_of = least(restore_mark.as_of, excluded.as_of)`;

/** The last thing that the database says of itself. */
const LAST_WORD = `coalesce((select max(time) from outbox), now())`;

/**
 * Marks the database as restored, as it is now under its name; one mark stands at a time, and keeps the earlier instant of the two.
 *
 * @param asOf the instant of the backup; without it that of the last event
 */
export async function placeMark(db: Queries, foundBy: FoundBy, asOf?: string): Promise<void> {
  await db.query(
    `insert into restore_mark (found_by, as_of) select $1, coalesce($2::timestamptz, ${LAST_WORD}) ${MERGED}`,
    [foundBy, asOf ?? null],
  );
  await db.query('update database_identity set identity = database_here(), seen_at = now()');
}

/**
 * Reads the mark that stands. A database that finds itself under another name than that under which it was last at work (restored by
 * `pg_restore` or to a point in time, copied, a promoted standby) marks itself first. Asked in the transaction that claims deliveries, so that
 * nothing is sent by a process that has slept through a restore.
 */
export async function readMark(db: Queries): Promise<StandingMark | undefined> {
  const [here] = await db.query<{ moved: boolean }>(
    `select exists (select from database_identity where identity <> database_here()) as moved`,
  );
  if (here?.moved)
    await db.query(
      `with moved as (
         update database_identity set identity = database_here(), seen_at = now() where identity <> database_here() returning 1
       ) insert into restore_mark (found_by, as_of) select 'identity', ${LAST_WORD} from moved ${MERGED}`,
    );
  const [mark] = await db.query<StandingMark>(
    `select found_by as "foundBy", as_of as "asOf", marked_at as "markedAt" from restore_mark where standing`,
  );
  return mark;
}

/** Takes the mark away: what is planned from now on goes by itself. @returns false when none stood. */
export async function liftMark(db: Queries, by: string, why: string): Promise<boolean> {
  const lifted = await db.query(
    `update restore_mark set standing = null, lifted_at = clock_timestamp(), lifted_by = $1, why = $2 where standing returning 1`,
    [by, why],
  );
  return lifted.length > 0;
}
