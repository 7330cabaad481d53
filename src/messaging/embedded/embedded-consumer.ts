import { Temporary } from '../../domain/failure.js';
import { type Reason, reason } from '../../domain/reason.js';
import { toCloudEvent } from '../../domain/events/cloud-event.js';
import {
  QUEUE_CHANNEL,
  becomeConsumer,
  countLost,
  endTurns,
  parkQueued,
  saveSubscribers,
  takeTurn,
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
const CLAIM_FACTOR = 4;

/** Lost with this number of consumers, an event is suspected of killing its consumer and taken alone. */
const SUSPECT_AFTER = 3;

/** Handled events are forgotten together: at once when they are half of what may be in hand, or after the pause. */
const SETTLE_MS = 50;

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
  private settling: NodeJS.Timeout | undefined;
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
    clearTimeout(this.settling);
    if (session?.alive) await doneWithin(endTurns(session, this.options.subscriber.name, this.handled), 2_000);
    await session?.close();
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopping.signal.aborted;) {
      try {
        const session = await this.open();
        failures = 0;
        if (await this.standBy(session)) await this.work(session);
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

  /** Waits until this one is the active consumer; false when it is stopped before that. */
  private async standBy(session: Session): Promise<boolean> {
    const { signal } = this.stopping;
    const { name } = this.options.subscriber;
    while (!signal.aborted) {
      if (await becomeConsumer(session, name)) {
        await countLost(session, name);
        return true;
      }
      await pause(STANDBY_MS * (0.75 + Math.random() / 2), signal);
    }
    return false;
  }

  private async work(session: Session): Promise<void> {
    while (!this.stopping.signal.aborted) {
      if (!session.alive) throw new Temporary('database-session-lost');
      this.wake = new AbortController();
      const handled = this.handled.splice(0);
      const left = this.inHand.size - handled.length;
      if (left === 0) this.suspectInHand = false;
      const room = this.suspectInHand ? 0 : this.window - left;
      if (room > 0 || handled.length > 0) await this.turn(session, handled, room);
      // Also where more is waiting: a turn for every few that are handled would be most of the work.
      await pause(POLL_MS, this.wake.signal);
    }
  }

  /** Forgets what was handled and takes what there is room for. */
  private async turn(session: Session, handled: readonly bigint[], room: number): Promise<void> {
    clearTimeout(this.settling);
    this.settling = undefined;
    const done = new Set(handled);
    const kept = [...this.inHand].filter((seq) => !done.has(seq));
    const { name } = this.options.subscriber;
    const events = await takeTurn(session, name, { kept, handled }, room, SUSPECT_AFTER);
    for (const seq of handled) this.inHand.delete(seq);
    for (const { seq, attempts } of events) {
      this.inHand.add(seq);
      this.suspectInHand ||= attempts >= SUSPECT_AFTER;
    }
    for (const event of events) await this.begin(session, event);
  }

  private async begin(session: Session, event: QueuedEvent): Promise<void> {
    const { deliveryLimit, source } = this.options;
    const ticket: Ticket = { seq: event.seq, session };
    if (event.attempts >= deliveryLimit)
      await this.park(ticket, reason('delivery-limit', { deliveries: deliveryLimit }));
    else this.handling.accept({ ticket, redelivered: event.attempts > 0, body: () => toCloudEvent(event, source) });
  }

  /** Remembers the event for the next turn. The entity's next event need not wait for that: after a crash both come again, in order. */
  private done({ seq, session }: Ticket): void {
    if (session !== this.session) throw new Error('the session that took the event is gone');
    this.handled.push(seq);
    if (this.handled.length >= Math.min(this.window / 2, this.inHand.size)) this.wakeUp();
    else this.settling ??= setTimeout(() => this.wakeUp(), SETTLE_MS);
  }

  /** An abort makes an error with a stack even where it says nothing new. */
  private wakeUp(): void {
    if (!this.wake.signal.aborted) this.wake.abort();
  }

  private async park({ seq, session }: Ticket, why: Reason): Promise<void> {
    try {
      await parkQueued(session, this.options.subscriber.name, seq, why);
    } catch (error) {
      // The event would be in hand for ever: start over with a new session, on which it is queued again.
      await session.close();
      throw error;
    }
    if (session !== this.session) return;
    this.inHand.delete(seq);
    if (this.suspectInHand || this.inHand.size <= this.window / 2) this.wake.abort();
  }

  /** After a lost session: whatever was in hand is in the queue again. */
  private forget(): void {
    void this.session?.close();
    this.session = undefined;
    this.handling.lost();
    this.inHand.clear();
    this.handled = [];
    clearTimeout(this.settling);
    this.settling = undefined;
  }
}
