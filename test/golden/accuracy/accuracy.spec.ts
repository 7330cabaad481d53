import { makeWorld } from '../../accuracy/make-world.js';
import { sverka } from '../../accuracy/matcher.js';
import { POOLS } from '../../accuracy/pool-list.js';
import { judge, score } from '../../accuracy/score.js';

/** A wrong allocation costs more trust than ten left open. */
const PRECISION = 0.999;
const RECALL = 0.97;

describe.each(POOLS.map((pool) => [pool.name, pool] as const))('%s', (_, pool) => {
  const options = { pool, seed: 1, clients: 120, payments: 1200 };

  test('is settled rightly, and mostly', () => {
    const { precision, recall, must } = score(judge(makeWorld(options), sverka));
    expect(must).toBeGreaterThan(700);
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
    expect(recall).toBeGreaterThanOrEqual(RECALL);
  });

  test('is made alike from the same seed', () => {
    const brief = (): string[] =>
      makeWorld({ ...options, payments: 100 }).payments.map(
        (each) => `${each.postedOn} ${each.amount} ${each.purpose}`,
      );
    expect(brief()).toEqual(brief());
  });
});
