import type { Channel, ChannelModel, ConfirmChannel, Message, Options } from 'amqplib';
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

/** The broker's answer where there is no such queue. */
const NOT_FOUND = 404;

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
  private connection: ChannelModel | undefined;
  /** For questions whose answer may close their channel. */
  private asking: Channel | undefined;
  private readonly returned = new Map<string, string>();
  private probing = false;

  constructor(private readonly options: PublisherOptions) {
    this.link = new Link({
      url: options.url,
      name: 'sverka publish',
      log: options.log,
      setup: async (connection) => {
        await this.adopt(await connection.createConfirmChannel());
        this.connection = connection;
      },
      onLost: () => (this.channel = this.connection = this.asking = undefined),
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
   * Waits for the connection.
   *
   * @throws Temporary `broker-unreachable` when it is not there in time, `broker-blocked` while the broker takes nothing
   */
  ready(): Promise<void> {
    return this.link.ready(CONNECT_WAIT_MS);
  }

  /** Breaks the connection, as when its answers can no longer be trusted. */
  drop(cause: string): void {
    this.link.drop(cause);
  }

  /**
   * Publishes a few messages and waits until each is confirmed, refused or returned.
   *
   * @returns why each message did not go, in order; null where it is confirmed and was routed
   * @throws Temporary `broker-unreachable`, `broker-blocked`, or `broker-unconfirmed` (nobody knows what the broker has)
   */
  async publish(messages: readonly Outgoing[]): Promise<(Reason | null)[]> {
    await this.ready();
    const outcomes = Promise.all(messages.map((message) => this.send(message)));
    if (await doneWithin(outcomes, this.options.confirmTimeoutMs)) return outcomes;
    this.drop('no confirm in time');
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

  /**
   * Which of some queues are not there.
   *
   * @throws Temporary `broker-unconfirmed` when the broker does not say
   */
  async missing(queues: readonly string[]): Promise<string[]> {
    const asked = this.ask(queues);
    if (await doneWithin(asked, this.options.confirmTimeoutMs)) return asked;
    this.drop('no answer in time');
    throw new Temporary('broker-unconfirmed', { timeoutMs: this.options.confirmTimeoutMs });
  }

  private async ask(queues: readonly string[]): Promise<string[]> {
    const missing: string[] = [];
    for (const queue of queues) {
      try {
        this.asking ??= await this.openAsking();
        await this.asking.checkQueue(queue);
      } catch (error) {
        this.asking = undefined;
        if ((error as { code?: number }).code === NOT_FOUND) missing.push(queue);
        else throw new Temporary('broker-unconfirmed', { cause: (error as Error).message }, error);
      }
    }
    return missing;
  }

  private async openAsking(): Promise<Channel> {
    if (!this.connection) throw new Error('no connection');
    const channel = await this.connection.createChannel();
    channel.on('error', () => undefined);
    return channel;
  }

  /** Makes the topology again, in order with what is sent before and after. */
  async setUpAgain(): Promise<void> {
    if (this.channel) await this.options.setup(this.channel);
  }

  /**
   * Sends one message; resolves when it is confirmed with null, or with why it did not go. It never waits for the socket: whoever
   * sends many limits what is unconfirmed. Of the messages on their way no two may have one `messageId`.
   *
   * @throws Temporary `broker-unreachable`, `broker-unconfirmed` (nobody knows whether the broker has it)
   */
  send({ exchange, routingKey, body, properties }: Outgoing): Promise<Reason | null> {
    return new Promise<Reason | null>((resolve, reject) => {
      const { channel } = this;
      if (!channel) return reject(new Temporary('broker-unreachable', { cause: 'no channel' }));
      const unknown = (error: Error) => reject(new Temporary('broker-unconfirmed', { cause: error.message }, error));
      this.returned.delete(properties.messageId);
      try {
        channel.publish(exchange, routingKey, body, properties, (error: Error | null) => {
          if (!error) resolve(this.routed(properties.messageId));
          else if (error.message === 'message nacked') resolve(reason('broker-refused', { routingKey }));
          else unknown(error);
        });
      } catch (error) {
        unknown(error as Error);
      }
    });
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

  /** The broker confirms what it could not route as well; it says so just before, by returning the message. */
  private routed(messageId: string): Reason | null {
    const returned = this.returned.get(messageId);
    if (returned === undefined) return null;
    this.returned.delete(messageId);
    return reason('event-unroutable', { cause: returned });
  }
}
