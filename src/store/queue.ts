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

/** A queued event with the number of times it was handed to a consumer that did not answer for it. */
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

/** Every registered subscriber. */
export const loadSubscribers = (db: Queries): Promise<KeptSubscriber[]> =>
  db.query<KeptSubscriber>('select name, patterns from subscriber order by name');

/** Who listens to a type. */
export interface Listener {
  readonly subscriber: string;
  readonly type: string;
}

/**
 * Marks events as published, queues them for those who listen to their types, and wakes the consumers, in one statement. An event that
 * was published before, or is queued already, stays as it is. A subscriber that is being forgotten gets nothing, or is forgotten after
 * this. The NOTIFY is inside: only relays wait for each other here.
 */
export async function publishQueued(
  db: Queries,
  seqs: readonly bigint[],
  listeners: readonly Listener[],
): Promise<void> {
  await db.query(
    `with fresh as (
       update outbox set published_at = clock_timestamp() where seq = any($1::bigint[]) and published_at is null
       returning seq, type
     ), kept as (
       select name from subscriber where name = any($2::text[]) for key share
     ), queued as (
       insert into queue_message (subscriber, seq)
       select l.subscriber, f.seq
       from fresh f join unnest($2::text[], $3::text[]) as l(subscriber, type) using (type) join kept on kept.name = l.subscriber
       on conflict do nothing returning 1
     )
     select pg_notify('${QUEUE_CHANNEL}', '') from (select from queued limit 1) as any_of_them`,
    [seqs, listeners.map((each) => each.subscriber), listeners.map((each) => each.type)],
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

/** What a consumer has in its hands. */
export interface InHand {
  /** `seq` of events that were taken and not handled yet. */
  readonly kept: readonly bigint[];
  /** `seq` of events that were taken and have been handled: they are forgotten now. */
  readonly handled: readonly bigint[];
}

/**
 * One turn of a consumer: forgets what it has handled and takes the next events of its subscriber in order. What it has in hand then is
 * on record before anything is done with it, so that an event that kills its consumer can be counted. One that was lost with
 * `suspectAfter` consumers already is taken only when nothing else is in hand, and nothing beside it, so that its neighbours are not
 * blamed for a crash that it causes.
 */
export async function takeTurn(
  db: Queries,
  subscriber: string,
  { kept, handled }: InHand,
  limit: number,
  suspectAfter: number,
): Promise<QueuedEvent[]> {
  return db.query<QueuedEvent>(
    `with settled as (
       delete from queue_message where subscriber = $1 and seq = any($3::bigint[])
     ), waiting as (
       select seq, attempts, row_number() over (order by seq) = 1 as first, max(attempts) over (order by seq) >= $5 as suspect
       from (select seq, attempts from queue_message
             where subscriber = $1 and parked_at is null and seq <> all($2::bigint[] || $3::bigint[])
             order by seq limit $4) as head
     ), taken as (
       select seq, attempts from waiting where not suspect or (first and cardinality($2::bigint[]) = 0)
     ), noted as (
       insert into queue_claim (subscriber, seqs) select $1, $2::bigint[] || array(select seq from taken)
       on conflict (subscriber) do update set seqs = excluded.seqs where queue_claim.seqs <> excluded.seqs
     )
     select o.seq, o.id, o.type, o.subject, o.sequence, o.partition, o.organization_id as "organizationId", o.time, o.data, t.attempts
     from taken t join outbox o using (seq) order by o.seq`,
    [subscriber, kept, handled, limit, suspectAfter],
  );
}

/** Counts what the last consumer of the subscriber had in hand as lost once more; for the next one, before its first turn. */
export async function countLost(db: Queries, subscriber: string): Promise<void> {
  await db.query(
    `with gone as (
       delete from queue_claim where subscriber = $1 returning seqs
     )
     update queue_message q set attempts = q.attempts + 1 from (select unnest(seqs) as seq from gone) as lost
     where q.subscriber = $1 and q.seq = lost.seq and q.parked_at is null`,
    [subscriber],
  );
}

/** Forgets events that were handled and gives back what was taken and not handled, without counting it as lost. */
export async function endTurns(db: Queries, subscriber: string, handled: readonly bigint[]): Promise<void> {
  await db.query(
    `with settled as (
       delete from queue_message where subscriber = $1 and seq = any($2::bigint[])
     )
     delete from queue_claim where subscriber = $1`,
    [subscriber, handled],
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

/** Puts every parked event of a subscriber back into the queue with a clean count; returns how many. */
export async function unparkAll(db: Queries, subscriber: string): Promise<number> {
  const rows = await db.query(
    `update queue_message set parked_at = null, reason = null, attempts = 0
     where subscriber = $1 and parked_at is not null returning seq`,
    [subscriber],
  );
  return rows.length;
}

/** What lies in the queue of a subscriber; nothing when there is none of this name. */
export interface KeptBacklog {
  readonly waiting: number;
  readonly parked: number;
  /** Whether a session is its active consumer. */
  readonly atWork: boolean;
}

/** Measures the queue of a subscriber. */
export async function measureQueue(db: Queries, subscriber: string): Promise<KeptBacklog | undefined> {
  const [row] = await db.query<KeptBacklog>(
    `select (select count(*)::int from queue_message where subscriber = $2 and parked_at is null) as waiting,
       (select count(*)::int from queue_message where subscriber = $2 and parked_at is not null) as parked,
       exists (select from pg_locks where locktype = 'advisory' and granted and classid = $1 and objsubid = 2
                 and objid::bigint = hashtext($2)::bigint & 4294967295
                 and database = (select oid from pg_database where datname = current_database())) as "atWork"
     from subscriber where name = $2`,
    [CONSUMER_LOCKS, subscriber],
  );
  return row;
}

/**
 * Forgets a subscriber with its queue: whoever queues at this moment is waited for. False when there is none of this name.
 */
export async function deleteSubscriber(db: Queries, subscriber: string): Promise<boolean> {
  const gone = await db.query('delete from subscriber where name = $1 returning name', [subscriber]);
  await db.query('delete from queue_message where subscriber = $1', [subscriber]);
  return gone.length > 0;
}

/** Wakes the consumers after events were queued. Not inside the transaction: that would serialise commits. Nor does it wait for the disk. */
export const notifyQueue = (db: Queries): Promise<unknown> =>
  db.query(`select pg_notify('${QUEUE_CHANNEL}', ''), set_config('synchronous_commit', 'off', true)`);
