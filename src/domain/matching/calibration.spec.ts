import { reason } from '../reason.js';
import { calibrated, kindOf, rankOf } from './calibration.js';
import { OBSERVED } from './observed.js';
import { RULE_NAMES } from './verdict.js';

const told = (rule: (typeof RULE_NAMES)[number], settled: boolean, ...codes: string[]) => ({
  rule,
  settled,
  because: codes.map((code) => reason(code)),
});

describe('confidence by what was observed', () => {
  test('what is settled is of the kind of its rule, what is suggested also of all that is said of it', () => {
    expect(kindOf(told('amount-alone', true, 'amount-alone'))).toBe('amount-alone');
    expect(kindOf(told('amount-alone', false, 'equal-invoices', 'amount-alone', 'agreement-unknown'))).toBe(
      'amount-alone? agreement-unknown equal-invoices',
    );
  });

  test('is the share of the kind, of a rare kind that of its rule, and what the rule says where nothing was observed', () => {
    expect(calibrated(told('named-exact', true), 0.5)).toBe(OBSERVED['named-exact']);
    expect(calibrated(told('period-amount', false, 'equal-invoices'), 0.27)).toBe(
      OBSERVED['period-amount? equal-invoices'],
    );
    expect(calibrated(told('mistyped-number', false, 'never-heard'), 0.5)).toBe(OBSERVED['mistyped-number?']);
    expect(calibrated(told('advance-closed', false), 0.6)).toBe(0.6);
  });

  test('is no more than a guess for what a person has undone, and for other money of a rare kind', () => {
    expect(calibrated(told('named-exact', false, 'reversed-by-person'), 0.99)).toBeLessThan(0.5);
    expect(calibrated(told('third-party', false, 'looks-like-other-money', 'never-heard'), 0.9)).toBeLessThan(0.5);
  });

  test('a kind that was hardly ever right comes after one that was', () => {
    const hardly = told('named-part', false, 'another-invoice-has-the-sum', 'number-of-another-paper');
    expect(rankOf(hardly, 0.97)).toBeLessThan(rankOf(told('amount-alone', false, 'another-invoice-named'), 0.5));
  });

  test('every rule that settles was observed, never as certain', () => {
    const unseen = RULE_NAMES.filter((rule) => OBSERVED[rule] === undefined);
    expect(unseen).toEqual(['advance-closed']);
    expect(Object.values(OBSERVED).every((share) => share >= 0 && share <= 0.999)).toBe(true);
  });
});
