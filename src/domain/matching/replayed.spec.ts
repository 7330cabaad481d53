import type { MatchPayment } from './candidates.js';
import { differenceOf, sumOf } from './replayed.js';
import type { MatchVerdict, ProposedAllocation } from './verdict.js';

const payment = { id: 'p', postedOn: '2026-03-10' } as unknown as MatchPayment;
const share = (invoiceId: string, amount: bigint): ProposedAllocation => ({ invoiceId, amount });
const verdict = (...allocations: ProposedAllocation[]): MatchVerdict =>
  ({ status: allocations.length > 0 ? 'matched' : 'suggested', allocations }) as unknown as MatchVerdict;
const nobody = { allocations: [], byPerson: false };

describe('the difference of two sets of rules', () => {
  test.each([
    ['neither settles it', verdict(), verdict(), undefined, undefined],
    ['both settle it the same', verdict(share('a', 5n), share('b', 7n)), verdict(share('b', 7n), share('a', 5n)), undefined, undefined],
    ['only the proposed ones do', verdict(), verdict(share('a', 5n)), 'newly-settled', 5n],
    ['only the present ones do', verdict(share('a', 5n), share('b', 1n)), verdict(), 'no-longer-settled', 6n],
    ['other invoices', verdict(share('a', 5n)), verdict(share('b', 5n)), 'other-invoices', 5n],
    ['other sums', verdict(share('a', 5n)), verdict(share('a', 4n)), 'other-invoices', 4n],
  ])('%s', (_name, present, proposed, kind, sum) => {
    const found = differenceOf(payment, present, proposed, nobody);
    expect(found?.kind).toBe(kind);
    expect(found && sumOf(found)).toBe(sum);
  }); // prettier-ignore

  test.each([
    ['undecided', [], false],
    ['otherwise', [], true],
    ['as-present', [share('a', 5n)], false],
    ['as-proposed', [share('b', 5n)], true],
    ['otherwise', [share('c', 5n)], true],
  ] as const)('the books say %s', (books, allocations, byPerson) => {
    const said = { allocations, byPerson };
    const found = differenceOf(payment, verdict(share('a', 5n)), verdict(share('b', 5n)), said);
    expect(found).toMatchObject({ books, byPerson });
  });
});
