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
  СЧ: 'invoice', СЧТ: 'invoice', СЧТУ: 'invoice', СЧТА: 'invoice', СТ: 'invoice', СЧДОГ: 'invoice', ДОГСЧ: 'invoice', ДР: 'agreement', ДРУ: 'agreement', ДРА: 'agreement', ДОГРУ: 'agreement', ДОГРА: 'agreement',
}; // prettier-ignore

/** С, with which «счёт» begins. */
const LETTER_S = 0x421;

/** Forms of papers by their codes: КС-2, КС-3 (акт и справка о работах), ТОРГ-12, М-15 (накладные); К № 5/2025-К (контракт). */
const FORMS: Readonly<Record<string, { readonly document: DocumentWord; readonly codes: RegExp }>> = {
  КС: { document: 'act', codes: /^(?:2|3|14)$/ },
  ТОРГ: { document: 'transfer-document', codes: /^12$/ },
  М: { document: 'transfer-document', codes: /^15$/ },
  К: { document: 'agreement', codes: /^$/ },
};

/** A number of fewer digits after a lone К is a time or a count. */
const SHORTEST_CONTRACT = 10;

function formAt(
  tokens: readonly Token[],
  at: number,
  { document, codes }: { readonly document: DocumentWord; readonly codes: RegExp },
): { document: DocumentWord; next: number } | undefined {
  const next = tokens[at + 1];
  if (document === 'agreement') {
    if (!next || next.glued) return undefined;
    const number = next.kind === 'digits' ? numberAt(tokens, at + 1) : undefined;
    const isNumbered = next.text === '№' || (number && !number.plain) || next.text.length >= SHORTEST_CONTRACT;
    return isNumbered ? { document, next: at + 1 } : undefined;
  }
  const code = next?.text === '-' ? at + 2 : at + 1;
  return tokens[code]?.glued && codes.test(tokens[code]?.text ?? '') ? { document, next: code + 1 } : undefined;
}

/** A document written as an abbreviation with a slash or a hyphen, or as two words («счёт-фактура»). */
export function compoundAt(
  tokens: readonly Token[],
  at: number,
): { document: DocumentWord | null; next: number } | undefined {
  const first = tokens[at] as Token;
  const sign = tokens[at + 1];
  const form = FORMS[first.text];
  if (form) return formAt(tokens, at, form);
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
 * 25/ТЭ/1243», «958 – 25/ТЭ/0960», «341/Г – 347/Г», «К-0140/26 – К-0145/26», «824 – К-0828/25».
 */
export function isRangeEnd(first: string, through: string): boolean {
  const [a, b] = [numberSegments(first), numberSegments(through)];
  if (a.length === 1 && b.length === 1) return false;
  if (a.length === b.length) {
    const differing = a.flatMap((each, i) => (each.text === b[i]?.text ? [] : [i]));
    const [at] = differing;
    return at !== undefined && differing.length === 1 && isSoonAfter(a[at], b[at]);
  }
  if (a.length === 1 || b.length === 1) return a.some((x) => b.some((y) => x.length > 2 && isSoonAfter(x, y)));
  const [x, y] = [withoutLetters(a), withoutLetters(b)];
  return isSoonAfter(x.at(-1), y.at(-1)) && isTail(x.slice(0, -1), y.slice(0, -1));
}

const isSoonAfter = (from: NumberSegment | undefined, to: NumberSegment | undefined): boolean => {
  if (!from?.digits || !to?.digits || from.text.length > 12 || to.text.length > 12) return false;
  const width = BigInt(to.text) - BigInt(from.text);
  return width > 0n && width <= WIDEST_RANGE;
};

/** Without letters at the end. */
const withoutLetters = (segments: readonly NumberSegment[]): readonly NumberSegment[] =>
  segments.at(-1)?.digits === false ? segments.slice(0, -1) : segments;

/** The shorter is the end of the longer. */
const isTail = (a: readonly NumberSegment[], b: readonly NumberSegment[]): boolean =>
  a.length > b.length ? isTail(b, a) : a.every((each, i) => each.text === b[b.length - a.length + i]?.text);

/** The ends of «МТ25-144-МТ25-00147», «341/Г-347/Г»: two numbers of one shape, written together; without letters only of a list. */
export function rangeWithin(written: string, several: boolean): [string, string] | undefined {
  if (!several && !/\p{L}/u.test(written)) return undefined;
  for (let at = written.indexOf('-'); at > 0; at = written.indexOf('-', at + 1)) {
    const [first, through] = [written.slice(0, at), written.slice(at + 1)];
    if (numberSegments(first).length === numberSegments(through).length && isRangeEnd(first, through))
      return [first, through];
  }
  return undefined;
}

/** The number at the end of a range, with or without №; not a date and not a sum. */
export function rangeEndAt(tokens: readonly Token[], from: number): NumberRead | undefined {
  let at = from;
  while (tokens[at]?.text === '№' || tokens[at]?.text === 'N') at += 1;
  const isOther = dateAt(tokens, at) !== undefined || sumAt(tokens, at)?.certain === true;
  return isOther ? undefined : numberAt(tokens, at);
}
