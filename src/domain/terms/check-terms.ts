import type { LocalDate } from '../local-date.js';
import { type Reason, reason } from '../reason.js';

/** Terms of an agreement as far as an offer or an order can break them; sums in minor units. */
export interface CheckedTerms {
  readonly number: string;
  readonly currency: string;
  readonly validFrom: LocalDate | null;
  readonly validTill: LocalDate | null;
  readonly creditLimit: bigint | null;
  /** Hundredths of a percent; null when none is agreed. */
  readonly discountBp: number | null;
  /** Empty when none is agreed. */
  readonly priceKind: string;
  readonly closed: boolean;
}

/** An offer or an order. */
export interface CheckedPaper {
  readonly on: LocalDate;
  readonly currency: string;
  /** Hundredths of a percent; null when the paper does not say. */
  readonly discountBp: number | null;
  /** Empty when the paper does not say. */
  readonly priceKind: string;
  /** What is owed with this paper, minor units: open amounts of invoices, and orders as far as they have no invoices. */
  readonly exposure: bigint;
}

/** What a check came to: kept, breached, or nobody can tell, and why. */
export interface TermsVerdict {
  readonly state: 'kept' | 'breached' | 'unclear';
  readonly reasons: readonly Reason[];
}

const percent = (bp: number): string => String(bp / 100);

/** A bound that a paper breaks, each in the order in which people ask. */
const BOUNDS: readonly ((terms: CheckedTerms, paper: CheckedPaper) => Reason | undefined)[] = [
  ({ closed, number }) => (closed ? reason('terms-closed', { number }) : undefined),
  ({ validFrom, number }, { on }) =>
    validFrom !== null && on < validFrom ? reason('terms-not-begun', { number, from: validFrom }) : undefined,
  ({ validTill, number }, { on }) =>
    validTill !== null && on > validTill ? reason('terms-expired', { number, till: validTill }) : undefined,
  (terms, { currency }) =>
    currency === terms.currency
      ? undefined
      : reason('terms-other-currency', { number: terms.number, agreed: terms.currency, given: currency }),
  ({ creditLimit, currency, number }, paper) =>
    creditLimit !== null && currency === paper.currency && paper.exposure > creditLimit
      ? reason('terms-limit-exceeded', {
          number,
          currency,
          limit: creditLimit.toString(),
          exposure: paper.exposure.toString(),
          over: (paper.exposure - creditLimit).toString(),
        })
      : undefined,
  ({ discountBp, number }, { discountBp: given }) =>
    given !== null && given > (discountBp ?? 0)
      ? reason('terms-discount-exceeded', { number, given: percent(given), agreed: percent(discountBp ?? 0) })
      : undefined,
  ({ priceKind, number }, { priceKind: given }) =>
    given !== '' && priceKind !== '' && given !== priceKind
      ? reason('terms-other-prices', { number, agreed: priceKind, given })
      : undefined,
];

/**
 * Holds an offer or an order to its agreement (проверка по договору): validity, currency, credit limit, discount, kind of prices. What the
 * paper does not say breaks nothing; a discount that is not agreed breaks the terms.
 *
 * @param terms null when no agreement is known
 * @param several there are several agreements and the paper names none
 */
export function checkTerms(terms: CheckedTerms | null, paper: CheckedPaper, several = false): TermsVerdict {
  if (terms === null)
    return { state: 'unclear', reasons: [several ? reason('terms-several') : reason('terms-no-agreement')] };
  const reasons = BOUNDS.map((each) => each(terms, paper)).filter((each) => each !== undefined);
  return { state: reasons.length > 0 ? 'breached' : 'kept', reasons };
}

/** What makes one state of a check another: what is broken, not by how much. */
export const stateKey = ({ state, reasons }: TermsVerdict): string =>
  [state, ...reasons.map((each) => each.code).sort()].join(' ');
