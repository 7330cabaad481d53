import type { LocalDate } from '../local-date.js';
import { parseIsoDate, toRussianDate } from '../local-date.js';
import { money, toDecimal } from '../money.js';
import type { MessageLocale } from './message-kind.js';

/** A blank at which a line is not broken: a number never ends up on two lines. */
const NO_BREAK = '\u00a0';

const SIGNS = new Map([
  ['RUB', '₽'],
  ['USD', '$'],
  ['EUR', '€'],
  ['KZT', '₸'],
  ['BYN', 'Br'],
]);

/**
 * A sum as people read it: `1 234,56 ₽` in Russian (no-break blanks between groups and before the sign), `RUB 1,234.56` in English.
 *
 * @param minor minor units (kopecks)
 */
export function writtenMoney(minor: bigint, currency: string, locale: MessageLocale): string {
  const [whole = '', fraction] = toDecimal(money(minor < 0n ? -minor : minor, currency)).split('.');
  const sign = minor < 0n ? '-' : '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'ru' ? NO_BREAK : ',');
  if (locale === 'en') return `${sign}${currency} ${grouped}${fraction ? `.${fraction}` : ''}`;
  return `${sign}${grouped}${fraction ? `,${fraction}` : ''}${NO_BREAK}${SIGNS.get(currency) ?? currency}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as people read it: `05.01.2026` in Russian, `5 Jan 2026` in English. */
export const writtenDate = (day: LocalDate, locale: MessageLocale): string =>
  locale === 'ru'
    ? toRussianDate(day)
    : `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** Reads what events carry as an amount, a string of digits; `undefined` for anything else. */
export const readMinor = (value: unknown): bigint | undefined =>
  typeof value === 'string' && /^-?\d{1,18}$/.test(value) ? BigInt(value) : undefined;

/** Reads what events carry as a day; `undefined` for anything else. */
export const readDay = (value: unknown): LocalDate | undefined =>
  typeof value === 'string' ? parseIsoDate(value) : undefined;
