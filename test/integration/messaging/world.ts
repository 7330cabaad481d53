import { setTimeout as delay } from 'node:timers/promises';
import type { CloudEvent, DomainEvent } from '../../../src/domain/events/event.js';
import { createTransport } from '../../../src/messaging/create-transport.js';
import { OutboxRelay, type RelayOptions } from '../../../src/messaging/relay.js';
import type {
  ConsumeOptions,
  EventHandler,
  MessagingLog,
  Subscriber,
  Transport,
} from '../../../src/messaging/transport.js';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';
import { freshVhost, type TestBroker } from '../../support/rabbitmq.js';
import { ChildProgram, type ChildTask } from './child-program.js';
import { TcpProxy } from './tcp-proxy.js';

export type Kind = 'embedded' | 'rabbitmq';

/** What went wrong and is expected to: silent unless somebody debugs the suite. */
export const quiet: MessagingLog = {
  info: () => undefined,
  warn: (fields, message) => process.env['VERBOSE'] && console.warn(message, fields),
  error: (fields, message) => process.env['VERBOSE'] && console.error(message, fields),
};

/** Waits until something holds; fails with what it is when it does not in time. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  timeoutMs = 15_000,
  lookMs = 20,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`did not come about in ${timeoutMs} ms: ${what}`);
    await delay(lookMs);
  }
}

/** What one subscriber has seen, in order of arrival. */
export class Seen {
  readonly events: CloudEvent[] = [];
  readonly handler: EventHandler = async (event) => void this.events.push(event);

  get ids(): Set<string> {
    return new Set(this.events.map((event) => event.id));
  }

  /** The order of first sight per entity; a redelivery is not a sight. */
  get firstSights(): Map<string, number[]> {
    const seen = new Set<string>();
    const sights = new Map<string, number[]>();
    for (const { id, subject, sequence } of this.events) {
      if (seen.has(id)) continue;
      seen.add(id);
      sights.set(subject, [...(sights.get(subject) ?? []), sequence]);
    }
    return sights;
  }
}

/** A database, and a broker where one is needed, with everything that a test starts and must stop. */
export class World {
  private readonly started: { stop(): Promise<unknown> }[] = [];
  private readonly proxies: TcpProxy[] = [];

  private constructor(
    readonly kind: Kind,
    readonly database: TestDatabase,
    readonly broker: TestBroker | undefined,
  ) {}

  static async make(kind: Kind): Promise<World> {
    const [database, broker] = await Promise.all([freshDatabase(), kind === 'rabbitmq' ? freshVhost() : undefined]);
    return new World(kind, database, broker);
  }

  get store() {
    return this.database.store;
  }

  transport(subscribers: Subscriber[], more: { url?: string; deliveryLimit?: number } = {}): Transport {
    const common = { source: 'urn:sverka:test', subscribers, log: quiet, ...more };
    const transport =
      this.kind === 'embedded'
        ? createTransport({ kind: 'embedded', store: this.store, ...common })
        : createTransport({ kind: 'rabbitmq', url: this.broker?.url ?? '', ...common });
    this.started.push({ stop: () => transport.close() });
    return transport;
  }

  relay(transport: Transport, more: Partial<RelayOptions> = {}): OutboxRelay {
    const relay = new OutboxRelay({ store: this.store, transport, log: quiet, ...more });
    this.started.push(relay);
    relay.start();
    return relay;
  }

  /** Transport, relay and one consumer: what one process with all roles has. */
  async run(subscriber: Subscriber, handler: EventHandler, options: ConsumeOptions = {}) {
    const transport = this.transport([subscriber]);
    const consumption = await transport.consume(subscriber, handler, options);
    const relay = this.relay(transport);
    return { transport, consumption, relay };
  }

  child(task: Omit<ChildTask, 'kind' | 'databaseUrl' | 'amqpUrl'>): ChildProgram {
    const { kind, database, broker } = this;
    const child = new ChildProgram({ ...task, kind, databaseUrl: database.url, amqpUrl: broker?.url ?? '' });
    this.started.push({ stop: async () => child.kill() });
    return child;
  }

  async proxy(): Promise<{ proxy: TcpProxy; url: string }> {
    const url = new URL(this.broker?.url ?? '');
    const proxy = await TcpProxy.before(url.hostname, Number(url.port || 5672));
    this.proxies.push(proxy);
    url.hostname = '127.0.0.1';
    url.port = String(proxy.port);
    return { proxy, url: url.href };
  }

  async announce(...events: DomainEvent[]): Promise<void> {
    await this.store.transaction(async (tx) => events.forEach((event) => tx.announce(event)));
  }

  async count(sql: string): Promise<number> {
    const [row] = await this.store.query<{ n: number }>(`select count(*)::int as n ${sql}`);
    return row?.n ?? -1;
  }

  unpublished(): Promise<number> {
    return this.count('from outbox where published_at is null');
  }

  /** Stops what the test started, newest first, and empties the outbox. */
  async clear(): Promise<void> {
    for (const each of this.started.splice(0).reverse()) await each.stop();
    for (const proxy of this.proxies.splice(0)) await proxy.close();
    await this.store.query('truncate outbox, queue_message, subscriber cascade');
  }

  async close(): Promise<void> {
    await this.clear();
    await Promise.all([this.database.drop(), this.broker?.drop()]);
  }
}
