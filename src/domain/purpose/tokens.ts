import { capitals, foldCapitals } from './fold.js';

/** An atom of the text: a run of letters, a run of digits, or one other sign. */
export interface Token {
  readonly kind: 'letters' | 'digits' | 'sign';
  /** Letters folded (capitals, look-alikes made one), digits and signs as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** No blank stands between this token and the one before. */
  readonly glued: boolean;
}

const SIGN = 0;
const BLANK = 1;
const DIGIT = 2;
const LETTER = 3;

/** Class of a character by its code, for Latin, Cyrillic and what stands between them. */
const CLASSES = new Uint8Array(0x530);
for (let code = 0; code < CLASSES.length; code++) {
  const char = String.fromCharCode(code);
  if (/\d/.test(char)) CLASSES[code] = DIGIT;
  else if (/\p{L}/u.test(char)) CLASSES[code] = LETTER;
  else if (code <= 0x20 || code === 0xa0) CLASSES[code] = BLANK;
}

const classOf = (code: number): number => {
  if (code < CLASSES.length) return CLASSES[code] as number;
  return (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff ? BLANK : SIGN;
};

const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x530;

/** Longest text that is read; a bank's purpose has 210 characters, API fields and joined lines may have some thousands. */
const LONGEST = 20_000;

/** Splits a text into tokens, in one pass. */
export function tokenize(text: string): Token[] {
  const upper = capitals(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const tokens: Token[] = [];
  let glued = false;
  let i = 0;
  while (i < upper.length) {
    const kind = classOf(upper.charCodeAt(i));
    if (kind === BLANK) {
      glued = false;
      i += 1;
      continue;
    }
    const end = kind === SIGN ? i + 1 : kind === LETTER && glued ? beforeFrom(upper, i) : endOfRun(upper, i, kind);
    const written = upper.slice(i, end);
    tokens.push({
      kind: kind === DIGIT ? 'digits' : kind === LETTER ? 'letters' : 'sign',
      text: kind === LETTER ? foldCapitals(written) : written,
      start: i,
      end,
      glued,
    });
    glued = true;
    i = end;
  }
  return tokens;
}

/** «349/Гот12.08.2025»: written against a number and a date, «от» stands alone. */
function beforeFrom(upper: string, start: number): number {
  const end = endOfRun(upper, start, LETTER);
  const from = end - start > 2 && classOf(upper.charCodeAt(end)) === DIGIT && upper.startsWith('ОТ', end - 2);
  return from && end - start <= LONGEST_SUFFIX + 2 ? end - 2 : end;
}

/** Letters at the end of a number. */
const LONGEST_SUFFIX = 4;

/** «NУТ-5» is the sign N and the number УТ-5: a Latin N before a Cyrillic letter stands alone. */
function endOfRun(upper: string, start: number, kind: number): number {
  let end = start + 1;
  if (kind === LETTER && upper.charCodeAt(start) === 78 && end < upper.length && isCyrillic(upper.charCodeAt(end)))
    return end;
  while (end < upper.length && classOf(upper.charCodeAt(end)) === kind) end += 1;
  return end;
}
