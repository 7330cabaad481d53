import { reason } from '../reason.js';
import { advanceExplanations } from './advance.js';
import { type Told, calibrated, rankOf } from './calibration.js';
import type { MatchCandidates, MatchPayment } from './candidates.js';
import { type Case, type Explanation, NO_REST } from './explanation.js';
import { compare } from './code-point-order.js';
import type { Directory, Identity } from './directory.js';
import type { Learnt } from './learnt.js';
import { Ledger } from './ledger.js';
import { namedExplanations } from './named.js';
import { resolve } from './resolve.js';
import { type MatchingRules, settlesItself } from './rules.js';
import { ALONE } from './sets.js';
import { type Debtor, debtorOf, foreignExplanations } from './third-party.js';
import { oldestFirst, unnamedExplanations } from './unnamed.js';
import { type Evidence, type MatchVerdict, RULES_VERSION, type RuleName } from './verdict.js';

/**
 * Decides a batch of payments (сопоставление платежей со счетами). Pure: the same facts give the same verdicts in any order of the inputs;
 * payments are taken by day, number and id, and each takes from the open amounts that the ones before it left.
 *
 * A payment is settled by itself only when one explanation agrees with everything that is known of it, and no other does: see
 * `namedExplanations`, `unnamedExplanations` and `foreignExplanations` for the rules in words. A document named in the text outweighs a sum, a
 * tax number outweighs a name, and money that speaks of itself as a refund, a loan, a deposit or the like settles nothing. All else is
 * suggested, best first, or left open with the reason.
 */
export function decideBatch(
  payments: readonly MatchPayment[],
  candidates: MatchCandidates,
  rules: MatchingRules,
): MatchVerdict[] {
  const ledger = Ledger.of(candidates);
  return [...payments].sort(inTurn).map((payment) => decideNext(payment, ledger, rules));
}

/** The order in which payments are decided: by day, number and id. */
export const inTurn = (a: MatchPayment, b: MatchPayment): number =>
  compare(a.postedOn, b.postedOn) || compare(a.number, b.number) || compare(a.id, b.id);

/** Decides the payment whose turn it is, and takes from the ledger what it settles. */
export function decideNext(payment: MatchPayment, ledger: Ledger, rules: MatchingRules): MatchVerdict {
  const verdict = withPersonsWord(payment, decide(payment, ledger, rules));
  for (const each of verdict.allocations) ledger.take(each.invoiceId, each.amount);
  return verdict;
}

/** What a person undid is not settled again by itself, and that is the first thing said of it. */
function withPersonsWord(payment: MatchPayment, verdict: MatchVerdict): MatchVerdict {
  const suggests = verdict.status === 'matched' || verdict.suggestions.length > 0;
  if (!payment.reversedByPerson || !suggests) return verdict;
  const because = [reason('reversed-by-person'), ...verdict.because];
  const confidence = verdict.rule
    ? calibrated({ rule: verdict.rule.name, settled: false, because }, verdict.confidence)
    : 0;
  if (verdict.status !== 'matched') return { ...verdict, because, confidence };
  return {
    ...verdict,
    confidence,
    status: 'suggested',
    allocations: [],
    rest: NO_REST,
    suggestions: [verdict.allocations],
    because,
  };
}

function decide(payment: MatchPayment, ledger: Ledger, rules: MatchingRules): MatchVerdict {
  if (payment.amountOpen <= 0n) return unmatched(payment, 'nothing-left-to-allocate');
  const { taxNumber } = payment.payer;
  if (taxNumber !== '' && taxNumber === payment.ownTaxNumber) return unmatched(payment, 'own-transfer');
  const payer = ledger.directory.payerOf(payment);
  const found = allOf(payment, payer, ledger, rules);
  const settling = firstHeard(
    found.filter((each) => each.certain && settlesItself(rules, each.rule)),
    rules,
  );
  const best = settling[0];
  if (best && settling.every((each) => keyOf(each) === keyOf(best))) return matched(payment, best);
  return suggested(payment, found, payer, rules);
}

/** Everything that the payment may be, as far as money of its kind and decisions of people let it. */
function allOf(payment: MatchPayment, payer: Identity, ledger: Ledger, rules: MatchingRules): Explanation[] {
  const debtor = debtorOf(payment, payer, ledger.directory);
  const { learnt } = ledger.directory;
  return explanationsOf(payment, payer, debtor, ledger, rules)
    .map((each) => restrain(each, payment))
    .map((each) => asLearnt(each, payment, learnt));
}

