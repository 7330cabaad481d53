import { reason } from '../reason.js';
import { type Case, type Explanation, NO_REST, payerEvidence } from './explanation.js';
import { hintsOf, isLostInvoice } from './hints.js';
import type { Directory } from './directory.js';
import type { Evidence } from './verdict.js';

/**
 * Explanations of an advance by an invoice that came later (зачёт аванса): *advance-closed*. The payment, or the rest of it that was kept,
 * says that it is an advance, and exactly one open invoice of the payer is of the sum and was issued after the payment, of the agreement
 * that the text names if it names one. What is kept as a mere overpayment is only suggested.
 */
export function advanceExplanations(the: Case, directory: Directory): Explanation[] {
  const { wording, natures } = the.payment.reading;
  if (!wording.advance && the.payment.kept !== true) return [];
  const later = the.scope.filter(
    (each) => each.open > 0n && each.open === the.payment.amountOpen && each.facts.issuedOn > the.payment.postedOn,
  );
  if (later.length === 0) return [];
  const hints = hintsOf(the, directory);
  const fitting = hints.agreement === 'known' ? later.filter(hints.ofAgreement) : later;
  const [invoice] = fitting;
  if (!invoice) return [];
  const doubts = [
    ...(hints.agreement === 'unknown' ? ['agreement-unknown'] : []),
    ...(the.references.some((each) => isLostInvoice(each) && !each.paid) ? ['number-not-found'] : []),
    ...(fitting.length > 1 ? ['equal-invoices'] : []),
  ];
  const known = the.payer.how === 'tax-number' || the.payer.how === 'account';
  const certain = doubts.length === 0 && natures.length === 0 && the.complete && known && wording.advance;
  const evidence: Evidence[] = [
    { fact: fitting.length > 1 ? 'amount-equal-to-several' : 'amount-equal-to-one', speaks: 'for', weight: 0.8 },
    ...payerEvidence(the.payer),
    ...doubts.map((fact): Evidence => ({ fact, speaks: 'against', weight: 0.5 })),
  ];
  return fitting.map((each) => ({
    rule: 'advance-closed',
    allocations: [{ invoiceId: each.facts.id, amount: the.payment.amountOpen }],
    rest: NO_REST,
    confidence: certain ? 0.96 : 0.6 / fitting.length,
    certain,
    because: [reason('advance-closed'), ...doubts.map((code) => reason(code))],
    evidence,
  }));
}
