import fc from 'fast-check';
import { askAgainAfter, BEGIN_WITHIN_MS, CALL_LIMIT_MS, CLAIM_MS, isLastTry, retryAfter } from './sending-policy.js';

const HOUR_MS = 3_600_000;

test('a call that begins in time ends before its claim does', () => {
  expect(BEGIN_WITHIN_MS).toBeGreaterThan(0);
  expect(BEGIN_WITHIN_MS + CALL_LIMIT_MS).toBeLessThan(CLAIM_MS);
});

test.each([
  [1, 20_000],
  [2, 80_000],
  [3, 320_000],
  [7, 6 * HOUR_MS],
  [9, 20_000],
])('after attempt %i of 8 it waits about %i ms', (attempts, ms) => {
  expect(retryAfter(attempts, 8, 0.5)).toBe(ms);
  expect(retryAfter(attempts, 8, 0)).toBe(Math.round(ms * 0.9));
  expect(retryAfter(attempts, 8, 1)).toBe(Math.round(ms * 1.1));
});

test('it never comes back sooner than the provider asks for, but not later than a day for that', () => {
  expect(retryAfter(1, 8, 0.5, 90_000)).toBe(90_000);
  expect(retryAfter(1, 8, 0.5, 100 * HOUR_MS)).toBe(24 * HOUR_MS);
});

test('each run of as many attempts as are allowed has exactly one last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 20 }), (allowed, before) => {
      const run = Array.from({ length: allowed }, (_, i) => isLastTry(before * allowed + i + 1, allowed));
      expect(run.filter(Boolean)).toHaveLength(1);
      expect(run.at(-1)).toBe(true);
    }),
  );
});

test.each([
  ['sent', 24],
  ['unknown', 72],
] as const)('a %s message is asked after for about %i hours at growing pauses', (status, hours) => {
  const pauses: number[] = [];
  for (let asked = 0, wait = askAgainAfter(status, 0); wait !== undefined; wait = askAgainAfter(status, ++asked))
    pauses.push(wait);
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  const total = pauses.reduce((sum, each) => sum + each, 0) / HOUR_MS;
  expect(Math.abs(total - hours)).toBeLessThan(2);
});
