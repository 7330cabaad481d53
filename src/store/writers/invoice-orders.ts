import type { InvoiceRow } from '../../domain/register/register-rows.js';
import type { Transaction } from '../transaction.js';

/** Keeps for which orders invoices were issued, as far as the source says; an order that is not known yet is left to the next time. */
export async function linkInvoicesToOrders(
  tx: Transaction,
  source: string,
  rows: readonly Pick<InvoiceRow, 'externalId' | 'orderExternalId'>[],
): Promise<void> {
  const latest = new Map(rows.map((each) => [each.externalId, each.orderExternalId ?? '']));
  const named = [...latest].filter(([invoice, order]) => invoice !== '' && order !== '');
  if (named.length === 0) return;
  await tx.run(
    `insert into invoice_order (invoice_id, order_id)
     select i.entity_id, o.entity_id from unnest($2::text[], $3::text[]) as n(invoice, "order")
     join external_id i on i.source = $1 and i.kind = 'invoice' and i.external_id = n.invoice
     join external_id o on o.source = $1 and o.kind = 'order' and o.external_id = n."order"
     on conflict (invoice_id) do update set order_id = excluded.order_id where invoice_order.order_id <> excluded.order_id`,
    [source, named.map(([invoice]) => invoice), named.map(([, order]) => order)],
  );
}
