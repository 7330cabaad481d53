import { runChild } from './run-child.js';
import { TARGETS } from './target-list.js';

/** The seed that `npm test` keeps to; `npm run fuzz` takes others. */
const SEED = 1;

/** The short form: sizes that fit into some seconds, the kept inputs of every target first. The long form is `npm run fuzz`. */
const short = runChild(
  SEED,
  TARGETS.map(({ name, short: to }) => ({ target: name, from: 0, to })),
);

test('no input ends the process, hangs or never settles', async () => {
  expect((await short).death).toBeUndefined();
}, 300_000);

test.each(TARGETS.map(({ name }) => name))(
  '%s',
  async (name) => {
    const report = (await short).reports.find(({ target }) => target === name);
    expect(report?.findings).toEqual([]);
  },
  300_000,
);
