import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Transport } from '../../src/messaging/transport.js';
import { newId } from '../../src/store/new-id.js';
import type { Store } from '../../src/store/store.js';
import { received } from '../integration/messaging/made-events.js';
import { until } from '../integration/messaging/world.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { freshVhost } from '../support/rabbitmq.js';
import type { Benchmark } from './benchmark.js';
import { LISTENER, makeTopology, rabbitTransport } from './broker-side.js';
import { emptyOutbox } from './made-outbox.js';
import { embeddedTransport, relayOver } from './our-side.js';

/** Between two commits: a hundred a second. */
const PACE_MS = 10;

interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** From the moment a commit returned to the moment the handler is called; a handler called before that counts as 0 ms. */
class Latencies {
  private readonly committed = new Map<string, number>();
  private readonly called = new Map<string, number>();

  commit(key: string): void {
    this.committed.set(key, performance.now());
  }

  call(key: string): void {
    this.called.set(key, performance.now());
  }

  get handled(): number {
    return this.called.size;
  }

  percentiles(): Percentiles {
    const took = [...this.committed]
      .map(([key, at]) => Math.max(0, (this.called.get(key) ?? Infinity) - at))
      .sort((a, b) => a - b);
    const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Infinity;
    return { p50: at(0.5), p99: at(0.99) };
  }
}

/** Commits at the pace, whether or not the one before has returned, and waits until all are handled. */
async function paced(commits: number, latencies: Latencies, commit: (key: string) => Promise<unknown>): Promise<void> {
  const start = performance.now();
  const going: Promise<void>[] = [];
  for (let n = 0; n < commits; n++) {
    const key = newId();
    going.push(commit(key).then(() => latencies.commit(key)));
    await delay(Math.max(0, start + (n + 1) * PACE_MS - performance.now()));
  }
  await Promise.all(going);
  await until('all is handled', () => latencies.handled === commits, 30_000);
}

async function ours({ store }: TestDatabase, transport: Transport, commits: number): Promise<Percentiles> {
  await emptyOutbox(store);
  const latencies = new Latencies();
  await transport.consume(LISTENER, async ({ subject }) => latencies.call(subject));
  const relay = await relayOver(store, transport);
  await paced(commits, latencies, (key) => announce(store, key));
  await relay.stop();
  await transport.close();
  return latencies.percentiles();
}

const announce = (store: Store, key: string): Promise<void> =>
  store.transaction(async (tx) => tx.announce(received(key)));

/** As little as a relay can be: a row and its NOTIFY in one transaction, a listener that is handed the key. */
async function bare({ url, store }: TestDatabase, commits: number): Promise<Percentiles> {
  const latencies = new Latencies();
  const listener = new pg.Client({ connectionString: url });
  await listener.connect();
  listener.on('notification', ({ payload }) => latencies.call(payload ?? ''));
  await listener.query('listen bench');
  await store.query('create table if not exists bench (key uuid primary key)');
  await paced(commits, latencies, (key) =>
    store.query(`with kept as (insert into bench values ($1::uuid)) select pg_notify('bench', $1::text)`, [key]),
  );
  await listener.end();
  return latencies.percentiles();
}

/** How long an event is on its way when there is time. */
export default {
  title:
    'A hundred commits a second for ten seconds, each with one event: from the commit that returned to the handler that is called. Bare: a row, its NOTIFY and a listener, nothing else.',
  unit: 'ms',
  rounds: 3,
  goals: [
    { what: 'RabbitMQ p50', ours: 'p50', atMost: 4 },
    { what: 'RabbitMQ p99', ours: 'p99', atMost: 15 },
    { what: 'embedded p50', ours: 'embedded p50', atMost: 4 },
    { what: 'embedded p99', ours: 'embedded p99', atMost: 15 },
  ],
  async open(size) {
    const commits = size === 'short' ? 100 : 1_000;
    const [database, broker] = await Promise.all([freshDatabase(), freshVhost()]);
    await makeTopology(broker.url);
    const runs: Record<string, () => Promise<Percentiles>> = {
      '': () => ours(database, rabbitTransport(broker.url), commits),
      'embedded ': () => ours(database, embeddedTransport(database.store), commits),
      'bare ': () => bare(database, commits),
    };
    const contestants: Record<string, () => Promise<number>> = {};
    for (const [prefix, run] of Object.entries(runs)) {
      contestants[`${prefix}p50`] = async () => (await run()).p50;
      contestants[`${prefix}p99`] = async () => (await run()).p99;
    }
    return { contestants, close: async () => void (await Promise.all([database.drop(), broker.drop()])) };
  },
} satisfies Benchmark;
