import { dateAt, monthOf } from './dates.js';
import { sumAt } from './sums.js';
import type { Token } from './tokens.js';
import { meaningOf } from './words.js';

/** A document number read from tokens: text offsets and the index of the token after it. */
export interface NumberRead {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** One run of digits and nothing else. */
  readonly plain: boolean;
  readonly digits: number;
}

const CONNECTORS = '-/\\_.#‐‑–';
const LONGEST_TOKENS = 12;
/** Longer runs of digits are accounts (20), receipts and state identifiers (20, 25), not numbers of documents. */
const LONGEST_RUN = 15;
/** But contracts of the state have the 19 digits of their register. */
export const LONGEST_CONTRACT = 19;
const LONGEST_PREFIX = 5;
/** Longest run after a hyphen with blanks. */
const LONGEST_PLAIN = 6;

/**
 * The number that begins at a token: runs of letters and digits written together or joined by `-`, `/`, `.`, `_`; a short prefix may be parted by
 * a blank («УТ 000123», «УТ- 123»). A date after a slash, a word written against the digits («123от») and a full stop end it.
 */
export function numberAt(tokens: readonly Token[], at: number, longestRun = LONGEST_RUN): NumberRead | undefined {
  const first = tokens[at];
  if (!first || first.kind === 'sign') return undefined;
  let next = first.kind === 'digits' ? at + 1 : afterPrefix(tokens, at, first);
  if (next === undefined) return undefined;
  while (next < at + LONGEST_TOKENS) {
    const step = continuation(tokens, next);
    if (step === 0) break;
    next += step;
  }
  next = afterSpacedSlashes(tokens, afterSpacedHyphen(tokens, at, next));
  return measure(tokens, at, next, longestRun);
}

/** `INV-2026-0042` is a number though INV alone is the word for an invoice. */
export function isCodeAt(tokens: readonly Token[], at: number): boolean {
  const [word, sign, run] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!word || !/[A-Z]/.test(word.text) || sign?.kind !== 'sign' || !sign.glued) return false;
  return '-_'.includes(sign.text) && run?.kind === 'digits' && run.glued;
}

/** A prefix of letters must lead to digits: `УТ-`, `УТ`, `УТ `, `А-Б/`. */
function afterPrefix(tokens: readonly Token[], at: number, first: Token): number | undefined {
  const second = tokens[at + 1];
  if (second === undefined || first.text.length > 12) return undefined;
  if (isWord(first.text)) return isSeries(tokens, at) ? at + (second.kind === 'digits' ? 1 : 3) : undefined;
  if (second.kind === 'digits')
    return second.glued || first.text.length <= LONGEST_PREFIX ? at + 1 + (second.glued ? 0 : 1) : undefined;
  if (second.kind !== 'sign' || !CONNECTORS.includes(second.text)) return undefined;
  const third = tokens[at + 2];
  if (third === undefined || third.kind === 'sign') return undefined;
  if (!second.glued && first.text.length > LONGEST_PREFIX) return undefined;
  if (third.kind === 'digits') return second.text === '.' && !third.glued ? undefined : at + 3;
  if (!third.glued || isWord(third.text)) return undefined;
  return hasDigitsSoon(tokens, at + 3) ? at + 3 : undefined;
}

/** «К-0224/26», «В123»: one letter against the digits is a series though it is a word too. */
export const isSeries = (tokens: readonly Token[], at: number): boolean => {
  const [letter, next, run] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (letter?.kind !== 'letters' || letter.text.length !== 1 || !next?.glued) return false;
  return next.kind === 'digits' || ('-/'.includes(next.text) && run?.kind === 'digits' && run.glued);
};

/** «ЦБ25 - 226»: letters with the year, and the number after a hyphen with blanks. «УТ-5 - 1000» is a number and a sum. */
function afterSpacedHyphen(tokens: readonly Token[], at: number, next: number): number {
  const [letters, year, hyphen, run] = [tokens[at], tokens[at + 1], tokens[next], tokens[next + 1]];
  if (next !== at + 2 || letters?.kind !== 'letters' || year?.kind !== 'digits' || year.text.length !== 2) return next;
  if (!year.glued || hyphen?.text !== '-' || hyphen.glued || run?.kind !== 'digits' || run.text.length > LONGEST_PLAIN)
    return next;
  return sumAt(tokens, next + 1)?.certain || dateAt(tokens, next + 1) ? next : next + 2;
}

/** «25 / В / 0737»: slashes with blanks on both sides; before a number of more than one run they part documents of a list. */
function afterSpacedSlashes(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let i = 0; i < 3; i++) {
    const [slash, run] = [tokens[next], tokens[next + 1]];
    if (slash?.text !== '/' || slash.glued || run === undefined || run.kind === 'sign' || run.glued) break;
    if (
      run.text.length > LONGEST_PLAIN ||
      (run.kind === 'letters' && run.text.length > 1 && isWord(run.text)) ||
      (tokens[next + 2]?.glued && CONNECTORS.includes(tokens[next + 2]?.text ?? ' ')) ||
      dateAt(tokens, next + 1)
    )
      break;
    next += 2;
  }
  return next;
}

const hasDigitsSoon = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + 3 && tokens[i]?.glued; i++) if (tokens[i]?.kind === 'digits') return true;
  return false;
};

/** How many tokens continue the number: 0 ends it, 1 a glued run, 2 a connector with a run. */
function continuation(tokens: readonly Token[], at: number): 0 | 1 | 2 {
  const token = tokens[at];
  if (!token?.glued) return 0;
  if (token.kind === 'digits') return 1;
  if (token.kind === 'letters') return isWord(token.text) ? 0 : 1;
  const run = tokens[at + 1];
  if (!CONNECTORS.includes(token.text) || !run?.glued || run.kind === 'sign') return 0;
  if (run.kind === 'letters') return token.text === '.' || (run.text.length > 1 && isWord(run.text)) ? 0 : 2;
  if (token.text === '.' && tokens[at - 1]?.kind !== 'digits') return 2;
  return (token.text === '/' || token.text === '.') && dateAt(tokens, at + 1) ? 0 : 2;
}

/** A word of the language, so no part of a number. */
function isWord(text: string): boolean {
  if (text.length > 8) return true;
  const meaning = meaningOf(text);
  if (meaning?.ends || monthOf(text) > 0) return true;
  return text.length > 3 && meaning !== undefined;
}

function measure(tokens: readonly Token[], at: number, next: number, longestRun: number): NumberRead | undefined {
  let digits = 0;
  for (let i = at; i < next; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'digits') continue;
    if (token.text.length > longestRun) return undefined;
    digits += token.text.length;
  }
  if (digits === 0) return undefined;
  const [first, last] = [tokens[at] as Token, tokens[next - 1] as Token];
  return { start: first.start, end: last.end, next, plain: next === at + 1, digits };
}
