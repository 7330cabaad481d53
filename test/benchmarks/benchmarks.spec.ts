import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { describeWithBroker, findBroker } from '../support/rabbitmq.js';
import type { Report } from './run-benchmark.js';

// Every benchmark in its short form: that it runs, and that it measures everything that its goals speak of. Figures are no test.

const ENDING = '.bench.ts';
const NEED_BROKER = /^(relay|consume|effect|commit-to-worker)/;

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));

async function short(name: string): Promise<Report> {
  const runner = ['--expose-gc', '--no-warnings', '--import', './test/support/typescript.mjs'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...runner, 'test/benchmarks/run-benchmark.ts', name, 'short', '1'],
    { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 },
  );
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Report;
}

const check = async (name: string): Promise<void> => {
  const { measures, goals } = await short(name);
  for (const [who, { median }] of Object.entries(measures)) expect([who, median >= 0]).toEqual([who, true]);
  for (const { ours, against } of goals)
    expect(Object.keys(measures)).toEqual(expect.arrayContaining([ours, against ?? ours]));
};

test.each(names.filter((name) => !NEED_BROKER.test(name)))('%s runs', check, 150_000);

const needing = names.filter((name) => NEED_BROKER.test(name));
if (needing.length > 0)
  describeWithBroker(await findBroker(), 'on RabbitMQ', () => {
    test.each(needing)('%s runs', check, 150_000);
  });
