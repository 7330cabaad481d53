import type { Books } from '../books.js';
import type { Answer, Matcher } from '../matcher.js';
import type { Invoice, Payment } from '../world.js';
import { left, ofPayer, openTo, settled, whole } from './payer-invoices.js';

/** The number after the word for an invoice. */
const NAMED = /сч[её]?т?[а-яё]*\.?\s*(?:на оплату\s*)?(?:№|N)?\s*([\p{L}\d][\p{L}\d/-]*)/iu;

const ONE_ROUBLE = 100n;

const withoutZeros = (number: string): string => number.toUpperCase().replace(/(^|\D)0+(?=\d)/g, '$1');

const isNumber = (invoice: Invoice, written: string): boolean => {
  const [number, text] = [withoutZeros(invoice.number), withoutZeros(written)];
  return number === text || number.replace(/^\D+/, '') === text;
};

function decide(payment: Payment, books: Books): Answer {
  const invoices = ofPayer(openTo(payment, books), payment);
  const written = NAMED.exec(payment.purpose)?.[1];
  const named = written === undefined ? [] : invoices.filter((each) => isNumber(each, written));
  const [first] = named;
  if (first && payment.amount <= books.openOf(first) + ONE_ROUBLE)
    return settled([whole(first, payment, books)], 'number');
  const ofSum = invoices.filter((each) => books.openOf(each) === payment.amount);
  const [only] = ofSum;
  if (only && ofSum.length === 1) return settled([whole(only, payment, books)], 'sum');
  return left(ofSum.map((each) => [whole(each, payment, books)]));
}

/**
 * The rule that extensions of 1C's exchange with banks share: the number that follows «счёт», zeros in front dropped, of an unpaid invoice of the
 * payer's ИНН that is at most a rouble less than the payment; else the one unpaid invoice of that ИНН that is exactly as much; else a person
 * is asked. Restated from public descriptions; lists of numbers, dates and agreements are not read there.
 */
export const bankClient: Matcher = {
  name: 'number-or-sum (1C bank client)',
  decide: (payments, books) => payments.map((each) => decide(each, books)),
};
