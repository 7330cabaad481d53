import type { Fragment } from '../purpose/reading.js';
import type { Reason } from '../reason.js';

/** The rules by which a payment is settled without a person; each can be switched off. */
export const RULE_NAMES = [
  'named-exact',
  'named-several',
  'named-rounded',
  'named-part',
  'named-overpaid',
  'named-sums',
  'third-party',
  'agreement-amount',
  'period-amount',
  'date-amount',
  'amount-alone',
  'mistyped-number',
  'sum-of-several',
  'whole-debt',
  'advance-closed',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** The rules by which two payments are found to belong together, and are set aside without a person. */
export const LINK_RULES = ['own-transfer', 'returned'] as const;

/** One of {@link LINK_RULES}. */
export type LinkRule = (typeof LINK_RULES)[number];

/** Version of the rules: raised whenever a change may decide a payment otherwise. */
export const RULES_VERSION = 4;

/** A part of a payment that settles an invoice (разнесение), minor units. */
export interface ProposedAllocation {
  readonly invoiceId: string;
  readonly amount: bigint;
}

/** A fact that speaks for or against a decision. `weight` 0..1 orders them; `fragment` is where the purpose says it. */
export interface Evidence {
  /** Kebab-case code: `number-named`, `amount-equal`, `date-agrees`, `payer-by-tax-number`, … */
  readonly fact: string;
  readonly speaks: 'for' | 'against';
  readonly weight: number;
  readonly fragment?: Fragment;
}

/** What happens to money above the invoices: kept as an advance (аванс), or an overpayment (переплата). */
export interface Rest {
  readonly kind: 'none' | 'advance' | 'overpayment';
  readonly amount: bigint;
}

/** The decision on one payment. */
export interface MatchVerdict {
  readonly paymentId: string;
  /** `matched`: settle it so; `suggested`: a person chooses; `unmatched`: nothing fits. */
  readonly status: 'matched' | 'suggested' | 'unmatched';
  /** The rule that settled it, or whose suggestion comes first; null when unmatched. */
  readonly rule: { readonly name: RuleName; readonly version: number } | null;
  /** 0..1, of the allocations or of the first suggestion. */
  readonly confidence: number;
  /** Empty unless matched. */
  readonly allocations: readonly ProposedAllocation[];
  readonly rest: Rest;
  /** Best first, at most as many as the rules allow; empty when matched. */
  readonly suggestions: readonly (readonly ProposedAllocation[])[];
  /** Why, the weightiest first. */
  readonly because: readonly Reason[];
  readonly evidence: readonly Evidence[];
}
