import { firstKeptDay } from './accounting-period.js';
import { localDate } from './local-date.js';

// 402-ФЗ, статья 29, часть 1: not less than five years after the year of the report. A paper of 2020 is kept through 31 December 2025.
test.each([
  ['2025-12-31', '2020-01-01'],
  ['2026-01-01', '2021-01-01'],
  ['2026-11-25', '2021-01-01'],
])('on %s papers from %s on are kept', (today, first) => {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  expect(firstKeptDay(localDate(year, month, day) ?? ('' as never))).toBe(first);
});
