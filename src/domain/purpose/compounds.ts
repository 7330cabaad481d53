import { dateAt, monthOf } from './dates.js';
import { numberCore } from './number-key.js';
import { type NumberRead, numberAt } from './number-text.js';
import type { Period } from './reading.js';
import { sumAt } from './sums.js';
import type { Token } from './tokens.js';
import type { DocumentWord } from './words.js';

/** Two letters with a slash or hyphen: п/п, р/с, с/ф; null means that no number follows (б/н). */
const PAIRS: Readonly<Record<string, DocumentWord | null>> = {
  ПП: 'other', РС: 'other', КС: 'other', ЛС: 'other', РСЧ: 'other', ЛСЧ: 'other', РСЧЕТ: 'other',
  СФ: 'transfer-document', СЧФ: 'transfer-document', РН: 'transfer-document', ТН: 'transfer-document', ЗН: 'order', БН: null,
  СЧ: 'invoice', СЧТ: 'invoice', СЧТУ: 'invoice', СЧТА: 'invoice', СТ: 'invoice', ДР: 'agreement', ДРУ: 'agreement', ДРА: 'agreement', ДОГРУ: 'agreement', ДОГРА: 'agreement',
}; // prettier-ignore

/** С, with which «счёт» begins. */
const LETTER_S = 0x421;

/** A document written as an abbreviation with a slash or a hyphen, or as two words («счёт-фактура»). */
export function compoundAt(
  tokens: readonly Token[],
  at: number,
): { document: DocumentWord | null; next: number } | undefined {
  const first = tokens[at] as Token;
  const sign = tokens[at + 1];
  if (first.text.charCodeAt(0) !== LETTER_S && (sign?.kind !== 'sign' || first.text.length > 3)) return undefined;
  const joined = sign?.kind === 'sign' && sign.glued && (sign.text === '/' || sign.text === '-' || sign.text === '.');
  const second = tokens[joined ? at + 2 : at + 1];
  if (second?.kind !== 'letters') return undefined;
  if (
    first.text.charCodeAt(1) === 0x427 &&
    /^СЧ(?:ЕТ|ЕТУ|ЕТА|ЕТАМ|ЕТОВ)?$/.test(first.text) &&
    /^(?:Ф|ФАКТ.*|ФРА|ФРЕ|ФРЫ)$/.test(second.text)
  ) {
    return {
      document: 'transfer-document',
      next: (joined ? at + 3 : at + 2) + tailOf(tokens, joined ? at + 3 : at + 2),
    };
  }
  if (!joined || sign.text === '.' || !second.glued || first.text.length > 3) return undefined;
  const document = PAIRS[first.text + second.text];
  return document === undefined ? undefined : { document, next: at + 3 };
}

/** The rest of «сч-ф-ра». */
const tailOf = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '-' && /^РА|РЕ|РЫ$/.test(tokens[at + 1]?.text ?? '') ? 2 : 0;

/** Furthest apart that the ends of a range of documents may be. */
const WIDEST_RANGE = 200n;

const YEAR = /(?:^|\D)20[0-4]\d$/;

/**
 * The ends of `101-105` when it reads as a range: a later number close by; `2026-2105` is a year with a number.
 *
 * @param alike both ends must have as many digits, so that `ПТ26-00148` is one number
 */
export function isRangeOf(written: string, alike = false): [string, string] | undefined {
  const parts = /^(.*\d)-(\D*)(\d+)$/s.exec(written);
  if (!parts) return undefined;
  const [, first = '', letters = '', digits = ''] = parts;
  if (YEAR.test(first) || (alike && /\d*$/.exec(first)?.[0].length !== digits.length)) return undefined;
  const [from, to] = [numberCore(first), digits.replace(/^0+/, '')];
  if (from === '' || to === '' || from.length > 12 || to.length > 12) return undefined;
  const width = BigInt(to) - BigInt(from);
  return width > 0n && width <= WIDEST_RANGE ? [first, letters + digits] : undefined;
}

