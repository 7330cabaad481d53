import { type LocalDate, toRussianDate } from '../../src/domain/local-date.js';
import type { Chance } from './chance.js';

/** Ways of writing sums, dates and months that pools choose from. */
export const withDot = (minor: bigint): string => `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
export const withDash = (minor: bigint): string => withDot(minor).replace('.', '-');
export const withComma = (minor: bigint): string => withDot(minor).replace('.', ',');
export const grouped = (minor: bigint): string => withComma(minor).replace(/\B(?=(\d{3})+,)/g, ' ');
/** `1234=` for whole roubles. */
export const withEquals = (minor: bigint): string => (minor % 100n === 0n ? `${minor / 100n}=` : withDash(minor));

export const full: (day: LocalDate) => string = toRussianDate;
export const short = (day: LocalDate): string => full(day).replace(/\.20(\d\d)$/, '.$1');
export const slashed = (day: LocalDate): string => short(day).replaceAll('.', '/');

const GENITIVE = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const NAMES = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

export const inWords = (day: LocalDate): string =>
  `${Number(day.slice(8))} ${GENITIVE[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

export const monthName = (month: string): string => NAMES[Number(month.slice(5, 7)) - 1] as string;
export const yearOf = (month: string): string => month.slice(0, 4);
export const monthAndYear = (month: string): string => `${monthName(month)} ${yearOf(month)}`;
export const monthInDigits = (month: string): string => `${month.slice(5, 7)}.${yearOf(month)}`;

/** A number without the zeros and letters before its last run of digits. */
export const bareNumber = (number: string): string => number.replace(/^.*?0*(\d+)$/, '$1');

/** Roubles spread over some orders of magnitude, with or without kopecks. */
export function spreadAmount(chance: Chance, middle: number, kopecks: number): bigint {
  const bell = chance.next() + chance.next() + chance.next() + chance.next() - 2;
  const roubles = BigInt(Math.max(100, Math.round(middle * Math.exp(bell * 2.2))));
  if (chance.happens(kopecks)) return roubles * 100n + BigInt(chance.int(1, 99));
  return chance.happens(0.4) ? ((roubles + 99n) / 100n) * 10_000n : roubles * 100n;
}
