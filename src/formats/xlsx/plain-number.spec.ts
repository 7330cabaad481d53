import fc from 'fast-check';
import { parseDecimal } from '../../domain/money.js';
import { hasLostDigits, plainNumber } from './plain-number.js';

describe('plainNumber', () => {
  it.each([
    ['0', '0'],
    ['1234.5600000000001', '1234.56'],
    ['0.10000000000000001', '0.1'],
    ['1E+3', '1000'],
    ['1.2e-2', '0.012'],
    ['-77.5', '-77.5'],
    ['-0', '0'],
    ['7707083893', '7707083893'],
    ['4.0702810000000001E+19', '40702810000000000000'],
    ['99999999999999999', '100000000000000000'],
    ['100.00', '100'],
    ['.5', undefined],
    ['12,5', undefined],
    ['1E+5000', undefined],
    ['', undefined],
    ['NaN', undefined],
  ])('%s is %s', (text, expected) => expect(plainNumber(text)).toBe(expected));

  it('gives kopecks back, however the spreadsheet writes the double of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (kopecks) => {
        const plain = plainNumber((kopecks / 100).toPrecision(17).replace(/e\+?/, 'E'));
        expect(parseDecimal(plain as string)?.minor).toBe(BigInt(kopecks));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['123456789012345', false],
    ['1234567890123456', true],
    ['-1234567890123456', true],
    ['123456789012345.5', false],
    ['0.12345678901234567', false],
  ])('has %s lost digits: %s', (plain, lost) => expect(hasLostDigits(plain)).toBe(lost));
});
