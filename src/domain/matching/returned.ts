import { daysBetween, type LocalDate } from '../local-date.js';
import { paymentOrdersIn, withoutZeros } from '../purpose/payment-orders.js';
import { numberCore, numberKey } from '../purpose/number-key.js';
import type { PurposeReading } from '../purpose/reading.js';
import { readPurpose } from '../purpose/read-purpose.js';
import { type Reason, reason } from '../reason.js';

/** Money that says it is a return (возврат): it goes the other way than the payment that it gives back. */
export interface ReturningPayment {
  readonly id: string;
  readonly postedOn: LocalDate;
  readonly purpose: string;
}

/** An earlier payment of the same sum between the same two, the other way. */
export interface ReturnCandidate {
  readonly id: string;
  /** Number and day of the bank's document. */
  readonly number: string;
  readonly documentOn: LocalDate;
  readonly postedOn: LocalDate;
  /** Invoices that it pays now. */
  readonly invoices: readonly { readonly number: string; readonly issuedOn: LocalDate }[];
  /** A person has decided what it pays: that is not undone by a rule. */
  readonly byPerson: boolean;
}

/** Which payment is given back. `certain`: it may be undone by itself. */
export interface FoundReturn<Candidate extends ReturnCandidate = ReturnCandidate> {
  readonly candidate: Candidate;
  readonly certain: boolean;
  readonly because: readonly Reason[];
}

/** A return that names nothing is of a payment at most so many days before, when there is only one of its sum. */
const LATEST_UNNAMED = 92;

/**
 * Finds the payment that a return gives back whole (возврат платежа). It settles by itself when the text says it is a return and either
 * names the payment order of one candidate, or the invoices that one candidate pays, or names nothing and only one payment of the last
 * three months is of its sum. What a person has decided is only suggested to be undone.
 *
 * @param candidates all payments of the same sum between the same two the other way, not later than the return
 * @param read how purposes are read, where a company has wordings of its own
 */
export function returnedBy<Candidate extends ReturnCandidate>(
  payment: ReturningPayment,
  candidates: readonly Candidate[],
  read: (purpose: string) => PurposeReading = readPurpose,
): FoundReturn<Candidate> | undefined {
  const reading = read(payment.purpose);
  if (!reading.natures.some((each) => each.nature === 'refund' && each.firm)) return undefined;
  const orders = paymentOrdersIn(payment.purpose);
  const invoices = reading.references.filter((each) => each.kind === 'invoice' || each.kind === 'unknown');
  const keys = new Set(invoices.flatMap((each) => each.keys));
  const [kept, code] =
    orders.length > 0
      ? ([candidates.filter((each) => orders.some((order) => isOrder(each, order))), 'return-names-payment'] as const)
      : keys.size > 0
        ? ([candidates.filter((each) => paysOnly(each, keys)), 'return-names-invoice'] as const)
        : ([candidates.filter((each) => isLate(each, payment)), 'return-of-only-payment'] as const);
  const [candidate] = kept;
  if (!candidate || kept.length > 1) return undefined;
  const { number, documentOn } = candidate;
  const doubts = candidate.byPerson ? [reason('decided-by-person')] : [];
  return {
    candidate,
    certain: doubts.length === 0,
    because: [reason(code, { number, day: documentOn }), ...doubts],
  };
}

const isOrder = (each: ReturnCandidate, order: { number: string; date: LocalDate | null }): boolean =>
  withoutZeros(each.number) === order.number && (order.date === null || order.date === each.documentOn);

const paysOnly = (each: ReturnCandidate, keys: ReadonlySet<string>): boolean =>
  each.invoices.length > 0 &&
  each.invoices.every(({ number, issuedOn }) => keys.has(numberKey(number)) || keys.has(numberCore(number, issuedOn)));

const isLate = (each: ReturnCandidate, payment: ReturningPayment): boolean =>
  daysBetween(each.postedOn, payment.postedOn) <= LATEST_UNNAMED;
