// Tries inputs in a process of its own, which a hang ends. Writes a JSON line per target.
//   node --expose-gc --import ./test/support/typescript.mjs test/fuzz/child.ts SEED TARGET:FROM:TO…
import { runTarget } from './run-target.js';
import { TARGETS } from './target-list.js';
import { startWatch } from './watch.js';

const [seed = '1', ...wanted] = process.argv.slice(2);
const watch = startWatch();
for (const each of wanted) {
  const [name, from, to] = each.split(':');
  const target = TARGETS.find((one) => one.name === name);
  if (!target) throw new Error(`no target ${name}`);
  process.stdout.write(`${JSON.stringify({ begun: name })}\n`);
  const report = await runTarget(target, Number(seed), Number(from), Number(to), watch);
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
await watch.stop();
