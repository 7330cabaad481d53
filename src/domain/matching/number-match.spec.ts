import type { LocalDate } from '../local-date.js';
import { numberSegments } from '../purpose/number-key.js';
import { matchNumber, shapeOf } from './number-match.js';

const issuedOn = '2026-03-05' as LocalDate;

describe('a number in a text against the number of an invoice of 2026', () => {
  test.each<[string, string, number]>([
    ['УТ-000123', '00УТ-000123', 4],
    ['ут123', '00УТ-000123', 4],
    ['42', 'INV-2026-0042', 2],
    ['INV-42', 'INV-2026-0042', 3],
    ['123', '00УТ-000123', 2],
    ['123/2026', '123', 3],
    ['3947', '26/3947', 3],
    ['МР286', 'ХИМ-ММР286', 2],
    ['1595', '1595/92', 2],
    ['92', '1595/92', 1],
    ['ПТ26-00148', 'ПТ26-00148/к', 2],
    ['ПК-123', 'УТ-123', 1],
    ['1', '104', 0],
    ['104', '1', 0],
    ['2026', 'INV-2026-0042', 0],
    ['26', '26/3947', 0],
    ['12-3', '1-23', 0],
    ['УТ-124', 'УТ-123', 0],
  ])('%s and %s: %i', (text, number, level) => {
    expect(matchNumber(numberSegments(text), shapeOf(numberSegments(number), issuedOn), issuedOn)).toBe(level);
  });
});
