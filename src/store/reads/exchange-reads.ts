import type { OrderClient } from '../../domain/order-client.js';
import type { Queries } from '../session.js';

/** An order that 1C is to be given, with its client and our company. */
export interface OrderToGive {
  readonly id: string;
  readonly number: string;
  readonly orderedOn: string;
  /** Minor units. */
  readonly amount: bigint;
  readonly currency: string;
  readonly status: string;
  /** When it was last changed, as the database writes it: to the microsecond. */
  readonly asOf: string;
  readonly client: OrderClient;
  readonly organization: { readonly name: string; readonly taxNumber: string };
}

/** Reads orders that came from these sources and that 1C has not been given as they are now, the longest waiting first. */
export const readOrdersToGive = (
  store: Queries,
  source: string,
  from: readonly string[],
  most: number,
): Promise<OrderToGive[]> =>
  store.query<OrderToGive>(
    `select o.id, o.number, o.ordered_on::text as "orderedOn", o.amount, o.currency::text as currency, o.status, o.updated_at::text as "asOf",
            jsonb_build_object('id', c.id, 'kind', c.kind, 'name', c.name, 'fullName', c.full_name, 'taxNumber', c.tax_number,
              'reasonCode', c.reason_code, 'email', c.email, 'phone', c.phone) as client,
            jsonb_build_object('name', g.name, 'taxNumber', g.tax_number) as organization
     from client_order o
     join counterparty c on c.id = o.counterparty_id
     join organization g on g.id = o.organization_id
     where exists (select from external_id e where e.entity_id = o.id and e.kind = 'order' and e.source = any($2::text[]) and e.source <> $1)
       and not exists (select from exchange_given x where x.source = $1 and x.order_id = o.id and x.as_of >= o.updated_at)
     order by o.updated_at, o.id limit $3`,
    [source, from, most],
  );
