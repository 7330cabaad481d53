import pg from 'pg';
import { emptyDatabase, freshDatabase } from '../support/postgres.js';
import { freshVhost } from '../support/rabbitmq.js';
import { newId } from '../../src/store/new-id.js';
import type { Benchmark } from './benchmark.js';
import { BossSide } from './boss-side.js';
import { makeTopology, rabbitTransport } from './broker-side.js';
import { type GraphileForm, GraphileSide } from './graphile-side.js';
import { CONCURRENCY, embeddedTransport, handledRate, perSecond } from './our-side.js';

/** What every handler does: one row with a key of its own, in a commit of its own, so that a repetition changes nothing. */
class Effects {
  private readonly pool: pg.Pool;

  constructor(connectionString: string) {
    this.pool = new pg.Pool({ connectionString, max: CONCURRENCY });
  }

  async clear(): Promise<void> {
    await this.pool.query('drop table if exists effect');
    await this.pool.query('create table effect (key uuid primary key, at timestamptz not null default now())');
  }

  async make(key: string): Promise<void> {
    await this.pool.query({
      name: 'effect',
      text: 'insert into effect (key) values ($1) on conflict do nothing',
      values: [key],
    });
  }

  async check(expected: number): Promise<void> {
    const { rows } = await this.pool.query<{ n: number }>('select count(*)::int as n from effect');
    if (rows[0]?.n !== expected) throw new Error(`${rows[0]?.n} effects of ${expected}`);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

async function boss(side: BossSide, jobs: number, effects: Effects): Promise<number> {
  const start = performance.now();
  await Promise.all([side.insert(jobs), side.handle(jobs, (key) => effects.make(key), CONCURRENCY)]);
  return perSecond(jobs, start);
}

async function graphile(side: GraphileSide, jobs: number, effects: Effects, form: GraphileForm): Promise<number> {
  const start = performance.now();
  await Promise.all([side.insert(jobs), side.handle(jobs, (key) => effects.make(key), CONCURRENCY, form)]);
  return perSecond(jobs, start);
}

/** The ceiling: nothing but the effects, as many at once. */
async function alone(events: number, effects: Effects): Promise<number> {
  const start = performance.now();
  let left = events;
  const lane = async (): Promise<void> => {
    while (left-- > 0) await effects.make(newId());
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
  return perSecond(events, start);
}

/** From the commit of an event to its effect in PostgreSQL, against job queues on the same server that make the same effect. */
export default {
  title:
    '5,000 events committed 1,000 at a time, relayed and handled, ten at a time, by a handler that writes one row with a key of its own; pg-boss, graphile-worker: as many jobs with the same data and the same handler, inserted as many at a time.',
  unit: 'effects/s',
  rounds: 3,
  goals: [
    { what: 'RabbitMQ / pg-boss', ours: 'RabbitMQ', against: 'pg-boss', atLeast: 1.3 },
    { what: 'embedded / pg-boss', ours: 'embedded', against: 'pg-boss', atLeast: 1.3 },
    { what: 'RabbitMQ / graphile-worker', ours: 'RabbitMQ', against: 'graphile-worker', atLeast: 15 },
    { what: 'embedded / graphile-worker', ours: 'embedded', against: 'graphile-worker', atLeast: 15 },
  ],
  async open(size) {
    const events = size === 'short' ? 500 : 5_000;
    const [database, other, broker] = await Promise.all([freshDatabase(), emptyDatabase(), freshVhost()]);
    await makeTopology(broker.url);
    const [theBoss, theGraphile] = [await BossSide.open(other.url), await GraphileSide.open(other.url)];
    const effects = new Effects(other.url);
    const make = (id: string): Promise<void> => effects.make(id);
    const clean = async (work: () => Promise<number>): Promise<number> => {
      await effects.clear();
      const rate = await work();
      await effects.check(events);
      return rate;
    };
    return {
      contestants: {
        RabbitMQ: () => clean(() => handledRate(database.store, rabbitTransport(broker.url), events, make)),
        embedded: () => clean(() => handledRate(database.store, embeddedTransport(database.store), events, make)),
        'pg-boss': () => clean(() => boss(theBoss, events, effects)),
        'graphile-worker': () => clean(() => graphile(theGraphile, events, effects, 'one by one')),
        'effects alone': () => clean(() => alone(events, effects)),
        'graphile-worker in batches': () => clean(() => graphile(theGraphile, events, effects, 'batches')),
      },
      close: async () => {
        await effects.close();
        await theBoss.close();
        await theGraphile.close();
        await Promise.all([database.drop(), other.drop(), broker.drop()]);
      },
    };
  },
} satisfies Benchmark;
