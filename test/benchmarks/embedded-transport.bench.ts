import { emptyDatabase, freshDatabase } from '../support/postgres.js';
import type { Benchmark } from './benchmark.js';
import { BossSide } from './boss-side.js';
import { CONCURRENCY, embeddedTransport, handledRate, perSecond } from './our-side.js';

async function theirs(boss: BossSide, jobs: number): Promise<number> {
  const start = performance.now();
  await Promise.all([boss.insert(jobs), boss.handle(jobs, async () => undefined, CONCURRENCY)]);
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
        'embedded transport': () =>
          handledRate(database.store, embeddedTransport(database.store), events, async () => undefined),
        'pg-boss': () => theirs(boss, events),
      },
      close: async () => {
        await boss.close();
        await Promise.all([database.drop(), other.drop()]);
      },
    };
  },
} satisfies Benchmark;
