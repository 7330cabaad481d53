import { type LocalDate, plusDays } from '../local-date.js';
import { type Case, totalOpen } from './explanation.js';
import { nearestYear } from './hints.js';
import type { LedgerInvoice } from './ledger.js';

/** So many days before its month an invoice may be issued (rent in advance), or after its end (work done). */
const DAYS_BEFORE = 10;
const DAYS_AFTER = 10;
/** In so many last days of a month an invoice may be of it, or in advance of the next one. */
const LAST_DAYS = 7;

const monthOf = (day: LocalDate): string => day.slice(0, 7);
const isLate = ({ facts }: LedgerInvoice): boolean =>
  monthOf(plusDays(facts.issuedOn, LAST_DAYS)) !== monthOf(facts.issuedOn);

/** The months of the text as `2026-03`, each once. */
export const monthsNamed = (the: Case): string[] => [
  ...new Set(
    the.payment.reading.periods.map(({ year, month }) => {
      const y = year ?? nearestYear(month, the.payment.postedOn);
      return `${y}-${String(month).padStart(2, '0')}`;
    }),
  ),
];

/**
 * Rows of invoices, one for each month that the text names (по одному счёту на месяц), that are together the wanted sum: issued in their months, in
 * the last days of the months before, or in the first days of the months after. A row of the months themselves is the only one meant,
 * unless all of it is of last days, when invoices in advance may be meant as well.
 */
export function monthRows(the: Case, open: readonly LedgerInvoice[], wanted: bigint): LedgerInvoice[][] {
  const months = monthsNamed(the);
  if (months.length < 2) return [];
  const row = (offset: number): LedgerInvoice[] =>
    onlyRow(
      months.map((month) =>
        open.filter((each) => isMoved(each, offset) && monthOf(plusDays(each.facts.issuedOn, offset)) === month),
      ),
      wanted,
    );
  const within = row(0);
  if (within.length > 0 && !within.every(isLate)) return [within];
  const before = row(DAYS_BEFORE);
  if (within.length > 0) return before.length > 0 ? [within, before] : [within];
  const issued = new Set(open.map((each) => monthOf(each.facts.issuedOn)));
  if (months.every((month) => issued.has(month))) return []; // of the months themselves, in other sums
  return [before, row(-DAYS_AFTER)].filter((each) => each.length > 0);
}

/** The days lead to another month than the one of issue. */
const isMoved = ({ facts }: LedgerInvoice, days: number): boolean =>
  days === 0 || monthOf(plusDays(facts.issuedOn, days)) !== monthOf(facts.issuedOn);

/** More ways of taking one invoice of each month than these are not looked at. */
const MOST_ROWS = 512;

/** One invoice of each month, together the sum; of several such rows the one of equal sums. Empty when it is not the only one. */
function onlyRow(months: readonly LedgerInvoice[][], wanted: bigint): LedgerInvoice[] {
  let rows: LedgerInvoice[][] = [[]];
  for (const month of months) {
    rows = rows.flatMap((row) => month.map((each) => [...row, each]));
    if (rows.length > MOST_ROWS) return [];
  }
  const fitting = rows.filter((row) => totalOpen(row) === wanted);
  const equal = fitting.filter((row) => row.every((each) => each.open === row[0]?.open));
  return (fitting.length === 1 ? fitting[0] : equal.length === 1 ? equal[0] : undefined) ?? [];
}
