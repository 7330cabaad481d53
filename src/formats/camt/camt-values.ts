import { parseIsoDate, type LocalDate } from '../../domain/local-date.js';
import { parseDecimal, type Money } from '../../domain/money.js';
import { attributeOf, elementAt, textAt, type XmlElement } from '../xml/xml-element.js';

/** ISO 20022 writes `RUR` now and then for the rouble. */
const currencyOf = (text: string): string => (text.toUpperCase() === 'RUR' ? 'RUB' : text.toUpperCase());

/**
 * An amount with its currency (`Amt` with `Ccy`); five decimals and zeros in front are allowed when they say nothing.
 *
 * @returns `undefined` for what is no such amount, a negative one included
 */
export function readAmount(amount: XmlElement | undefined): Money | undefined {
  if (!amount) return undefined;
  const currency = currencyOf(attributeOf(amount, 'Ccy'));
  if (!/^[A-Z]{3}$/.test(currency) || !/^\s*\+?\d+(\.\d*)?\s*$/.test(amount.text)) return undefined;
  return parseDecimal(amount.text.trim().replace(/^\+?0+(?=\d)/, ''), currency);
}

/** A day written as `Dt` or, by some banks, as `DtTm`: the day that the bank's own clock showed. */
export function readDay(element: XmlElement | undefined): LocalDate | undefined {
  const text = textAt(element, 'Dt') || textAt(element, 'DtTm');
  return parseIsoDate(text.slice(0, 10));
}

/** A moment as `YYYY-MM-DD HH:MM:SS` by the bank's own clock, `` when it is none. */
export function readMoment(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(text);
  return match && parseIsoDate(match[1] as string) ? `${match[1]} ${match[2] ?? '00:00:00'}` : '';
}

/** An account without blanks: an IBAN, or the bank's own number (20 digits in Russia). */
export const readAccount = (account: XmlElement | undefined): string =>
  (textAt(account, 'Id', 'IBAN') || textAt(account, 'Id', 'Othr', 'Id')).replace(/\s+/g, '');

/** Code of a type: a code of the standard, else the bank's own. */
export const codeAt = (element: XmlElement | undefined, ...path: readonly string[]): string => {
  const at = elementAt(element, ...path);
  return textAt(at, 'Cd') || textAt(at, 'Prtry') || (at?.text.trim() ?? '');
};
