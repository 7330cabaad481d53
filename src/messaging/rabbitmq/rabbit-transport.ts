import type { ConfirmChannel } from 'amqplib';
import type { RecordedEvent } from '../../domain/events/cloud-event.js';
import { Temporary } from '../../domain/failure.js';
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
import { withDeadLetters } from './dead-letters.js';
import { Conveyor } from './conveyor.js';
import { type Outgoing, Publisher } from './publisher.js';
import { QueueWatch } from './queue-watch.js';
import { deleteQueues, readBacklog, withConnection } from './queues.js';
import { RabbitConsumer } from './rabbit-consumer.js';
import { asParked, eventMessage, idOf, offeredMessage } from './rabbit-message.js';
import { assertExchanges, assertSubscriber, queueOf } from './topology.js';

/** Parked messages that are offered again between two waits for the broker. */
const OFFERED_AT_ONCE = 250;

/** What the RabbitMQ transport needs. */
export interface RabbitOptions {
  readonly kind: 'rabbitmq';
  readonly url: string;
  /** CloudEvents `source` of this installation. */
  readonly source: string;
  /**
   * Subscribers known from the start. Their queues are made before the first event goes out, and an event that one of them listens
   * to must reach a queue: otherwise it stays in the outbox.
   */
  readonly subscribers: readonly Subscriber[];
  /** Deliveries of one event that its handler never answered before the broker parks it. A queue keeps what it was made with. Default 20. */
  readonly deliveryLimit?: number;
  /** Default 30 000. */
  readonly confirmTimeoutMs?: number;
  readonly log: MessagingLog;
}

/** Events through RabbitMQ 3.10 or newer: see {@link assertSubscriber} for the topology. */
export class RabbitTransport implements Transport {
  readonly kind = 'rabbitmq';
  readonly marksPublished = false;
  private readonly publisher: Publisher;
  private readonly conveyor: Conveyor;
  private readonly watch: QueueWatch;
  private readonly consumers = new Set<RabbitConsumer>();
  private readonly subscribers: Map<string, Subscriber>;
  private readonly deliveryLimit: number;

  constructor(private readonly options: RabbitOptions) {
    const { url, log, subscribers, deliveryLimit = 20, confirmTimeoutMs = 30_000 } = options;
    this.deliveryLimit = deliveryLimit;
    this.subscribers = new Map(subscribers.map((each) => [each.name, each]));
    this.publisher = new Publisher({ url, log, confirmTimeoutMs, setup: (channel) => this.assertAll(channel) });
    this.conveyor = new Conveyor(this.publisher, { confirmTimeoutMs, toMessage: (event) => this.messageOf(event) });
    this.watch = new QueueWatch({
      missing: () => this.publisher.missing([...this.subscribers.keys()].map(queueOf)),
      makeAgain: () => this.publisher.setUpAgain(),
      halt: (why) => this.conveyor.halt(why),
      log,
    });
  }

  async publish(events: readonly RecordedEvent[]): Promise<Published> {
    const published = await this.conveyor.publish(events);
    const unroutable = published.failed.some(({ reason }) => reason.code === 'event-unroutable');
    if (published.accepted.length > 0 || unroutable) await this.watch.seen();
    if (unroutable) await this.watch.bindAgain();
    return published;
  }

  async consume(subscriber: Subscriber, handler: EventHandler, options: ConsumeOptions = {}): Promise<Consumption> {
    const { url, log } = this.options;
    this.subscribers.set(subscriber.name, subscriber);
    const { deliveryLimit, publisher } = this;
    const consumer = new RabbitConsumer({ url, subscriber, deliveryLimit, log, consume: options, publisher }, handler);
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
    return withDeadLetters(this.options, subscriber, async (letters) => (await letters.take(limit)).map(asParked));
  }

  offerAgain(subscriber: string, eventId: string): Promise<boolean> {
    return withDeadLetters(this.options, subscriber, async (letters) => {
      const letter = (await letters.take(Infinity)).find((each) => idOf(each) === eventId);
      if (!letter) return false;
      const [refusal] = await this.publisher.publish([offeredMessage(letter, subscriber)]);
      if (refusal) throw new Temporary(refusal.code, refusal.params);
      letters.remove(letter);
      return true;
    });
  }

  offerAllAgain(subscriber: string): Promise<number> {
    return withDeadLetters(this.options, subscriber, async (letters) => {
      const all = await letters.take(Infinity);
      for (let i = 0; i < all.length; i += OFFERED_AT_ONCE) {
        const some = all.slice(i, i + OFFERED_AT_ONCE);
        const refusals = await this.publisher.publish(some.map((each) => offeredMessage(each, subscriber)));
        some.forEach((each, n) => refusals[n] === null && letters.remove(each));
        const refusal = refusals.find((each) => each !== null);
        if (refusal) throw new Temporary(refusal.code, refusal.params);
      }
      return all.length;
    });
  }

  backlog(subscriber: string): Promise<SubscriberBacklog | null> {
    return withConnection(this.options, (connection) => readBacklog(connection, subscriber));
  }

  countParked(): Promise<ReadonlyMap<string, number>> {
    return withConnection(this.options, async (connection) => {
      const parked = new Map<string, number>();
      for (const name of this.subscribers.keys()) {
        const backlog = await readBacklog(connection, name);
        if (backlog) parked.set(name, backlog.parked);
      }
      return parked;
    });
  }

  forget(subscriber: string): Promise<void> {
    return withConnection(this.options, (connection) => deleteQueues(connection, subscriber));
  }

  async check(): Promise<TransportHealth> {
    if (this.consumers.size === 0) await this.publisher.start();
    if (this.publisher.started) await this.publisher.probe();
    const links = [...this.consumers, ...(this.publisher.started ? [this.publisher] : [])];
    const trouble = links.map((link) => link.trouble).find((each) => each !== null) ?? null;
    if (!trouble) return { state: 'up', reason: null };
    return { state: this.publisher.isBlocked ? 'degraded' : 'down', reason: trouble };
  }

  async stopConsuming(): Promise<void> {
    await Promise.all([...this.consumers].map((consumer) => consumer.stop()));
    this.consumers.clear();
  }

  async close(): Promise<void> {
    await this.stopConsuming();
    await this.publisher.close();
  }

  private messageOf(event: RecordedEvent): Outgoing {
    const wanted = [...this.subscribers.values()].some(({ patterns }) => matchesAny(patterns, event.type));
    return eventMessage(event, this.options.source, wanted);
  }

  private async assertAll(channel: ConfirmChannel): Promise<void> {
    await assertExchanges(channel);
    for (const subscriber of this.subscribers.values()) await assertSubscriber(channel, subscriber, this.deliveryLimit);
  }
}
