import type { MatchPayment } from './candidates.js';
import type { MatchVerdict, ProposedAllocation } from './verdict.js';

/** How two sets of rules differ about a payment: one settles it and the other does not, or they settle other invoices. */
export const DIFFERENCE_KINDS = ['newly-settled', 'no-longer-settled', 'other-invoices'] as const;

/** One of {@link DIFFERENCE_KINDS}. */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** What the books say of a payment on which two sets of rules differ. */
export type BooksSay = 'as-present' | 'as-proposed' | 'otherwise' | 'undecided';

/** A payment that other rules would decide otherwise (решено было бы иначе). */
export interface ReplayedDifference {
  readonly payment: MatchPayment;
  readonly kind: DifferenceKind;
  readonly present: MatchVerdict;
  readonly proposed: MatchVerdict;
  readonly books: BooksSay;
  /** The books say so because a person decided. */
  readonly byPerson: boolean;
}

const keyOf = (allocations: readonly ProposedAllocation[]): string =>
  allocations.map(({ invoiceId, amount }) => `${invoiceId}:${amount}`).sort().join(); // prettier-ignore

const isSettled = (verdict: MatchVerdict): boolean => verdict.status === 'matched';

function kindOf(present: MatchVerdict, proposed: MatchVerdict): DifferenceKind | undefined {
  if (!isSettled(present)) return isSettled(proposed) ? 'newly-settled' : undefined;
  if (!isSettled(proposed)) return 'no-longer-settled';
  return keyOf(present.allocations) === keyOf(proposed.allocations) ? undefined : 'other-invoices';
}

/** How proposed rules differ from the present ones about a payment; undefined when they settle the same, or neither settles it. */
export function differenceOf(
  payment: MatchPayment,
  present: MatchVerdict,
  proposed: MatchVerdict,
  books: { readonly allocations: readonly ProposedAllocation[]; readonly byPerson: boolean },
): ReplayedDifference | undefined {
  const kind = kindOf(present, proposed);
  if (!kind) return undefined;
  const said = keyOf(books.allocations);
  const say: BooksSay =
    said === '' && !books.byPerson
      ? 'undecided'
      : said === keyOf(proposed.allocations)
        ? 'as-proposed'
        : said === keyOf(present.allocations)
          ? 'as-present'
          : 'otherwise';
  return { payment, kind, present, proposed, books: say, byPerson: books.byPerson };
}

/** The sum that a difference is about: what is settled otherwise. Minor units. */
export const sumOf = ({ kind, present, proposed }: ReplayedDifference): bigint =>
  (kind === 'no-longer-settled' ? present : proposed).allocations.reduce((sum, each) => sum + each.amount, 0n);
