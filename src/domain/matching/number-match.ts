import type { LocalDate } from '../local-date.js';
import { type NumberSegment, isYearOf } from '../purpose/number-key.js';

/**
 * How surely a number in a text is the number of an invoice.
 * 4 whole: equal but for zeros, case, look-alikes and separators. 3: equal but for the year. 2 core: the digits are equal, the letters of
 * one are missing or part of the other's. 1 part: one run of digits is equal, or the letters differ. 0: another number.
 */
export type NumberMatch = 0 | 1 | 2 | 3 | 4;

const same = (a: readonly NumberSegment[], b: readonly NumberSegment[]): boolean =>
  a.length === b.length && a.every((each, i) => each.text === (b[i] as NumberSegment).text);

function withoutYear(segments: readonly NumberSegment[], issuedOn: LocalDate): readonly NumberSegment[] {
  const kept = segments.filter((each) => !isYearOf(each, issuedOn));
  return kept.some((each) => each.digits) ? kept : segments;
}

/** Letters agree when one side has none or one ends with the other: `УТ` and ``, `МР` and `ХИММР`. */
function lettersAgree(a: readonly NumberSegment[], b: readonly NumberSegment[]): boolean {
  const [x, y] = [a, b].map((side) =>
    side
      .filter((each) => !each.digits)
      .map((each) => each.text)
      .join(''),
  );
  return x === '' || y === '' || (x as string).endsWith(y as string) || (y as string).endsWith(x as string);
}

/** Compares the number in a text with an invoice's, both taken apart by `numberSegments`. Whole runs are compared: 1 is never 104. */
export function matchNumber(
  text: readonly NumberSegment[],
  invoice: readonly NumberSegment[],
  issuedOn: LocalDate,
): NumberMatch {
  if (same(text, invoice)) return 4;
  const [t, i] = [withoutYear(text, issuedOn), withoutYear(invoice, issuedOn)];
  if (same(t, i)) return 3;
  const [td, id] = [t.filter((each) => each.digits), i.filter((each) => each.digits)];
  if (td.length === 0) return 0;
  if (same(td, id)) return lettersAgree(t, i) ? 2 : 1;
  if (td.length !== 1 || !lettersAgree(t, i)) return 0;
  return id.some((each) => each.text === td[0]?.text) ? 1 : 0;
}
