import type { Bin } from './calibration.js';
import type { Share } from './matcher.js';
import type { Pool } from './pool.js';
import type { Judged, Score } from './score.js';
import type { Allocation } from './world.js';

/** Four places, rounded down, so that 1.0000 means all. */
export const rate = (value: number): string => (Math.floor(value * 10_000) / 10_000).toFixed(4);

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** One line for each pool and matcher. */
export function summaryTable(pools: readonly { pool: Pool; scores: ReadonlyMap<string, Score> }[]): string {
  const lines = pools.flatMap(({ pool, scores }) =>
    [...scores].map(
      ([name, each]) =>
      row([pool.name, name, each.payments, each.settled, each.wrong, rate(each.precision), each.must, rate(each.recall), rate(each.suggested)]), // prettier-ignore
    ),
  );
  const head = ['Pool', 'Matcher', 'Payments', 'Settled', 'Wrong', 'Precision', 'Must', 'Recall', 'First suggestion'];
  return [row(head), row(head.map((_, i) => (i < 2 ? '---' : '--:'))), ...lines, ''].join('\n');
}

/** One line for each case. */
export function caseTable({ cases }: Score): string {
  const lines = [...cases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { payments, settled, wrong, must, mustRight, left, leftRight }]) =>
      row([name, payments, settled, wrong, must, must === 0 ? '-' : rate(mustRight / must), left === 0 ? '-' : rate(leftRight / left)]), // prettier-ignore
    );
  const head = ['Case', 'Payments', 'Settled', 'Wrong', 'Must', 'Recall', 'First suggestion'];
  return [row(head), row(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...lines, ''].join('\n');
}

/** Stated against observed. */
export function calibrationTable(title: string, bins: readonly Bin[]): string {
  const lines = bins.map(({ name, payments, stated, right }) =>
    row([name, payments, rate(stated / payments), rate(right / payments)]),
  );
  return [row([title, 'Payments', 'Stated', 'Observed']), row(['---', '--:', '--:', '--:']), ...lines, ''].join('\n');
}

const named = ({ invoice, amount }: Allocation): string =>
  `${invoice.number} ${invoice.issuedOn} ${invoice.client.id} ${amount} of ${invoice.amount}`;
const shares = (list: readonly Share[]): string => list.map((each) => `${each.invoiceId}:${each.amount}`).join(' + ');

function line({ payment, answer, settled }: Judged): string {
  const chosen = settled ? answer.settled : (answer.suggested[0] ?? []);
  const [first = []] = payment.accepted;
  return [
    `${settled ? 'WRONG' : 'LEFT'} ${payment.case} ${payment.postedOn} ${payment.amount} ${payment.payer.name} ${answer.rule} ${answer.confidence}`,
    `  ${payment.purpose}`,
    `  right: ${first.map(named).join(' + ') || 'leave open'} [${shares(first.map((each) => ({ invoiceId: each.invoice.id, amount: each.amount })))}]`,
    `  given: ${shares(chosen)}`,
  ].join('\n');
}

/** Mistakes: settled wrongly, and left though they must be settled, so many of each. */
export function wrongOnes(judged: readonly Judged[], wrong: number, left: number): string[] {
  const settledWrong = judged.filter((each) => each.settled && !each.right);
  const leftOpen = judged.filter((each) => !each.settled && each.payment.mustSettle);
  return [...settledWrong.slice(0, wrong), ...spread(leftOpen, left)].map(line);
}

/** Taken evenly over the whole list, because neighbours are alike. */
const spread = <T>(list: readonly T[], count: number): T[] =>
  list.filter((_, i) => Math.floor((i * count) / list.length) !== Math.floor(((i - 1) * count) / list.length));
