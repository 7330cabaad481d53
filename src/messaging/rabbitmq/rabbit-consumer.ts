import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import { type Reason, reason } from '../../domain/reason.js';
import { doneWithin } from '../backoff.js';
import { Handling } from '../handling.js';
import type { ConsumeOptions, Consumption, EventHandler, MessagingLog, Subscriber } from '../transport.js';
import { Acknowledgements } from './acknowledgements.js';
import { Link } from './link.js';
import type { Publisher } from './publisher.js';
import { deathsOf, parkedMessage, parseBody } from './rabbit-message.js';
import { type Suspicion, SuspectGate, suspicionFor } from './suspects.js';
import { assertExchanges, assertSubscriber, queueOf } from './topology.js';

/** What the consumer needs. */
export interface RabbitConsumerOptions {
  readonly url: string;
  readonly subscriber: Subscriber;
  readonly deliveryLimit: number;
  readonly log: MessagingLog;
  readonly consume: ConsumeOptions;
  /** For dead letters that say why. */
  readonly publisher: Publisher;
}

interface Ticket {
  readonly message: ConsumeMessage;
  readonly channel: Channel;
  readonly gate: SuspectGate<ConsumeMessage>;
  readonly acks: Acknowledgements;
  /** The next message waits until the broker knows what became of this one. */
  readonly alone: boolean;
}

/** The consuming connection of one subscriber. */
export class RabbitConsumer implements Consumption {
  private readonly handling: Handling<Ticket>;
  private readonly link: Link;
  private channel: Channel | undefined;
  private acks: Acknowledgements | undefined;
  private stopped: Promise<void> | undefined;
  private readonly suspicion: Suspicion;
  /** Nothing was handled by this consumer yet: what comes first was in hand when the one before it died, if it died. */
  private untouched = true;

  constructor(
    private readonly options: RabbitConsumerOptions,
    handler: EventHandler,
  ) {
    const { subscriber, log, consume, url } = options;
    this.suspicion = suspicionFor(options.deliveryLimit);
    this.handling = new Handling<Ticket>(
      subscriber.name,
      handler,
      {
        done: (ticket) => this.done(ticket),
        park: async (ticket, why) => {
          await this.park(ticket, why);
          await this.settled(ticket);
        },
      },
      log,
      consume,
    );
    this.link = new Link({
      url,
      name: `sverka consume ${subscriber.name}`,
      log,
      setup: (connection) => this.subscribe(connection),
      onLost: () => this.lost(),
    });
  }

  /** Connects; resolves after the first attempt, whatever its outcome. */
  start(): Promise<void> {
    return this.link.start();
  }

  get trouble(): Reason | null {
    return this.link.trouble;
  }

  stop(): Promise<void> {
    this.stopped ??= this.end();
    return this.stopped;
  }

  private async end(): Promise<void> {
    // The consumer is not cancelled: on a cancel the broker activates the next one at once and gives it later events while earlier ones
    // of the same entity are still here. Closing the channel gives those back first, in their order. The channel before the connection,
    // because closing the connection does not wait for acknowledgements that are still on their way.
    await this.handling.stop();
    this.acks?.flushAll();
    if (this.channel) await doneWithin(this.channel.close(), 1_000);
    await this.link.close();
  }

  private async subscribe(connection: ChannelModel): Promise<void> {
    const { subscriber, deliveryLimit, consume } = this.options;
    const channel = await connection.createChannel();
    channel.on('error', ({ message }) => this.complain(message));
    channel.on('close', () => {
      if (!this.stopped) this.link.drop('the consuming channel was closed');
    });
    await assertExchanges(channel);
    await assertSubscriber(channel, subscriber, deliveryLimit);
    await channel.prefetch(Handling.windowOf(consume));
    const acks = new Acknowledgements(channel);
    this.channel = channel;
    this.acks = acks;
    const gate = new SuspectGate<ConsumeMessage>((message, alone) =>
      this.open({ channel, message, gate, acks, alone }),
    );
    await channel.consume(queueOf(subscriber.name), (message) => this.take(gate, message));
  }

  private take(gate: SuspectGate<ConsumeMessage>, message: ConsumeMessage | null): void {
    if (message === null) this.link.drop('the broker cancelled the consumer');
    else gate.take(message, deathsOf(message) >= this.suspicion.suspectAfter);
  }

  private open(ticket: Ticket): void {
    const { message } = ticket;
    // What was done before must not be blamed for what a suspect does.
    if (ticket.alone) ticket.acks.flushAll();
    const deaths = deathsOf(message);
    const culprit = this.untouched && this.suspicion.isCulprit(deaths);
    this.untouched = false;
    if (culprit) this.handling.convict(ticket, reason('delivery-limit', { deliveries: deaths }));
    else this.handling.accept({ ticket, redelivered: message.fields.redelivered, body: () => parseBody(message) });
  }

  private done(ticket: Ticket): void | Promise<void> {
    ticket.acks.done(ticket.message);
    return this.settled(ticket);
  }

  private settled(ticket: Ticket): void | Promise<void> {
    if (ticket.alone) return this.settledAlone(ticket);
    ticket.gate.settled();
  }

  /** A suspect is settled only when the broker has answered something after it: what a dying process has merely written may be lost. */
  private async settledAlone({ acks, channel, gate }: Ticket): Promise<void> {
    acks.flushAll();
    await channel.prefetch(Handling.windowOf(this.options.consume));
    gate.settled();
  }

  /** A copy with the reason goes to the dead letters, then the message is done. Without a publisher the broker moves it, reason unsaid. */
  private async park({ acks, message }: Ticket, why: Reason): Promise<void> {
    try {
      const [refusal] = await this.options.publisher.publish([
        parkedMessage(message, this.options.subscriber.name, why),
      ]);
      if (refusal === null) return acks.done(message);
    } catch (error) {
      this.complain((error as Error).message);
    }
    // Never nack: from 4.3 on only reject counts as a failed delivery.
    acks.reject(message);
  }

  private lost(): void {
    this.channel = undefined;
    this.acks?.close();
    this.handling.lost();
  }

  private complain(cause: string): void {
    this.options.log.error(
      { subscriber: this.options.subscriber.name, cause },
      'the broker refused something of this consumer',
    );
  }
}
