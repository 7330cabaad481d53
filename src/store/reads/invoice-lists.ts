import type { InvoiceStatus } from '../../domain/invoice.js';
import type { Queries } from '../session.js';
import {
  Conditions,
  escapeLike,
  instant,
  type ListShape,
  type Page,
  type PageRequest,
  readOne,
  readPage,
} from './lists.js';

/** An invoice as lists show it; amounts in minor units as decimal strings. */
export interface ListedInvoice {
  readonly id: string;
  readonly organizationId: string;
  readonly counterpartyId: string;
  /** Name of the counterparty's card. */
  readonly counterparty: string;
  readonly agreementId: string | null;
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string | null;
  readonly amount: string;
  readonly allocated: string;
  /** What is still to be paid. */
  readonly open: string;
  readonly vat: string | null;
  readonly currency: string;
  readonly status: InvoiceStatus;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const INVOICES: ListShape = {
  name: 'invoices',
  select: `i.id, i.organization_id as "organizationId", i.counterparty_id as "counterpartyId", c.name as counterparty,
    i.agreement_id as "agreementId", i.number, i.issued_on as "issuedOn", i.due_on as "dueOn", i.amount::text, i.allocated::text,
    greatest(0, case when i.cancelled then 0 else i.amount - i.allocated end)::text as open, i.vat::text, i.currency, i.status, i.version,
    ${instant('i.created_at')} as "createdAt", ${instant('i.updated_at')} as "updatedAt"`,
  from: 'invoice i join counterparty c on c.id = i.counterparty_id',
  keys: [
    { column: 'i.issued_on', type: 'date' },
    { column: 'i.id', type: 'uuid' },
  ],
  order: 'desc',
};

/** What a list of invoices may be narrowed to. */
export interface InvoiceFilter {
  readonly status?: string | undefined;
  /** First and last day of issue. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly organization?: string | undefined;
  /** Ids of our companies: only theirs. */
  readonly within?: readonly string[] | undefined;
  readonly counterparty?: string | undefined;
  /** A part of the number, in any case of letters. */
  readonly q?: string | undefined;
}

/** Invoices, the latest issued first. @throws Refused `cursor-invalid` */
export function listInvoices(db: Queries, filter: InvoiceFilter, page: PageRequest): Promise<Page<ListedInvoice>> {
  const q = filter.q === undefined ? undefined : escapeLike(filter.q);
  const conditions = new Conditions()
    .and('i.status = $$', filter.status)
    .and('i.issued_on >= $$::date', filter.from)
    .and('i.issued_on <= $$::date', filter.to)
    .and('i.organization_id = $$', filter.organization)
    .and('i.organization_id = any($$::uuid[])', filter.within)
    .and('i.counterparty_id = $$', filter.counterparty)
    .and(`i.number ilike '%' || $$::text || '%'`, q);
  return readPage(db, INVOICES, conditions, page);
}

/** An invoice by id. */
export const showInvoice = (db: Queries, id: string): Promise<ListedInvoice | undefined> =>
  readOne(db, INVOICES, 'i.id', id);

/** An allocation, in force or undone; minor units as a decimal string. */
export interface ListedAllocation {
  readonly id: string;
  readonly organizationId: string;
  readonly paymentId: string;
  readonly paymentNumber: string;
  readonly paidOn: string;
  readonly payerName: string;
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly issuedOn: string;
  readonly amount: string;
  readonly currency: string;
  readonly decisionId: string;
  readonly actor: string;
  readonly allocatedAt: string;
  /** Null while it is in force. */
  readonly reversedAt: string | null;
  readonly reversedBy: string | null;
}

const ALLOCATIONS: ListShape = {
  name: 'allocations',
  select: `a.id, a.organization_id as "organizationId", a.payment_id as "paymentId", p.number as "paymentNumber", p.posted_on as "paidOn",
    p.payer_name as "payerName", a.invoice_id as "invoiceId", i.number as "invoiceNumber", i.issued_on as "issuedOn", a.amount::text,
    p.currency, a.decision_id as "decisionId", d.actor, ${instant('a.created_at')} as "allocatedAt",
    ${instant('r.created_at')} as "reversedAt", rd.actor as "reversedBy"`,
  // Reversals are not listed: an undone allocation says that it is undone.
  from: `(select * from allocation where reversal_of is null) a join payment p on p.id = a.payment_id join invoice i on i.id = a.invoice_id
    join decision d on d.id = a.decision_id left join allocation r on r.reversal_of = a.id left join decision rd on rd.id = r.decision_id`,
  keys: [{ column: 'a.id', type: 'uuid' }],
  order: 'desc',
};

/** What a list of allocations may be narrowed to. */
export interface AllocationFilter {
  readonly payment?: string | undefined;
  readonly invoice?: string | undefined;
  readonly organization?: string | undefined;
  /** Ids of our companies: only theirs. */
  readonly within?: readonly string[] | undefined;
  readonly inForce?: boolean | undefined;
}

/** Allocations, the latest first. @throws Refused `cursor-invalid` */
export function listAllocations(
  db: Queries,
  filter: AllocationFilter,
  page: PageRequest,
): Promise<Page<ListedAllocation>> {
  const conditions = new Conditions()
    .and('a.payment_id = $$', filter.payment)
    .and('a.invoice_id = $$', filter.invoice)
    .and('a.organization_id = $$', filter.organization)
    .and('a.organization_id = any($$::uuid[])', filter.within)
    .and('(r.id is null) = $$::boolean', filter.inForce);
  return readPage(db, ALLOCATIONS, conditions, page);
}
