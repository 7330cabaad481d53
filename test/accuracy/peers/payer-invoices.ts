import type { Books } from '../books.js';
import type { Answer, Share } from '../matcher.js';
import type { Invoice, Payment } from '../world.js';

/** Open invoices to the organization that was paid, oldest first. */
export const openTo = (payment: Payment, books: Books): Invoice[] =>
  books
    .allOpen(payment.postedOn)
    .filter((each) => each.organization.id === payment.organization.id)
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : a.id < b.id ? -1 : 1));

/** Those of the payer by its tax number; none without one. */
export const ofPayer = (invoices: readonly Invoice[], payment: Payment): Invoice[] =>
  payment.payer.taxNumber === '' ? [] : invoices.filter((each) => each.client.taxNumber === payment.payer.taxNumber);

/** As much of one invoice as the payment has. */
export const whole = (invoice: Invoice, payment: Payment, books: Books): Share => {
  const open = books.openOf(invoice);
  return { invoiceId: invoice.id, amount: open < payment.amount ? open : payment.amount };
};

export const left = (suggested: Answer['suggested'] = []): Answer => ({
  settled: [],
  suggested,
  confidence: null,
  rule: null,
});

export const settled = (shares: readonly Share[], rule: string): Answer => ({
  settled: shares,
  suggested: [],
  confidence: null,
  rule,
});
