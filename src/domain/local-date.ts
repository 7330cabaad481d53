/**
 * A calendar day without a time zone (дата документа), as `YYYY-MM-DD`. A plain string, so days compare with `<` and
 * are kept and sent as they are.
 */
export type LocalDate = string & { readonly brand: unique symbol };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

/** A day from its parts, or `undefined` when the calendar has no such day. Years 1900..2199. */
export function localDate(year: number, month: number, day: number): LocalDate | undefined {
  if (!(year >= 1900 && year < 2200) || !(month >= 1 && month <= 12) || !(day >= 1 && day <= daysIn(year, month)))
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}

/** Reads `YYYY-MM-DD`; `undefined` for anything else. */
export function parseIsoDate(text: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? localDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** 1C reads a two-digit year below 50 as 20xx, else as 19xx. */
const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);

/** Reads `dd.mm.yyyy` or `dd.mm.yy` (also with `/` or `-`), as 1C and people write; `undefined` for anything else. */
export function parseRussianDate(text: string): LocalDate | undefined {
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text.trim());
  return match ? localDate(fullYear(match[3] as string), Number(match[2]), Number(match[1])) : undefined;
}

const DAY_MS = 86_400_000;

const toEpochDay = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** The day `days` after (or before, when negative). */
export const plusDays = (date: LocalDate, days: number): LocalDate =>
  new Date((toEpochDay(date) + days) * DAY_MS).toISOString().slice(0, 10) as LocalDate;

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toEpochDay(to) - toEpochDay(from);

/** `2026-01-05` as `05.01.2026`, the way Russian documents write it. */
export const toRussianDate = (date: LocalDate): string =>
  `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;

/** The calendar day at an instant in an IANA time zone (for example `Europe/Moscow`). */
export const dayAt = (instant: Date, timeZone: string): LocalDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  ) as LocalDate;
