import { type RecordedEvent } from '../../domain/events/cloud-event.js';
import { reason } from '../../domain/reason.js';
import { markPublished } from '../../store/outbox.js';
import { enqueue, loadParked, loadSubscribers, notifyQueue, saveSubscribers, unparkQueued } from '../../store/queue.js';
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

  constructor(private readonly options: EmbeddedOptions) {}

  async publish(events: readonly RecordedEvent[]): Promise<Published> {
    await this.register();
    const { store } = this.options;
    const queued = await store.transaction(async (tx) => {
      // Marks and queue rows are kept or forgotten together; forgotten, the event is in the outbox still.
      await tx.query('set local synchronous_commit = off');
      const fresh = new Set(
        await markPublished(
          tx,
          events.map((event) => event.seq),
        ),
      );
      const subscribers = await loadSubscribers(tx);
      const pairs = events
        .filter((event) => fresh.has(event.seq))
        .flatMap(({ seq, type }) =>
          subscribers
            .filter(({ patterns }) => matchesAny(patterns, type))
            .map(({ name }) => ({ subscriber: name, seq })),
        );
      await enqueue(tx, pairs);
      return pairs.length;
    });
    if (queued > 0) await notifyQueue(store).catch(() => undefined);
    return { accepted: events.map((event) => event.seq), failed: [], stopped: null };
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

  close(): Promise<void> {
    return this.stopConsuming();
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
