import type { LocalDate } from '../../domain/local-date.js';
import type { Reason } from '../../domain/reason.js';
import type { Store } from '../../store/store.js';

/** A payment that stands for others of its kind. */
export interface ExamplePayment {
  readonly number: string;
  readonly postedOn: LocalDate;
  readonly amount: bigint;
  readonly currency: string;
  readonly payer: string;
  readonly purpose: string;
  /** Invoices that it settles, or that are suggested for it: numbers, the best suggestion first. */
  readonly invoices: readonly string[];
  /** What of it settles no invoice, minor units. */
  readonly rest: bigint;
}

/** Payments that were decided in one way. */
export interface OutcomeGroup {
  readonly status: 'matched' | 'suggested' | 'unmatched';
  /** Name of the rule that settled them; empty when they are open. */
  readonly rule: string;
  /** Why: of a suggestion what speaks against it, which stands behind what speaks for it. */
  readonly reason: Reason;
  readonly count: number;
  readonly example: ExamplePayment;
}

type Row = ExamplePayment & Omit<OutcomeGroup, 'count' | 'example'>;

const PAYMENTS = `
  select p.number, p.posted_on as "postedOn", p.amount, p.currency, p.payer_name as payer, p.purpose, p.amount - p.allocated as rest,
    case when p.status = 'open' then coalesce(p.verdict->>'status', 'unmatched') else 'matched' end as status,
    case when p.status = 'open' then '' else coalesce(p.verdict->'rule'->>'name', '') end as rule,
    coalesce(case when p.status = 'open' and p.verdict->'because'->0->>'code' <> 'looks-like-other-money' then p.verdict->'because'->1 end,
             p.verdict->'because'->0, '{"code":"nothing-fits"}') as reason,
    case when p.status = 'open' then
      (select coalesce(jsonb_agg(i.number order by s.n, x.n), '[]')
       from jsonb_array_elements(p.verdict->'suggestions') with ordinality as s(list, n),
         jsonb_array_elements(s.list) with ordinality as x(item, n) join invoice i on i.id = (x.item->>'invoiceId')::uuid)
    else (select coalesce(jsonb_agg(i.number order by a.seq), '[]')
          from allocation_in_force a join invoice i on i.id = a.invoice_id where a.payment_id = p.id) end as invoices
  from payment p join bank_account b on b.id = p.account_id
  where p.direction = 'in' and p.status <> 'withdrawn'
  order by p.posted_on, b.number, p.number, p.seq`;

const ORDER = ['matched', 'suggested', 'unmatched'];

/** What was decided of every incoming payment, grouped by rule or reason, the larger groups first; the first of each as example. */
export async function readOutcome(store: Store): Promise<OutcomeGroup[]> {
  const groups = new Map<string, OutcomeGroup>();
  for (const { status, rule, reason, ...example } of await store.query<Row>(PAYMENTS)) {
    const key = [status, rule || `${reason.code}/${reason.params?.['nature'] ?? ''}`].join('/');
    const group = groups.get(key) ?? { status, rule, reason, count: 0, example };
    groups.set(key, { ...group, count: group.count + 1 });
  }
  return [...groups].sort(byWeight).map(([, group]) => group);
}

const byWeight = ([k, a]: [string, OutcomeGroup], [l, b]: [string, OutcomeGroup]): number =>
  ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || b.count - a.count || (k < l ? -1 : 1);
