import fc from 'fast-check';
import type { LocalDate } from '../local-date.js';
import { invoiceNumberKeys, numberCore, numberKey, referenceKeys } from './number-key.js';

const in2026 = '2026-03-05' as LocalDate;

describe('keys of a document number', () => {
  test.each([
    ['00УТ-000123', 'УТ-123', '123'],
    ['УТ-123', 'УТ-123', '123'],
    ['ут123', 'УТ-123', '123'],
    ['YT-123', 'УT-123'.replace('T', 'Т'), '123'],
    ['123', '123', '123'],
    ['26/3947', '26-3947', '3947'],
    ['1595/92', '1595-92', '1595'],
    ['INV-2026-0042', 'INV-2026-42', '42'],
    ['3947/2026', '3947-2026', '3947'],
    ['Ек2Тюм003221', 'ЕК-2-ТЮМ-3221', '3221'],
    ['2026', '2026', '2026'],
    ['000', '0', '0'],
    ['б/н', 'Б-Н', ''],
  ])('%s: whole %s, counting %s', (number, whole, core) => {
    expect([numberKey(number), numberCore(number, in2026)]).toEqual([whole, core]);
  });

  test('what is kept beside an invoice, and what is looked up', () => {
    expect(invoiceNumberKeys('00УТ-000123', in2026)).toEqual(['УТ-123', '123']);
    expect(referenceKeys('5/2026')).toEqual(['5-2026', '5']);
    expect(referenceKeys('УТ-123')).toEqual(['УТ-123', '123']);
    expect(referenceKeys('1')).not.toContain(invoiceNumberKeys('104')[0]);
  });

  test('zeros, case, blanks and separators do not matter', () => {
    const prefix = fc.constantFrom('УТ', 'ТД', 'ХИМ', 'INV');
    fc.assert(
      fc.property(
        prefix,
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom('-', '/', ' ', ''),
        (letters, n, sign) => {
          const written = `${letters.toLowerCase()}${sign}${String(n).padStart(8, '0')}`;
          expect(numberKey(written)).toBe(numberKey(`${letters}-${n}`));
        },
      ),
    );
  });
});
