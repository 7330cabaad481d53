import { type LocalDate, localDate } from '../local-date.js';
import { capitals } from './fold.js';

/** A payment order that a text names: «по п/п № 45 от 12.03.2026». */
export interface PaymentOrderMention {
  /** Without zeros in front, as banks leave them out or add them. */
  readonly number: string;
  readonly date: LocalDate | null;
}

const NAMED =
  /(?<![А-Я])(?:П ?\/ ?П|ПП|ПЛ(?:АТ(?:ЕЖ[А-Я]{0,8})?)?\.? ?ПОР(?:УЧ[А-Я]{0,8})?|ПЛАТЕЖК[А-Я]{1,3}|ПОРУЧЕНИ[А-Я]{1,3})[.:]? {0,2}(?:№|N|НОМЕР)? {0,2}(\d{1,12})(?: {0,2}(?:ОТ)? {0,2}(\d{2})\.(\d{2})\.(\d{4}|\d{2})(?!\d))?/gu;

/** Texts are a bank's: more orders than these in one of them say nothing about one payment. */
const MOST = 20;

const dayOf = (day: string, month: string, year: string): LocalDate | null =>
  localDate(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day)) ?? null;

/** Payment orders (платёжные поручения) that a text names, in its order. */
export function paymentOrdersIn(purpose: string): PaymentOrderMention[] {
  const text = capitals(purpose).replace(/\s+/g, ' ');
  return [...text.matchAll(NAMED)].slice(0, MOST).map(([, number = '', day = '', month = '', year = '']) => ({
    number: withoutZeros(number),
    date: day === '' ? null : dayOf(day, month, year),
  }));
}

/** A document's number as it is compared: zeros in front are the bank's. */
export const withoutZeros = (number: string): string => number.replace(/^0+(?=.)/, '');
