// Throws requests at a door of its own on a fresh database.
//   npm run fuzz:http -- [--inputs N] [--seed S] [--only NUMBER]
import { parseArgs } from 'node:util';
import { loadInvoices, openDoor } from '../../integration/console/door.js';
import { fuzzRoutes } from './fuzz-routes.js';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);
const from = Number(values.only ?? 0);
const to = values.only === undefined ? Number(values.inputs) : from + 1;
const door = await openDoor();
try {
  await loadInvoices(door, 3);
  const begun = performance.now();
  const { findings, statuses, slowestMs } = await fuzzRoutes(door.url, seed, from, to);
  const perSecond = Math.round(((to - from) / (performance.now() - begun)) * 1000);
  console.log(`${to - from} requests, ${perSecond}/s, slowest ${slowestMs} ms, answers ${JSON.stringify(statuses)}`);
  for (const { input, problem, request, answer } of findings) {
    console.log(`\nFOUND in request ${input}: ${problem}`);
    console.log(JSON.stringify({ ...request, body: request.body?.toString() }).slice(0, 2_000), answer);
    console.log(`again: npm run fuzz:http -- --seed ${seed} --only ${input}`);
  }
  console.log(findings.length === 0 ? 'nothing found' : `${findings.length} findings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} finally {
  await door.close();
}
