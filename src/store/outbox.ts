import { PARTITIONS } from '../domain/events/event.js';
import type { RecordedEvent } from '../domain/events/cloud-event.js';
import { PARTITION_LOCKS, RELAY_PRESENCE_LOCK } from './advisory-locks.js';
import type { Queries } from './session.js';

const HEAD = `seq, id, type, subject, sequence, partition, organization_id as "organizationId", time`;

/**
 * The oldest unpublished events of some partitions, in order of `seq`. Never "after the last seen": a row with a lower number may
 * commit later. One walk of the partial index on `seq`: with an index on (partition, seq) PostgreSQL walks the primary key instead,
 * through everything that was ever published.
 *
 * @param skip subjects whose events wait for a reason of their own
 * @param inHand `seq` of events that were loaded before and are being published
 * @param bodies false where nobody looks at the data, which are null then
 */
export async function loadUnpublished(
  db: Queries,
  partitions: readonly number[],
  limit: number,
  skip: readonly string[] = [],
  inHand: readonly bigint[] = [],
  bodies = true,
): Promise<RecordedEvent[]> {
  if (partitions.length === 0) return [];
  return db.query<RecordedEvent>(
    `select ${HEAD}, ${bodies ? 'data' : 'null as data'} from outbox
     where published_at is null and partition = any($1::smallint[]) and subject <> all($2::uuid[]) and seq <> all($4::bigint[])
     order by seq limit $3`,
    [partitions, skip, limit, inHand],
  );
}

/** Marks events as published by the database's clock; gives back those that were not marked before. */
export async function markPublished(db: Queries, seqs: readonly bigint[]): Promise<bigint[]> {
  const rows = await db.query<{ seq: bigint }>(
    `update outbox set published_at = clock_timestamp() where seq = any($1::bigint[]) and published_at is null returning seq`,
    [seqs],
  );
  return rows.map((row) => row.seq);
}

/** How much waits in the outbox, and for how long. */
export interface Backlog {
  readonly unpublished: number;
  /** Age of the oldest waiting event in milliseconds; 0 when nothing waits. */
  readonly oldestAgeMs: number;
}

/** Measures the outbox by its index alone: the oldest event is the one with the lowest `seq`. */
export async function measureBacklog(db: Queries): Promise<Backlog> {
  const [row] = await db.query<Backlog>(
    `select (select count(*)::int from outbox where published_at is null) as unpublished,
       coalesce((select extract(epoch from clock_timestamp() - time) * 1000
                 from outbox where published_at is null order by seq limit 1), 0)::float8 as "oldestAgeMs"`,
  );
  return { unpublished: row?.unpublished ?? 0, oldestAgeMs: Math.max(0, Math.round(row?.oldestAgeMs ?? 0)) };
}

/** Tells the other relays that this session's relay is there, for as long as the session lives. */
export async function joinRelays(db: Queries): Promise<void> {
  await db.query('select pg_advisory_lock_shared($1, 0)', [RELAY_PRESENCE_LOCK]);
}

/** How many relays are there, this one included once it joined. */
export async function countRelays(db: Queries): Promise<number> {
  const [row] = await db.query<{ relays: number }>(
    `select count(distinct pid)::int as relays from pg_locks
     where locktype = 'advisory' and granted and classid = $1 and objsubid = 2
       and database = (select oid from pg_database where datname = current_database())`,
    [RELAY_PRESENCE_LOCK],
  );
  return row?.relays ?? 0;
}

/** Takes up to `count` partitions that nobody owns, beginning at a place of its own so that relays rarely collide. */
export async function takePartitions(db: Queries, owned: ReadonlySet<number>, count: number): Promise<number[]> {
  const taken: number[] = [];
  const start = Math.floor(Math.random() * PARTITIONS);
  for (let i = 0; i < PARTITIONS && taken.length < count; i++) {
    const partition = (start + i) % PARTITIONS;
    if (owned.has(partition)) continue;
    const [row] = await db.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [
      PARTITION_LOCKS,
      partition,
    ]);
    if (row?.taken) taken.push(partition);
  }
  return taken;
}

/** Gives a partition back for another relay to take. */
export async function givePartition(db: Queries, partition: number): Promise<void> {
  await db.query('select pg_advisory_unlock($1, $2)', [PARTITION_LOCKS, partition]);
}
