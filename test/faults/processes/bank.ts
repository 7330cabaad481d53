import { taxNumber } from '../../../src/cli/demo/requisites.js';
import { type DocumentText } from '../../support/statement-text.js';
import { clientRow, dayAgo, invoiceRow, payment, statementOf } from '../../stories/world.js';

/** A client who has a telephone and no e-mail: told by SMS. */
const CALLED = {
  name: 'ООО "Лютик"',
  taxNumber: taxNumber('782700453'),
  account: '40702810500000002222',
  reference: '00000001-0000-4000-8000-000000000002',
};

/** Everything is booked on one day: statements made at the same moment withdraw nothing of each other. */
const DAY = dayAgo(1);

/** Payments in each statement: two of the client with an e-mail, one of the client with a telephone. */
export const PER_FILE = 3;

/** Documents of a long statement that are nobody's payment of an invoice. */
const LONG = 400;

const isCalled = (n: number): boolean => n % PER_FILE === 0;

const invoiceSum = (n: number): number => 100_000 + n * 1_000;

/** Kopecks of the n-th payment: every tenth pays half of its invoice, every tenth a little more than it. */
const paymentSum = (n: number): number =>
  n % 10 === 5 ? invoiceSum(n) / 2 : n % 10 === 7 ? invoiceSum(n) + 500 : invoiceSum(n);

/** Kopecks that must end up allocated to the n-th invoice. */
export const allocatedSum = (n: number): number => Math.min(paymentSum(n), invoiceSum(n));

/** The bank of a world: makes statements whose balances continue each other, and knows what must be in the books in the end. */
export class Bank {
  private balance = 100_000;
  private files = 0;
  private spent = 0;

  /** Numbers 1, 2, 3, … of the payments told so far. */
  get payments(): number[] {
    return Array.from({ length: this.files * PER_FILE }, (_, i) => i + 1);
  }

  /** Lines of all statements told so far. */
  get lines(): number {
    return this.payments.length + this.spent;
  }

  /** What came in so far, in kopecks. */
  get received(): number {
    return this.payments.reduce((sum, n) => sum + paymentSum(n), 0);
  }

  /** Messages that the payments told so far lead to: each is told, and so is each invoice that it pays in full. */
  get messages(): number {
    return this.payments.length + this.payments.filter((n) => allocatedSum(n) === invoiceSum(n)).length;
  }

  /** The next statement. @param long with hundreds of small expenses in it */
  next(long = false): { name: string; content: Uint8Array } {
    const opening = this.balance;
    const first = this.files * PER_FILE + 1;
    this.files += 1;
    const coming = Array.from({ length: PER_FILE }, (_, i) => first + i);
    const documents = coming.map((n) => documentOf(n));
    this.balance += coming.reduce((sum, n) => sum + paymentSum(n), 0);
    if (long) documents.push(...this.expenses());
    return { name: `statement-${this.files}.txt`, content: statementOf(DAY, documents, opening) };
  }

  private expenses(): DocumentText[] {
    const expense = payment(0, 100, DAY, 'Оплата за канцелярские товары');
    const made = Array.from({ length: LONG }, (_, i) => ({ ...expense, number: `9${this.spent + i}`, out: true }));
    this.spent += LONG;
    this.balance -= LONG * 100;
    return made;
  }
}

function documentOf(n: number): DocumentText {
  const document = payment(n, paymentSum(n), DAY);
  if (!isCalled(n)) return document;
  const { name, taxNumber: number, account } = CALLED;
  return { ...document, from: { name, taxNumber: number, account } };
}

/** Rows of the register of clients. */
export const clientRows = (): object[] => [
  clientRow(),
  clientRow({
    ref: CALLED.reference,
    name: CALLED.name,
    fullName: CALLED.name,
    inn: CALLED.taxNumber,
    email: '',
    phone: '+7 903 123-45-67',
    accounts: [{ number: CALLED.account, bik: '044525225' }],
  }),
];

/** Rows of the register of invoices for so many statements. */
export const invoiceRows = (files: number): object[] =>
  Array.from({ length: files * PER_FILE }, (_, i) => i + 1).map((n) =>
    invoiceRow(n, invoiceSum(n), isCalled(n) ? { party: CALLED.reference } : {}),
  );
