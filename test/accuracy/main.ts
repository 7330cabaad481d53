import { parseArgs } from 'node:util';
import { byConfidence, byKind, byRule, observedTable } from './calibration.js';
import { makeWorld } from './make-world.js';
import { type Matcher, sverka } from './matcher.js';
import { PEERS } from './peers/peer-list.js';
import type { Pool } from './pool.js';
import { KEPT, POOLS } from './pool-list.js';
import { calibrationTable, caseTable, summaryTable, wrongOnes } from './report.js';
import { type Judged, type Score, judge, score } from './score.js';

const { values } = parseArgs({
  options: {
    pool: { type: 'string', multiple: true },
    seed: { type: 'string', multiple: true },
    parties: { type: 'string', default: '300' },
    payments: { type: 'string', default: '3000' },
    wrong: { type: 'string', default: '0' },
    left: { type: 'string', default: '0' },
    peers: { type: 'boolean', default: false },
    cases: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    observed: { type: 'boolean', default: false },
  },
});

const seeds = (values.seed ?? ['1', '2', '3']).map(Number);
const pools = values.pool ? values.pool.map(find) : KEPT && !values.observed ? [...POOLS, KEPT] : POOLS;
const matchers: readonly Matcher[] = values.peers ? [sverka, ...PEERS] : [sverka];

function find(name: string): Pool {
  const pool = POOLS.find((each) => each.name === name);
  if (pool) return pool;
  console.error(`No such pool: ${name}. There are: ${POOLS.map((each) => each.name).join(', ')}`);
  process.exit(2);
}

/** All seeds of a pool together, by matcher. */
function run(pool: Pool): Map<string, Judged[]> {
  const found = new Map<string, Judged[]>(matchers.map(({ name }) => [name, []]));
  for (const seed of seeds) {
    const world = makeWorld({ pool, seed, clients: Number(values.parties), payments: Number(values.payments) });
    for (const matcher of matchers) found.get(matcher.name)?.push(...judge(world, matcher));
  }
  return found;
}

const scores = pools.map((pool) => {
  const byMatcher = run(pool);
  return { pool, scores: new Map([...byMatcher].map(([name, judged]): [string, Score] => [name, score(judged)])) };
});

const ours = scores.flatMap((each) => each.scores.get(sverka.name)?.judged ?? []);
if (values.observed) console.log(observedTable(ours));
else if (values.json) {
  const rows = scores.flatMap(({ pool, scores: of }) =>
    [...of].map(([matcher, { judged: _, cases, ...counts }]) => ({
      pool: pool.name,
      matcher,
      seeds,
      ...counts,
      cases: Object.fromEntries(cases),
    })),
  );
  for (const row of rows) console.log(JSON.stringify(row));
} else {
  console.log(summaryTable(scores));
  if (values.cases || pools.length === 1) console.log(caseTable(score(ours)));
  console.log(calibrationTable('Stated confidence', byConfidence(ours)));
  console.log(calibrationTable('Rule', byRule(ours)));
  if (values.cases) console.log(calibrationTable('Kind', byKind(ours)));
  // Nobody looks into the mistakes on the pool that is kept aside.
  const open = scores.filter((each) => each.pool !== KEPT).flatMap((each) => each.scores.get(sverka.name)?.judged ?? []); // prettier-ignore
  for (const line of wrongOnes(open, Number(values.wrong), Number(values.left))) console.log(line);
}
