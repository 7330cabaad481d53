import { Injectable } from '@nestjs/common';
import { type Reason, reason } from '../domain/reason.js';
import { Store } from '../store/store.js';
import type { Transaction } from '../store/transaction.js';

/** Findings named one by one at most; the count tells the rest. */
const NAMED = 20;

interface Check {
  readonly code: string;
  /** Rows `name` of what differs. */
  readonly sql: string;
}

const CHECKS: readonly Check[] = [
  {
    code: 'invoice-sum-differs',
    sql: `select i.number || ' ' || i.issued_on as name from invoice i
          left join (select invoice_id, sum(amount) as total from allocation_in_force group by 1) a on a.invoice_id = i.id
          where i.allocated <> coalesce(a.total, 0) order by 1`,
  },
  {
    code: 'payment-sum-differs',
    sql: `select p.number || ' ' || p.posted_on as name from payment p
          left join (select payment_id, sum(amount) as total from allocation_in_force group by 1) a on a.payment_id = p.id
          where p.allocated <> coalesce(a.total, 0) order by 1`,
  },
  {
    code: 'invoice-status-differs',
    sql: `select i.number || ' ' || i.issued_on as name from invoice i join organization o on o.id = i.organization_id
          where i.status <> case
            when i.cancelled then 'cancelled' when i.allocated > i.amount then 'overpaid' when i.allocated = i.amount then 'paid'
            when i.due_on < (now() at time zone o.time_zone)::date then 'overdue'
            when i.allocated > 0 then 'partly-paid' else 'open' end
          and not (i.status in ('open', 'partly-paid') and i.due_on < (now() at time zone o.time_zone)::date) order by 1`,
  },
  {
    code: 'payment-status-differs',
    sql: `select p.number || ' ' || p.posted_on as name from payment p
          left join lateral (select kind from decision d where d.payment_id = p.id order by seq desc limit 1) d on true
          where case
            when p.status = 'withdrawn' then p.allocated > 0
            when p.status = 'set-aside' then p.allocated > 0 or d.kind is distinct from 'set-aside'
            when p.status = 'matched' then p.allocated <> p.amount or p.amount = 0
            when p.status = 'open' then p.allocated > 0 or d.kind is not distinct from 'set-aside'
            else p.allocated = 0 or p.allocated = p.amount end order by 1`,
  },
  {
    code: 'organization-crossed',
    sql: `select p.number || ' ' || p.posted_on as name from allocation a join payment p on p.id = a.payment_id join invoice i on i.id = a.invoice_id
          where p.organization_id <> i.organization_id or p.currency <> i.currency order by 1`,
  },
  {
    code: 'event-missing',
    sql: `select subject::text as name from outbox group by subject having count(*) <> max(sequence) or min(sequence) <> 1 order by 1`,
  },
  {
    code: 'entity-without-events',
    sql: `select e.id::text as name from (
            select id, version from invoice union all select id, version from payment union all select id, version from client_order
            union all select id, version from counterparty) e
          left join (select subject, max(sequence) as last from outbox group by 1) o on o.subject = e.id
          where coalesce(o.last, 0) <> e.version order by 1`,
  },
];

/**
 * Computes receivables again from facts and decisions and compares (сверка остатков): sums and statuses of invoices and
 * payments, companies, and that each change has its event.
 */
@Injectable()
export class RecomputeReceivables {
  constructor(private readonly store: Store) {}

  /** Every difference found, as reasons with a count and the first names; empty when all agrees. */
  run(): Promise<Reason[]> {
    return this.store.rehearse(compare);
  }
}

/** Whole tables are compared, however long it takes; row by row they are not when the server has not counted them yet. */
async function compare(tx: Transaction): Promise<Reason[]> {
  await tx.query('set local statement_timeout = 0');
  await tx.query('set local enable_nestloop = off');
  const findings: Reason[] = [];
  for (const { code, sql } of CHECKS) {
    const rows = await tx.query<{ name: string; n: bigint }>(
      `select name, count(*) over () as n from (${sql}) as found limit ${NAMED}`,
    );
    if (rows.length > 0)
      findings.push(reason(code, { count: Number(rows[0]?.n), names: rows.map((each) => each.name).join(', ') }));
  }
  return findings;
}
