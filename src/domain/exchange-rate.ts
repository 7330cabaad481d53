import type { LocalDate } from './local-date.js';
import { decimalsOf, type Money, money } from './money.js';

/** Decimal digits of a rate that are kept; the central bank writes four. */
export const RATE_DECIMALS = 8;

/**
 * An official rate of a currency (курс валюты), as the central bank states it: so many roubles for so many units. It holds from its day
 * until the day of the next one.
 */
export interface ExchangeRate {
  /** ISO 4217. */
  readonly currency: string;
  readonly on: LocalDate;
  /** Units of the currency for which the value is stated (номинал): 1, 10, 100, …. */
  readonly nominal: number;
  /** Roubles for `nominal` units, in units of 10^-8. */
  readonly value: bigint;
}

/** Reads a rate as the central bank writes it, `63,8600`; `undefined` for anything else, and for zero. Units of 10^-8. */
export function parseRate(text: string): bigint | undefined {
  const match = /^(\d{1,10})(?:[.,](\d{1,8}))?$/.exec(text.trim());
  if (!match) return undefined;
  const value = BigInt((match[1] as string) + (match[2] ?? '').padEnd(RATE_DECIMALS, '0'));
  return value > 0n ? value : undefined;
}

/** A rate as a decimal with a dot and at least four digits after it: `63.8600`. */
export function rateText(value: bigint): string {
  const digits = value.toString().padStart(RATE_DECIMALS + 1, '0');
  const fraction = digits.slice(-RATE_DECIMALS).replace(/0{1,4}$/, '');
  return `${digits.slice(0, -RATE_DECIMALS)}.${fraction}`;
}

/** a / b of positive numbers, half a unit up: the way sums of money are rounded in Russia. */
const divided = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b);

/**
 * What an amount of a foreign currency is in roubles by a rate of that currency, rounded to a kopeck.
 *
 * @throws RangeError when the rate is of another currency
 */
export function inRoubles(amount: Money, rate: ExchangeRate): Money {
  if (amount.currency !== rate.currency) throw new RangeError(`cannot price ${amount.currency} by ${rate.currency}`);
  const units = 10n ** BigInt(RATE_DECIMALS + decimalsOf(amount.currency) - decimalsOf('RUB'));
  const size = amount.minor < 0n ? -amount.minor : amount.minor;
  const roubles = divided(size * rate.value, units * BigInt(rate.nominal));
  return money(amount.minor < 0n ? -roubles : roubles, 'RUB');
}
