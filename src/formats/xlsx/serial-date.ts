import { type LocalDate, localDate, plusDays } from '../../domain/local-date.js';

/** Day 0 of the two ways of counting (системы дат 1900 и 1904, ECMA-376 part 1, 18.17.4). */
const DAY_ZERO = { 1900: localDate(1900, 1, 1) as LocalDate, 1904: localDate(1904, 1, 1) as LocalDate };

/** The last day that a spreadsheet has: 31.12.9999. */
const LAST = 2_958_465;

/**
 * The day of a serial number (порядковый номер дня). By the system of 1900 day 1 is 01.01.1900 and day 60 is 29.02.1900, which never was:
 * it gives no day, and the days after it stand one further. By that of 1904, which old Macintoshes wrote, day 0 is 01.01.1904.
 *
 * @param serial a plain decimal; the fraction is the time of day and is left out
 * @returns `undefined` for a number that is no day
 */
export function serialDate(serial: string, system: 1900 | 1904): LocalDate | undefined {
  const match = /^(\d{1,7})(?:\.\d+)?$/.exec(serial);
  if (!match) return undefined;
  const number = Number(match[1]);
  if (number > LAST) return undefined;
  if (system === 1904) return plusDays(DAY_ZERO[1904], number);
  if (number < 1 || number === 60) return undefined;
  return plusDays(DAY_ZERO[1900], number - (number > 60 ? 2 : 1));
}
