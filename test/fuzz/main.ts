// Throws inputs at everything that reads what comes from outside.
//   npm run fuzz -- [--parser NAME] [--inputs N] [--seed S] [--only NUMBER] [--list]
import { parseArgs } from 'node:util';
import { runChild } from './run-child.js';
import type { Finding, RunReport } from './run-target.js';
import { TARGETS } from './target-list.js';

const { values } = parseArgs({
  options: {
    parser: { type: 'string', multiple: true },
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
const targets = TARGETS.filter(({ name }) => !values.parser || values.parser.includes(name));
const known = TARGETS.map(({ name }) => name).join(', ');

const tellReport = ({ target, inputs, kept, perSecond, slowestMs, slowest, grownKb, findings }: RunReport): void =>
  console.log(
    `${target.padEnd(18)} ${inputs} inputs, ${kept} kept, ${perSecond}/s, slowest ${slowestMs} ms (${slowest}), heap ${grownKb} KiB, ${findings.length} findings`,
  );

function tellFinding({ target, input, problem, shown }: Finding): void {
  console.log(`\nFOUND in ${target}, input ${input}: ${problem}\n${shown}`);
  if (typeof input === 'number')
    console.log(`again: npm run fuzz -- --parser ${target} --seed ${seed} --only ${input}`);
}

async function run(): Promise<number> {
  let found = 0;
  for (const { name } of targets) {
    const from = values.only === undefined ? 0 : Number(values.only);
    const to = values.only === undefined ? Number(values.inputs) : from + 1;
    const { reports, death } = await runChild(seed, [{ target: name, from, to }], tellReport);
    const findings = [...reports.flatMap((each) => each.findings), ...(death ? [death] : [])];
    findings.forEach(tellFinding);
    found += findings.length;
  }
  console.log(found === 0 ? '\nnothing found' : `\n${found} findings`);
  return found === 0 ? 0 : 1;
}

if (values.list) for (const { name, about } of TARGETS) console.log(`${name.padEnd(18)} ${about}`);
else if (targets.length === 0) {
  console.error(`no such parser; there are: ${known}`);
  process.exitCode = 2;
} else process.exitCode = await run();
