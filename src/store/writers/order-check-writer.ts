import { event } from '../../domain/events/event.js';
import type { TermsVerdict } from '../../domain/terms/check-terms.js';
import { ORDER_CHECK_LOCK } from '../advisory-locks.js';
import type { Transaction } from '../transaction.js';

/** What was found of an order. */
export interface OrderVerdict extends TermsVerdict {
  readonly orderId: string;
  readonly agreementId: string | null;
  /** Subscribers are told. */
  readonly tell: boolean;
}

/** One check at a time: what it tells rests on what was found before. */
export const lockOrderChecks = (tx: Transaction): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock($1)', [ORDER_CHECK_LOCK]);

interface Told {
  readonly id: string;
  readonly version: number;
  readonly organizationId: string;
  readonly order: { id: string; number: string; orderedOn: string; amount: string; currency: string; status: string };
  readonly counterparty: { id: string; name: string };
  readonly organization: { id: string; name: string; taxNumber: string };
}

/** Keeps what was found of orders, the only writer of it, and tells it where it became another state. */
export async function saveOrderChecks(tx: Transaction, verdicts: readonly OrderVerdict[]): Promise<void> {
  if (verdicts.length === 0) return;
  await tx.query(
    `insert into order_check (order_id, agreement_id, state, reasons)
     select v."orderId", v."agreementId", v.state, v.reasons
     from jsonb_to_recordset($1::jsonb) as v("orderId" uuid, "agreementId" uuid, state text, reasons jsonb)
     on conflict (order_id) do update set agreement_id = excluded.agreement_id, state = excluded.state, reasons = excluded.reasons, checked_at = now()`,
    [JSON.stringify(verdicts)],
  );
  const telling = new Map(verdicts.filter((each) => each.tell).map((each) => [each.orderId, each]));
  const rows = await tx.query<Told>(
    `update client_order o set version = o.version + 1, updated_at = now() from counterparty c, organization g
     where o.id = any($1::uuid[]) and c.id = o.counterparty_id and g.id = o.organization_id
     returning o.id, o.version, o.organization_id as "organizationId",
       jsonb_build_object('id', o.id, 'number', o.number, 'orderedOn', o.ordered_on, 'amount', o.amount::text, 'currency', o.currency,
         'status', o.status) as "order",
       jsonb_build_object('id', c.id, 'name', c.name) as counterparty, organization_told(g) as organization`,
    [[...telling.keys()]],
  );
  for (const { id, version, organizationId, ...parties } of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { state, agreementId, reasons } = telling.get(id) as OrderVerdict;
    const why = reasons.map(({ code, params }) => ({ code, ...(params && { params: { ...params } }) }));
    tx.announce(
      event('order.checked.v1', id, version, organizationId, { ...parties, agreementId, state, reasons: why }),
    );
  }
}
