import type { LocalDate } from '../../domain/local-date.js';
import type { Queries } from '../session.js';

/** An open payment in roubles beside an open invoice of its payer in a foreign currency. */
export interface ForeignPair {
  readonly paymentId: string;
  readonly paymentNumber: string;
  readonly postedOn: LocalDate;
  /** Open of the payment, kopecks. */
  readonly paymentOpen: bigint;
  readonly purpose: string;
  readonly payerName: string;
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly issuedOn: LocalDate;
  /** Open of the invoice, minor units of its currency. */
  readonly invoiceOpen: bigint;
  readonly currency: string;
}

/** Invoices of one payer that are looked at; who has more of them open is asked by number. */
const MOST_INVOICES = 200;

/** Open payments in roubles, the latest first, with the open invoices in foreign currencies of whoever has their tax number or account. */
export const foreignPairs = (
  db: Queries,
  limit: number,
  within: readonly string[] | undefined,
): Promise<ForeignPair[]> =>
  db.query<ForeignPair>(
    `with payers as (
       select p.id, p.number, p.posted_on, p.amount - p.allocated as open, p.purpose, p.payer_name, p.organization_id, c.id as counterparty_id
       from payment p cross join lateral (
         select id from counterparty where tax_number <> '' and tax_number = p.payer_tax_number and merged_into is null
         union select a.counterparty_id from counterparty_account a where a.number = p.payer_account and p.payer_account <> ''
       ) c
       where p.direction = 'in' and p.status = 'open' and p.currency = 'RUB' and p.amount > 0
         and ($2::uuid[] is null or p.organization_id = any($2::uuid[]))
         and exists (select 1 from invoice i where i.counterparty_id = c.id and i.organization_id = p.organization_id
                     and i.currency <> 'RUB' and not i.cancelled and i.allocated < i.amount)
       order by p.posted_on desc, p.id limit $1
     )
     select p.id as "paymentId", p.number as "paymentNumber", p.posted_on as "postedOn", p.open as "paymentOpen", p.purpose,
            p.payer_name as "payerName", i.id as "invoiceId", i.number as "invoiceNumber", i.issued_on as "issuedOn",
            i.amount - i.allocated as "invoiceOpen", i.currency
     from payers p cross join lateral (
       select * from invoice i where i.counterparty_id = p.counterparty_id and i.organization_id = p.organization_id and i.currency <> 'RUB'
         and not i.cancelled and i.allocated < i.amount order by i.issued_on desc, i.id limit ${MOST_INVOICES}) i
     order by p.posted_on desc, p.id, i.issued_on, i.id`,
    [limit, within ?? null],
  );
