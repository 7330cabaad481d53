import { createTransport } from '../../src/messaging/create-transport.js';
import { OutboxRelay } from '../../src/messaging/relay.js';
import { quiet, until } from '../integration/messaging/world.js';
import { emptyDatabase, freshDatabase, type TestDatabase } from '../support/postgres.js';
import type { Benchmark } from './benchmark.js';
import { BossSide } from './boss-side.js';
import { LISTENER, SOURCE } from './broker-side.js';
import { emptyOutbox, commitEvents } from './made-outbox.js';

const perSecond = (events: number, since: number): number => (events * 1000) / (performance.now() - since);

async function ours({ store }: TestDatabase, events: number): Promise<number> {
  await emptyOutbox(store);
  const transport = createTransport({ kind: 'embedded', store, source: SOURCE, subscribers: [LISTENER], log: quiet });
  const relay = new OutboxRelay({ store, transport, log: quiet });
  let handled = 0;
  await transport.consume(LISTENER, async () => void handled++, { concurrency: 10 });
  relay.start();
  await until('it owns the outbox', () => relay.relayState().partitions.length === 16);
  const start = performance.now();
  await commitEvents(store, events);
  await until('all is handled', () => handled >= events, 120_000, 2);
  await transport.stopConsuming();
  const rate = perSecond(events, start);
  await relay.stop();
  await transport.close();
  return rate;
}

async function theirs(boss: BossSide, jobs: number): Promise<number> {
  const start = performance.now();
  await Promise.all([boss.insert(jobs), boss.handle(jobs, async () => undefined, 10)]);
  return perSecond(jobs, start);
}

/** Events through PostgreSQL alone, from the commit to the handled event, against a job queue on the same server. */
export default {
  title:
    '10,000 events committed 1,000 at a time, queued by a relay and handled by a handler that does nothing; pg-boss: as many jobs with the same data, inserted, fetched and completed 1,000 at a time.',
  unit: 'events/s',
  rounds: 5,
  goals: [{ what: 'embedded transport / pg-boss', ours: 'embedded transport', against: 'pg-boss', atLeast: 1.3 }],
  async open(size) {
    const events = size === 'short' ? 1_000 : 10_000;
    const [database, other] = await Promise.all([freshDatabase(), emptyDatabase()]);
    const boss = await BossSide.open(other.url);
    return {
      contestants: {
        'embedded transport': () => ours(database, events),
        'pg-boss': () => theirs(boss, events),
      },
      close: async () => {
        await boss.close();
        await Promise.all([database.drop(), other.drop()]);
      },
    };
  },
} satisfies Benchmark;
