import type { MatchVerdict } from '../domain/matching/verdict.js';
import type { Transaction } from '../store/transaction.js';
import type { DecisionInput } from '../store/writers/decision-check.js';
import { saveDecisions } from '../store/writers/decision-writer.js';
import { saveVerdicts } from '../store/writers/payment-record.js';
import { requestWork } from '../store/writers/work-requests.js';
import type { ReadPayment } from './match-window.js';

/** A payment with what is thought of it. */
export interface Decided {
  readonly payment: ReadPayment;
  readonly verdict: MatchVerdict;
}

/**
 * Carries out what still fits, by rules that are kept already. Returns the payments of decisions that do not, because somebody was quicker: they are considered
 * again by the next run, which is asked for.
 */
export async function keepVerdicts(
  tx: Transaction,
  decided: readonly Decided[],
  rulesHash: string,
): Promise<ReadonlySet<string>> {
  const left = new Set<string>();
  const settling = decided.filter(({ verdict }) => verdict.status === 'matched' && verdict.allocations.length > 0);
  const decisions = settling.map((each) => ({ ...decisionOf(each), rulesHash }));
  await saveDecisions(tx, decisions, (input) => left.add(input.paymentId));
  if (left.size > 0) await requestWork(tx, 'match');
  const open = decided.filter(({ verdict }) => verdict.status !== 'matched');
  await saveVerdicts(
    tx,
    open.map(({ payment, verdict }) => ({
      paymentId: payment.id,
      paymentVersion: payment.version,
      verdict: keptOf(verdict),
    })),
  );
  return left;
}

const decisionOf = ({ payment, verdict }: Decided): DecisionInput => ({
  paymentId: payment.id,
  paymentVersion: payment.version,
  kind: 'match',
  actor: `rule:${verdict.rule?.name ?? 'unnamed'}@${verdict.rule?.version ?? 0}`,
  why: '',
  because: verdict.because,
  evidence: verdict.evidence,
  commandKey: null,
  allocate: verdict.allocations,
  reverse: [],
  restStatus: 'advance',
  verdict: keptOf(verdict),
});

/** What is kept of a verdict beside the payment: plain JSON, sums as strings. */
const keptOf = (verdict: MatchVerdict) => ({
  status: verdict.status,
  rule: verdict.rule,
  confidence: verdict.confidence,
  suggestions: verdict.suggestions.map((list) =>
    list.map(({ invoiceId, amount }) => ({ invoiceId, amount: amount.toString() })),
  ),
  because: verdict.because,
  evidence: verdict.status === 'matched' ? [] : verdict.evidence,
});
