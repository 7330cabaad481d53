import { type LocalDate, plusDays } from '../local-date.js';
import { numberSegments } from '../purpose/number-key.js';
import { reason } from '../reason.js';
import type { Case, Explanation } from './explanation.js';
import { NO_REST, exactOnes, fill, payerEvidence, restOf, totalOpen } from './explanation.js';
import type { Directory } from './directory.js';
import { type Hints, hintsOf, isLostInvoice, isNear } from './hints.js';
import type { LedgerInvoice } from './ledger.js';
import type { ResolvedReference } from './resolve.js';
import { setExplanations } from './sets.js';
import type { Evidence, RuleName } from './verdict.js';

/**
 * Explanations when no invoice of the payer is named (счёт не назван), by a sum that is exactly one open invoice. Rules, in words:
 *
 * - *agreement-amount*: the named agreement has one open invoice of the sum.
 * - *period-amount*: one open invoice of the sum is of the named month.
 * - *date-amount*: one open invoice of the sum has a date that the text names.
 * - *amount-alone*: nothing else is named, and the payer has one open invoice of the sum.
 * - *mistyped-number*: a number is named that the payer has no invoice of, and the one invoice of the sum has the date that the text names, or a
 *   number that differs by one slip of the hand.
 * - *sum-of-several*: no single invoice is of the sum, and one set of several is, see {@link setExplanations}.
 * - *whole-debt*: the text speaks of debt, and the payment is all that is open on the day.
 *
 * Equal invoices that nothing tells apart are suggested, the oldest first. Invoices issued after the payment do not count.
 */
export function unnamedExplanations(the: Case, directory: Directory): Explanation[] {
  const exact = exactOnes(the);
  const hints = hintsOf(the, directory);
  const chosen = exact.length > 0 ? choose(the, exact, hints) : setExplanations(the, hints);
  return [...chosen, ...wholeDebt(the)];
}

function choose(the: Case, exact: readonly LedgerInvoice[], hints: Hints): Explanation[] {
  const { periods, dates } = the.payment.reading;
  const lost = the.references.filter(isLostInvoice);
  let left = exact;
  let rule: RuleName = 'amount-alone';
  const doubts: string[] = the.references.some((each) => each.options.length > 0) ? ['another-invoice-named'] : [];
  if (the.references.some((each) => each.paid)) doubts.push('named-invoice-is-paid');
  const narrow = (name: RuleName, test: (each: LedgerInvoice) => boolean, doubt: string): void => {
    const kept = left.filter(test);
    if (kept.length === 0) doubts.push(doubt);
    else if (rule === 'amount-alone' || kept.length < left.length) [left, rule] = [kept, name];
  };
  if (hints.agreement === 'known') narrow('agreement-amount', hints.ofAgreement, 'invoice-of-another-agreement');
  if (hints.agreement === 'unknown') doubts.push('agreement-unknown');
  if (periods.length > 0) {
    narrow('period-amount', ofMonth(the, left, hints), 'invoice-of-another-month');
    if (!the.payment.reading.wording.rent) left = ofMonthFirst(left, hints);
  }
  if (dates.some((date) => the.scope.some((each) => each.facts.issuedOn === date)))
    narrow('date-amount', hints.ofDate, 'date-differs');
  if (lost.length > 0) [left, rule] = mistyped(left, lost, hints, doubts);
  if (left.length > 1) doubts.push('equal-invoices');
  return left.map((each) => explain(the, each, rule, doubts, left.length));
}

/** In so many last days of a month an invoice may be an act of it, or rent of the next one. */
const LAST_DAYS = 7;

/**
 * Whether an invoice is for the named month: issued in it, or the only one near it. When those issued in it are of its last days, the one of the
 * last days of the month before may be meant as well: rent is invoiced before its month, work after it.
 */
function ofMonth(the: Case, exact: readonly LedgerInvoice[], hints: Hints): (each: LedgerInvoice) => boolean {
  const soon = ({ facts }: LedgerInvoice): LocalDate => plusDays(facts.issuedOn, LAST_DAYS);
  const isLate = (each: LedgerInvoice): boolean => soon(each).slice(0, 7) !== each.facts.issuedOn.slice(0, 7);
  const inMonth = exact.filter((each) => hints.ofPeriod(each.facts.issuedOn));
  const late = inMonth.length > 0 && inMonth.every(isLate);
  return (each) =>
    inMonth.includes(each) ||
    (exact.length === 1 && isNear(the, each)) ||
    (late && isLate(each) && hints.ofPeriod(soon(each)));
}

/** Work is invoiced in its month rather than before it: the invoice of the month itself is suggested first. */
const ofMonthFirst = (left: readonly LedgerInvoice[], hints: Hints): LedgerInvoice[] => [
  ...left.filter((each) => hints.ofPeriod(each.facts.issuedOn)),
  ...left.filter((each) => !hints.ofPeriod(each.facts.issuedOn)),
];

