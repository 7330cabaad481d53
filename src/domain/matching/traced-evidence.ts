import type { Evidence } from './verdict.js';

/** Where a fact was found. */
export type EvidenceField =
  'purpose' | 'amount' | 'payerTaxNumber' | 'payerAccount' | 'payerName' | 'invoices' | 'decisions';

/** A fact for or against, with the field that says it and the words of the text (довод с местом в документе). */
export interface TracedEvidence extends Evidence {
  readonly field: EvidenceField;
  /** The part of the purpose that says it; `` when another field does. */
  readonly text: string;
}

const FIELDS: Readonly<Record<string, EvidenceField>> = {
  'payer-by-tax-number': 'payerTaxNumber',
  'payer-by-account': 'payerAccount',
  'payer-by-name': 'payerName',
  'payer-is-another': 'payerTaxNumber',
  'payer-unknown': 'payerTaxNumber',
  'payer-learnt': 'decisions',
  'rule-was-corrected': 'decisions',
  'such-was-set-aside': 'decisions',
  'date-differs': 'purpose',
  'agreement-unknown': 'purpose',
  'number-not-found': 'purpose',
  'another-invoice-named': 'purpose',
  'named-invoice-is-paid': 'purpose',
  'text-says-advance': 'purpose',
  'text-says-part-payment': 'purpose',
};

/** Facts with the field and the words that say them, the weightiest first. Kept evidence of any age is taken. */
export const traced = (evidence: readonly Evidence[], purpose: string): TracedEvidence[] =>
  evidence
    .map((each) => ({
      ...each,
      field: fieldOf(each),
      text: each.fragment ? purpose.slice(each.fragment.start, each.fragment.end) : '',
    }))
    .sort((a, b) => b.weight - a.weight);

function fieldOf({ fact, fragment }: Evidence): EvidenceField {
  if (fragment) return 'purpose';
  if (Object.hasOwn(FIELDS, fact)) return FIELDS[fact] as EvidenceField;
  return fact.startsWith('amount') ? 'amount' : 'invoices';
}
