import { type LocalDate, parseRussianDate } from '../../domain/local-date.js';
import { decimalsOf, parseDecimal } from '../../domain/money.js';

/** How many days are remembered. */
const MEMORY = 4096;

/** Days read lately: a statement has few different ones. Emptied when full, so that it stays small. */
const days = new Map<string, LocalDate | undefined>();

/** Reads `dd.mm.yyyy`; remembers what it read. */
export function readDay(text: string): LocalDate | undefined {
  const known = days.get(text);
  if (known !== undefined) return known;
  const day = parseRussianDate(text);
  if (day === undefined) return undefined;
  if (days.size >= MEMORY) days.clear();
  days.set(text, day);
  return day;
}

/** The usual way of writing a sum: digits, a dot and two digits, short enough for exact arithmetic. */
const USUAL_SUM = /^\d{1,13}\.\d\d$/;

/** Reads a sum in minor units in any of the ways banks write it; `undefined` when it is none. */
export function readMinor(text: string, currency: string): bigint | undefined {
  if (USUAL_SUM.test(text) && decimalsOf(currency) === 2) {
    return BigInt(Number(text.slice(0, -3)) * 100 + Number(text.slice(-2)));
  }
  return parseDecimal(text, currency)?.minor;
}
