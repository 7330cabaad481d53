import { type LocalDate, toRussianDate } from '../../domain/local-date.js';
import { money, toDecimal } from '../../domain/money.js';
import type { BankCalendar } from './bank-calendar.js';
import type { BankLine } from './bank-lines.js';
import { type ClientKey, clientOf } from './clients.js';
import { type DemoInvoice, vatOf, vatRateOn } from './invoices.js';
import { signedOn } from './registers.js';

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const inWords = (day: LocalDate): string =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)} г.`;

const hyphened = (minor: bigint): string => toDecimal(money(minor)).replace('.', '-');

/** What a purpose may name. */
export interface PurposeFacts {
  readonly calendar: BankCalendar;
  readonly invoices: ReadonlyMap<number, DemoInvoice>;
}

const OF_INVOICE: Readonly<Record<string, (invoice: DemoInvoice) => string>> = {
  n: ({ number }) => number,
  s: ({ number }) => number.replace(/^0+/, '').replace(/-0+/, '-'),
  c: ({ key }) => String(key),
  d: ({ issuedOn }) => toRussianDate(issuedOn),
  y: ({ issuedOn }) => toRussianDate(issuedOn).replace(/\.20(\d\d)$/, '.$1'),
  w: ({ issuedOn }) => inWords(issuedOn),
};

/**
 * Fills the marks of a purpose: `{n:201}` number of an invoice, `{s:…}` short, `{c:…}` bare; `{d:…}` its date, `{y:…}` with a short year,
 * `{w:…}` in words; `{a:wind}` date of a client's agreement, `{inn:wind}` its tax number; `{on}` day of the payment, `{from}` two bank
 * days earlier; `{sum}`, `{vat}` and `{rate}` of the payment.
 */
export function fillPurpose(line: BankLine, { calendar, invoices }: PurposeFacts): string {
  const day = calendar.day(line.day);
  const rate = vatRateOn(day);
  const single: Readonly<Record<string, string>> = {
    on: toRussianDate(day),
    from: toRussianDate(calendar.day(line.day - 2)),
    sum: hyphened(line.amount),
    vat: hyphened(vatOf(line.amount, rate)),
    rate: String(rate),
  };
  return line.purpose.replace(/\{(\w+)(?::(\w+))?\}/g, (mark, name: string, of?: string) => {
    if (of === undefined) return single[name] ?? mark;
    if (name === 'a') return toRussianDate(signedOn(of as ClientKey, calendar));
    if (name === 'inn') return clientOf(of as ClientKey).taxNumber;
    const invoice = invoices.get(Number(of));
    return (invoice && OF_INVOICE[name]?.(invoice)) ?? mark;
  });
}
