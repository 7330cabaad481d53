import { event } from '../../domain/events/event.js';
import type { InvoiceStatus } from '../../domain/invoice.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { Transaction } from '../transaction.js';

/** An invoice's row, locked, with what its events tell besides and its company's business day. */
export interface InvoiceRecord {
  id: string;
  organization_id: string;
  counterparty_id: string;
  agreement_id: string | null;
  number: string;
  number_key: string;
  number_core: string;
  issued_on: LocalDate;
  due_on: LocalDate | null;
  amount: bigint;
  currency: string;
  vat: bigint | null;
  allocated: bigint;
  cancelled: boolean;
  status: InvoiceStatus;
  version: number;
  today: LocalDate;
  organization_name: string;
  organization_tax_number: string;
  counterparty_name: string;
}

/** Reads invoices and locks them in the order of ids, so that two writers never wait for each other in a circle. */
export async function lockInvoices(tx: Transaction, ids: readonly string[]): Promise<Map<string, InvoiceRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<InvoiceRecord>(
    `select i.id, i.organization_id, i.counterparty_id, i.agreement_id, i.number, i.number_key, i.number_core, i.issued_on, i.due_on,
            i.amount, i.currency, i.vat, i.allocated, i.cancelled, i.status, i.version,
            (now() at time zone o.time_zone)::date as today,
            o.name as organization_name, o.tax_number as organization_tax_number, c.name as counterparty_name
     from invoice i join organization o on o.id = i.organization_id join counterparty c on c.id = i.counterparty_id
     where i.id = any($1::uuid[]) order by i.id for update of i`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((each) => [each.id, each]));
}

/** The part of an event's data that tells of an invoice, its client and its company. */
export function invoiceOnEvent(record: InvoiceRecord) {
  const open = record.amount > record.allocated ? record.amount - record.allocated : 0n;
  return {
    invoice: {
      id: record.id,
      number: record.number,
      issuedOn: record.issued_on,
      dueOn: record.due_on,
      amount: record.amount.toString(),
      allocated: record.allocated.toString(),
      open: open.toString(),
      currency: record.currency,
      status: record.status,
    },
    counterparty: { id: record.counterparty_id, name: record.counterparty_name },
    organization: {
      id: record.organization_id,
      name: record.organization_name,
      taxNumber: record.organization_tax_number,
    },
  };
}

/**
 * Gives an invoice its status; announces it when it is another one than before.
 *
 * @param causedOn day of the payment that caused it, if one did
 */
export function announceStatus(
  tx: Transaction,
  record: InvoiceRecord,
  status: InvoiceStatus,
  causedOn: LocalDate | null = null,
): InvoiceRecord {
  if (record.status === status) return record;
  const next = { ...record, status, version: record.version + 1 };
  const data = { ...invoiceOnEvent(next), from: record.status, to: status, causedOn };
  tx.announce(event('invoice.status-changed.v1', next.id, next.version, next.organization_id, data));
  return next;
}
