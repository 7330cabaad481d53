import fc from 'fast-check';
import { type LocalDate, plusDays } from '../domain/local-date.js';
import { balanceGap, type BalanceSpan, type DaySums, proveDays } from './day-proof.js';

const account = '40702810500000012345';
const day = (n: number): LocalDate => plusDays('2026-01-01' as LocalDate, n);
const sums = (n: number, received: bigint, spent: bigint): DaySums => ({ account, day: day(n), received, spent });
const span = (from: number, to: number, opening: bigint | null, closing: bigint | null): BalanceSpan => ({
  account,
  from: day(from),
  to: day(to),
  opening,
  closing,
});

describe('proveDays', () => {
  it('proves a period and carries the balance through its days', () => {
    const { spans, days } = proveDays([span(0, 5, 1000n, 1300n)], [sums(2, 0n, 200n), sums(0, 500n, 0n)]);
    expect(spans.map(({ state }) => state)).toEqual(['proved']);
    expect(days).toEqual([
      { account, day: day(0), state: 'proved', difference: 0n, opening: 1000n, closing: 1500n },
      { account, day: day(2), state: 'proved', difference: 0n, opening: 1500n, closing: 1300n },
    ]);
  });

  it('says by how much a period is broken: what is missing of the lines', () => {
    const { spans, days } = proveDays([span(0, 1, 1000n, 1800n)], [sums(0, 500n, 0n)]);
    expect(spans).toMatchObject([{ state: 'broken', difference: 300n }]);
    expect(days).toMatchObject([{ state: 'broken', difference: 300n }]);
  });

  it.each([
    ['no opening balance', span(0, 1, null, 10n)],
    ['no closing balance', span(0, 1, 10n, null)],
    ['no days', { ...span(0, 1, 10n, 10n), to: null }],
  ])('leaves unproved: %s', (_, stated) => {
    const { spans, days } = proveDays([stated], [sums(0, 5n, 0n)]);
    expect(spans).toMatchObject([{ state: 'unproved', difference: 0n }]);
    expect(days).toMatchObject([{ day: day(0), state: 'unproved' }]);
  });

  it('leaves days outside every period unproved', () => {
    expect(proveDays([span(0, 1, 0n, 5n)], [sums(0, 5n, 0n), sums(4, 1n, 0n)]).days).toMatchObject([
      { day: day(0), state: 'proved' },
      { day: day(4), state: 'unproved', opening: null, closing: null },
    ]);
  });

  it('breaks a period without lines whose balances differ', () => {
    expect(proveDays([span(0, 1, 0n, 5n)], [])).toMatchObject({
      spans: [{ state: 'broken', difference: 5n }],
      days: [],
    });
  });

  it('lets single days decide over the period around them', () => {
    const stated = [span(0, 1, 0n, 99n), span(0, 0, 0n, 5n), span(1, 1, 5n, 7n)];
    const { days } = proveDays(stated, [sums(0, 5n, 0n), sums(1, 1n, 0n)]);
    expect(days.map(({ state, difference }) => [state, difference])).toEqual([
      ['proved', 0n],
      ['broken', 1n],
    ]);
  });

  it('keeps accounts apart', () => {
    const other = { ...sums(0, 7n, 0n), account: 'other' };
    const { days } = proveDays([span(0, 0, 0n, 5n)], [sums(0, 5n, 0n), other]);
    expect(days.map((each) => [each.account, each.state])).toEqual([
      [account, 'proved'],
      ['other', 'unproved'],
    ]);
  });

  it('proves every true statement, and none that lacks a line', () => {
    const amounts = fc.array(fc.tuple(fc.nat(20), fc.bigInt(1n, 1000n), fc.boolean()), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, fc.bigInt(-1000n, 1000n), (lines, opening) => {
        const closing = lines.reduce(
          (balance, [, amount, incoming]) => balance + (incoming ? amount : -amount),
          opening,
        );
        const toSums = (some: typeof lines): DaySums[] =>
          [...new Set(some.map(([n]) => n))].map((n) => {
            const total = (incoming: boolean): bigint =>
              some.filter((each) => each[0] === n && each[2] === incoming).reduce((sum, each) => sum + each[1], 0n);
            return sums(n, total(true), total(false));
          });
        const stated = [span(0, 20, opening, closing)];
        expect(proveDays(stated, toSums(lines)).spans[0]?.state).toBe('proved');
        expect(proveDays(stated, toSums(lines.slice(1))).spans[0]?.state).toBe('broken');
      }),
    );
  });
});

describe('balanceGap', () => {
  it('compares periods that touch', () => {
    expect(balanceGap(span(0, 1, 0n, 5n), span(2, 3, 5n, 9n))).toBe(0n);
    expect(balanceGap(span(0, 1, 0n, 5n), span(2, 3, 4n, 9n))).toBe(-1n);
  });
  it('says nothing of others', () => {
    expect(balanceGap(span(0, 1, 0n, 5n), span(3, 3, 4n, 9n))).toBeUndefined();
    expect(balanceGap(span(0, 1, 0n, null), span(2, 3, 4n, 9n))).toBeUndefined();
  });
});
