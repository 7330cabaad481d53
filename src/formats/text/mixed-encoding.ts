import { Refused } from '../../domain/failure.js';
import { type Reason, reason } from '../../domain/reason.js';
import { cutLetterLength, type KnowsLine, strictDecoder, type TextEncoding } from './encoding.js';

/** A warning about one line of a file, counted from 1. */
export interface LineWarning {
  readonly line: number;
  readonly reason: Reason;
}

/** The usual case. */
export const NO_WARNINGS: readonly LineWarning[] = [];

/** A piece decoded line by line because two encodings meet in it. */
export interface RepairedPiece {
  readonly text: string;
  readonly warnings: readonly LineWarning[];
}

const isLead = (byte: number | undefined): boolean => byte === 0xd0 || byte === 0xd1;
const isTail = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

/** Length in letters of the longest run of two-byte Cyrillic UTF-8 letters that starts at `i`. */
function runAt(bytes: Uint8Array, i: number): number {
  let letters = 0;
  while (isLead(bytes[i + 2 * letters]) && isTail(bytes[i + 2 * letters + 1])) letters += 1;
  return letters;
}

/** Longest run of Cyrillic UTF-8 letters in the bytes. */
function longestRun(bytes: Uint8Array): number {
  let longest = 0;
  for (let i = 0; i + 1 < bytes.length; i++) if (isLead(bytes[i])) longest = Math.max(longest, runAt(bytes, i));
  return longest;
}

/**
 * Whether a piece of a single-byte code page holds at least two Cyrillic UTF-8 letters in a row. In cp1251 that is `Р` or
 * `С` followed by a sign, twice: real text has it hardly ever, so the slow way through single lines is rarely taken.
 */
export function hasUtf8Letters(bytes: Uint8Array): boolean {
  const last = bytes.length - 3;
  for (let i = 0; i < last; i++) {
    const byte = bytes[i] as number;
    if ((byte === 0xd0 || byte === 0xd1) && runAt(bytes, i) >= 2) return true;
  }
  return false;
}

const tryDecode = (encoding: TextEncoding, bytes: Uint8Array): string | undefined => {
  try {
    return strictDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
};

/** A line that carries no free text: a bare keyword, or a known key with a value in ASCII. */
function isStructural(line: string, knows: KnowsLine | undefined): boolean {
  const equals = line.indexOf('=');
  return knows !== undefined && knows(line) && (equals < 0 || !/[^\x00-\x7f]/.test(line.slice(equals + 1)));
}

/** From this many UTF-8 letters in a row a code page text is taken for mixed whatever stands around them. */
const CERTAIN_RUN = 4;

/** The decoded line, or `undefined` when the file really mixes encodings there. */
function decodeLine(
  line: Uint8Array,
  main: TextEncoding,
  knows: KnowsLine | undefined,
): { text: string; foreign: boolean } | undefined {
  if (main === 'utf-8') {
    const text = tryDecode('utf-8', line);
    if (text !== undefined) return { text, foreign: false };
    for (const other of ['windows-1251', 'ibm866'] as const) {
      const guess = tryDecode(other, line) as string;
      if (isStructural(guess, knows)) return { text: guess, foreign: true };
    }
    return undefined;
  }
  const text = tryDecode(main, line) as string;
  const run = longestRun(line);
  if (run < 2) return { text, foreign: false };
  const whole = tryDecode('utf-8', line);
  if (whole !== undefined && isStructural(whole, knows)) return { text: whole, foreign: true };
  const value = tryDecode('utf-8', line.subarray(line.indexOf(0x3d) + 1));
  return run >= CERTAIN_RUN || value !== undefined ? undefined : { text, foreign: false };
}

/** The last line of a file cut in the middle of an UTF-8 letter: the rest of the letter shows as U+FFFD. */
function decodeCut(line: Uint8Array, main: TextEncoding): { text: string; foreign: boolean } | undefined {
  const cut = main === 'utf-8' ? cutLetterLength(line) : 0;
  const text = cut > 0 ? tryDecode(main, line.subarray(0, line.length - cut)) : undefined;
  return text === undefined ? undefined : { text: `${text}\ufffd`, foreign: false };
}

/** LF or CR. */
export const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

/**
 * Decodes a piece in which a second encoding shows. A line of the other encoding that is only a keyword (one real file ends
 * with `КонецФайла` in UTF-8 after a cp1251 body) is taken with a warning; text of the other encoding refuses the file,
 * because the names and purposes in it could not be trusted.
 *
 * @param firstLine number of the piece's first line
 * @throws Refused `mixed-encodings` with the line
 */
export function decodeMixed(
  bytes: Uint8Array,
  main: TextEncoding,
  firstLine: number,
  knows?: KnowsLine,
): RepairedPiece {
  const parts: string[] = [];
  const warnings: LineWarning[] = [];
  let line = firstLine;
  for (let start = 0; start < bytes.length; line += 1) {
    let end = start;
    while (end < bytes.length && !isLineEnd(bytes[end])) end += 1;
    const decoded = decodeLine(bytes.subarray(start, end), main, knows) ?? decodeCut(bytes.subarray(start), main);
    if (!decoded) throw new Refused('mixed-encodings', { line, encoding: main });
    if (decoded.foreign) warnings.push({ line, reason: reason('keyword-in-other-encoding', { encoding: main }) });
    parts.push(decoded.text, end < bytes.length ? '\n' : '');
    start = bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? end + 2 : end + 1;
  }
  return { text: parts.join(''), warnings };
}