function mistyped(
  left: readonly LedgerInvoice[],
  lost: readonly ResolvedReference[],
  hints: Hints,
  doubts: string[],
): [readonly LedgerInvoice[], RuleName] {
  const dated = left.filter(hints.ofDate);
  const slipped = left.filter((each) => lost.some(({ reference }) => isSlip(reference.number, each.facts.number)));
  const kept = dated.length > 0 ? dated : slipped;
  if (kept.length === 0 || lost.length > 1) doubts.push('number-not-found');
  return [kept.length > 0 ? kept : left, 'mistyped-number'];
}

/** One digit wrong, missing, too many, or two changed places, in a number of three digits or more. */
export function isSlip(written: string, number: string): boolean {
  const [a, b] = [written, number].map((each) => numberSegments(each).filter((run) => run.digits).map((run) => run.text).join('')); // prettier-ignore
  if (
    a === undefined ||
    b === undefined ||
    a.length < 3 ||
    b.length < 3 ||
    Math.abs(a.length - b.length) > 1 ||
    a === b
  )
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}

const CONFIDENCE: Partial<Record<RuleName, number>> = {
  'agreement-amount': 0.985,
  'period-amount': 0.98,
  'date-amount': 0.98,
  'amount-alone': 0.96,
  'mistyped-number': 0.95,
};

function explain(
  the: Case,
  invoice: LedgerInvoice,
  rule: RuleName,
  doubts: readonly string[],
  equals: number,
): Explanation {
  const { wording, natures } = the.payment.reading;
  const part = wording.partial && invoice.open === invoice.facts.amount && !wording.advance;
  const spoken =
    wording.payment || wording.debt || rule === 'agreement-amount' || the.payment.reading.references.length > 0;
  const certain =
    doubts.length === 0 &&
    the.complete &&
    natures.length === 0 &&
    spoken &&
    !part &&
    the.payer.how !== 'none' &&
    the.payer.how !== 'name';
  const evidence: Evidence[] = [
    {
      fact: equals > 1 ? 'amount-equal-to-several' : 'amount-equal-to-one',
      speaks: 'for',
      weight: equals > 1 ? 0.4 : 0.8,
    },
    ...payerEvidence(the.payer),
    ...doubts.map((fact): Evidence => ({ fact, speaks: 'against', weight: 0.5 })),
  ];
  return {
    rule,
    allocations: [{ invoiceId: invoice.facts.id, amount: the.payment.amountOpen }],
    rest: NO_REST,
    confidence: certain ? (CONFIDENCE[rule] ?? 0.9) : doubts.length === 0 ? 0.7 : 0.55 / equals,
    certain,
    because: [reason(rule), ...doubts.map((code) => reason(code)), ...(part ? [reason('text-says-part-payment')] : [])],
    evidence,
  };
}

/** All that is open on the day that the text names, or on the day of the payment; oldest first. */
function wholeDebt(the: Case): Explanation[] {
  const { wording, dates, natures } = the.payment.reading;
  if (the.references.some((each) => each.options.length > 0)) return [];
  const { amountOpen, postedOn } = the.payment;
  const named = dates.filter((each) => each <= postedOn).at(-1);
  const open = the.scope.filter((each) => each.open > 0n && each.facts.issuedOn <= postedOn);
  const due = named && wording.debt ? open.filter((each) => each.facts.issuedOn <= named) : open;
  const prefix = prefixOf(due, amountOpen);
  const whole = prefix.length === due.length;
  if (prefix.length < 2) return [];
  const allocations = fill(prefix, amountOpen);
  return [
    {
      rule: 'whole-debt',
      allocations,
      rest: restOf(the.payment, allocations),
      confidence: whole ? (wording.debt ? 0.95 : 0.7) : 0.5,
      certain:
        whole && wording.debt && the.complete && natures.length === 0 && the.references.length === 0 && isKnown(the),
      because: [reason(whole ? 'sum-is-the-whole-debt' : 'sum-is-the-oldest-debt', { invoices: prefix.length })],
      evidence: [{ fact: 'amount-equal-to-debt', speaks: 'for', weight: 0.8 }, ...payerEvidence(the.payer)],
    },
  ];
}

const isKnown = (the: Case): boolean => the.payer.how === 'tax-number' || the.payer.how === 'account';

/** The oldest invoices that are together exactly the sum; empty when none are. */
function prefixOf(oldestFirst: readonly LedgerInvoice[], sum: bigint): LedgerInvoice[] {
  for (let count = 1, total = 0n; count <= oldestFirst.length; count++) {
    total += (oldestFirst[count - 1] as LedgerInvoice).open;
    if (total === sum) return oldestFirst.slice(0, count);
    if (total > sum) return [];
  }
  return [];
}

/** The oldest open invoices that the money would go to if a person knew no better. */
export function oldestFirst(the: Case): Explanation[] {
  const open = the.scope.filter((each) => each.open > 0n && each.facts.issuedOn <= the.payment.postedOn);
  if (open.length === 0 || the.payer.how === 'none') return [];
  const allocations = fill(open, the.payment.amountOpen);
  return [
    {
      rule: 'whole-debt',
      allocations,
      rest: restOf(the.payment, allocations),
      confidence: totalOpen(open) === the.payment.amountOpen ? 0.5 : open.length === 1 ? 0.3 : 0.1,
      certain: false,
      because: [reason('oldest-first')],
      evidence: payerEvidence(the.payer),
    },
  ];
}
