// npm run bench [-- NAME…] [--short] [--rounds N] [--strict]
// Runs the benchmarks one after another, each in a process of its own, and prints a table; reports/bench.json holds the same as data.
// Every line is a ratio to a ceiling or a peer measured in the same run: figures of two machines, or of two days, are not comparable.
// With --strict a goal that is not met makes the exit status 1.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean' }, rounds: { type: 'string' }, strict: { type: 'boolean' } },
});
const folder = 'test/benchmarks';
const ending = '.bench.ts';
const known = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort();
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  process.exit(2);
}

const build = spawnSync(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const size = values.short ? 'short' : 'full';
const figure = (value) =>
  !Number.isFinite(value)
    ? '-'
    : Math.abs(value) >= 1000
      ? Math.round(value).toLocaleString('en')
      : value.toPrecision(3);
const spread = ({ median, least, most }) => `${figure(median)} (${figure(least)} to ${figure(most)})`;

function report({ name, title, unit, rounds, measures, goals }) {
  const lines = [`## ${name}`, '', `${title} ${rounds} ${rounds === 1 ? 'round' : 'rounds'}.`, ''];
  lines.push(`| | ${unit}, median (least to most) |`, '| --- | --- |');
  for (const [who, measured] of Object.entries(measures)) lines.push(`| ${who} | ${spread(measured)} |`);
  if (goals.length > 0) lines.push('', '| goal | found | |', '| --- | --- | --- |');
  for (const { what, found, met, atLeast, atMost } of goals) {
    const bound = atLeast === undefined ? `<= ${atMost}` : `>= ${atLeast}`;
    lines.push(`| ${what} ${bound} | ${spread(found)} | ${met ? 'met' : 'short of it'} |`);
  }
  return lines.join('\n');
}

const reports = [];
const failed = [];
for (const name of positionals.length > 0 ? positionals : known) {
  process.stderr.write(`${name}\n`);
  const child = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--import',
      './test/support/typescript.mjs',
      `${folder}/run-benchmark.ts`,
      name,
      size,
      values.rounds ?? '0',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (child.status !== 0) {
    failed.push(name);
    continue;
  }
  const found = JSON.parse(child.stdout.trimEnd().split('\n').at(-1));
  reports.push(found);
  console.log(`${report(found)}\n`);
}

const machine = `${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench.json', `${JSON.stringify({ machine, size, reports }, null, 2)}\n`);
const goals = reports.flatMap((each) => each.goals);
console.log(
  `${machine}. ${goals.filter(({ met }) => met).length} of ${goals.length} goals met${size === 'short' ? ' (a short run proves only that it runs)' : ''}.`,
);
if (failed.length > 0) console.log(`Could not be run: ${failed.join(', ')}`);
process.exit(failed.length > 0 || (values.strict && goals.some(({ met }) => !met)) ? 1 : 0);
