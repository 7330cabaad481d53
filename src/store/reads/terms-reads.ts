import type { LocalDate } from '../../domain/local-date.js';
import type { Reason } from '../../domain/reason.js';
import type { CheckedTerms } from '../../domain/terms/check-terms.js';
import type { Queries } from '../session.js';
import { Conditions, instant, type ListShape, type Page, type PageRequest, readPage } from './lists.js';

/** The agreement under which papers of a client stand that name none: the only one that is not closed. */
const SOLE = `sole as (
    select organization_id, counterparty_id, min(id::text)::uuid as id, count(*)::int as several
    from agreement where not closed group by organization_id, counterparty_id
  )`;

/**
 * What is owed under each agreement: open amounts of invoices, and of orders what has no invoice yet. An invoice whose source does not say
 * whose it is, of exactly the sum of an order and not earlier, is taken for the invoice of that order, one for one: what stands in both is
 * counted once.
 */
const EXPOSURE = `${SOLE},
  active as (
    select o.*, case when o.agreement_id is not null then o.agreement_id when s.several = 1 then s.id end as under, coalesce(s.several, 0) as several
    from client_order o left join sole s using (organization_id, counterparty_id)
    where lower(o.status) <> all($1::text[])
  ),
  linked as (
    select l.order_id, sum(i.amount) as amount from invoice_order l join invoice i on i.id = l.invoice_id and not i.cancelled group by l.order_id
  ),
  loose_orders as (
    select a.id, a.ordered_on, a.organization_id, a.counterparty_id, a.currency, a.amount,
      row_number() over (partition by a.organization_id, a.counterparty_id, a.currency, a.amount order by a.ordered_on, a.id) as place
    from active a where not exists (select from invoice_order l where l.order_id = a.id)
  ),
  loose_invoices as (
    select i.id, i.issued_on, i.organization_id, i.counterparty_id, i.currency, i.amount,
      row_number() over (partition by i.organization_id, i.counterparty_id, i.currency, i.amount order by i.issued_on, i.id) as place
    from invoice i where not i.cancelled and not exists (select from invoice_order l where l.invoice_id = i.id)
      and exists (select from loose_orders o where o.counterparty_id = i.counterparty_id and o.organization_id = i.organization_id
        and o.currency = i.currency and o.amount = i.amount and o.ordered_on <= i.issued_on)
  ),
  paired as (
    select o.id as order_id from loose_orders o join loose_invoices i using (organization_id, counterparty_id, currency, amount, place)
    where i.issued_on >= o.ordered_on
  ),
  waiting as (
    select a.*, case when p.order_id is not null then 0::numeric else greatest(a.amount - coalesce(l.amount, 0), 0) end as rest
    from active a left join linked l on l.order_id = a.id left join paired p on p.order_id = a.id
  ),
  owed as (
    select case when i.agreement_id is not null then i.agreement_id when s.several = 1 then s.id end as under, i.currency,
      sum(i.amount - i.allocated) as amount
    from invoice i left join sole s using (organization_id, counterparty_id)
    where not i.cancelled and i.allocated < i.amount group by 1, 2
  )`;

const TERMS = `g.number as "agreementNumber", g.currency as "agreementCurrency", g.valid_from as "validFrom", g.valid_till as "validTill",
    g.credit_limit as "creditLimit", g.discount_bp as "agreedDiscountBp", g.price_kind as "agreedPriceKind", g.closed`;

interface TermsColumns {
  readonly agreementId: string | null;
  readonly agreementNumber: string;
  readonly agreementCurrency: string;
  readonly validFrom: LocalDate | null;
  readonly validTill: LocalDate | null;
  readonly creditLimit: bigint | null;
  readonly agreedDiscountBp: number | null;
  readonly agreedPriceKind: string;
  readonly closed: boolean;
}

/** The terms in a row; null where no agreement was found. */
export const termsIn = (row: TermsColumns): CheckedTerms | null =>
  row.agreementId === null
    ? null
    : {
        number: row.agreementNumber,
        currency: row.agreementCurrency,
        validFrom: row.validFrom,
        validTill: row.validTill,
        creditLimit: row.creditLimit,
        discountBp: row.agreedDiscountBp,
        priceKind: row.agreedPriceKind,
        closed: row.closed,
      };

