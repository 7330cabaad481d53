import type { LocalDate } from '../local-date.js';
import { foldLetters } from './fold.js';

/** A run of letters or digits of a document number; digits without leading zeros, `length` as written. */
export interface NumberSegment {
  readonly text: string;
  readonly digits: boolean;
  readonly length: number;
}

/** Capitals of the Latin and Cyrillic blocks; other alphabets do not number documents. */
const RUNS = /\d+|[A-Z\u00c0-\u024f\u0400-\u052f]+/g;
const ZEROS = /^0+/;

/**
 * The runs of letters and digits of a number, folded: `00УТ-000123` gives УТ, 123. Runs of zeros only are dropped, unless nothing
 * else is there: the zero prefix is 1C's padding of an information base's code.
 */
export function numberSegments(number: string): NumberSegment[] {
  const runs = foldLetters(number).match(RUNS) ?? [];
  const kept: NumberSegment[] = [];
  for (const run of runs) {
    const digits = run.charCodeAt(0) <= 57;
    const text = digits && run.charCodeAt(0) === 48 ? run.replace(ZEROS, '') : run;
    if (text !== '') kept.push({ text, digits, length: run.length });
  }
  if (kept.length === 0 && runs.length > 0) kept.push({ text: '0', digits: true, length: runs[0]?.length ?? 1 });
  return kept;
}

const keyOf = (segments: readonly NumberSegment[]): string => segments.map((each) => each.text).join('-');

/**
 * Whole key of a document number: look-alikes made one, case, zeros and separators gone: `00УТ-000123`, `УТ-123`, `ут123` give `УТ-123`.
 * Whole runs are compared, so invoice 1 never equals 104, and УТ-12-3 never equals УТ-1-23.
 */
export const numberKey = (number: string): string => keyOf(numberSegments(number));

/** Whether a run of digits reads as the year of a document: 2026, or 26 when the day of issue is known to be of 2026. */
export function isYearOf(segment: NumberSegment, issuedOn: LocalDate | null): boolean {
  if (!segment.digits) return false;
  if (issuedOn === null) return segment.length === 4 && /^20[0-4]\d$/.test(segment.text);
  return (
    (segment.length === 4 && segment.text === issuedOn.slice(0, 4)) ||
    (segment.length === 2 && segment.text === issuedOn.slice(2, 4).replace(/^0/, ''))
  );
}

/**
 * The run of digits that counts the documents: the longest as written, the last of equals, no year while another run is there.
 * `00УТ-000123`: 123; `26/3947` and `3947/2026`: 3947; `INV-2026-0042`: 42; `1595/92`: 1595. Empty when the number has no digit.
 */
export function numberCore(number: string, issuedOn: LocalDate | null = null): string {
  const digits = numberSegments(number).filter((each) => each.digits);
  const counting = digits.filter((each) => !isYearOf(each, issuedOn));
  const pool = counting.length > 0 ? counting : digits;
  let best: NumberSegment | undefined;
  for (const each of pool) if (!best || each.length >= best.length) best = each;
  return best?.text ?? '';
}

/**
 * Keys to keep beside an invoice: the whole key and, when different, the counting run. Columns `number_key` (first) and
 * `number_core` (last) with a B-tree index each are enough: `referenceKeys` of the text are compared with both.
 */
export function invoiceNumberKeys(number: string, issuedOn: LocalDate | null = null): string[] {
  return [...new Set([numberKey(number), numberCore(number, issuedOn)])].filter((key) => key !== '');
}

/** Runs that are short or a year name too many documents to be looked up by. */
const MOST_KEYS = 4;

/**
 * Keys under which a number written in a text may be kept: its whole key and each of its runs of digits but a year
 * beside another run (`5/2026` gives `5-2026` and `5`, `УТ-2026` also `2026`).
 */
export function referenceKeys(number: string): string[] {
  const segments = numberSegments(number);
  const digits = segments.filter((each) => each.digits);
  const runs = digits.filter((each) => digits.length === 1 || !isYearOf(each, null));
  return [...new Set([keyOf(segments), ...runs.map((each) => each.text)])]
    .filter((key) => key !== '')
    .slice(0, MOST_KEYS);
}
