/**
 * An amount of money (сумма): an integer number of minor units (kopecks, cents) and an ISO 4217 code.
 * Never a float; in JSON `minor` is a decimal string.
 */
export interface Money {
  readonly minor: bigint;
  readonly currency: string;
}

/** Minor units per major unit, as a power of ten; ISO 4217 gives 2 for every currency but these. */
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ['JPY', 0],
  ['KRW', 0],
  ['VND', 0],
  ['CLP', 0],
  ['ISK', 0],
  ['KWD', 3],
  ['BHD', 3],
  ['JOD', 3],
  ['OMR', 3],
  ['TND', 3],
]);

/** Number of decimal digits after the point for a currency, 2 unless ISO 4217 says otherwise. */
export const decimalsOf = (currency: string): number => EXPONENTS.get(currency) ?? 2;

/** Makes an amount from minor units (kopecks). */
export const money = (minor: bigint, currency = 'RUB'): Money => ({ minor, currency });

/** Throws a RangeError when two amounts are of different currencies: mixing them is a defect. */
function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`cannot mix ${a.currency} and ${b.currency}`);
}

/** a + b of one currency. */
export const add = (a: Money, b: Money): Money => (sameCurrency(a, b), money(a.minor + b.minor, a.currency));

/** a - b of one currency. */
export const subtract = (a: Money, b: Money): Money => (sameCurrency(a, b), money(a.minor - b.minor, a.currency));

/** The smaller of two amounts of one currency. */
export const smaller = (a: Money, b: Money): Money => (sameCurrency(a, b), a.minor <= b.minor ? a : b);

/** Sum of amounts; an empty list gives zero of `currency`. */
export const sum = (amounts: readonly Money[], currency: string): Money =>
  amounts.reduce((total, each) => add(total, each), money(0n, currency));

/** `12345` kopecks as `123.45`: a plain decimal with a dot, no grouping, for machines. */
export function toDecimal(amount: Money): string {
  const decimals = decimalsOf(amount.currency);
  const sign = amount.minor < 0n ? '-' : '';
  const digits = (amount.minor < 0n ? -amount.minor : amount.minor).toString().padStart(decimals + 1, '0');
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The longest digit string taken as an amount: 15 digits of major units, as in the bank's format, is far beyond any payment. */
const LONGEST_AMOUNT = 15;

/**
 * Reads a decimal as banks and 1C write it: `700`, `700.5`, `500,00`, `12354-00`, `1 234,56` (blank or no-break blank between
 * groups). A comma, a dot or a hyphen may separate the minor units; at most `decimalsOf(currency)` digits may follow it.
 *
 * @returns the amount, or `undefined` when the text is not such a number (the caller names the line).
 */
export function parseDecimal(text: string, currency = 'RUB'): Money | undefined {
  const compact = text.trim().replace(/(?<=\d)[ \u00a0\u202f'](?=\d{3})/g, '');
  const match = /^([+-]?)(\d+)(?:[.,-](\d*))?$/.exec(compact);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const decimals = decimalsOf(currency);
  if (whole.length > LONGEST_AMOUNT) return undefined;
  const kept = fraction.slice(0, decimals);
  if (/[1-9]/.test(fraction.slice(decimals))) return undefined;
  const minor = BigInt(whole + kept.padEnd(decimals, '0'));
  return money(sign === '-' ? -minor : minor, currency);
}
