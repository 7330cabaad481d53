import { kindOf } from '../../src/domain/matching/calibration.js';
import { decideBatch } from '../../src/domain/matching/decide.js';
import type { MatchPayment } from '../../src/domain/matching/candidates.js';
import { lookupOf } from '../../src/domain/matching/lookup.js';
import { defaultMatchingRules } from '../../src/domain/matching/rules.js';
import { readPurpose } from '../../src/domain/purpose/read-purpose.js';
import type { Books } from './books.js';
import type { Payment } from './world.js';

/** So much for an invoice, by its id. Minor units. */
export interface Share {
  readonly invoiceId: string;
  readonly amount: bigint;
}

/** What a matcher says of a payment. */
export interface Answer {
  /** Empty when it settles nothing by itself. */
  readonly settled: readonly Share[];
  /** What it would propose to a person, best first. */
  readonly suggested: readonly (readonly Share[])[];
  /** 0..1, of what is settled or of the first suggestion; null when the matcher states none. */
  readonly confidence: number | null;
  readonly rule: string | null;
  /** Kind of the decision, for its calibration; only of ours. */
  readonly kind?: string;
}

/** One way of matching, run day by day. */
export interface Matcher {
  readonly name: string;
  /** Answers in the order of the payments, all of one day. */
  decide(payments: readonly Payment[], books: Books): Answer[];
}

const asMatchPayment = ({ organization, ...payment }: Payment): MatchPayment => ({
  id: payment.id,
  organizationId: organization.id,
  ownTaxNumber: organization.taxNumber,
  ownName: organization.name,
  number: payment.number,
  postedOn: payment.postedOn,
  amount: payment.amount,
  amountOpen: payment.amount,
  currency: 'RUB',
  payer: payment.payer,
  reading: readPurpose(payment.purpose),
  purpose: payment.purpose,
});

/** Ours, with the rules as they come. */
export const sverka: Matcher = {
  name: 'sverka',
  decide(payments, books) {
    const asked = payments.map(asMatchPayment);
    const on = payments[0]?.postedOn;
    if (on === undefined) return [];
    const candidates = books.candidatesFor(asked.map(lookupOf), on);
    const verdicts = new Map(decideBatch(asked, candidates, defaultMatchingRules()).map((each) => [each.paymentId, each])); // prettier-ignore
    return payments.map(({ id }): Answer => {
      const verdict = verdicts.get(id);
      if (!verdict) throw new Error(`no verdict on ${id}`);
      const { allocations: settled, suggestions: suggested, confidence, rule } = verdict;
      const { because, status } = verdict;
      const kind = rule ? { kind: kindOf({ rule: rule.name, settled: status === 'matched', because }) } : {};
      return { settled, suggested, confidence, rule: rule?.name ?? null, ...kind };
    });
  },
};
