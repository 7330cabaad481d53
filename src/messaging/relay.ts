import { PARTITIONS } from '../domain/events/event.js';
import type { RecordedEvent } from '../domain/events/cloud-event.js';
import { Temporary } from '../domain/failure.js';
import type { Reason } from '../domain/reason.js';
import {
  countRelays,
  givePartition,
  joinRelays,
  loadUnpublished,
  markPublished,
  measureBacklog,
  takePartitions,
} from '../store/outbox.js';
import { Session } from '../store/session.js';
import { OUTBOX_CHANNEL, type Store } from '../store/store.js';
import { doneWithin, pause, pauseAfter } from './backoff.js';
import { reasonOf } from './handling.js';
import type { RelayState } from './relay-state.js';
import type { MessagingLog, Published, Transport } from './transport.js';

const RETRY = { baseMs: 200, factor: 2, maxMs: 5_000 };

/** Entities whose events the transport would not take are left alone for a while, so that they do not fill every batch. */
const HOLD = { baseMs: 1_000, factor: 2, maxMs: 30_000 };

/** How often relays count each other and share the partitions, and how often the outbox is measured. */
const BALANCE_MS = 1_000;
const MEASURE_MS = 2_000;

/** Counting a large backlog takes long: at most one part of this many of the time is spent on it. */
const MEASURE_SHARE = 50;

/**
 * While one batch is being confirmed, the next ones are loaded and follow it: two full ones, or several small ones, because an event that
 * comes alone must not wait until the broker has confirmed those before it. A transport that takes one batch at a time gains by larger
 * ones and has two.
 */
const BATCHES_IN_HAND = { oneByOne: 2, overlapping: 8 };

const NOT_PUBLISHED = 'events could not be published and are tried again';

/** What a relay needs. */
export interface RelayOptions {
  readonly store: Store;
  readonly transport: Transport;
  readonly log: MessagingLog;
  /** Events in one batch at most. Default 500; 1 000 where a batch is one statement. */
  readonly batchSize?: number;
  /** How often the outbox is looked at without a wake-up. Default 1 000. */
  readonly pollMs?: number;
  /** How long `stop()` waits for the batch in hand. Default 5 000. */
  readonly stopTimeoutMs?: number;
}

interface Hold {
  readonly failures: number;
  readonly until: number;
}

/**
 * Carries events from the outbox to the transport, in order, at least once (ретранслятор). Several relays share the partitions
 * between them; events of one entity are all in one partition. One relay alone keeps the order across entities as well.
 */
export class OutboxRelay {
  private readonly owned = new Set<number>();
  private readonly holds = new Map<string, Hold>();
  /** Batches on their way, each with the `seq` of its events. */
  private readonly inHand = new Map<Promise<void>, readonly bigint[]>();
  /** A batch failed as a whole: nothing new goes out until all that overlapped it has landed. */
  private stumbled = false;
  private failuresInRow = 0;
  private stopping = new AbortController();
  private wake = new AbortController();
  private woken = false;
  private running: Promise<void> | undefined;
  private session: Session | undefined;
  private balancedAt = 0;
  private measuredAt = 0;
  private measureAt = 0;
  private measuring: Promise<void> | undefined;
  private counts = { published: 0, failures: 0, unpublished: 0, oldestAgeMs: 0 };
  private lastError: Reason | null = null;

  constructor(private readonly options: RelayOptions) {}

  /** Starts; returns at once. Without a database or a broker it keeps trying. */
  start(): void {
    if (this.running) return;
    this.stopping = new AbortController();
    this.running = this.run().finally(() => (this.running = undefined));
  }

