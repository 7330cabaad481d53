import type { Reason } from '../../domain/reason.js';
import type { Queries } from '../session.js';
import type { WrittenKind, WrittenSettled, WrittenStatus } from '../writers/written-document-writer.js';
import { Conditions, instant, type ListShape, type Page, type PageRequest, readPage } from './lists.js';
import type { Count } from './state-reads.js';

/** A writing as a list shows it (записанное в учётную базу). */
export interface ListedWriting {
  readonly id: string;
  readonly source: string;
  readonly kind: WrittenKind;
  readonly subjectId: string;
  readonly organizationId: string | null;
  readonly status: WrittenStatus;
  readonly tries: number;
  /** Entity set and id of the record in the base. */
  readonly entitySet: string;
  readonly ref: string | null;
  readonly reason: Reason | null;
  readonly settled: Partial<WrittenSettled> | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const WRITINGS: ListShape = {
  name: 'written',
  select: `w.id, w.source, w.kind, w.subject_id as "subjectId", w.organization_id as "organizationId", w.status, w.tries,
    w.entity_set as "entitySet", w.ref::text as ref, w.reason, w.settled, ${instant('w.created_at')} as "createdAt",
    ${instant('w.updated_at')} as "updatedAt"`,
  from: 'written_document w',
  keys: [{ column: 'w.id', type: 'uuid' }],
  order: 'desc',
};

/** What a list of writings may be narrowed to. */
export interface WritingFilter {
  readonly status?: string | undefined;
  readonly source?: string | undefined;
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
}

/** What was or is to be written into bases. @throws Refused `cursor-invalid` */
export function listWritings(db: Queries, filter: WritingFilter, page: PageRequest): Promise<Page<ListedWriting>> {
  const conditions = new Conditions()
    .and('w.status = $$', filter.status)
    .and('w.source = $$', filter.source)
    .and('w.kind = $$', filter.kind)
    .and('w.subject_id = $$', filter.subject);
  return readPage(db, WRITINGS, conditions, page);
}

/** Writings by status. */
export const countWritings = (db: Queries): Promise<Count[]> =>
  db.query<Count>(
    `select status as name, count(*)::int as count from written_document group by status order by status`,
  );

/** A share of a payment: what it settles; `externalId` is null for an invoice that is none of the base's. */
export interface PaymentShare {
  readonly number: string;
  readonly amount: bigint;
  readonly externalId: string | null;
}

/** What the base calls a client, and those that were merged into it. */
const refsOf = (id: string): string =>
  `select x.external_id from external_id x join counterparty own on own.id = x.entity_id
   where (own.id = ${id} or own.merged_into = ${id}) and x.source = $1 and x.kind = 'counterparty' order by own.id <> ${id}, x.external_id`;

/** A payment as it is to be written. */
export interface PaymentToWrite {
  readonly version: number;
  readonly status: string;
  readonly number: string;
  readonly documentOn: string;
  readonly postedOn: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly purpose: string;
  readonly payerName: string;
  readonly payerTaxNumber: string;
  readonly payerAccount: string;
  readonly payerBankCode: string;
  readonly ownAccount: string;
  readonly organizationTaxNumber: string;
  readonly counterpartyId: string | null;
  /** Ids of its counterparty in the base. */
  readonly counterpartyRefs: readonly string[];
  readonly shares: readonly PaymentShare[];
}

/** A payment with what is settled by it, in one look. */
export async function paymentToWrite(db: Queries, source: string, id: string): Promise<PaymentToWrite | undefined> {
  const [row] = await db.query<
    PaymentToWrite & { shares: { number: string; amount: string; externalId: string | null }[] }
  >(
    `select p.version, p.status, p.number, p.document_on as "documentOn", p.posted_on as "postedOn", p.amount, p.currency, p.purpose,
       p.payer_name as "payerName", p.payer_tax_number as "payerTaxNumber", p.payer_account as "payerAccount",
       p.payer_bank_code as "payerBankCode", a.number as "ownAccount", o.tax_number as "organizationTaxNumber",
       p.counterparty_id as "counterpartyId",
       array(${refsOf('p.counterparty_id')}) as "counterpartyRefs",
       coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'amount', s.amount::text, 'externalId', s.external_id) order by s.seq)
         from (select i.number, f.amount, f.seq,
                 (select min(x.external_id) from external_id x where x.entity_id = i.id and x.source = $1 and x.kind = 'invoice') as external_id
               from allocation_in_force f join invoice i on i.id = f.invoice_id where f.payment_id = p.id) s), '[]') as shares
     from payment p join bank_account a on a.id = p.account_id join organization o on o.id = p.organization_id where p.id = $2`,
    [source, id],
  );
  return row && { ...row, shares: row.shares.map((each) => ({ ...each, amount: BigInt(each.amount) })) };
}

/** A client as it is to be written. */
export interface PartyToWrite {
  readonly kind: string;
  readonly name: string;
  readonly fullName: string;
  readonly taxNumber: string;
  readonly reasonCode: string;
  readonly partnerRef: string | null;
  /** Where its own writing stands; null when none is planned. */
  readonly writing: WrittenStatus | null;
  /** Ids of it in the base. */
  readonly refs: readonly string[];
}

/** A client with what the base knows of it. */
export async function partyToWrite(db: Queries, source: string, id: string): Promise<PartyToWrite | undefined> {
  const [row] = await db.query<PartyToWrite>(
    `select c.kind, c.name, c.full_name as "fullName", c.tax_number as "taxNumber", c.reason_code as "reasonCode",
       (select w.ref::text from written_document w where w.source = $1 and w.kind = 'partners' and w.subject_id = c.id
          and w.status = 'written') as "partnerRef",
       (select w.status from written_document w where w.source = $1 and w.kind = 'counterparties' and w.subject_id = c.id) as writing,
       array(${refsOf('c.id')}) as refs
     from counterparty c where c.id = $2`,
    [source, id],
  );
  return row;
}

/** An invoice's state as it is to be written. */
export interface InvoiceStateToWrite {
  readonly version: number;
  readonly status: string;
  readonly number: string;
  readonly organizationTaxNumber: string;
  readonly ref: string | null;
}

/** What has become of an invoice. */
export async function invoiceStateToWrite(
  db: Queries,
  source: string,
  id: string,
): Promise<InvoiceStateToWrite | undefined> {
  const [row] = await db.query<InvoiceStateToWrite>(
    `select i.version, i.status, i.number, o.tax_number as "organizationTaxNumber",
       (select min(x.external_id) from external_id x where x.entity_id = i.id and x.source = $1 and x.kind = 'invoice') as ref
     from invoice i join organization o on o.id = i.organization_id where i.id = $2`,
    [source, id],
  );
  return row;
}

/** A company of the base: its id there and our own id of it. */
export interface CompanyOfBase {
  readonly ref: string;
  readonly taxNumber: string;
  readonly organizationId: string;
}

/** Our companies that the base has, by the records that were read of it. */
export const companiesOfBase = (db: Queries, source: string, set: string, field: string): Promise<CompanyOfBase[]> =>
  db.query<CompanyOfBase>(
    `select distinct on (o.id) r.ref::text as ref, o.tax_number as "taxNumber", o.id as "organizationId"
     from ledger_record r join organization o on o.tax_number = btrim(r.body ->> $3)
     where r.source = $1 and r.entity_set = $2 and not r.erased order by o.id, r.ref`,
    [source, set, field],
  );

/** Of these records of the base, those that are spoken for already: written by us, or known to be the same as another of ours. */
export async function takenRefs(
  db: Queries,
  source: string,
  refs: readonly string[],
  id: string,
): Promise<Set<string>> {
  const rows = await db.query<{ ref: string }>(
    `select ref::text as ref from written_document where source = $1 and ref = any($2::uuid[]) and id <> $3`,
    [source, refs, id],
  );
  return new Set(rows.map((each) => each.ref));
}

/** The client that an invoice of the base names, by the record that was read of it; undefined when it was not read. */
export async function clientOfRecord(
  db: Queries,
  source: string,
  set: string,
  ref: string,
  field: string,
): Promise<string | undefined> {
  const [row] = await db.query<{ client: string | null }>(
    `select lower(body ->> $4) as client from ledger_record where source = $1 and entity_set = $2 and ref = $3::uuid`,
    [source, set, ref, field],
  );
  return row?.client ?? undefined;
}
