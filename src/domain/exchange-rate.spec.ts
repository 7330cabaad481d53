import fc from 'fast-check';
import { type ExchangeRate, inRoubles, parseRate, rateText } from './exchange-rate.js';
import type { LocalDate } from './local-date.js';
import { money } from './money.js';

const rate = (currency: string, nominal: number, text: string): ExchangeRate => ({
  currency,
  on: '2026-01-15' as LocalDate,
  nominal,
  value: parseRate(text) as bigint,
});

test.each([
  ['63,8600', 63_8600_0000n],
  ['63.86', 63_8600_0000n],
  ['0,0123', 123_0000n],
  ['100', 100_0000_0000n],
  ['0,00000001', 1n],
])('a rate is read exactly: %s', (text, value) => {
  expect(parseRate(text)).toBe(value);
});

test.each(['', '0', '0,0000', '-1,5', '1,2,3', '1 000,5', '1e3', 'NaN', '1,123456789', '12345678901'])(
  'what is no rate is not read: %s',
  (text) => {
    expect(parseRate(text)).toBeUndefined();
  },
);

test.each([
  // Dollars: 100.00 at 78.2267.
  [money(10_000n, 'USD'), rate('USD', 1, '78,2267'), 782_267n],
  // Half a kopeck goes up: 0.01 at 50.5000 is 50.5 kopecks.
  [money(1n, 'USD'), rate('USD', 1, '50,5'), 51n],
  // Ten yuan are 10 units of their nominal.
  [money(1_000n, 'CNY'), rate('CNY', 10, '112,5000'), 11_250n],
  // Yen have no minor unit: 1000 yen at 51.4321 for 100.
  [money(1_000n, 'JPY'), rate('JPY', 100, '51,4321'), 51_432n],
  [money(-10_000n, 'USD'), rate('USD', 1, '78,2267'), -782_267n],
])('an amount in roubles: %j by %j', (amount, by, minor) => {
  expect(inRoubles(amount, by)).toEqual(money(minor, 'RUB'));
});

test('a rate of another currency prices nothing', () => {
  expect(() => inRoubles(money(1n, 'EUR'), rate('USD', 1, '78'))).toThrow(RangeError);
});

test('what is written is read again as the same rate', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 17n), (value) => {
      expect(parseRate(rateText(value))).toBe(value);
      expect(rateText(value)).toMatch(/^\d+\.\d{4,8}$/);
    }),
  );
});

test('no amount is lost or made by rounding: at most half a kopeck', () => {
  fc.assert(
    fc.property(
      fc.bigInt(0n, 10n ** 12n),
      fc.bigInt(1n, 10n ** 12n),
      fc.constantFrom(1, 10, 100),
      (minor, value, n) => {
        const by = { currency: 'USD', on: '2026-01-15' as LocalDate, nominal: n, value };
        const exact = minor * value;
        const given = inRoubles(money(minor, 'USD'), by).minor * 100_000_000n * BigInt(n);
        const off = given > exact ? given - exact : exact - given;
        expect(2n * off <= 100_000_000n * BigInt(n)).toBe(true);
      },
    ),
  );
});
