import type { RecordedEvent } from '../domain/events/cloud-event.js';
import type { Reason } from '../domain/reason.js';
import { CONSUMER_LOCKS } from './advisory-locks.js';
import type { Queries } from './session.js';

/** Channel of the wake-up after events were queued on the embedded transport. */
export const QUEUE_CHANNEL = 'sverka_queue';

/** A subscriber as kept: see the transport's `Subscriber`. */
export interface KeptSubscriber {
  readonly name: string;
  readonly patterns: readonly string[];
}

/** A queued event with the number of times it was handed to a consumer, this time included. */
export interface QueuedEvent extends RecordedEvent {
  readonly attempts: number;
}

/** Registers subscribers or changes their patterns: what is published from now on is queued for them. */
export async function saveSubscribers(db: Queries, subscribers: readonly KeptSubscriber[]): Promise<void> {
  for (const { name, patterns } of subscribers) {
    await db.query(
      `insert into subscriber (name, patterns) values ($1, $2::text[])
       on conflict (name) do update set patterns = excluded.patterns where subscriber.patterns <> excluded.patterns`,
      [name, patterns],
    );
  }
}

/** Every registered subscriber; locked against change until the transaction ends. */
export const loadSubscribers = (db: Queries): Promise<KeptSubscriber[]> =>
  db.query<KeptSubscriber>('select name, patterns from subscriber order by name for share');

/** Queues events, each pair one event for one subscriber; a pair that is queued already stays as it is. */
export async function enqueue(db: Queries, pairs: readonly { subscriber: string; seq: bigint }[]): Promise<void> {
  if (pairs.length === 0) return;
  await db.query(
    `insert into queue_message (subscriber, seq) select * from unnest($1::text[], $2::bigint[]) on conflict do nothing`,
    [pairs.map((pair) => pair.subscriber), pairs.map((pair) => pair.seq)],
  );
}

/** Becomes the single active consumer of a subscriber, for as long as the session lives; false while another one is. */
export async function becomeConsumer(db: Queries, subscriber: string): Promise<boolean> {
  const [row] = await db.query<{ taken: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as taken', [
    CONSUMER_LOCKS,
    subscriber,
  ]);
  return row?.taken ?? false;
}

/**
 * Takes the next events of a subscriber in order and counts the attempt before anything is done with them, so that an event that
 * kills its consumer is counted too. One that was tried `suspectAfter` times already is taken only when nothing else is in hand,
 * and nothing beside it, so that its neighbours are not blamed for a crash that it causes.
 *
 * @param inHand `seq` of the events that this consumer has taken and not yet settled
 */
export async function claimQueued(
  db: Queries,
  subscriber: string,
  inHand: readonly bigint[],
  limit: number,
  suspectAfter: number,
): Promise<QueuedEvent[]> {
  const rows = await db.query<QueuedEvent>(
    `with waiting as (
       select seq, row_number() over (order by seq) = 1 as first, max(attempts) over (order by seq) >= $4 as suspect
       from (select seq, attempts from queue_message
             where subscriber = $1 and parked_at is null and seq <> all($2::bigint[]) order by seq limit $3) as head
     ), claimed as (
       update queue_message q set attempts = q.attempts + 1 from waiting w
       where q.subscriber = $1 and q.seq = w.seq and (not w.suspect or (w.first and cardinality($2::bigint[]) = 0))
       returning q.seq, q.attempts
     )
     select o.seq, o.id, o.type, o.subject, o.sequence, o.partition, o.organization_id as "organizationId", o.time, o.data, c.attempts
     from claimed c join outbox o using (seq) order by o.seq`,
    [subscriber, inHand, limit, suspectAfter],
  );
  return rows;
}

/** Forgets events that were handled. */
export async function settleQueued(db: Queries, subscriber: string, seqs: readonly bigint[]): Promise<void> {
  await db.query('delete from queue_message where subscriber = $1 and seq = any($2::bigint[])', [subscriber, seqs]);
}

/** Gives events back that were taken and not handled: the attempt is not counted. */
export async function giveBackQueued(db: Queries, subscriber: string, seqs: readonly bigint[]): Promise<void> {
  await db.query(
    'update queue_message set attempts = greatest(0, attempts - 1) where subscriber = $1 and seq = any($2::bigint[])',
    [subscriber, seqs],
  );
}

/** Sets an event aside with the reason. */
export async function parkQueued(db: Queries, subscriber: string, seq: bigint, reason: Reason): Promise<void> {
  await db.query('update queue_message set parked_at = now(), reason = $3::jsonb where subscriber = $1 and seq = $2', [
    subscriber,
    seq,
    JSON.stringify(reason),
  ]);
}

/** A parked event as kept. */
export interface ParkedRow {
  readonly eventId: string;
  readonly type: string;
  readonly subject: string;
  readonly parkedAt: Date;
  readonly reason: Reason;
}

/** Events set aside for a subscriber, oldest first. */
export const loadParked = (db: Queries, subscriber: string, limit: number): Promise<ParkedRow[]> =>
  db.query<ParkedRow>(
    `select o.id as "eventId", o.type, o.subject, q.parked_at as "parkedAt", q.reason
     from queue_message q join outbox o using (seq)
     where q.subscriber = $1 and q.parked_at is not null order by q.seq limit $2`,
    [subscriber, limit],
  );

/** Puts a parked event back into the queue with a clean count; false when it is not parked. */
export async function unparkQueued(db: Queries, subscriber: string, eventId: string): Promise<boolean> {
  const rows = await db.query(
    `update queue_message q set parked_at = null, reason = null, attempts = 0 from outbox o
     where o.seq = q.seq and o.id = $2 and q.subscriber = $1 and q.parked_at is not null returning q.seq`,
    [subscriber, eventId],
  );
  return rows.length > 0;
}

/** Wakes the consumers after events were queued. Not inside the transaction: that would serialise commits. */
export const notifyQueue = (db: Queries): Promise<unknown> => db.query(`notify ${QUEUE_CHANNEL}`);
