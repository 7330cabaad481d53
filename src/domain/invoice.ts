import type { LocalDate } from './local-date.js';

/**
 * Status of an invoice (состояние счёта). `overdue` is an open or partly paid invoice whose due day has passed; `cancelled`
 * invoices take no payment.
 */
export type InvoiceStatus = 'open' | 'partly-paid' | 'paid' | 'overpaid' | 'overdue' | 'cancelled';

/** An invoice for payment (счёт на оплату) as kept: facts from the ledger and what payments have settled of it. */
export interface Invoice {
  readonly id: string;
  readonly organizationId: string;
  readonly counterpartyId: string;
  readonly agreementId: string | null;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  /** Total to pay, minor units. */
  readonly amount: bigint;
  readonly currency: string;
  /** VAT included, minor units; null when the ledger does not say. */
  readonly vat: bigint | null;
  /** Sum of allocations in force, minor units. May exceed `amount` after the ledger lowered it. */
  readonly allocated: bigint;
  readonly cancelled: boolean;
  readonly status: InvoiceStatus;
  /** Number of the invoice's last change: events of one invoice carry 1, 2, 3, … */
  readonly version: number;
}

/** What the status of an invoice follows from. */
export type InvoiceFacts = Pick<Invoice, 'amount' | 'allocated' | 'cancelled' | 'dueOn'>;

/**
 * The status that follows from facts and allocations on a day. A fully paid invoice is never overdue; a zero invoice is paid.
 *
 * @param today the business day of the invoice's organization
 */
export function invoiceStatusOn(facts: InvoiceFacts, today: LocalDate): InvoiceStatus {
  if (facts.cancelled) return 'cancelled';
  if (facts.allocated > facts.amount) return 'overpaid';
  if (facts.allocated === facts.amount) return 'paid';
  if (facts.dueOn !== null && facts.dueOn < today) return 'overdue';
  return facts.allocated > 0n ? 'partly-paid' : 'open';
}
