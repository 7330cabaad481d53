import { type LocalDate, daysBetween } from '../local-date.js';
import { numberSegments } from '../purpose/number-key.js';
import type { Directory } from './directory.js';
import type { Case } from './explanation.js';
import type { LedgerInvoice } from './ledger.js';
import { matchNumber, shapeOf } from './number-match.js';
import type { ResolvedReference } from './resolve.js';

/** How many days from the named month an invoice for it may be issued: before it (in advance) or after its end. */
const DAYS_AROUND_MONTH = 10;

/** What the text says besides the numbers of invoices, as tests of an invoice. */
export interface Hints {
  readonly agreement: 'none' | 'known' | 'unknown';
  readonly ofAgreement: (invoice: LedgerInvoice) => boolean;
  readonly ofPeriod: (issuedOn: LocalDate) => boolean;
  readonly ofDate: (invoice: LedgerInvoice) => boolean;
}

/** Agreements, months and dates of the text against the invoices of whoever owes. */
export function hintsOf(the: Case, directory: Directory): Hints {
  const { periods, dates } = the.payment.reading;
  const written = [...dates, ...the.references.map((each) => each.reference.date)];
  return {
    ...agreementHints(the, directory),
    ofPeriod: (issuedOn) =>
      periods.some(
        (each) => Number(issuedOn.slice(5, 7)) === each.month && isYear(each.year, issuedOn, the.payment.postedOn),
      ),
    ofDate: (each) => written.includes(each.facts.issuedOn),
  };
}

/** Agreements of the payer that the text names; `none` also when the ledger knows no agreement of the payer at all. */
function agreementHints(the: Case, directory: Directory): Pick<Hints, 'agreement' | 'ofAgreement'> {
  const { agreements } = the.payment.reading;
  if (agreements.length === 0) return { agreement: 'none', ofAgreement: () => false };
  const written = agreements.map((each) => numberSegments(each.number));
  const named = (number: string): boolean => {
    const shape = shapeOf(numberSegments(number), NO_YEAR);
    return written.some((each) => matchNumber(each, shape, NO_YEAR) >= 2);
  };
  const all = the.payer.ids.flatMap((id) => directory.counterparty(id)?.agreements ?? []);
  const known = all.filter((each) => each.organizationId === the.payment.organizationId);
  const ids = new Set(known.filter((each) => named(each.number)).map((each) => each.id));
  const ofAgreement = ({ facts }: LedgerInvoice): boolean =>
    (facts.agreementId !== null && ids.has(facts.agreementId)) ||
    (facts.agreementNumber !== null && named(facts.agreementNumber));
  if (ids.size > 0 || the.scope.some(ofAgreement)) return { agreement: 'known', ofAgreement };
  const listed = known.length > 0 || the.scope.some((each) => each.facts.agreementNumber !== null);
  return { agreement: listed ? 'unknown' : 'none', ofAgreement };
}

/** Agreement numbers are compared with their year: 5-2023 and 5-2024 are two agreements. */
const NO_YEAR = '1900-01-01' as LocalDate;

/** A month without a year is one of the twelve up to the payment. */
const isYear = (year: number | null, issuedOn: LocalDate, postedOn: LocalDate): boolean =>
  year === null ? daysBetween(issuedOn, postedOn) < 330 : Number(issuedOn.slice(0, 4)) === year;

/** Invoices are often issued some days before the month they are for, or after its end. */
export function isNear(the: Case, { facts }: LedgerInvoice): boolean {
  return the.payment.reading.periods.some(({ year, month }) => {
    const y = year ?? nearestYear(month, the.payment.postedOn);
    const first = Date.UTC(y, month - 1, 1);
    const last = Date.UTC(y, month, 0);
    const day = Date.parse(`${facts.issuedOn}T00:00:00Z`);
    const margin = DAYS_AROUND_MONTH * 86_400_000;
    return day >= first - margin && day <= last + margin;
  });
}

/** The year of a month that is named without it: the one that is nearest to the payment, so that «за январь» in December is the next. */
export function nearestYear(month: number, postedOn: LocalDate): number {
  const [year, now] = [Number(postedOn.slice(0, 4)), Number(postedOn.slice(5, 7))];
  return month - now > HALF_YEAR ? year - 1 : now - month > HALF_YEAR ? year + 1 : year;
}

const HALF_YEAR = 6;

/** A number with the word for an invoice, or a number with a date, which is nobody's among the payer's invoices. */
export const isLostInvoice = (each: ResolvedReference): boolean =>
  each.options.length === 0 &&
  (each.reference.kind === 'invoice' ||
    (each.reference.kind === 'unknown' && each.reference.date !== null && !each.reference.titled));
