import { Refused } from '../../domain/failure.js';
import type { PaymentStatus } from '../../domain/payment.js';
import type { Reason } from '../../domain/reason.js';
import type { Transaction } from '../transaction.js';
import { type InvoiceRecord, lockInvoices } from './invoice-record.js';
import { lockPayments, type PaymentRecord } from './payment-record.js';

/** So much of a payment to an invoice, minor units. */
export interface AllocationInput {
  readonly invoiceId: string;
  readonly amount: bigint;
}

/** Kinds of decisions on a payment (решения): by the matcher, or by a person. */
export type DecisionKind = 'match' | 'allocate' | 'reverse' | 'set-aside' | 'reopen';

/** A decision to be kept and carried out. */
export interface DecisionInput {
  readonly paymentId: string;
  readonly kind: DecisionKind;
  /** `rule:NAME@VERSION` or `person:NAME`. */
  readonly actor: string;
  /** What the person wrote. */
  readonly why: string;
  readonly because: readonly Reason[];
  readonly evidence: readonly unknown[];
  /** Made by whoever sends the command: a repeated command finds its decision and does nothing more. */
  readonly commandKey: string | null;
  /** New allocations (разнесение). */
  readonly allocate: readonly AllocationInput[];
  /** Allocations in force that are undone (сторно), by id. */
  readonly reverse: readonly string[];
  /** Status of the payment when something of it stays unallocated. */
  readonly restStatus: PaymentStatus;
  /** The payment's version that the decision rests on; a payment that has changed since takes no such decision. */
  readonly paymentVersion?: number;
  /** What the matcher thinks of the payment, to be kept beside it. Without it what is kept stays. */
  readonly verdict?: unknown;
  /** Which rules a rule's decision was made by; they are kept before it (`saveRulesVersion`). */
  readonly rulesHash?: string | null;
  /** The client that the matcher recognised, for a payment that has none yet. */
  readonly counterpartyId?: string | null;
}

/** An allocation in force that may be undone. */
export interface AllocationRecord {
  readonly id: string;
  readonly payment_id: string;
  readonly invoice_id: string;
  readonly amount: bigint;
}

/** Everything that decisions touch, locked in one order: payments, then invoices, each by id. */
export interface LockedBooks {
  readonly payments: Map<string, PaymentRecord>;
  readonly invoices: Map<string, InvoiceRecord>;
  readonly reversible: Map<string, AllocationRecord>;
}

/** Locks what the decisions touch. */
export async function lockBooks(tx: Transaction, inputs: readonly DecisionInput[]): Promise<LockedBooks> {
  const payments = await lockPayments(
    tx,
    inputs.map((each) => each.paymentId),
  );
  const reversible = await allocationsInForce(
    tx,
    inputs.flatMap((each) => each.reverse),
  );
  const invoiceIds = [
    ...inputs.flatMap((each) => each.allocate.map((a) => a.invoiceId)),
    ...[...reversible.values()].map((each) => each.invoice_id),
  ];
  return { payments, reversible, invoices: await lockInvoices(tx, invoiceIds) };
}

async function allocationsInForce(tx: Transaction, ids: readonly string[]): Promise<Map<string, AllocationRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<AllocationRecord>(
    `select id, payment_id, invoice_id, amount from allocation_in_force where id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((each) => [each.id, each]));
}

/** Holds a decision to the books: nothing beyond the payment, the invoice, the company or the currency. */
export function refusalOf(
  locked: LockedBooks,
  input: DecisionInput,
  spent: ReadonlyMap<string, bigint>,
): Refused | undefined {
  const payment = locked.payments.get(input.paymentId);
  if (!payment) return new Refused('payment-unknown', { id: input.paymentId });
  if (input.paymentVersion !== undefined && input.paymentVersion !== payment.version)
    return new Refused('payment-changed-meanwhile', { number: payment.number });
  if (input.reverse.some((id) => locked.reversible.get(id)?.payment_id !== payment.id))
    return new Refused('allocation-not-in-force');
  const back = input.reverse.reduce((total, id) => total + (locked.reversible.get(id)?.amount ?? 0n), 0n);
  const given = input.allocate.reduce((total, each) => total + each.amount, 0n);
  if (input.allocate.length > 0 && payment.direction !== 'in')
    return new Refused('payment-not-incoming', { number: payment.number });
  if (payment.closed_through !== null && payment.told.postedOn <= payment.closed_through)
    return new Refused('period-closed', { number: payment.number, day: payment.closed_through });
  if (payment.status === 'withdrawn') return new Refused('payment-withdrawn', { number: payment.number });
  if (payment.status === 'set-aside' && input.allocate.length > 0)
    return new Refused('payment-set-aside', { number: payment.number });
  if (payment.allocated - back + given > payment.amount)
    return new Refused('payment-overallocated', { number: payment.number });
  if (input.kind === 'set-aside' && payment.allocated - back > 0n)
    return new Refused('payment-has-allocations', { number: payment.number });
  for (const each of input.allocate) {
    const invoice = locked.invoices.get(each.invoiceId);
    if (!invoice) return new Refused('invoice-unknown', { id: each.invoiceId });
    if (each.amount <= 0n) return new Refused('amount-not-positive');
    if (invoice.organization_id !== payment.organization_id)
      return new Refused('invoice-of-another-organization', { number: invoice.number });
    if (invoice.currency !== payment.currency)
      return new Refused('invoice-of-another-currency', { number: invoice.number });
    if (invoice.cancelled) return new Refused('invoice-cancelled', { number: invoice.number });
    if (invoice.allocated + (spent.get(invoice.id) ?? 0n) + each.amount > invoice.amount)
      return new Refused('invoice-overallocated', { number: invoice.number });
  }
  return undefined;
}
