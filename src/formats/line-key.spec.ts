import fc from 'fast-check';
import { type LocalDate, plusDays } from '../domain/local-date.js';
import { money } from '../domain/money.js';
import { baseKey, lineKeys, type LineFacts } from './line-key.js';

const line = (more: Partial<LineFacts> = {}): LineFacts => ({
  ownAccount: '40702810500000012345',
  direction: 'in',
  kind: 'Платежное поручение',
  number: '15',
  documentOn: '2026-01-12' as LocalDate,
  postedOn: '2026-01-12' as LocalDate,
  amount: money(50000n),
  payer: { account: '40702810900000077001' },
  payee: { account: '40702810500000012345' },
  purpose: 'Оплата по счету 7',
  ...more,
});

describe('baseKey', () => {
  it.each<[string, Partial<LineFacts>]>([
    ['own account', { ownAccount: '40702810100000054321' }],
    ['direction', { direction: 'out' }],
    ['kind', { kind: 'Банковский ордер' }],
    ['number', { number: '16' }],
    ['document day', { documentOn: '2026-01-11' as LocalDate }],
    ['posting day', { postedOn: '2026-01-13' as LocalDate }],
    ['sum', { amount: money(50001n) }],
    ['currency', { amount: money(50000n, 'USD') }],
    ['counter account', { payer: { account: '40702810900000077002' } }],
  ])('tells lines apart by %s', (_, difference) => {
    expect(baseKey(line(difference))).not.toBe(baseKey(line()));
  });

  it('does not take a corrected purpose of a numbered document for another line', () => {
    expect(baseKey(line({ purpose: 'Оплата по счету 8' }))).toBe(baseKey(line()));
  });

  it.each(['', '0', '000', 'б/н', 'Б.Н.', 'б н'])(
    'tells documents without a number (%j) apart by their purpose',
    (number) => {
      const bare = line({ number });
      expect(baseKey(line({ number, purpose: 'Другое' }))).not.toBe(baseKey(bare));
      expect(baseKey(line({ number, purpose: ' оплата  по счету 7 ' }))).toBe(baseKey(bare));
    },
  );

  it("follows the bank's own id alone", () => {
    expect(baseKey(line({ bankId: 'x1', purpose: 'другое', amount: money(1n) }))).toBe(baseKey(line({ bankId: 'x1' })));
    expect(baseKey(line({ bankId: 'x2' }))).not.toBe(baseKey(line({ bankId: 'x1' })));
  });
});

describe('lineKeys', () => {
  it('keeps two honest equal payments apart', () => {
    const keys = lineKeys([line(), line()]);
    expect(new Set(keys).size).toBe(2);
  });

  it("takes one bank's id twice for one line", () => {
    expect(new Set(lineKeys([line({ bankId: 'x' }), line({ bankId: 'x' })])).size).toBe(1);
  });

  it('numbers equal documents by their purposes, whatever their order', () => {
    const [a, b] = [line({ purpose: 'а' }), line({ purpose: 'б' })];
    const [first, second] = lineKeys([a, b]);
    expect(lineKeys([b, a])).toEqual([second, first]);
  });
});

/** A year of an account: each day has lines of few kinds, so that equal ones are common. */
const history: fc.Arbitrary<LineFacts[]> = fc.array(
  fc
    .record({
      day: fc.nat(9),
      number: fc.constantFrom('', '1', '2'),
      minor: fc.constantFrom(100n, 200n),
      direction: fc.constantFrom('in' as const, 'out' as const),
      purpose: fc.constantFrom('а', 'б'),
    })
    .map(({ day, minor, ...more }) => {
      const postedOn = plusDays('2026-01-01' as LocalDate, day);
      return line({ ...more, postedOn, documentOn: postedOn, amount: money(minor) });
    }),
  { maxLength: 40 },
);

/** What a bank gives for whole days: all lines of these days in some order. */
const exports_ = (lines: readonly LineFacts[]): fc.Arbitrary<LineFacts[][]> =>
  fc.array(
    fc.tuple(fc.nat(9), fc.nat(9)).chain(([a, b]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)].map((day) => plusDays('2026-01-01' as LocalDate, day)) as [
        LocalDate,
        LocalDate,
      ];
      const within = lines.filter(({ postedOn }) => from <= postedOn && postedOn <= to);
      return fc.shuffledSubarray(within, { minLength: within.length, maxLength: within.length });
    }),
    { minLength: 1, maxLength: 6 },
  );

/** What stands in a store with a unique key after the files were imported one after another. */
function imported(files: readonly (readonly LineFacts[])[]): Map<string, LineFacts> {
  const kept = new Map<string, LineFacts>();
  for (const file of files) {
    lineKeys(file).forEach((key, i) => {
      if (!kept.has(key)) kept.set(key, file[i] as LineFacts);
    });
  }
  return kept;
}

const content = (each: LineFacts): string =>
  JSON.stringify(each, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

describe('importing whole days', () => {
  it('adds nothing the second time', () => {
    fc.assert(
      fc.property(history, (lines) => {
        expect(imported([lines, lines]).size).toBe(lines.length);
      }),
      { numRuns: 500 },
    );
  });

  it('loses nothing and doubles nothing over overlapping files in any order', () => {
    const worlds = history.chain((lines) => exports_(lines).map((files) => ({ lines, files })));
    fc.assert(
      fc.property(worlds, ({ lines, files }) => {
        const covered = new Set(files.flat().map(({ postedOn }) => postedOn));
        const expected = lines.filter(({ postedOn }) => covered.has(postedOn));
        const kept = [...imported(files).values()];
        expect(kept.map(content).sort()).toEqual(expected.map(content).sort());
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same keys for any order of the same lines', () => {
    const shuffled = history.chain((lines) =>
      fc
        .shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })
        .map((other) => [lines, other] as const),
    );
    fc.assert(
      fc.property(shuffled, ([lines, other]) => {
        expect(lineKeys(other).sort()).toEqual(lineKeys(lines).sort());
      }),
      { numRuns: 500 },
    );
  });
});
