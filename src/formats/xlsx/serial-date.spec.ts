import { serialDate } from './serial-date.js';

// ECMA-376 part 1, 18.17.4.1: 1 is 01.01.1900 and 61 is 01.03.1900 by the system of 1900; 0 is 01.01.1904 by that of 1904, and a day has
// numbers 1462 apart in the two.
describe('serialDate', () => {
  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['60', undefined],
    ['61', '1900-03-01'],
    ['25569', '1970-01-01'],
    ['46027', '2026-01-05'],
    ['46027.99', '2026-01-05'],
    ['0', undefined],
    ['-1', undefined],
    ['2958466', undefined],
    ['99999999', undefined],
  ])('%s by the system of 1900 is %s', (serial, day) => expect(serialDate(serial, 1900)).toBe(day));

  it.each([
    ['0', '1904-01-01'],
    ['44565', '2026-01-05'],
  ])('%s by the system of 1904 is %s', (serial, day) => expect(serialDate(serial, 1904)).toBe(day));
});
