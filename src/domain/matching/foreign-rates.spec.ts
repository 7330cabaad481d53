import fc from 'fast-check';
import { type ExchangeRate, inRoubles, parseRate } from '../exchange-rate.js';
import type { LocalDate } from '../local-date.js';
import { money } from '../money.js';
import { type ForeignInvoice, matchForeign, type RateOn, type RoublePayment } from './foreign-rates.js';

const day = (text: string): LocalDate => text as LocalDate;

const RATES: Record<string, string> = {
  'USD 2026-01-12': '77,0000',
  'USD 2026-01-20': '78,2267',
  'EUR 2026-01-12': '91,0000',
  'EUR 2026-01-20': '91,5000',
};
const rateOn: RateOn = (currency, on): ExchangeRate | undefined => {
  const text = RATES[`${currency} ${on}`];
  return text === undefined ? undefined : { currency, on, nominal: 1, value: parseRate(text) as bigint };
};
const tolerance = { percent: 1, roundingMinor: 99n };

const invoice = (more: Partial<ForeignInvoice> = {}): ForeignInvoice => ({
  id: 'a',
  number: '00УТ-000102',
  issuedOn: day('2026-01-12'),
  open: 100_000n,
  currency: 'USD',
  ...more,
});
const payment = (open: bigint, ...numbers: string[]): RoublePayment => ({
  open,
  postedOn: day('2026-01-20'),
  references: numbers.map((number) => ({ number })),
});

test.each([
  // 1,000.00 dollars at 78.2267.
  ['the rate of its own day', 7_822_670n, 'payment-day', 0n],
  ['the rate of the invoice', 7_700_000n, 'invoice-day', 0n],
  ['nearly the rate of its own day', 7_850_000n, 'payment-day', 27_330n],
  ['a little less', 7_822_600n, 'payment-day', -70n],
] as const)('a payment by %s is found, with its difference', (_what, open, rateDay, difference) => {
  expect(matchForeign(payment(open), [invoice()], rateOn, tolerance)).toMatchObject([
    {
      invoiceId: 'a',
      amount: 100_000n,
      currency: 'USD',
      roubles: open - difference,
      difference,
      rateDay,
      named: false,
      certain: false,
    },
  ]);
});

test.each([
  ['no rate is known', { currency: 'GBP' }, 7_822_670n],
  ['nothing is open', { open: 0n }, 7_822_670n],
  ['the sum is far', {}, 9_000_000n],
])('nothing is found where %s', (_what, more, open) => {
  expect(matchForeign(payment(open), [invoice(more)], rateOn, tolerance)).toEqual([]);
});

test('it is certain when it is named and the sum agrees to a rouble, by whichever rate', () => {
  const certain = (open: bigint, ...numbers: string[]) =>
    matchForeign(payment(open, ...numbers), [invoice()], rateOn, tolerance)[0]?.certain;
  expect(certain(7_822_670n, '102')).toBe(true);
  expect(certain(7_822_769n, 'УТ-102')).toBe(true);
  expect(certain(7_822_770n, 'УТ-102')).toBe(false);
  expect(certain(7_700_000n, '00УТ-000102')).toBe(true);
  expect(certain(7_822_670n, '103')).toBe(false);
  expect(certain(7_822_670n)).toBe(false);
});

test('what is named comes first, then what differs least, then what is older', () => {
  const invoices = [
    invoice({ id: 'c', number: '7', issuedOn: day('2026-01-20') }),
    invoice({ id: 'b', number: '8' }),
    invoice({ id: 'd', number: '9', open: 100_500n }),
  ];
  const order = (...numbers: string[]) =>
    matchForeign(payment(7_822_670n, ...numbers), invoices, rateOn, tolerance).map((each) => each.invoiceId);
  expect(order()).toEqual(['b', 'c', 'd']);
  expect(order('9')).toEqual(['d', 'b', 'c']);
});

test('the sum in roubles and the difference are the payment, and no match misses by more than allowed', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 10n), fc.bigInt(1n, 10n ** 12n), (open, roubles) => {
      for (const each of matchForeign(payment(roubles), [invoice({ open })], rateOn, tolerance)) {
        expect(each.roubles + each.difference).toBe(roubles);
        expect(each.roubles).toBe(inRoubles(money(open, 'USD'), each.rate).minor);
        const off = each.difference < 0n ? -each.difference : each.difference;
        expect(off * 100n <= each.roubles || off <= 99n).toBe(true);
      }
    }),
  );
});
