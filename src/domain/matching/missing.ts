import { type Reason, reason } from '../reason.js';
import type { MatchPayment } from './candidates.js';
import type { Explanation } from './explanation.js';
import { type MatchingRules, settlesItself } from './rules.js';
import type { RuleName } from './verdict.js';

/** What would remove a doubt that an explanation carries, by the code of the doubt. */
const WOULD_TELL: Readonly<Record<string, string>> = {
  'date-differs': 'missing-date-that-agrees',
  'named-numbers-are-equal': 'missing-date-or-number',
  'equal-invoices': 'missing-date-or-number',
  'another-invoice-has-the-sum': 'missing-number-that-fits-sum',
  'number-of-another-paper': 'missing-number-that-fits-sum',
  'number-not-found': 'missing-known-number',
  'named-invoice-is-paid': 'missing-open-invoice',
  'another-invoice-named': 'missing-number-that-fits-sum',
  'invoice-of-another-agreement': 'missing-agreement-that-agrees',
  'agreement-unknown': 'missing-agreement-that-agrees',
  'invoice-of-another-month': 'missing-month-that-agrees',
  'invoice-issued-after-payment': 'missing-invoice-in-time',
  'several-sets-fit': 'missing-numbers-of-set',
  'sum-may-be-chance': 'missing-numbers-of-set',
  'too-many-invoices-to-prove': 'missing-numbers-of-set',
  'text-says-advance': 'missing-word-on-advance',
  'text-says-part-payment': 'missing-word-on-part',
  'rule-was-corrected': 'missing-persons-word',
  'such-was-set-aside': 'missing-persons-word',
  'invoice-of-another-client-named': 'missing-debtor',
  'pays-for-another-by-habit': 'missing-debtor',
  'oldest-first': 'missing-document',
  'sum-is-the-oldest-debt': 'missing-document',
};

/** Rules by which a number is named and the sum is another one. */
const SUM_DIFFERS: readonly RuleName[] = ['named-part', 'named-overpaid', 'named-rounded'];

/**
 * What is missing for an explanation to settle the payment by itself (чего не хватает), the plainest first; never empty for what stayed
 * open.
 */
export function missingFor(each: Explanation, payment: MatchPayment, rules: MatchingRules): Reason[] {
  const found = [...ofKind(payment), ...ofPayer(each), ...ofDoubts(each), ...ofSum(each)];
  if (found.length === 0 && each.certain && settlesItself(rules, each.rule) && !payment.reversedByPerson)
    found.push(reason('missing-only-explanation'));
  if (!settlesItself(rules, each.rule))
    found.push(rules.suggestOnly ? reason('missing-automatic') : reason('missing-switch', { rule: each.rule }));
  if (payment.reversedByPerson) found.push(reason('missing-persons-word'));
  if (found.length === 0) found.push(reason('missing-proof'));
  const codes = new Set<string>();
  return found.filter(({ code }) => !codes.has(code) && codes.add(code));
}

/** Money of another kind, or a text that does not speak of paying. */
function ofKind({ reading: { natures, wording, references } }: MatchPayment): Reason[] {
  const nature = natures.find((each) => each.firm) ?? natures[0];
  if (nature) return [reason('missing-payment-for-goods', { nature: nature.nature })];
  const spoken = wording.payment || wording.debt || references.length > 0;
  return spoken ? [] : [reason('missing-word-of-paying')];
}

function ofPayer({ evidence }: Explanation): Reason[] {
  const has = (fact: string): boolean => evidence.some((each) => each.fact === fact);
  if (has('payer-unknown')) return [reason('missing-payer')];
  if (has('payer-by-name')) return [reason('missing-tax-number')];
  return evidence.some((each) => each.fact === 'payer-learnt' && each.weight < 0.8)
    ? [reason('missing-confirmation')]
    : [];
}

const ofDoubts = ({ because }: Explanation): Reason[] =>
  because.flatMap(({ code }) => (Object.hasOwn(WOULD_TELL, code) ? [reason(WOULD_TELL[code] as string)] : []));

const ofSum = ({ rule, because }: Explanation): Reason[] =>
  SUM_DIFFERS.includes(rule) && because.some(({ code }) => code === rule) ? [reason('missing-sum-that-agrees')] : [];