/** The number at the end of a range, with or without №; not a date and not a sum. */
export function rangeEndAt(tokens: readonly Token[], from: number): NumberRead | undefined {
  let at = from;
  while (tokens[at]?.text === '№' || tokens[at]?.text === 'N') at += 1;
  const isOther = dateAt(tokens, at) !== undefined || sumAt(tokens, at)?.certain === true;
  return isOther ? undefined : numberAt(tokens, at);
}

const QUARTERS: Readonly<Record<string, number>> = { '1': 1, '2': 2, '3': 3, '4': 4, I: 1, II: 2, III: 3, IV: 4 };

/** «II кв. 2026» */
export const isRomanQuarter = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).text.charCodeAt(0) === 73 &&
  QUARTERS[(tokens[at] as Token).text] !== undefined &&
  isQuarterWord(tokens[at + 1]);

const isQuarterWord = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:КВ|КВАРТАЛА?)$/.test(token.text);

/** «12,4 кв.м», «4 кв. м» are no quarter. */
const isSquareMetres = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.glued === true && ',.'.includes(tokens[at - 1]?.text ?? ' ')) ||
  /^М2?$/.test(tokens[tokens[at + 2]?.text === '.' ? at + 3 : at + 2]?.text ?? '');

/**
 * The months that a token begins: «март 2026», «март-апрель 2026», «03.2026», «1 квартал 2026», «II кв. 2026 г.». A month without a
 * year takes the one of the month after it.
 */
export function periodAt(tokens: readonly Token[], at: number): { periods: Period[]; next: number } | undefined {
  const first = tokens[at] as Token;
  const month = first.kind === 'letters' ? monthOf(first.text) : 0;
  if (month > 0) return named(tokens, at, [month]);
  const quarter = QUARTERS[first.text];
  if (quarter !== undefined && isQuarterWord(tokens[at + 1]) && !isSquareMetres(tokens, at)) {
    return named(tokens, at, [quarter * 3 - 2, quarter * 3 - 1, quarter * 3], at + 1);
  }
  return numeric(tokens, at);
}

function named(tokens: readonly Token[], at: number, months: number[], word = at): { periods: Period[]; next: number } {
  let next = word + 1;
  if (tokens[next]?.text === '.') next += 1;
  const more =
    tokens[next]?.text === '-' || tokens[next]?.text === ',' || tokens[next]?.text === 'И'
      ? monthOf(tokens[next + 1]?.text ?? '')
      : 0;
  if (more > 0 && word === at) {
    months.push(...between(months[0] as number, more, tokens[next]?.text === '-'));
    next += 2;
  }
  const year = tokens[next];
  const known = year?.kind === 'digits' && /^20\d\d$/.test(year.text) ? Number(year.text) : null;
  const last = known === null ? (tokens[next - 1] as Token) : (year as Token);
  const fragment = { start: (tokens[at] as Token).start, end: last.end };
  return { periods: months.map((month) => ({ year: known, month, fragment })), next: known === null ? next : next + 1 };
}

/** «март-май» names April too, «март и май» does not. */
function between(first: number, last: number, through: boolean): number[] {
  if (!through || last <= first) return [last];
  return Array.from({ length: last - first }, (_, i) => first + 1 + i);
}

function numeric(tokens: readonly Token[], at: number): { periods: Period[]; next: number } | undefined {
  const [month, sign, year] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (
    month.kind !== 'digits' ||
    month.text.length > 2 ||
    sign?.kind !== 'sign' ||
    !sign.glued ||
    !'./'.includes(sign.text)
  )
    return undefined;
  if (year?.kind !== 'digits' || !year.glued || !/^20\d\d$/.test(year.text)) return undefined;
  const number = Number(month.text);
  if (number < 1 || number > 12) return undefined;
  return {
    periods: [{ year: Number(year.text), month: number, fragment: { start: month.start, end: year.end } }],
    next: at + 3,
  };
}
