import { type ChannelModel, connect } from 'amqplib';
import { setTimeout as delay } from 'node:timers/promises';

/** What is kept of an event that was heard. */
interface Heard {
  readonly id: string;
  readonly subject: string;
  readonly sequence: number;
}

const QUEUE = 'ears';

/** Another system that listens to everything (посторонний подписчик), and comes back by itself when the broker was away. */
export class Ears {
  /** Deliveries, repetitions too. */
  deliveries = 0;
  private readonly ids = new Set<string>();
  private readonly last = new Map<string, number>();
  private readonly wrong: string[] = [];
  private closing = false;
  private connection: ChannelModel | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly url: string) {}

  /** Listens; resolves when its queue is bound. */
  async open(): Promise<this> {
    await new Promise<void>((bound) => (this.running = this.run(bound)));
    return this;
  }

  /** Different events heard so far. */
  get events(): number {
    return this.ids.size;
  }

  /** Events that came, at first sight, before one that they follow, or after a gap. */
  get outOfOrder(): readonly string[] {
    return this.wrong;
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.connection?.close().catch(() => undefined);
    await this.running;
  }

  private async run(bound: () => void): Promise<void> {
    while (!this.closing) {
      try {
        await this.listen(bound);
      } catch {
        // The broker is away: that is what these suites are about.
      }
      if (!this.closing) await delay(200);
    }
  }

  private async listen(bound: () => void): Promise<void> {
    const connection = await connect(this.url, { timeout: 5_000 });
    const gone = new Promise<void>((resolve) => connection.on('close', () => resolve()));
    connection.on('error', () => undefined);
    this.connection = connection;
    const channel = await connection.createChannel();
    channel.on('error', () => undefined);
    await channel.assertExchange('sverka.events', 'topic', { durable: true });
    await channel.assertQueue(QUEUE, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
    await channel.bindQueue(QUEUE, 'sverka.events', '#');
    await channel.prefetch(500);
    await channel.consume(QUEUE, (message) => {
      if (!message) return void connection.close().catch(() => undefined);
      this.hear(JSON.parse(message.content.toString('utf8')) as Heard);
      channel.ack(message);
    });
    bound();
    await gone;
  }

  private hear({ id, subject, sequence }: Heard): void {
    this.deliveries += 1;
    if (this.ids.has(id)) return;
    this.ids.add(id);
    const expected = (this.last.get(subject) ?? 0) + 1;
    if (sequence !== expected) this.wrong.push(`${subject}: ${sequence} where ${expected} was due`);
    this.last.set(subject, sequence);
  }
}
