import type { LocalDate } from '../../domain/local-date.js';
import type { Queries } from '../session.js';

/** A payment as a decision about it teaches. */
export interface TaughtRow {
  readonly organizationId: string;
  readonly postedOn: LocalDate;
  readonly amountOpen: bigint;
  readonly payerName: string;
  readonly payerTaxNumber: string;
  readonly payerAccount: string;
  readonly purpose: string;
}

/** The payment that a decision was about. */
export const loadTaught = async (db: Queries, paymentId: string): Promise<TaughtRow | undefined> =>
  (
    await db.query<TaughtRow>(
      `select organization_id as "organizationId", posted_on as "postedOn", amount as "amountOpen", payer_name as "payerName",
         payer_tax_number as "payerTaxNumber", payer_account as "payerAccount", purpose
       from payment where id = $1`,
      [paymentId],
    )
  )[0];

/** Clients of invoices, in the order of their ids. */
export const clientsOfInvoices = (
  db: Queries,
  invoiceIds: readonly string[],
): Promise<{ id: string; taxNumber: string }[]> =>
  db.query(
    `select distinct c.id, c.tax_number as "taxNumber" from invoice i join counterparty c on c.id = i.counterparty_id
     where i.id = any($1::uuid[]) order by c.id`,
    [invoiceIds],
  );

/** Who had made allocations, and of whose invoices: `rule:NAME@VERSION` or `person:NAME`. */
export const makersOfAllocations = (
  db: Queries,
  allocationIds: readonly string[],
): Promise<{ actor: string; counterpartyId: string }[]> =>
  db.query(
    `select distinct d.actor, i.counterparty_id as "counterpartyId"
     from allocation a join decision d on d.id = a.decision_id join invoice i on i.id = a.invoice_id
     where a.id = any($1::uuid[]) order by 1, 2`,
    [allocationIds],
  );

/** Whether a rule had allocated the payment to one of these invoices, and it was undone. */
export const wasUndone = async (db: Queries, paymentId: string, invoiceIds: readonly string[]): Promise<boolean> =>
  (
    await db.query(
      `select 1 from allocation undone join allocation a on a.id = undone.reversal_of join decision d on d.id = a.decision_id
       where undone.payment_id = $1 and a.invoice_id = any($2::uuid[]) and d.actor like 'rule:%' limit 1`,
      [paymentId, invoiceIds],
    )
  ).length > 0;
