import { type RecordedEvent } from '../../domain/events/cloud-event.js';
import { Refused } from '../../domain/failure.js';
import { reason } from '../../domain/reason.js';
import {
  becomeConsumer,
  deleteSubscriber,
  loadParked,
  loadSubscribers,
  measureQueue,
  notifyQueue,
  publishQueued,
  saveSubscribers,
  unparkAll,
  unparkQueued,
} from '../../store/queue.js';
import { countParked } from '../../store/reads/state-reads.js';
import { Session } from '../../store/session.js';
import type { Store } from '../../store/store.js';
import { matchesAny } from '../pattern.js';
import type {
  ConsumeOptions,
  Consumption,
  EventHandler,
  MessagingLog,
  ParkedEvent,
  Published,
  Subscriber,
  SubscriberBacklog,
  Transport,
  TransportHealth,
} from '../transport.js';
import { EmbeddedConsumer } from './embedded-consumer.js';

/** What the embedded transport needs. */
export interface EmbeddedOptions {
  readonly kind: 'embedded';
  readonly store: Store;
  /** CloudEvents `source` of this installation. */
  readonly source: string;
  /** Subscribers known from the start: queued for even while their process is not running. */
  readonly subscribers: readonly Subscriber[];
  /** Deliveries of one event before it is parked although no handler ever answered. Default 20. */
  readonly deliveryLimit?: number;
  readonly log: MessagingLog;
}

/** Events through PostgreSQL alone: one row per event and subscriber, made in the transaction that marks the event published. */
export class EmbeddedTransport implements Transport {
  readonly kind = 'embedded';
  readonly marksPublished = true;
  private readonly consumers = new Set<EmbeddedConsumer>();
  private registered: Promise<void> | undefined;
  private publishing: Promise<unknown> = Promise.resolve();
  private session: Session | undefined;

  constructor(private readonly options: EmbeddedOptions) {}

  /** One batch after another, each in one statement; forgotten by a crash of the server, an event is in the outbox still. */
  publish(events: readonly RecordedEvent[]): Promise<Published> {
    const going = this.publishing.then(() => this.enqueue(events));
    this.publishing = going;
    going.catch(() => {
      if (this.publishing === going) this.publishing = Promise.resolve();
    });
    return going;
  }

  private async enqueue(events: readonly RecordedEvent[]): Promise<Published> {
    await this.register();
    const session = await this.openSession();
    const seqs = events.map((event) => event.seq);
    const types = [...new Set(events.map((event) => event.type))];
    // Read after the events: whoever was registered before one of them was announced is here.
    const listeners = (await loadSubscribers(session)).flatMap(({ name, patterns }) =>
      types.filter((type) => matchesAny(patterns, type)).map((type) => ({ subscriber: name, type })),
    );
    await publishQueued(session, seqs, listeners);
    return { accepted: seqs, failed: [], stopped: null };
  }

  private async openSession(): Promise<Session> {
    if (!this.session?.alive) this.session = await Session.open(this.options.store.dataSource, 'publish');
    return this.session;
  }

  async consume(subscriber: Subscriber, handler: EventHandler, options: ConsumeOptions = {}): Promise<Consumption> {
    const { store, source, log, deliveryLimit = 20 } = this.options;
    const consumer = new EmbeddedConsumer({ store, source, subscriber, deliveryLimit, log, consume: options }, handler);
    this.consumers.add(consumer);
    await consumer.start();
    return {
      stop: async () => {
        await consumer.stop();
        this.consumers.delete(consumer);
      },
    };
  }

  parked(subscriber: string, limit = 100): Promise<ParkedEvent[]> {
    return loadParked(this.options.store, subscriber, limit);
  }

  async offerAgain(subscriber: string, eventId: string): Promise<boolean> {
    const { store } = this.options;
    const found = await store.transaction((tx) => unparkQueued(tx, subscriber, eventId));
    if (found) await notifyQueue(store).catch(() => undefined);
    return found;
  }

  async offerAllAgain(subscriber: string): Promise<number> {
    const { store } = this.options;
    const count = await store.transaction((tx) => unparkAll(tx, subscriber));
    if (count > 0) await notifyQueue(store).catch(() => undefined);
    return count;
  }

  async backlog(subscriber: string): Promise<SubscriberBacklog | null> {
    const kept = await measureQueue(this.options.store, subscriber);
    return kept ? { subscriber, ...kept } : null;
  }

  async countParked(): Promise<ReadonlyMap<string, number>> {
    return new Map((await countParked(this.options.store)).map(({ name, count }) => [name, count]));
  }

  /** In the place of its consumer: nobody begins to consume meanwhile. */
  async forget(subscriber: string): Promise<void> {
    const { store } = this.options;
    const session = await Session.open(store.dataSource, 'forget');
    try {
      if (!(await becomeConsumer(session, subscriber))) throw new Refused('subscriber-at-work', { subscriber });
      if (!(await store.transaction((tx) => deleteSubscriber(tx, subscriber))))
        throw new Refused('subscriber-unknown', { subscriber });
    } finally {
      await session.close();
    }
  }

  async check(): Promise<TransportHealth> {
    try {
      await this.options.store.query('select 1');
      return { state: 'up', reason: null };
    } catch (error) {
      return { state: 'down', reason: reason('database-unreachable', { cause: (error as Error).message }) };
    }
  }

  async stopConsuming(): Promise<void> {
    await Promise.all([...this.consumers].map((consumer) => consumer.stop()));
    this.consumers.clear();
  }

  async close(): Promise<void> {
    await this.stopConsuming();
    await this.session?.close();
  }

  private register(): Promise<void> {
    this.registered ??= this.options.store
      .transaction((tx) => saveSubscribers(tx, this.options.subscribers))
      .catch((error: unknown) => {
        this.registered = undefined;
        throw error;
      });
    return this.registered;
  }
}
