import type { ConfirmChannel, Message, Options } from 'amqplib';
import { once } from 'node:events';
import { Temporary } from '../../domain/failure.js';
import { type Reason, reason } from '../../domain/reason.js';
import { doneWithin } from '../backoff.js';
import type { MessagingLog } from '../transport.js';
import { Link } from './link.js';
import { DEAD_EXCHANGE } from './topology.js';

/** How long a publish waits for a connection before it gives up; whoever asked tries again by its own clock. */
const CONNECT_WAIT_MS = 3_000;

/** Routing key to which no queue is bound, and how long the broker has to confirm that it threw such a message away. */
const PROBE = 'sverka.probe';
const PROBE_WAIT_MS = 1_000;

/** A message to be confirmed by the broker. */
export interface Outgoing {
  readonly exchange: string;
  readonly routingKey: string;
  readonly body: Buffer;
  readonly properties: Options.Publish & { readonly messageId: string };
}

/** What the publisher needs. */
export interface PublisherOptions {
  readonly url: string;
  readonly log: MessagingLog;
  /** A broker with a full disk accepts messages and confirms none. */
  readonly confirmTimeoutMs: number;
  /** Makes the topology on a new connection. */
  readonly setup: (channel: ConfirmChannel) => Promise<void>;
}

/** The publishing connection (издатель): its own, because one shared with a consumer delays both, with publisher confirms. */
export class Publisher {
  private readonly link: Link;
  private channel: ConfirmChannel | undefined;
  private readonly returned = new Map<string, string>();
  private probing = false;

  constructor(private readonly options: PublisherOptions) {
    this.link = new Link({
      url: options.url,
      name: 'sverka publish',
      log: options.log,
      setup: async (connection) => this.adopt(await connection.createConfirmChannel()),
      onLost: () => (this.channel = undefined),
    });
  }

  /** Connects; resolves after the first attempt, whatever its outcome. */
  start(): Promise<void> {
    return this.link.start();
  }

  /** Whether anything has asked for this connection yet. */
  get started(): boolean {
    return this.link.started;
  }

  get trouble(): Reason | null {
    return this.link.trouble;
  }

  get isBlocked(): boolean {
    return this.link.isBlocked;
  }

  /**
   * Publishes one window of messages and waits until each is confirmed, refused or returned; `messageId` must be unique in it.
   *
   * @returns why each message did not go, in order; null where it is confirmed and was routed
   * @throws Temporary `broker-unreachable`, `broker-blocked`, or `broker-unconfirmed` (nobody knows what the broker has)
   */
  async publish(messages: readonly Outgoing[]): Promise<(Reason | null)[]> {
    await this.link.ready(CONNECT_WAIT_MS);
    const { channel } = this;
    if (!channel) throw new Temporary('broker-unreachable', { cause: 'no channel' });
    for (const { properties } of messages) this.returned.delete(properties.messageId);
    const outcomes = Promise.all(await this.sendAll(channel, messages));
    if (await doneWithin(outcomes, this.options.confirmTimeoutMs)) return outcomes;
    this.link.drop('no confirm in time');
    throw new Temporary('broker-unconfirmed', { timeoutMs: this.options.confirmTimeoutMs });
  }

  /**
   * Sends a message to nobody and waits a moment for its confirm: a broker without space lets everybody in, and says that it takes
   * nothing only to those who send. What was found shows in {@link trouble}.
   */
  async probe(): Promise<void> {
    const { channel } = this;
    if (!channel || this.trouble || this.probing) return;
    this.probing = true;
    const confirmed = new Promise<void>((resolve) => {
      try {
        // A channel that closes answers all that is unconfirmed with an error.
        channel.publish(DEAD_EXCHANGE, PROBE, Buffer.alloc(0), {}, () => resolve());
      } catch {
        resolve();
      }
    });
    await doneWithin(confirmed, PROBE_WAIT_MS);
    this.probing = false;
  }

  close(): Promise<void> {
    return this.link.close();
  }

  private async adopt(channel: ConfirmChannel): Promise<void> {
    channel.on('error', ({ message }) =>
      this.options.log.error({ cause: message }, 'the broker closed the publishing channel'),
    );
    channel.on('close', () => this.link.drop('the publishing channel was closed'));
    channel.on('return', ({ properties, fields }: Message) => {
      this.returned.set(String(properties.messageId), (fields as { replyText?: string }).replyText ?? 'NO_ROUTE');
    });
    await this.options.setup(channel);
    this.channel = channel;
  }

  private async sendAll(channel: ConfirmChannel, messages: readonly Outgoing[]): Promise<Promise<Reason | null>[]> {
    const outcomes: Promise<Reason | null>[] = [];
    for (const message of messages) {
      const { confirmed, writable } = this.send(channel, message);
      // Observed below all together; a rejection before that must not count as unhandled.
      confirmed.catch(() => undefined);
      outcomes.push(confirmed);
      if (!writable)
        await doneWithin(Promise.race([once(channel, 'drain'), once(channel, 'close')]), this.options.confirmTimeoutMs);
    }
    return outcomes;
  }

  private send(channel: ConfirmChannel, message: Outgoing): { confirmed: Promise<Reason | null>; writable: boolean } {
    const { exchange, routingKey, body, properties } = message;
    let writable = true;
    const confirmed = new Promise<Reason | null>((resolve, reject) => {
      const unknown = (error: Error) => reject(new Temporary('broker-unconfirmed', { cause: error.message }, error));
      try {
        writable = channel.publish(exchange, routingKey, body, properties, (error: Error | null) => {
          if (!error) resolve(this.routed(properties.messageId));
          else if (error.message === 'message nacked') resolve(reason('broker-refused', { routingKey }));
          else unknown(error);
        });
      } catch (error) {
        unknown(error as Error);
      }
    });
    return { confirmed, writable };
  }

  /** The broker confirms what it could not route as well; it says so just before, by returning the message. */
  private routed(messageId: string): Reason | null {
    const returned = this.returned.get(messageId);
    if (returned === undefined) return null;
    this.returned.delete(messageId);
    return reason('event-unroutable', { cause: returned });
  }
}
