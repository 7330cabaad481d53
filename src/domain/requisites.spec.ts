import fc from 'fast-check';
import { isAccountOf, isBankCode, isReasonCode, isRegistrationNumber } from './requisites.js';

// Public requisites of ПАО Сбербанк and of ИП from examples of the tax service.
test.each([
  ['1027700132195', true],
  ['1027700132196', false],
  ['1027739609391', true],
  ['304500116000157', true],
  ['304500116000158', false],
  ['0027700132195', false],
  ['102770013219', false],
])('ОГРН %s is right: %s', (text, right) => expect(isRegistrationNumber(text)).toBe(right));

test.each([
  ['773601001', true],
  ['7736AB001', true],
  ['000000000', false],
  ['77360100', false],
])('КПП %s is right: %s', (text, right) => expect(isReasonCode(text)).toBe(right));

test.each([
  ['044525225', true],
  ['144525225', false],
  ['04452522', false],
])('БИК %s is right: %s', (text, right) => expect(isBankCode(text)).toBe(right));

test.each([
  // Correspondent accounts of Сбербанк, ВТБ, Райффайзенбанк and Т-Банк are kept at the Bank of Russia in Moscow.
  ['30101810400000000225', '044525000', true],
  ['30101810700000000187', '044525000', true],
  ['30101810200000000700', '044525000', true],
  ['30101810145250000974', '044525000', true],
  ['30101810145250000975', '044525000', false],
  ['3010181040000000022', '044525000', false],
  ['30101810400000000225', '04452500', false],
])('account %s of bank %s: %s', (account, bank, right) => expect(isAccountOf(account, bank)).toBe(right));

test('exactly one key digit fits an account and a bank', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{20}$/), fc.stringMatching(/^04\d{7}$/), (account, bank) => {
      const fits = [...'0123456789'].filter((key) => isAccountOf(account.slice(0, 8) + key + account.slice(9), bank));
      expect(fits).toHaveLength(1);
    }),
  );
});
