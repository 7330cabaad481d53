import { Refused } from '../../domain/failure.js';
import { toDecimal } from '../../domain/money.js';
import type { OurValues } from '../../formats/ledger/written-body.js';
import type { WrittenRecord } from '../../formats/ledger/writing-mapping.js';
import type { InvoiceStateToWrite, PartyToWrite, PaymentToWrite } from '../../store/reads/written-documents.js';

/** Payments of these statuses are written; of any other what was written is taken back. */
const SETTLED = new Set(['matched', 'partly-matched', 'advance']);

/** Whether a payment is to stand in the base at all. */
export const isSettled = ({ status }: Pick<PaymentToWrite, 'status'>): boolean => SETTLED.has(status);

/** What our identifier looks like in a record. */
export const markOf = ({ identifier }: WrittenRecord, id: string): string => `${identifier?.prefix ?? ''}${id}`;

const decimal = (minor: bigint, currency: string): string => toDecimal({ minor, currency });

/** Our values of a payment; `refs` are ids of the base. */
export const paymentValues = (
  payment: PaymentToWrite,
  refs: { readonly organization: string; readonly counterparty: string },
  mark: string,
): OurValues => ({
  mark,
  number: payment.number,
  documentOn: payment.documentOn,
  postedOn: payment.postedOn,
  amount: decimal(payment.amount, payment.currency),
  currency: payment.currency,
  purpose: payment.purpose,
  payerName: payment.payerName,
  payerTaxNumber: payment.payerTaxNumber,
  payerAccount: payment.payerAccount,
  payerBankCode: payment.payerBankCode,
  ownAccount: payment.ownAccount,
  organizationRef: refs.organization,
  counterpartyRef: refs.counterparty,
});

/**
 * A line for each invoice that a payment settles, in the order of settling, and one for what settles nothing yet (аванс).
 *
 * @throws Refused `write-back-invoice-unknown` {number}: it is settled by an invoice that is none of the base's
 */
export function shareValues({ shares, amount, currency }: PaymentToWrite): OurValues[] {
  const lines = shares.map((each): OurValues => {
    if (each.externalId === null) throw new Refused('write-back-invoice-unknown', { number: each.number });
    return {
      shareOf: 'invoice',
      shareAmount: decimal(each.amount, currency),
      invoiceRef: each.externalId,
      invoiceNumber: each.number,
    };
  });
  const rest = amount - shares.reduce((sum, each) => sum + each.amount, 0n);
  if (rest > 0n)
    lines.push({ shareOf: 'rest', shareAmount: decimal(rest, currency), invoiceRef: '', invoiceNumber: '' });
  return lines;
}

/** Our values of a client. */
export const partyValues = (party: PartyToWrite, mark: string): OurValues => ({
  mark,
  name: party.name,
  fullName: party.fullName || party.name,
  taxNumber: party.taxNumber,
  reasonCode: party.reasonCode,
  partyKind: party.kind,
  partnerRef: party.partnerRef ?? '',
});

/** Our values of what has become of an invoice. */
export const stateValues = ({ status, ref }: InvoiceStateToWrite, organizationRef: string): OurValues => ({
  organizationRef,
  invoiceRef: ref ?? '',
  state: status,
});
