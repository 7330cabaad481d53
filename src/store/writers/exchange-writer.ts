import type { OrderToGive } from '../reads/exchange-reads.js';
import type { Transaction } from '../transaction.js';
import { rememberExternalIds } from './external-ids.js';

/**
 * Marks orders as given to 1C as they were read (переданные заказы), the only writer of these marks. 1C calls them and their clients by our
 * ids from then on, so what it sends back finds them.
 */
export async function markGiven(tx: Transaction, source: string, orders: readonly OrderToGive[]): Promise<void> {
  await tx.query(
    `insert into exchange_given (source, order_id, as_of)
     select $1, given.id, given.as_of from unnest($2::uuid[], $3::timestamptz[]) as given (id, as_of)
     on conflict (source, order_id) do update set as_of = excluded.as_of`,
    [source, orders.map((each) => each.id), orders.map((each) => each.asOf)],
  );
  const byOwnId = (ids: readonly string[]): Map<string, string> => new Map(ids.map((id) => [id, id]));
  await rememberExternalIds(tx, source, 'order', byOwnId(orders.map((each) => each.id)));
  await rememberExternalIds(tx, source, 'counterparty', byOwnId(orders.map((each) => each.client.id)));
}
