import fc from 'fast-check';
import type { LocalDate } from '../local-date.js';
import { type CheckedPaper, type CheckedTerms, checkTerms, stateKey } from './check-terms.js';

const day = (text: string): LocalDate => text as LocalDate;

const TERMS: CheckedTerms = {
  number: 'Д-1',
  currency: 'RUB',
  validFrom: day('2026-01-01'),
  validTill: day('2026-12-31'),
  creditLimit: 100_000n,
  discountBp: 500,
  priceKind: 'Оптовая',
  closed: false,
};

const PAPER: CheckedPaper = {
  on: day('2026-06-01'),
  currency: 'RUB',
  discountBp: 500,
  priceKind: 'Оптовая',
  exposure: 100_000n,
};

const codes = (terms: Partial<CheckedTerms>, paper: Partial<CheckedPaper>): string[] =>
  checkTerms({ ...TERMS, ...terms }, { ...PAPER, ...paper }).reasons.map((each) => each.code);

test.each<[string, Partial<CheckedTerms>, Partial<CheckedPaper>, string[]]>([
  ['what keeps to every term', {}, {}, []],
  ['a kopeck over the limit', {}, { exposure: 100_001n }, ['terms-limit-exceeded']],
  ['no limit', { creditLimit: null }, { exposure: 10n ** 12n }, []],
  ['a limit of nothing', { creditLimit: 0n }, { exposure: 1n }, ['terms-limit-exceeded']],
  ['the last day', {}, { on: day('2026-12-31') }, []],
  ['the day after', {}, { on: day('2027-01-01') }, ['terms-expired']],
  ['the first day', {}, { on: day('2026-01-01') }, []],
  ['the day before', {}, { on: day('2025-12-31') }, ['terms-not-begun']],
  ['no end', { validTill: null }, { on: day('2099-01-01') }, []],
  ['a closed agreement', { closed: true }, {}, ['terms-closed']],
  ['a larger discount', {}, { discountBp: 501 }, ['terms-discount-exceeded']],
  ['a discount where none is agreed', { discountBp: null }, { discountBp: 1 }, ['terms-discount-exceeded']],
  ['a paper that says no discount', { discountBp: null }, { discountBp: null }, []],
  ['other prices', {}, { priceKind: 'Розничная' }, ['terms-other-prices']],
  ['a paper that says no prices', {}, { priceKind: '' }, []],
  ['no prices agreed', { priceKind: '' }, {}, []],
  ['another currency', {}, { currency: 'USD', exposure: 10n ** 9n }, ['terms-other-currency']],
])('%s', (_, terms, paper, expected) => {
  expect(codes(terms, paper)).toEqual(expected);
});

test('without an agreement nobody can tell', () => {
  expect(checkTerms(null, PAPER)).toEqual({ state: 'unclear', reasons: [{ code: 'terms-no-agreement' }] });
  expect(checkTerms(null, PAPER, true)).toEqual({ state: 'unclear', reasons: [{ code: 'terms-several' }] });
});

test('by how much a limit is exceeded is told and makes no other state', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), (over) => {
      const verdict = checkTerms(TERMS, { ...PAPER, exposure: 100_000n + over });
      expect(verdict.reasons[0]?.params).toMatchObject({ over: over.toString(), limit: '100000' });
      expect(stateKey(verdict)).toBe('breached terms-limit-exceeded');
    }),
  );
});
