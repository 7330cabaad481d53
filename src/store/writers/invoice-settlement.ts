import { Refused } from '../../domain/failure.js';
import { invoiceStatusOn } from '../../domain/invoice.js';
import type { LocalDate } from '../../domain/local-date.js';
import { updateRows } from '../bulk.js';
import type { Transaction } from '../transaction.js';
import { announceStatus, type InvoiceRecord, lockInvoices } from './invoice-record.js';

const SETTLED = { id: 'uuid', allocated: 'bigint', status: 'text', version: 'int' } as const;

/** By how much an invoice is settled more (or less, when negative). */
export interface SettlementChange {
  readonly invoiceId: string;
  readonly delta: bigint;
  /** Day of the payment. */
  readonly on: LocalDate;
}

/**
 * Whether a change can be made to a locked invoice: it is not cancelled, and never more than its amount is allocated.
 */
const fits = (record: InvoiceRecord, delta: bigint): boolean =>
  delta <= 0n ? record.allocated + delta >= 0n : !record.cancelled && record.allocated + delta <= record.amount;

/**
 * Changes how much of invoices is settled: their only writer of `allocated` and of the status that follows. The invoices must
 * have been locked by {@link lockInvoices} in this transaction.
 *
 * @throws Refused `invoice-overallocated` {number}
 */
export async function settleInvoices(
  tx: Transaction,
  locked: ReadonlyMap<string, InvoiceRecord>,
  changes: readonly SettlementChange[],
): Promise<void> {
  const next: InvoiceRecord[] = [];
  for (const { invoiceId: id, delta, on } of summed(changes)) {
    const record = locked.get(id);
    if (!record || !fits(record, delta)) throw new Refused('invoice-overallocated', { number: record?.number ?? id });
    const settled = { ...record, allocated: record.allocated + delta };
    const facts = {
      amount: settled.amount,
      allocated: settled.allocated,
      cancelled: settled.cancelled,
      dueOn: settled.due_on,
    };
    next.push(announceStatus(tx, settled, invoiceStatusOn(facts, record.today), on));
  }
  await updateRows(tx, 'invoice', 'id', SETTLED, next as unknown as Record<string, unknown>[], 'updated_at = now()');
}

/** One change for each invoice, as of the latest day. */
function summed(changes: readonly SettlementChange[]): SettlementChange[] {
  const totals = new Map<string, SettlementChange>();
  for (const each of changes) {
    const before = totals.get(each.invoiceId);
    const on = before && before.on > each.on ? before.on : each.on;
    totals.set(each.invoiceId, { invoiceId: each.invoiceId, delta: (before?.delta ?? 0n) + each.delta, on });
  }
  return [...totals.values()];
}

/**
 * Gives invoices of an organization the status of today: what was open and is past its due day becomes overdue (просрочен).
 *
 * @returns how many changed
 */
export async function ageInvoices(tx: Transaction, limit: number): Promise<number> {
  const due = await tx.query<{ id: string }>(
    `select i.id from invoice i join organization o on o.id = i.organization_id
     where i.status in ('open', 'partly-paid') and i.due_on < (now() at time zone o.time_zone)::date
     order by i.id limit $1 for update of i skip locked`,
    [limit],
  );
  const records = [
    ...(
      await lockInvoices(
        tx,
        due.map((each) => each.id),
      )
    ).values(),
  ];
  const next = records.map((record) =>
    announceStatus(
      tx,
      record,
      invoiceStatusOn(
        { amount: record.amount, allocated: record.allocated, cancelled: record.cancelled, dueOn: record.due_on },
        record.today,
      ),
    ),
  );
  await updateRows(tx, 'invoice', 'id', SETTLED, next as unknown as Record<string, unknown>[], 'updated_at = now()');
  return next.length;
}
