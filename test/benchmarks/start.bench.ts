import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { freshDatabase } from '../support/postgres.js';
import { makePlace, Running, run, until } from '../support/service.js';
import type { Benchmark } from './benchmark.js';

/** After this long without work the memory of a process has settled. */
const IDLE_MS = 3_000;

/** Resident memory of a process in MiB. */
const residentOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]) / 1024;

interface Started {
  readonly ms: number;
  readonly mib: number;
}

/** Starts a program, waits until it says where it listens, lets it idle, and stops it. */
async function measure(start: () => Running, idleMs: number): Promise<Started> {
  const begun = performance.now();
  const running = start();
  await until('it listens', () => running.address !== '', 120_000, 5);
  const ms = performance.now() - begun;
  await delay(idleMs);
  const mib = residentOf(running.pid);
  await running.stop();
  return { ms, mib };
}

/** Start and idle memory of the whole service beside a framework that does nothing. */
export default {
  title:
    'Start of the service in all roles on a migrated database until it listens, and its resident memory after 3 s of rest; beside an empty Nest + TypeORM application on the same database.',
  unit: 'ms (memory: MiB)',
  rounds: 5,
  goals: [
    { what: 'start: ours / empty Nest + TypeORM', ours: 'start', against: 'empty, start', atMost: 1.5 },
    { what: 'idle memory: ours / empty Nest + TypeORM', ours: 'memory', against: 'empty, memory', atMost: 1.5 },
  ],
  async open(size) {
    const database = await freshDatabase();
    const place = await makePlace({ DATABASE_URL: database.url, SVERKA_LOG_LEVEL: 'warn' });
    const idleMs = size === 'short' ? 100 : IDLE_MS;
    let ours: Started = { ms: NaN, mib: NaN };
    let empty: Started = { ms: NaN, mib: NaN };
    return {
      contestants: {
        start: async () => (ours = await measure(() => run(place, ['start']), idleMs)).ms,
        'empty, start': async () => (empty = await measure(() => startEmpty(database.url), idleMs)).ms,
        // Of the start just measured; in the first round it may come first.
        memory: async () => (ours.mib > 0 ? ours : (ours = await measure(() => run(place, ['start']), idleMs))).mib,
        'empty, memory': async () =>
          (empty.mib > 0 ? empty : (empty = await measure(() => startEmpty(database.url), idleMs))).mib,
      },
      close: async () => {
        await place.remove();
        await database.drop();
      },
    };
  },
} satisfies Benchmark;

const startEmpty = (databaseUrl: string): Running =>
  new Running(
    spawn(process.execPath, ['test/benchmarks/empty-nest.mjs', databaseUrl], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
