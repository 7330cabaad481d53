import { Temporary } from '../../domain/failure.js';
import { type Reason, reason } from '../../domain/reason.js';
import { toCloudEvent } from '../../domain/events/cloud-event.js';
import {
  QUEUE_CHANNEL,
  becomeConsumer,
  claimQueued,
  giveBackQueued,
  parkQueued,
  saveSubscribers,
  settleQueued,
  type QueuedEvent,
} from '../../store/queue.js';
import { Session } from '../../store/session.js';
import type { Store } from '../../store/store.js';
import { doneWithin, pause, pauseAfter } from '../backoff.js';
import { Handling, reasonOf } from '../handling.js';
import type { ConsumeOptions, Consumption, EventHandler, MessagingLog, Subscriber } from '../transport.js';

/** How often the queue is looked at without a wake-up, and how often a standby asks whether it is its turn. */
const POLL_MS = 1_000;
const STANDBY_MS = 500;

const RECONNECT = { baseMs: 200, factor: 2, maxMs: 10_000 };

/** A claim is a transaction: more in one go than from a broker. */
const CLAIM_FACTOR = 2;

/** From this number of deliveries on an event is suspected of killing its consumer and taken alone. */
const SUSPECT_AFTER = 3;

/** Handled events are forgotten together: at once when this many wait, or after the pause. */
const SETTLE_AT = 64;
const SETTLE_MS = 10;

/** What the embedded consumer needs. */
export interface EmbeddedConsumerOptions {
  readonly store: Store;
  readonly source: string;
  readonly subscriber: Subscriber;
  /** Deliveries of one event before it is parked although its handler never answered: it kills its consumer. */
  readonly deliveryLimit: number;
  readonly log: MessagingLog;
  readonly consume: ConsumeOptions;
}

interface Ticket {
  readonly seq: bigint;
  readonly session: Session;
}

/**
 * The single active consumer of a subscriber in PostgreSQL. It owns the subscriber by a session advisory lock, and takes and settles
 * through that same session: when the session dies, another consumer takes over and this one can no longer touch the queue.
 */
export class EmbeddedConsumer implements Consumption {
  private readonly handling: Handling<Ticket>;
  private readonly inHand = new Set<bigint>();
  private readonly window: number;
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private wake = new AbortController();
  private handled: bigint[] = [];
  private settling: Promise<void> | undefined;
  private suspectInHand = false;
  private stopped: Promise<void> | undefined;
  private session: Session | undefined;

  constructor(
    private readonly options: EmbeddedConsumerOptions,
    handler: EventHandler,
  ) {
    const { subscriber, log, consume } = options;
    this.window = Handling.windowOf(consume) * CLAIM_FACTOR;
    this.handling = new Handling<Ticket>(
      subscriber.name,
      handler,
      { done: (ticket) => this.done(ticket), park: (ticket, why) => this.park(ticket, why) },
      log,
      consume,
    );
  }

  /** Registers the subscriber, so that nothing published from now on passes it by, and starts. */
  async start(): Promise<void> {
    const { store, subscriber } = this.options;
    await store.transaction((tx) => saveSubscribers(tx, [subscriber]));
    this.running = this.run();
  }

  stop(): Promise<void> {
    this.stopped ??= this.end();
    return this.stopped;
  }

  private async end(): Promise<void> {
    this.stopping.abort();
    this.wake.abort();
    await this.handling.stop();
    await this.running;
    const { session } = this;
    if (session?.alive) await doneWithin(this.giveBack(session), 2_000);
    await session?.close();
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopping.signal.aborted;) {
      try {
        const session = await this.open();
        failures = 0;
        if (await this.takeTurn(session)) await this.work(session);
      } catch (error) {
        failures++;
        const { name } = this.options.subscriber;
        this.options.log.warn(
          { subscriber: name, reason: reasonOf(error) },
          'the queue is out of reach and is tried again',
        );
      }
      if (this.stopping.signal.aborted) return;
      this.forget();
      await pause(pauseAfter(RECONNECT, failures), this.stopping.signal);
    }
  }

  private async open(): Promise<Session> {
    const session = await Session.open(this.options.store.dataSource, `consumer ${this.options.subscriber.name}`);
    this.session = session;
    session.onLost(() => this.wake.abort());
    await session.listen(QUEUE_CHANNEL, () => this.wake.abort());
    return session;
  }

  private async takeTurn(session: Session): Promise<boolean> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      if (await becomeConsumer(session, this.options.subscriber.name)) return true;
      await pause(STANDBY_MS * (0.75 + Math.random() / 2), signal);
    }
    return false;
  }

  private async work(session: Session): Promise<void> {
    while (!this.stopping.signal.aborted) {
      if (!session.alive) throw new Temporary('database-session-lost');
      this.wake = new AbortController();
      if (this.inHand.size === 0) this.suspectInHand = false;
      const room = this.suspectInHand ? 0 : this.window - this.inHand.size;
      const taken = room > 0 ? await this.take(session, room) : 0;
      if (taken < room || room === 0) await pause(POLL_MS, this.wake.signal);
    }
  }

  private async take(session: Session, room: number): Promise<number> {
    const { name } = this.options.subscriber;
    const events = await claimQueued(session, name, [...this.inHand], room, SUSPECT_AFTER);
    for (const event of events) {
      this.inHand.add(event.seq);
      this.suspectInHand ||= event.attempts > SUSPECT_AFTER;
      await this.begin(session, event);
    }
    return events.length;
  }

  private async begin(session: Session, event: QueuedEvent): Promise<void> {
    const { deliveryLimit, source } = this.options;
    const ticket: Ticket = { seq: event.seq, session };
    if (event.attempts > deliveryLimit)
      await this.park(ticket, reason('delivery-limit', { deliveries: deliveryLimit }));
    else this.handling.accept({ ticket, redelivered: event.attempts > 1, body: () => toCloudEvent(event, source) });
  }

  private async done({ seq, session }: Ticket): Promise<void> {
    if (session !== this.session) throw new Error('the session that took the event is gone');
    this.handled.push(seq);
    if (this.handled.length >= SETTLE_AT) return this.settle(session);
    this.settling ??= pause(SETTLE_MS).then(() => this.settle(session));
    await this.settling;
  }

  private async settle(session: Session): Promise<void> {
    this.settling = undefined;
    const seqs = this.handled.splice(0);
    if (seqs.length === 0) return;
    await this.orDrop(session, settleQueued(session, this.options.subscriber.name, seqs));
    this.release(seqs);
  }

  private async park({ seq, session }: Ticket, why: Reason): Promise<void> {
    await this.orDrop(session, parkQueued(session, this.options.subscriber.name, seq, why));
    if (session === this.session) this.release([seq]);
  }

  /** A failed settlement leaves the event in hand for ever: start over with a new session, on which it is queued again. */
  private async orDrop(session: Session, work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  private release(seqs: readonly bigint[]): void {
    for (const seq of seqs) this.inHand.delete(seq);
    if (this.inHand.size <= this.window / 2) this.wake.abort();
  }

  private async giveBack(session: Session): Promise<void> {
    if (this.handled.length > 0) await this.settle(session);
    await giveBackQueued(session, this.options.subscriber.name, [...this.inHand]);
  }

  /** After a lost session: whatever was in hand is in the queue again. */
  private forget(): void {
    void this.session?.close();
    this.session = undefined;
    this.handling.lost();
    this.inHand.clear();
    this.handled = [];
  }
}