/** An order that is not closed, with its terms, what is owed with it, and what was found before. */
export interface OrderToCheck extends TermsColumns {
  readonly id: string;
  readonly orderedOn: LocalDate;
  readonly currency: string;
  readonly discountBp: number | null;
  readonly priceKind: string;
  /** Owed under the agreement by invoices, by earlier orders and by this one; minor units. */
  readonly exposure: bigint;
  readonly several: number;
  readonly before: { readonly state: 'kept' | 'breached' | 'unclear'; readonly reasons: readonly Reason[] } | null;
}

/**
 * Every order that is not closed, in the order in which they were taken: an order answers for what was owed before it and for itself, so that
 * of several the one that goes over a limit is named.
 *
 * @param closed words by which sources say that an order is closed, in small letters
 */
export const ordersToCheck = (db: Queries, closed: readonly string[]): Promise<OrderToCheck[]> =>
  db.query<OrderToCheck>(
    `with ${EXPOSURE}
     select w.id, w.ordered_on as "orderedOn", w.currency, w.discount_bp as "discountBp", w.price_kind as "priceKind", w.several,
       (coalesce(d.amount, 0) + sum(w.rest) over (partition by w.under, w.currency order by w.ordered_on, w.id))::bigint as exposure,
       w.under as "agreementId", ${TERMS},
       case when c.order_id is not null then jsonb_build_object('state', c.state, 'reasons', c.reasons) end as before
     from waiting w left join agreement g on g.id = w.under left join owed d on d.under = w.under and d.currency = w.currency
     left join order_check c on c.order_id = w.id order by w.ordered_on, w.id`,
    [closed],
  );

/** The terms for an offer, and what is owed before it. */
export interface OfferGround extends TermsColumns {
  readonly several: number;
  readonly owed: bigint;
}

/** The agreement of a client with one of our companies, by its id or the only one, and what is owed under it in a currency. */
export async function offerGround(
  db: Queries,
  closed: readonly string[],
  offer: { organizationId: string; counterpartyId: string; agreementId: string | null; currency: string },
): Promise<OfferGround> {
  const [row] = await db.query<OfferGround>(
    `with ${EXPOSURE}, chosen as (
       select coalesce((select id from agreement where id = $4::uuid and organization_id = $2 and counterparty_id = $3),
         (select id from sole where organization_id = $2 and counterparty_id = $3 and several = 1 and $4::uuid is null)) as id,
         coalesce((select several from sole where organization_id = $2 and counterparty_id = $3), 0) as several
     )
     select c.id as "agreementId", c.several, ${TERMS},
       (coalesce((select sum(amount) from owed d where d.under = c.id and d.currency = $5), 0)
        + coalesce((select sum(rest) from waiting w where w.under = c.id and w.currency = $5), 0))::bigint as owed
     from chosen c left join agreement g on g.id = c.id`,
    [closed, offer.organizationId, offer.counterpartyId, offer.agreementId, offer.currency],
  );
  return row as OfferGround;
}

/** A check of an order as lists show it. */
export interface ListedCheck {
  readonly orderId: string;
  readonly number: string;
  readonly orderedOn: LocalDate;
  readonly counterpartyId: string;
  readonly counterparty: string;
  readonly organizationId: string;
  readonly agreementId: string | null;
  readonly state: 'kept' | 'breached' | 'unclear';
  readonly reasons: readonly Reason[];
  readonly checkedAt: string;
}

const CHECKS: ListShape = {
  name: 'order-checks',
  select: `c.order_id as "orderId", o.number, o.ordered_on as "orderedOn", o.counterparty_id as "counterpartyId", p.name as counterparty,
    o.organization_id as "organizationId", c.agreement_id as "agreementId", c.state, c.reasons, ${instant('c.checked_at')} as "checkedAt"`,
  from: 'order_check c join client_order o on o.id = c.order_id join counterparty p on p.id = o.counterparty_id',
  keys: [{ column: 'c.order_id', type: 'uuid' }],
  order: 'desc',
};

/** Orders with what was found of them, the latest known first. @throws Refused `cursor-invalid` */
export const listOrderChecks = (
  db: Queries,
  filter: { state?: string | undefined; counterparty?: string | undefined },
  page: PageRequest,
): Promise<Page<ListedCheck>> =>
  readPage(
    db,
    CHECKS,
    new Conditions().and('c.state = $$', filter.state).and('o.counterparty_id = $$', filter.counterparty),
    page,
  );
