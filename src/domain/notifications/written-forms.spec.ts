import fc from 'fast-check';
import type { LocalDate } from '../local-date.js';
import { readDay, readMinor, writtenDate, writtenMoney } from './written-forms.js';

const blanks = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('writtenMoney', () => {
  it.each([
    [123456n, 'RUB', '1 234,56 ₽', 'RUB 1,234.56'],
    [0n, 'RUB', '0,00 ₽', 'RUB 0.00'],
    [5n, 'RUB', '0,05 ₽', 'RUB 0.05'],
    [-123456789n, 'RUB', '-1 234 567,89 ₽', '-RUB 1,234,567.89'],
    [100000n, 'USD', '1 000,00 $', 'USD 1,000.00'],
    [1500n, 'JPY', '1 500 JPY', 'JPY 1,500'],
    [1234567n, 'KWD', '1 234,567 KWD', 'KWD 1,234.567'],
  ])('%s %s', (minor, currency, ru, en) => {
    expect(blanks(writtenMoney(minor, currency, 'ru'))).toBe(ru);
    expect(writtenMoney(minor, currency, 'en')).toBe(en);
  });

  it('breaks no line inside a Russian sum', () => expect(writtenMoney(123456n, 'RUB', 'ru')).not.toMatch(/ /));

  it('says the same digits as the amount', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
        fc.constantFrom<'ru' | 'en'>('ru', 'en'),
        (minor, locale) => {
          const digits = writtenMoney(minor, 'RUB', locale).replace(/\D/g, '');
          expect(BigInt(digits)).toBe(minor < 0n ? -minor : minor);
        },
      ),
    );
  });
});

test('dates', () => {
  expect(writtenDate('2026-01-05' as LocalDate, 'ru')).toBe('05.01.2026');
  expect(writtenDate('2026-01-05' as LocalDate, 'en')).toBe('5 Jan 2026');
});

test('what events carry is read strictly', () => {
  expect(readMinor('12345')).toBe(12345n);
  for (const other of [12345, '1.5', '', null, undefined, '1e5', {}]) expect(readMinor(other)).toBeUndefined();
  expect(readDay('2026-01-31')).toBe('2026-01-31');
  for (const other of ['2026-02-30', '31.01.2026', null, 20260131]) expect(readDay(other)).toBeUndefined();
});
