import { dateAt } from './dates.js';
import { type NumberSegment, numberCore, numberSegments } from './number-key.js';
import { type NumberRead, numberAt } from './number-text.js';
import { sumAt } from './sums.js';
import type { Token } from './tokens.js';
import { type DocumentWord, OF_A_BANK } from './words.js';

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

/** What a word for a document means beside its neighbours: «расчётный счёт» is an account, «акт сверки» names no delivery. */
export function meantBy(document: DocumentWord, before: Token | undefined, after: Token | undefined): DocumentWord {
  if (document === 'invoice' && before && OF_A_BANK.test(before.text)) return 'other';
  return document === 'act' && after?.text.startsWith('СВЕР') ? 'other' : document;
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

/**
 * Whether the second of two numbers ends a range that the first begins, their letters and years as written or left out: «25-ТЭ-1241 –
 * 25/ТЭ/1243», «958 – 25/ТЭ/0960».
 */
export function isRangeEnd(first: string, through: string): boolean {
  const [a, b] = [numberSegments(first), numberSegments(through)];
  const [from, to] = [a.at(-1), b.at(-1)];
  if (!from?.digits || !to?.digits || from.text.length > 12 || to.text.length > 12) return false;
  if (a.length === 1 && b.length === 1) return false;
  const width = BigInt(to.text) - BigInt(from.text);
  return width > 0n && width <= WIDEST_RANGE && isTail(a.slice(0, -1), b.slice(0, -1));
}

/** The shorter is the end of the longer. */
const isTail = (a: readonly NumberSegment[], b: readonly NumberSegment[]): boolean =>
  a.length > b.length ? isTail(b, a) : a.every((each, i) => each.text === b[b.length - a.length + i]?.text);

/** The number at the end of a range, with or without №; not a date and not a sum. */
export function rangeEndAt(tokens: readonly Token[], from: number): NumberRead | undefined {
  let at = from;
  while (tokens[at]?.text === '№' || tokens[at]?.text === 'N') at += 1;
  const isOther = dateAt(tokens, at) !== undefined || sumAt(tokens, at)?.certain === true;
  return isOther ? undefined : numberAt(tokens, at);
}
