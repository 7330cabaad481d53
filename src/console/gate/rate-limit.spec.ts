import { RateLimit } from './rate-limit.js';

test('an address gets its burst, then so many a second; another one is not touched by it', () => {
  const limit = new RateLimit(100);
  const take = (count: number, now: number, address = 'a'): number =>
    Array.from({ length: count }, () => limit.take(address, now)).filter(Boolean).length;
  expect(take(1000, 0)).toBe(300);
  expect(take(10, 0, 'b')).toBe(10);
  expect(take(1000, 1000)).toBe(100);
  expect(take(1000, 60_000)).toBe(300);
});

test('a flood of addresses is forgotten, not kept', () => {
  const limit = new RateLimit(100);
  for (let i = 0; i < 50_000; i++) limit.take(`address-${i}`, i);
  expect((limit as unknown as { buckets: Map<string, unknown> }).buckets.size).toBeLessThanOrEqual(10_000);
});