  /** Finishes the batch in hand, bounded, or leaves it to the next relay. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wakeUp();
    await doneWithin(Promise.all([this.running, this.measuring]), this.options.stopTimeoutMs ?? 5_000);
    await this.session?.close();
  }

  /** Counters and gauges as they are now. */
  relayState(): RelayState {
    return {
      running: this.running !== undefined,
      partitions: [...this.owned].sort((a, b) => a - b),
      ...this.counts,
      measuredAt: this.measuredAt === 0 ? null : new Date(this.measuredAt),
      heldSubjects: this.holds.size,
      lastError: this.lastError,
    };
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopping.signal.aborted;) {
      try {
        await this.connect();
        failures = 0;
        await this.work(this.session as Session);
      } catch (error) {
        failures++;
        this.failed(error, 'the outbox is out of reach and is tried again');
      } finally {
        await this.landAll();
        this.owned.clear();
        await this.session?.close();
        this.session = undefined;
      }
      if (!this.stopping.signal.aborted) await pause(pauseAfter(RETRY, failures), this.stopping.signal);
    }
  }

  private async connect(): Promise<void> {
    const session = await Session.open(this.options.store.dataSource, 'relay');
    this.session = session;
    session.onLost(() => this.wakeUp());
    await session.listen(OUTBOX_CHANNEL, () => this.wakeUp());
    await joinRelays(session);
    this.balancedAt = 0;
  }

  private async work(session: Session): Promise<void> {
    const { transport, pollMs = 1_000 } = this.options;
    const { batchSize = transport.marksPublished ? 1_000 : 500 } = this.options;
    this.failuresInRow = 0;
    this.stumbled = false;
    while (!this.stopping.signal.aborted) {
      this.wake = new AbortController();
      this.woken = false;
      if (this.stumbled) {
        await this.landAll();
        this.stumbled = false;
        await pause(pauseAfter(RETRY, this.failuresInRow), this.stopping.signal);
      }
      await this.balance(session);
      this.measure();
      if (this.isFull(batchSize)) {
        await doneWithin(Promise.race(this.inHand.keys()), pollMs);
        continue;
      }
      const loaded = await this.load(session, batchSize);
      if (loaded.length > 0) this.send(session, loaded);
      if (loaded.length < batchSize && !this.woken) await pause(pollMs, this.wake.signal);
    }
    await this.landAll();
  }

  private load(session: Session, limit: number): Promise<RecordedEvent[]> {
    const inHand = [...this.inHand.values()].flat();
    const { marksPublished } = this.options.transport;
    return loadUnpublished(session, [...this.owned], limit, this.heldNow(), inHand, !marksPublished);
  }

  private isFull(batchSize: number): boolean {
    const most = this.options.transport.marksPublished ? BATCHES_IN_HAND.oneByOne : BATCHES_IN_HAND.overlapping;
    return this.inHand.size >= most || (this.inHand.size > 1 && [...this.inHand.values()].flat().length > batchSize);
  }

  private async landAll(): Promise<void> {
    while (this.inHand.size > 0) await Promise.all(this.inHand.keys());
  }

  /**
   * Lets a batch go while the one before is still on its way. What was loaded before the outcome of that one was known may hold later
   * events of an entity whose earlier one did not go: after a failure it is loaded anew, and a refused entity waits.
   */
  private send(session: Session, loaded: readonly RecordedEvent[]): void {
    if (this.stumbled) return;
    const held = new Set(this.heldNow());
    const batch = loaded.filter(({ subject }) => !held.has(subject));
    if (batch.length === 0) return;
    const going = this.carry(session, batch).then((went) => {
      this.inHand.delete(going);
      this.failuresInRow = went ? 0 : this.failuresInRow + 1;
      this.stumbled ||= !went;
      if (!went) this.wakeUp();
    });
    this.inHand.set(
      going,
      batch.map(({ seq }) => seq),
    );
  }

  /** Publishes one batch and marks it; false when it failed as a whole. */
  private async carry(session: Session, batch: readonly RecordedEvent[]): Promise<boolean> {
    const { transport } = this.options;
    try {
      const published = await transport.publish(batch);
      this.settle(batch, published);
      if (!transport.marksPublished && published.accepted.length > 0) await markPublished(session, published.accepted);
      this.counts.published += published.accepted.length;
      if (published.stopped === null) return true;
      throw new Temporary(published.stopped.code, published.stopped.params);
    } catch (error) {
      this.failed(error, NOT_PUBLISHED);
      return false;
    }
  }

  private settle(batch: readonly RecordedEvent[], { accepted, failed }: Published): void {
    const refused = new Map(failed.map(({ event, reason }) => [event.subject, reason]));
    const went = new Set(accepted);
    for (const { seq, subject } of batch) if (went.has(seq) && !refused.has(subject)) this.holds.delete(subject);
    for (const [subject, reason] of refused) {
      const failures = (this.holds.get(subject)?.failures ?? 0) + 1;
      this.holds.set(subject, { failures, until: Date.now() + pauseAfter(HOLD, failures) });
      this.lastError = reason;
    }
    if (failed.length === 0) {
      if (this.holds.size === 0) this.lastError = null;
      return;
    }
    this.counts.failures++;
    const types = [...new Set(failed.map(({ event }) => event.type))];
    this.options.log.error(
      { events: failed.length, types, reason: this.lastError },
      'events were not taken and stay in the outbox',
    );
  }

  private heldNow(): string[] {
    const now = Date.now();
    return [...this.holds].filter(([, hold]) => hold.until > now).map(([subject]) => subject);
  }

  /** Takes and gives back partitions so that every relay owns its share, rounded up. None is given while a batch is in hand. */
  private async balance(session: Session): Promise<void> {
    if (Date.now() - this.balancedAt < BALANCE_MS) return;
    const share = Math.ceil(PARTITIONS / Math.max(1, await countRelays(session)));
    if (this.owned.size > share) await this.landAll();
    for (const partition of [...this.owned].slice(share)) {
      await givePartition(session, partition);
      this.owned.delete(partition);
    }
    for (const partition of await takePartitions(session, this.owned, share - this.owned.size))
      this.owned.add(partition);
    this.balancedAt = Date.now();
  }

  /** Beside the work, and on another connection: the relay does not wait for it. */
  private measure(): void {
    const begun = Date.now();
    if (this.measuring || begun < this.measureAt) return;
    this.measuring = measureBacklog(this.options.store)
      .then((backlog) => {
        Object.assign(this.counts, backlog);
        this.measuredAt = Date.now();
      })
      // A database that is away is told of by the relay's own session.
      .catch(() => undefined)
      .finally(() => {
        this.measuring = undefined;
        this.measureAt = begun + Math.max(MEASURE_MS, (Date.now() - begun) * MEASURE_SHARE);
      });
  }

  private failed(error: unknown, message: string): void {
    this.counts.failures++;
    this.lastError = reasonOf(error);
    this.options.log.warn({ reason: this.lastError }, message);
  }

  private wakeUp(): void {
    this.woken = true;
    if (!this.wake.signal.aborted) this.wake.abort();
  }
}
