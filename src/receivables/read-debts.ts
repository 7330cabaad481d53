import { Injectable } from '@nestjs/common';
import { Store } from '../store/store.js';

/** What one client owes one of our companies, minor units (задолженность). */
export interface Debt {
  readonly organizationId: string;
  readonly counterpartyId: string;
  readonly counterparty: string;
  readonly currency: string;
  /** Open sum of invoices in force. */
  readonly open: bigint;
  /** Of it, past the due day. */
  readonly overdue: bigint;
  /** Money of the client that settles nothing yet: open payments and rests kept as advances. */
  readonly unallocated: bigint;
  readonly oldestDueOn: string | null;
}

/** Reads clients' debts: computed from invoices and payments each time, kept nowhere. */
@Injectable()
export class ReadDebts {
  constructor(private readonly store: Store) {}

  /** Debts with the largest first, at most `limit`; of one client when `counterpartyId`, of some companies when `within` is given. */
  run(limit: number, counterpartyId?: string, within?: readonly string[]): Promise<Debt[]> {
    return this.store.query<Debt>(
      `with owed as (
         select organization_id, counterparty_id, currency, sum(amount - allocated) as open,
                sum(amount - allocated) filter (where status = 'overdue') as overdue, min(due_on) filter (where status = 'overdue') as oldest
         from invoice where allocated < amount and not cancelled and ($2::uuid is null or counterparty_id = $2)
           and ($3::uuid[] is null or organization_id = any($3)) group by 1, 2, 3),
       free as (
         select organization_id, counterparty_id, currency, sum(amount - allocated) as unallocated
         from payment where direction = 'in' and status in ('open', 'partly-matched', 'advance') and counterparty_id is not null
           and ($2::uuid is null or counterparty_id = $2) and ($3::uuid[] is null or organization_id = any($3)) group by 1, 2, 3)
       select organization_id as "organizationId", counterparty_id as "counterpartyId", c.name as counterparty, currency,
              coalesce(open, 0)::bigint as open, coalesce(overdue, 0)::bigint as overdue, coalesce(unallocated, 0)::bigint as unallocated,
              oldest as "oldestDueOn"
       from owed full join free using (organization_id, counterparty_id, currency) join counterparty c on c.id = counterparty_id
       order by coalesce(open, 0) desc, counterparty_id, organization_id, currency limit $1`,
      [limit, counterpartyId ?? null, within ?? null],
    );
  }
}
