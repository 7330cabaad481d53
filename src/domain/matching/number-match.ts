import type { LocalDate } from '../local-date.js';
import { type NumberSegment, isYearOf } from '../purpose/number-key.js';

/**
 * How surely a number in a text is the number of an invoice.
 * 4 whole: equal but for zeros, case, look-alikes and separators. 3: equal but for the year. 2 core: the digits are equal, the letters of
 * one are missing or part of the other's; or the text gives the longest run alone (`1595` of `1595/92`). 1 part: one run of digits is equal, or the letters differ. 0: another number.
 */
export type NumberMatch = 0 | 1 | 2 | 3 | 4;

/** A number taken apart for comparing, as far as it does not depend on the other one. */
export interface NumberShape {
  readonly segments: readonly NumberSegment[];
  /** Without a run that names the year of issue. */
  readonly core: readonly NumberSegment[];
  readonly digits: readonly NumberSegment[];
  readonly letters: string;
}

function withoutYear(segments: readonly NumberSegment[], issuedOn: LocalDate): readonly NumberSegment[] {
  if (segments.length < 2 || !segments.some((each) => isYearOf(each, issuedOn))) return segments;
  const kept = segments.filter((each) => !isYearOf(each, issuedOn));
  return kept.some((each) => each.digits) ? kept : segments;
}

/** Takes a number apart; the year is left out only when it is the year of `issuedOn`. */
export function shapeOf(segments: readonly NumberSegment[], issuedOn: LocalDate): NumberShape {
  const core = withoutYear(segments, issuedOn);
  const letters = core.filter((each) => !each.digits);
  return {
    segments,
    core,
    digits: core.filter((each) => each.digits),
    letters: letters.map((each) => each.text).join(''),
  };
}

const same = (a: readonly NumberSegment[], b: readonly NumberSegment[]): boolean =>
  a.length === b.length && a.every((each, i) => each.text === (b[i] as NumberSegment).text);

/** Letters agree when one side is the end or the beginning of the other: `` of `УТ`, `МР` of `ХИММР`, `ПТ` of `ПТК`. */
const lettersAgree = (a: string, b: string): boolean => (a.length < b.length ? isEdgeOf(a, b) : isEdgeOf(b, a));

const isEdgeOf = (part: string, whole: string): boolean => whole.endsWith(part) || whole.startsWith(part);

const shareDigits = (a: readonly NumberSegment[], b: readonly NumberSegment[]): boolean =>
  a.some((x) => x.digits && b.some((y) => y.text === x.text));

/** Compares the number in a text with an invoice's, both taken apart. Whole runs are compared: 1 is never 104. */
export function matchNumber(text: readonly NumberSegment[], invoice: NumberShape, issuedOn: LocalDate): NumberMatch {
  if (!shareDigits(text, invoice.segments)) return 0;
  if (same(text, invoice.segments)) return 4;
  const written = shapeOf(text, issuedOn);
  if (same(written.core, invoice.core)) return 3;
  const agree = lettersAgree(written.letters, invoice.letters);
  if (written.digits.length === 0) return 0;
  if (same(written.digits, invoice.digits)) return agree ? 2 : 1;
  const run = written.digits[0] as NumberSegment;
  if (written.digits.length !== 1 || !agree || !invoice.digits.some((each) => each.text === run.text)) return 0;
  const longest = invoice.digits.every((each) => each.text === run.text || each.length < run.text.length);
  return run.text.length > 2 && longest ? 2 : 1;
}
