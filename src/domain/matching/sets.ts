import { reason } from '../reason.js';
import type { Case, Explanation } from './explanation.js';
import { NO_REST, fill, payerEvidence, totalOpen } from './explanation.js';
import { type Hints, isLostInvoice, isNear } from './hints.js';
import type { LedgerInvoice } from './ledger.js';
import { monthRows } from './month-row.js';
import { type SubsetProof, subsetsOf } from './subset-sum.js';
import type { Evidence } from './verdict.js';

/** A set whose sum one would meet by chance more often than this is suggested only, were it ever so alone. */
const MOST_CHANCE = 0.001;

/** Confidence of a set that is the only one, though something speaks against it. */
export const ALONE = 0.7;

/** Sets that are suggested when several fit. */
const MOST_SUGGESTED = 5;

/**
 * Explanations by a set of open invoices that are together exactly the payment (подбор набора счетов): *sum-of-several*. Invoices that the
 * text names belong to every set; a named agreement or month bounds the choice. A set settles the payment by itself only when it is proved
 * that no other set fits, and when the sums are so odd that one set would hardly fit by chance.
 */
export function setExplanations(the: Case, hints: Hints): Explanation[] {
  const { wording, natures } = the.payment.reading;
  if (natures.some((each) => each.firm) || the.references.some((each) => !each.all && each.options.length > 1))
    return [];
  const named = [...new Set(the.references.flatMap((each) => each.options.map((hit) => hit.invoice)))];
  const wanted = the.payment.amountOpen - totalOpen(named);
  if (wanted <= 0n) return [];
  const doubts = doubtsOf(the, hints);
  const rows = named.length === 0 ? monthRows(the, boundedByAgreement(the, hints, named), wanted) : [];
  if (rows.length > 0) return byMonths(the, rows, doubts);
  const others = bounded(the, hints, { named, wanted }, doubts);
  if (named.length + others.length < 2) return [];
  const proof = subsetsOf(
    others.map((each) => each.open),
    wanted,
  );
  if (wording.advance) doubts.push('text-says-advance');
  if (proof.outcome === 'unproved') doubts.push('too-many-invoices-to-prove');
  if (proof.outcome === 'several') doubts.push('several-sets-fit');
  if (proof.chance > MOST_CHANCE) doubts.push('sum-may-be-chance');
  return proof.sets
    .map((places) => [...named, ...places.map((place) => others[place] as LedgerInvoice)])
    .filter((set) => set.length > 1)
    .slice(0, MOST_SUGGESTED)
    .map((set) => explain(the, set, proof, doubts));
}

/** A row of one invoice a month is no chance, however round the sums. */
function byMonths(the: Case, rows: readonly LedgerInvoice[][], doubts: string[]): Explanation[] {
  const alone = rows.length === 1;
  if (!alone) doubts.push('several-sets-fit');
  const proof = { outcome: alone ? ('one' as const) : ('several' as const), sets: rows.map(() => []) };
  return rows.map((row) => explain(the, row, proof, doubts));
}

/** The open invoices that may belong to the set: of the named agreement and months, when the payer has such. */
function bounded(
  the: Case,
  hints: Hints,
  { named, wanted }: { readonly named: readonly LedgerInvoice[]; readonly wanted: bigint },
  doubts: string[],
): LedgerInvoice[] {
  const ofAgreement = boundedByAgreement(the, hints, named);
  if (the.payment.reading.periods.length === 0) return ofAgreement;
  const within = ofAgreement.filter((each) => hints.ofPeriod(each.facts.issuedOn));
  if (totalOpen(within) === wanted) return within;
  const ofPeriod = ofAgreement.filter((each) => hints.ofPeriod(each.facts.issuedOn) || isNear(the, each));
  if (ofPeriod.length > 0) return ofPeriod;
  doubts.push('invoice-of-another-month');
  return ofAgreement;
}

/** Open ones, issued by the day of the payment, of the named agreement when the payer has such. */
function boundedByAgreement(the: Case, hints: Hints, named: readonly LedgerInvoice[]): LedgerInvoice[] {
  const open = the.scope.filter(
    (each) => each.open > 0n && each.facts.issuedOn <= the.payment.postedOn && !named.includes(each),
  );
  return hints.agreement === 'known' ? open.filter(hints.ofAgreement) : open;
}

function doubtsOf(the: Case, hints: Hints): string[] {
  const { wording } = the.payment.reading;
  const doubts: string[] = [];
  if (hints.agreement === 'unknown') doubts.push('agreement-unknown');
  if (the.references.some(isLostInvoice)) doubts.push('number-not-found');
  if (the.references.some((each) => each.paid)) doubts.push('named-invoice-is-paid');
  if (wording.partial) doubts.push('text-says-part-payment');
  return doubts;
}

function explain(
  the: Case,
  set: readonly LedgerInvoice[],
  proof: Pick<SubsetProof, 'outcome' | 'sets'>,
  doubts: readonly string[],
): Explanation {
  const { payer, complete, payment } = the;
  const { wording, natures } = payment.reading;
  const known = payer.how === 'tax-number' || payer.how === 'account';
  const alone = proof.outcome === 'one';
  const facts: Evidence[] = [
    { fact: alone ? 'set-is-the-only-one' : 'set-is-one-of-several', speaks: 'for', weight: alone ? 0.8 : 0.3 },
    ...payerEvidence(payer),
    ...doubts.map((fact): Evidence => ({ fact, speaks: 'against', weight: 0.5 })),
  ];
  const certain = alone && doubts.length === 0 && known && complete && natures.length === 0 && wording.payment;
  return {
    rule: 'sum-of-several',
    allocations: fill(set, payment.amountOpen),
    rest: NO_REST,
    confidence: certain ? 0.96 : alone ? ALONE : 0.45 / Math.min(proof.sets.length, MOST_SUGGESTED),
    certain,
    because: [
      reason(alone ? 'sum-of-several' : 'several-make-up-the-sum', { invoices: set.length }),
      ...doubts.map((code) => reason(code)),
    ],
    evidence: facts,
  };
}
