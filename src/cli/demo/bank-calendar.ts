import { type LocalDate, plusDays } from '../../domain/local-date.js';

/** Bank days of the demo's month, and how many of them one statement file covers. */
export const MONTH_DAYS = 20;
export const WEEK_DAYS = 5;

const isWeekend = (day: LocalDate): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/**
 * The bank days (операционные дни) of the demo: the last twenty weekdays before the day of the run are numbered 0 to 19, earlier ones
 * -1, -2, …. Holidays are not known. The same day of the run gives the same month.
 */
export class BankCalendar {
  private readonly days: LocalDate[] = [];

  /** @param today the day of the run, itself not in the month */
  constructor(readonly today: LocalDate) {}

  /** The bank day with a number up to 19; 20 is the day of the run. */
  day(index: number): LocalDate {
    if (index >= MONTH_DAYS) return this.today;
    const back = MONTH_DAYS - 1 - index;
    while (this.days.length <= back) this.days.push(this.before(this.days.at(-1) ?? this.today));
    return this.days[back] as LocalDate;
  }

  private before(day: LocalDate): LocalDate {
    let earlier = plusDays(day, -1);
    while (isWeekend(earlier)) earlier = plusDays(earlier, -1);
    return earlier;
  }
}
