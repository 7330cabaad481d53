import type { MatchPayment } from './candidates.js';
import type { Identity } from './directory.js';
import type { LedgerInvoice } from './ledger.js';
import type { Reason } from '../reason.js';
import type { ResolvedReference } from './resolve.js';
import type { MatchingRules } from './rules.js';
import type { Evidence, ProposedAllocation, Rest, RuleName } from './verdict.js';

/** One way in which a payment may be explained. */
export interface Explanation {
  readonly rule: RuleName;
  readonly allocations: readonly ProposedAllocation[];
  readonly rest: Rest;
  readonly confidence: number;
  /** Consistent with all evidence and the only one by its rule: may settle the payment by itself. */
  readonly certain: boolean;
  readonly because: readonly Reason[];
  readonly evidence: readonly Evidence[];
}

/** A payment with what is known of it while it is decided. */
export interface Case {
  readonly payment: MatchPayment;
  readonly rules: MatchingRules;
  readonly payer: Identity;
  /** Invoices, paid ones too, of whoever owes: the payer, or the debtor that the text names. Oldest first. */
  readonly scope: readonly LedgerInvoice[];
  readonly references: readonly ResolvedReference[];
  readonly complete: boolean;
}

export const NO_REST: Rest = { kind: 'none', amount: 0n };

export const totalOpen = (invoices: readonly LedgerInvoice[]): bigint =>
  invoices.reduce((sum, each) => sum + each.open, 0n);

/** Fills invoices one after another until the money is used. */
export function fill(invoices: readonly LedgerInvoice[], money: bigint): ProposedAllocation[] {
  const allocations: ProposedAllocation[] = [];
  let left = money;
  for (const each of invoices) {
    const amount = each.open < left ? each.open : left;
    if (amount <= 0n) continue;
    allocations.push({ invoiceId: each.facts.id, amount });
    left -= amount;
  }
  return allocations;
}

/** What is left after invoices: an advance when the text speaks of one, else an overpayment. */
export function restOf(payment: MatchPayment, allocations: readonly ProposedAllocation[]): Rest {
  const amount = payment.amountOpen - allocations.reduce((sum, each) => sum + each.amount, 0n);
  if (amount <= 0n) return NO_REST;
  return { kind: payment.reading.wording.advance ? 'advance' : 'overpayment', amount };
}

/** Open invoices issued by the day of the payment whose open amount is the payment's, oldest first. */
export const exactOnes = (the: Case): LedgerInvoice[] =>
  the.scope.filter(
    (each) => each.open === the.payment.amountOpen && each.open > 0n && each.facts.issuedOn <= the.payment.postedOn,
  );

/** Evidence of who paid. */
export function payerEvidence(payer: Identity): Evidence[] {
  if (payer.how === 'none') return [{ fact: 'payer-unknown', speaks: 'against', weight: 0.6 }];
  if (payer.learnt) return [{ fact: 'payer-learnt', speaks: 'for', weight: payer.how === 'account' ? 0.8 : 0.5 }];
  const weight = payer.how === 'tax-number' ? 0.9 : payer.how === 'account' ? 0.85 : 0.5;
  return [{ fact: `payer-by-${payer.how}`, speaks: 'for', weight }];
}
