import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { freshDatabase } from '../support/postgres.js';
import { makePlace, Running, startService } from '../support/service.js';
import type { Benchmark } from './benchmark.js';
import { fillPayments } from './many-payments.js';
import { quantileOf } from './spread.js';

/** Asked at the same time when throughput is measured. */
const AT_ONCE = 8;

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** One request to its last byte; milliseconds. */
const ask = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    get(url, { agent }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - begun);
        else reject(new Error(`${url}: ${answer.statusCode}`));
      });
    }).on('error', reject);
  });

async function throughput(address: string, paths: readonly string[], count: number): Promise<number> {
  const begun = performance.now();
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < count) await ask(`${address}${paths[next++ % paths.length] as string}`);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return (count * 1000) / (performance.now() - begun);
}

async function latency(address: string, paths: readonly string[], count: number): Promise<number> {
  const took: number[] = [];
  for (let i = 0; i < count; i++) took.push(await ask(`${address}${paths[i % paths.length] as string}`));
  return quantileOf(took, 0.95);
}

/** A list of fifty payments among a million, over HTTP. */
export default {
  title:
    'GET /api/v1/payments?limit=50 among 1,000,000 payments: the newest, outgoing ones, up to a day two years ago, of one client; one after another for p95, eight at once for throughput.',
  unit: 'requests/s (p95: ms)',
  rounds: 5,
  goals: [
    { what: 'p95, ms', ours: 'API, p95', atMost: 20 },
    { what: 'throughput: API / bare pg + JSON handler', ours: 'API', against: 'bare handler', atLeast: 0.5 },
  ],
  async open(size) {
    const database = await freshDatabase();
    await fillPayments(database.store, size === 'short' ? 2_000 : 1_000_000);
    const [{ id = '' } = {}] = await database.store.query<{ id: string }>(
      'select id from counterparty order by name limit 1',
    );
    const paths = ['', '&direction=out', '&to=2024-03-01', `&counterparty=${id}`].map(
      (each) => `/api/v1/payments?limit=50${each}`,
    );
    const place = await makePlace({ DATABASE_URL: database.url, SVERKA_LOG_LEVEL: 'warn' });
    const service = await startService(place, 'console');
    const bare = new Running(
      spawn(process.execPath, ['test/benchmarks/bare-list.mjs', database.url], {
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    if (bare.address === '') await once(bare.child.stdout as NodeJS.ReadableStream, 'data');
    const count = size === 'short' ? 40 : 1_000;
    for (const path of paths) await Promise.all([ask(`${service.address}${path}`), ask(`${bare.address}${path}`)]);
    return {
      contestants: {
        API: () => throughput(service.address, paths, count),
        'bare handler': () => throughput(bare.address, paths, count),
        'API, p95': () => latency(service.address, paths, count),
        'bare handler, p95': () => latency(bare.address, paths, count),
      },
      close: async () => {
        agent.destroy();
        await Promise.all([service.stop(), bare.kill()]);
        await place.remove();
        await database.drop();
      },
    };
  },
} satisfies Benchmark;
