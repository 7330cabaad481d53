import { event } from '../../domain/events/event.js';
import { Refused } from '../../domain/failure.js';
import type { PaymentStatus } from '../../domain/payment.js';
import type { Reason } from '../../domain/reason.js';
import { insertRows, updateRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';
import { settleInvoices, type SettlementChange } from './invoice-settlement.js';
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
  /** The client that the matcher recognised, for a payment that has none yet. */
  readonly counterpartyId?: string | null;
}

/** A decision that was carried out. */
export interface DecisionDone {
  readonly id: string;
  readonly payment: PaymentRecord;
}

interface AllocationRecord {
  readonly id: string;
  readonly payment_id: string;
  readonly invoice_id: string;
  readonly amount: bigint;
}

interface Told {
  readonly id: string;
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly amount: string;
}

/** Everything that decisions touch, locked in one order: payments, then invoices, each by id. */
interface Locked {
  readonly payments: Map<string, PaymentRecord>;
  readonly invoices: Map<string, InvoiceRecord>;
  readonly reversible: Map<string, AllocationRecord>;
}

async function lock(tx: Transaction, inputs: readonly DecisionInput[]): Promise<Locked> {
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
function refusal(locked: Locked, input: DecisionInput, spent: ReadonlyMap<string, bigint>): Refused | undefined {
  const payment = locked.payments.get(input.paymentId);
  if (!payment) return new Refused('payment-unknown', { id: input.paymentId });
  if (input.reverse.some((id) => locked.reversible.get(id)?.payment_id !== payment.id))
    return new Refused('allocation-not-in-force');
  const back = input.reverse.reduce((total, id) => total + (locked.reversible.get(id)?.amount ?? 0n), 0n);
  const given = input.allocate.reduce((total, each) => total + each.amount, 0n);
  if (input.allocate.length > 0 && payment.direction !== 'in')
    return new Refused('payment-not-incoming', { number: payment.number });
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

/**
 * Keeps decisions and carries them out: decision and allocation rows, what is allocated of payments, what is settled of
 * invoices, and the events. The only writer of all of these.
 *
 * @param onRefusal for the matcher: a decision that no longer fits, because somebody was quicker, is left out. Without it the
 *   first refusal is thrown and nothing is kept.
 * @throws Refused with the reason of the first decision that does not fit
 */
export async function saveDecisions(
  tx: Transaction,
  inputs: readonly DecisionInput[],
  onRefusal?: (input: DecisionInput, why: Refused) => void,
): Promise<DecisionDone[]> {
  const locked = await lock(tx, inputs);
  const spent = new Map<string, bigint>();
  const fitting: DecisionInput[] = [];
  for (const input of inputs) {
    const why = refusal(locked, input, spent);
    if (why && !onRefusal) throw why;
    if (why) onRefusal?.(input, why);
    else {
      fitting.push(input);
      for (const each of input.allocate) spent.set(each.invoiceId, (spent.get(each.invoiceId) ?? 0n) + each.amount);
    }
  }
  const done = fitting.map((input) => carryOut(tx, locked, input));
  await writeRows(tx, fitting, done);
  await settleInvoices(
    tx,
    locked.invoices,
    done.flatMap((each) => each.settlements),
  );
  return done.map(({ id, payment }) => ({ id, payment }));
}

interface CarriedOut extends DecisionDone {
  readonly allocations: readonly { id: string; invoiceId: string; amount: bigint; reversalOf: string | null }[];
  readonly settlements: readonly SettlementChange[];
}

function statusAfter(input: DecisionInput, allocated: bigint, amount: bigint): PaymentStatus {
  if (input.kind === 'set-aside') return 'set-aside';
  if (allocated === amount) return 'matched';
  return allocated === 0n ? 'open' : input.restStatus;
}

function carryOut(tx: Transaction, locked: Locked, input: DecisionInput): CarriedOut {
  const before = locked.payments.get(input.paymentId) as PaymentRecord;
  const undone = input.reverse.map((id) => locked.reversible.get(id) as AllocationRecord);
  const allocations = [
    ...undone.map((each) => ({ id: newId(), invoiceId: each.invoice_id, amount: each.amount, reversalOf: each.id })),
    ...input.allocate.map((each) => ({
      id: newId(),
      invoiceId: each.invoiceId,
      amount: each.amount,
      reversalOf: null,
    })),
  ];
  const settlements = allocations.map((each) => ({
    invoiceId: each.invoiceId,
    delta: each.reversalOf ? -each.amount : each.amount,
  }));
  const allocated = settlements.reduce((total, each) => total + each.delta, before.allocated);
  const payment: PaymentRecord = {
    ...before,
    allocated,
    status: statusAfter(input, allocated, before.amount),
    version: before.version + 1,
    counterparty_id: before.counterparty_id ?? input.counterpartyId ?? null,
  };
  locked.payments.set(payment.id, payment);
  const id = newId();
  announce(tx, locked, input, id, payment, allocations);
  return { id, payment, allocations, settlements };
}

function announce(
  tx: Transaction,
  locked: Locked,
  input: DecisionInput,
  id: string,
  payment: PaymentRecord,
  allocations: CarriedOut['allocations'],
): void {
  const told = (each: CarriedOut['allocations'][number]): Told => ({
    id: each.reversalOf ?? each.id,
    invoiceId: each.invoiceId,
    invoiceNumber: locked.invoices.get(each.invoiceId)?.number ?? '',
    amount: each.amount.toString(),
  });
  const { organization } = payment;
  const decision = {
    id,
    kind: input.kind,
    actor: input.actor,
    why: input.why,
    because: input.because.map((each) => ({ ...each, params: each.params && { ...each.params } })),
  };
  const of = { ...payment.told, allocated: payment.allocated.toString(), status: payment.status };
  const subject = [payment.id, payment.version, payment.organization_id] as const;
  if (input.kind === 'set-aside')
    return tx.announce(event('payment.set-aside.v1', ...subject, { payment: of, decision, organization }));
  if (input.kind === 'reopen')
    return tx.announce(event('payment.reopened.v1', ...subject, { payment: of, decision, organization }));
  if (input.kind === 'reverse')
    return tx.announce(
      event('payment.reversed.v1', ...subject, {
        payment: of,
        allocations: allocations.map(told),
        decision,
        organization,
      }),
    );
  const rest = (payment.amount - payment.allocated).toString();
  tx.announce(
    event('payment.allocated.v1', ...subject, {
      payment: of,
      allocations: allocations.map(told),
      rest,
      decision,
      counterpartyId: payment.counterparty_id,
      organization,
    }),
  );
}

async function writeRows(
  tx: Transaction,
  inputs: readonly DecisionInput[],
  done: readonly CarriedOut[],
): Promise<void> {
  const decisions = inputs.map((input, i) => ({
    id: done[i]?.id,
    organization_id: done[i]?.payment.organization_id,
    payment_id: input.paymentId,
    kind: input.kind,
    actor: input.actor,
    why: input.why,
    because: input.because,
    evidence: input.evidence,
    command_key: input.commandKey,
  }));
  const types = {
    id: 'uuid',
    organization_id: 'uuid',
    payment_id: 'uuid',
    kind: 'text',
    actor: 'text',
    why: 'text',
    because: 'jsonb',
    evidence: 'jsonb',
    command_key: 'text',
  };
  await insertRows(tx, 'decision', types, decisions);
  const allocations = done.flatMap((each) =>
    each.allocations.map((a) => ({
      id: a.id,
      organization_id: each.payment.organization_id,
      decision_id: each.id,
      payment_id: each.payment.id,
      invoice_id: a.invoiceId,
      amount: a.amount,
      reversal_of: a.reversalOf,
    })),
  );
  const columns = {
    id: 'uuid',
    organization_id: 'uuid',
    decision_id: 'uuid',
    payment_id: 'uuid',
    invoice_id: 'uuid',
    amount: 'bigint',
    reversal_of: 'uuid',
  };
  await insertRows(tx, 'allocation', columns, allocations);
  const latest = [...new Map(done.map((each) => [each.payment.id, each.payment])).values()];
  const payments = latest.map(({ id, allocated, status, version, counterparty_id }) => ({
    id,
    allocated,
    status,
    version,
    counterparty_id,
  }));
  await updateRows(
    tx,
    'payment',
    'id',
    { id: 'uuid', allocated: 'bigint', status: 'text', version: 'int', counterparty_id: 'uuid' },
    payments,
  );
}
