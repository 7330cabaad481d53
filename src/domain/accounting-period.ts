import type { LocalDate } from './local-date.js';

/** Years after the year of a paper for which papers of primary accounting are kept (402-ФЗ, статья 29, часть 1). */
export const YEARS_OF_KEEPING = 5;

/** The first day of which papers of primary accounting must still be kept today (первый день срока хранения). */
export const firstKeptDay = (today: LocalDate): LocalDate =>
  `${Number(today.slice(0, 4)) - YEARS_OF_KEEPING}-01-01` as LocalDate;