/** What a person is offered for a payment, the best first (варианты): the explanations behind the suggestions of its verdict. */
export function offersFor(payment: MatchPayment, ledger: Ledger, rules: MatchingRules): readonly Explanation[] {
  if (payment.amountOpen <= 0n) return [];
  const ranked = rankedOf(payment, allOf(payment, ledger.directory.payerOf(payment), ledger, rules), rules);
  let [least, left] = [1, 1];
  return ranked.map((each) => {
    // Only one of them can be right: none is surer than one before it, nor than what those before it leave.
    least = Math.min(least, left, calibrated(toldOf(each, naturesOf(payment)), each.confidence));
    left -= least;
    return { ...each, confidence: least };
  });
}

/** Of several that would settle a payment, those of the rule that the settings put first; all of them when none of theirs is put first. */
function firstHeard(settling: readonly Explanation[], { order }: MatchingRules): readonly Explanation[] {
  const first = order.find((rule) => settling.some((each) => each.rule === rule));
  return first === undefined ? settling : settling.filter((each) => each.rule === first);
}

function explanationsOf(
  payment: MatchPayment,
  payer: Identity,
  debtor: Debtor,
  ledger: Ledger,
  rules: MatchingRules,
): Explanation[] {
  const ofPayer = caseOf(payment, payer, payer.ids, ledger, rules);
  // What a payment named is paid when a rest of it is kept: only what came later can be what the rest is for.
  if (payment.kept) return advanceExplanations(ofPayer, ledger.directory);
  const named = namedExplanations(ofPayer);
  const other = debtor.ids.length > 0 ? caseOf(payment, payer, debtor.ids, ledger, rules) : undefined;
  const forOther = other ? [...ofDebtor(other), ...(debtor.learnt ? asHabit(other, ledger.directory) : [])] : [];
  const exactly = named.some((each) => each.rule === 'named-exact' || each.rule === 'named-several');
  const foreign =
    exactly || forOther.some((each) => each.certain) ? [] : foreignExplanations(payment, payer, debtor, ledger);
  const elsewhere = debtor.stated || foreign.length > 0 || forOther.some((each) => each.certain);
  const unnamed = exactly
    ? []
    : unnamedExplanations(ofPayer, ledger.directory).map((each) => (elsewhere ? doubt(each) : each));
  // Named invoices with others are exactly the sum: the rest is no overpayment.
  const bySet = unnamed.some((each) => each.rule === 'sum-of-several' && each.confidence >= ALONE);
  const others = [
    ...named.map((each) => ((elsewhere && !exactly) || (bySet && each.rule === 'named-overpaid') ? doubt(each) : each)),
    ...forOther,
    ...foreign,
    ...unnamed,
    ...(exactly ? [] : advanceExplanations(ofPayer, ledger.directory)),
  ];
  return others.some((each) => each.allocations.length > 0) ? others : oldestFirst(ofPayer);
}

function caseOf(
  payment: MatchPayment,
  payer: Identity,
  ids: readonly string[],
  ledger: Ledger,
  rules: MatchingRules,
): Case {
  const scope = ledger.invoicesOf(ids, payment);
  return {
    payment,
    rules,
    payer,
    scope,
    references: resolve(payment.reading.references, scope),
    complete: ledger.isComplete(ids, payment.organizationId),
  };
}

/** Of a debtor's invoices only what is named and exactly paid is settled; the payer need not be known. */
function ofDebtor(the: Case): Explanation[] {
  const known: Case = { ...the, payer: { how: 'tax-number', ids: [] } };
  return namedExplanations(known).map((each) => ({
    ...each,
    rule: 'third-party' as RuleName,
    confidence: Math.min(each.confidence, 0.98),
    certain: each.certain && (each.rule === 'named-exact' || each.rule === 'named-several'),
    because: [reason('paid-for-another'), ...each.because],
  }));
}

/** What is learnt of whom the payer pays for makes suggestions; a document that the text names settles by the rule above. */
const asHabit = (the: Case, directory: Directory): Explanation[] =>
  unnamedExplanations({ ...the, payer: { how: 'name', ids: the.payer.ids, learnt: true } }, directory).map((each) => ({
    ...each,
    certain: false,
    because: [reason('pays-for-another-by-habit'), ...each.because],
  }));

const doubt = (each: Explanation): Explanation => ({ ...each, certain: false, confidence: each.confidence * 0.6 });

/** Money that says it is something else settles nothing; a mere hint gives way to a named invoice of exactly the sum. */
function restrain(each: Explanation, payment: MatchPayment): Explanation {
  const { natures } = payment.reading;
  if (natures.length === 0) return each;
  const firm = natures.some((nature) => nature.firm);
  const named = each.rule === 'named-exact' || each.rule === 'named-several' || each.rule === 'third-party';
  if (!firm && named) return each;
  return { ...doubt(each), confidence: each.confidence * (firm ? 0.2 : 0.5) };
}

