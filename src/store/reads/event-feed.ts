import type { RecordedEvent } from '../../domain/events/cloud-event.js';
import { Refused } from '../../domain/failure.js';
import type { Queries } from '../session.js';
import { Conditions } from './lists.js';
import { isId } from './payment-reads.js';

/** Which events are wanted. */
export interface EventFilter {
  readonly type?: string | undefined;
  /** Id of an entity. */
  readonly subject?: string | undefined;
}

/**
 * The moment before which no event can appear any more. Numbers of the outbox are given when a row is written and seen when it is
 * committed: a reader that remembers the last number would lose a lower one that commits later. Whoever has written to the outbox
 * and not yet committed holds a lock on it and wrote after its transaction began. Must be asked before the events are read.
 */
async function settledBefore(db: Queries): Promise<Date> {
  const [row] = await db.query<{ before: Date }>(
    `select coalesce(min(a.xact_start), clock_timestamp()) as before
     from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'relation' and l.relation = 'outbox'::regclass and l.granted and l.mode = 'RowExclusiveLock'
       and l.database = (select oid from pg_database where datname = current_database()) and a.pid <> pg_backend_pid()`,
  );
  return (row as { before: Date }).before;
}

/**
 * Events in the order in which they were announced, at most `limit`. Whoever reads on after the last event that it was given
 * misses none: an event is shown only once no earlier one can follow.
 *
 * @param after id of an event: only those announced after it
 * @throws Refused `event-id-unknown` {id}
 */
export async function readEventFeed(
  db: Queries,
  filter: EventFilter,
  limit: number,
  after?: string,
): Promise<RecordedEvent[]> {
  const seq = after === undefined ? 0n : await seqOf(db, after);
  const before = await settledBefore(db);
  const conditions = new Conditions()
    .and('seq > $$', seq)
    .and('time < $$', before)
    .and('type = $$', filter.type)
    .and('subject = $$', filter.subject);
  return db.query<RecordedEvent>(
    `select seq, id, type, subject, sequence, partition, organization_id as "organizationId", time, data
     from outbox ${conditions.where} order by seq limit ${limit}`,
    conditions.parameters,
  );
}

async function seqOf(db: Queries, id: string): Promise<bigint> {
  const [found] = isId(id) ? await db.query<{ seq: bigint }>(`select seq from outbox where id = $1`, [id]) : [];
  if (!found) throw new Refused('event-id-unknown', { id });
  return found.seq;
}
