import { Books } from './books.js';
import type { CaseName } from './case-names.js';
import type { Answer, Matcher, Share } from './matcher.js';
import type { Allocation, Payment, World } from './world.js';

/** How one payment came out. */
export interface Judged {
  readonly payment: Payment;
  readonly answer: Answer;
  readonly settled: boolean;
  /** Of what is settled; else of the first suggestion. */
  readonly right: boolean;
}

/** Counts of a case, or of all. */
export interface Tally {
  payments: number;
  /** Settled by itself. */
  settled: number;
  right: number;
  wrong: number;
  must: number;
  mustRight: number;
  /** Left open though an accountant settles it, and of those the ones whose first suggestion is right. */
  left: number;
  leftRight: number;
}

export interface Score extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly suggested: number;
  readonly cases: ReadonlyMap<CaseName, Tally>;
  readonly judged: readonly Judged[];
}

const keyOfShares = (shares: readonly Share[]): string =>
  shares.map(({ invoiceId, amount }) => `${invoiceId}:${amount}`).sort().join('+'); // prettier-ignore

const keyOf = (allocations: readonly Allocation[]): string =>
  keyOfShares(allocations.map(({ invoice, amount }) => ({ invoiceId: invoice.id, amount })));

/**
 * Runs a matcher over a year, day by day. After each day the accountant puts right what was left or wrong, so that a mistake costs one
 * payment and not its successors too.
 */
export function judge(world: World, matcher: Matcher): Judged[] {
  const books = new Books(world);
  const judged: Judged[] = [];
  for (const day of byDay(world.payments)) {
    const answers = matcher.decide(day, books);
    day.forEach((payment, i) => judged.push(judgeOne(payment, answers[i] as Answer)));
    for (const payment of day) books.settle(payment.accepted[0] ?? []);
  }
  return judged;
}

function judgeOne(payment: Payment, answer: Answer): Judged {
  const accepted = new Set(payment.accepted.map(keyOf));
  const settled = answer.settled.length > 0;
  const chosen = settled ? answer.settled : (answer.suggested[0] ?? []);
  return { payment, answer, settled, right: chosen.length > 0 && accepted.has(keyOfShares(chosen)) };
}

function byDay(payments: readonly Payment[]): Payment[][] {
  const days = new Map<string, Payment[]>();
  for (const payment of payments) days.set(payment.postedOn, [...(days.get(payment.postedOn) ?? []), payment]);
  return [...days.values()];
}

const nothingYet = (): Tally => ({
  payments: 0,
  settled: 0,
  right: 0,
  wrong: 0,
  must: 0,
  mustRight: 0,
  left: 0,
  leftRight: 0,
});

/** Precision is of what was settled by itself; recall is of what an accountant settles without asking. */
export function score(judged: readonly Judged[]): Score {
  const all = nothingYet();
  const cases = new Map<CaseName, Tally>();
  for (const each of judged) {
    const ofCase = cases.get(each.payment.case) ?? nothingYet();
    cases.set(each.payment.case, ofCase);
    count(all, each);
    count(ofCase, each);
  }
  return {
    ...all,
    precision: ratio(all.right, all.settled),
    recall: ratio(all.mustRight, all.must),
    suggested: ratio(all.leftRight, all.left),
    cases,
    judged,
  };
}

function count(tally: Tally, { payment, settled, right }: Judged): void {
  tally.payments += 1;
  if (payment.mustSettle) tally.must += 1;
  if (settled) {
    tally.settled += 1;
    if (right) tally.right += 1;
    else tally.wrong += 1;
    if (right && payment.mustSettle) tally.mustRight += 1;
  } else if (payment.mustSettle) {
    tally.left += 1;
    if (right) tally.leftRight += 1;
  }
}

/** 1 of nothing: there was nothing to do wrong. */
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