/** A rule that a person has corrected about this payer settles nothing of it; nor does anything what people said pays no invoice. */
function asLearnt(each: Explanation, payment: MatchPayment, learnt: Learnt): Explanation {
  const code = learnt.doubts(payment, each.rule)
    ? 'rule-was-corrected'
    : learnt.isNoPayment(payment)
      ? 'such-was-set-aside'
      : undefined;
  if (code === undefined) return each;
  const evidence: Evidence = { fact: code, speaks: 'against', weight: 0.9 };
  return { ...doubt(each), because: [...each.because, reason(code)], evidence: [...each.evidence, evidence] };
}

const keyOf = (each: Explanation): string =>
  each.allocations.map(({ invoiceId, amount }) => `${invoiceId}:${amount}`).sort().join(); // prettier-ignore

/** The first of each set of allocations. */
function distinct(found: readonly Explanation[]): Explanation[] {
  const keys = new Set<string>();
  return found.filter((each) => !keys.has(keyOf(each)) && keys.add(keyOf(each)));
}

const ruleOf = (each: Explanation): MatchVerdict['rule'] => ({ name: each.rule, version: RULES_VERSION });

const byWeight = (each: Explanation): Explanation['evidence'] => each.evidence.toSorted((a, b) => b.weight - a.weight);

const matched = (payment: MatchPayment, best: Explanation): MatchVerdict => ({
  paymentId: payment.id,
  status: 'matched',
  rule: ruleOf(best),
  confidence: calibrated({ rule: best.rule, settled: true, because: best.because }, best.confidence),
  allocations: best.allocations,
  rest: best.rest,
  suggestions: [],
  because: best.because,
  evidence: byWeight(best),
});

const natureOf = ({ reading: { natures } }: MatchPayment) => natures.find((each) => each.firm) ?? natures[0];

function naturesOf(payment: MatchPayment): MatchVerdict['because'] {
  const nature = natureOf(payment);
  return nature ? [reason('looks-like-other-money', { nature: nature.nature })] : [];
}

const toldOf = ({ rule, because }: Explanation, natures: MatchVerdict['because']): Told => ({
  rule,
  settled: false,
  because: [...natures, ...because],
});

/** Rules that the settings put first, in their order; then by confidence. */
function rankedOf(payment: MatchPayment, found: readonly Explanation[], rules: MatchingRules): Explanation[] {
  const useful = natureOf(payment)?.firm ? found.filter((each) => each.rule.startsWith('named')) : found;
  const placeOf = ({ rule }: Explanation): number => {
    const place = rules.order.indexOf(rule);
    return place < 0 ? rules.order.length : place;
  };
  const natures = naturesOf(payment);
  const ranked = useful
    .filter((each) => each.allocations.length > 0)
    .map((each) => ({ each, rank: rankOf(toldOf(each, natures), each.confidence) }))
    .toSorted((a, b) => placeOf(a.each) - placeOf(b.each) || b.rank - a.rank)
    .map(({ each }) => each);
  return distinct(ranked).slice(0, rules.suggestions);
}

function suggested(
  payment: MatchPayment,
  found: readonly Explanation[],
  payer: Identity,
  rules: MatchingRules,
): MatchVerdict {
  const natures = naturesOf(payment);
  const ranked = rankedOf(payment, found, rules);
  const first = ranked[0];
  if (!first) return unmatched(payment, payer.how === 'none' ? 'payer-unknown' : 'no-invoice-fits', natures);
  const told = toldOf(first, natures);
  return {
    ...unmatched(payment, 'several-explanations'),
    status: 'suggested',
    rule: ruleOf(first),
    confidence: calibrated(told, first.confidence),
    suggestions: ranked.map((each) => each.allocations),
    because: told.because,
    evidence: byWeight(first),
  };
}

const unmatched = (payment: MatchPayment, code: string, before: MatchVerdict['because'] = []): MatchVerdict => ({
  paymentId: payment.id,
  status: 'unmatched',
  rule: null,
  confidence: 0,
  allocations: [],
  rest: NO_REST,
  suggestions: [],
  because: [...before, reason(code)],
  evidence: payment.reading.natures.map((each) => ({
    fact: `nature-${each.nature}`,
    speaks: 'against',
    weight: each.firm ? 0.9 : 0.5,
    fragment: each.fragment,
  })),
});
