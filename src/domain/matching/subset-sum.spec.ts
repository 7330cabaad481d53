import fc from 'fast-check';
import { MOST_PROVED, subsetsOf } from './subset-sum.js';

const of = (amounts: readonly number[], sum: number) => subsetsOf(amounts.map(BigInt), BigInt(sum));

/** Every set, tried one by one. */
function tried(amounts: readonly number[], sum: number): string[] {
  const fitting: string[] = [];
  for (let mask = 1; mask < 2 ** amounts.length; mask++) {
    const set = amounts.flatMap((_, place) => ((mask >> place) & 1 ? [place] : []));
    if (set.reduce((total, place) => total + (amounts[place] ?? 0), 0) === sum) fitting.push(set.join());
  }
  return fitting.sort();
}

describe('sets that make up a sum', () => {
  test.each<[string, number[], number, string, number[][]]>([
    ['one set', [100, 250, 700], 350, 'one', [[0, 1]]],
    ['the whole list', [100, 250, 700], 1050, 'one', [[0, 1, 2]]],
    ['none', [100, 250, 700], 360, 'none', []],
    ['more than there is', [100, 250], 351, 'none', []],
    ['nothing to make up', [100], 0, 'none', []],
    ['an empty list', [], 5, 'none', []],
    [
      'equal amounts are two ways',
      [100, 100, 50],
      150,
      'several',
      [
        [0, 2],
        [1, 2],
      ],
    ],
    [
      'the simplest first, then the earliest',
      [30, 20, 10, 50],
      60,
      'several',
      [
        [2, 3],
        [0, 1, 2],
      ],
    ],
    ['one amount alone is a set too', [60, 20, 40], 60, 'several', [[0], [1, 2]]],
  ])('%s', (_, amounts, sum, outcome, sets) => {
    expect(of(amounts, sum)).toMatchObject({ outcome, sets });
  });

  test('finds exactly what trying every set finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 11 }),
        fc.integer({ min: 1, max: 1200 }),
        (amounts, sum) => {
          const expected = tried(amounts, sum);
          const { outcome, sets } = of(amounts, sum);
          if (expected.length <= 32) expect(sets.map((each) => each.join()).sort()).toEqual(expected);
          expect(outcome).toBe(expected.length === 0 ? 'none' : expected.length === 1 ? 'one' : 'several');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of a long list, two ways are proof enough that it is not decided', () => {
    const amounts = Array.from({ length: 60 }, (_, i) => 1000 + i);
    expect(of(amounts, 2010).outcome).toBe('several');
  });

  test('of a long list, what was found once is not proved to be the only one', () => {
    const amounts = Array.from({ length: MOST_PROVED + 1 }, (_, i) => 2 ** i);
    expect(of(amounts, 2 ** 27 + 2 ** 28)).toMatchObject({ outcome: 'unproved', sets: [[27, 28]] });
  });

  test('a sum beyond exact doubles is not proved', () => {
    expect(subsetsOf([2n ** 60n, 1n], 2n ** 60n).outcome).toBe('unproved');
  });

  test('round sums meet by chance more often than odd ones', () => {
    expect(of([100_000, 200_000, 300_000], 500_000).chance).toBeGreaterThan(1);
    expect(of([123_457, 234_561, 345_679], 580_240).chance).toBeLessThan(0.0001);
  });
});
