import type { TimelineKind } from '../../domain/activity.js';

/** One source of a client's history: the kinds that it gives, and the query. `$1` are ids of counterparties, `$2` a time zone. */
export interface TimelineBranch {
  readonly kinds: readonly TimelineKind[];
  /** Yields `id, kind, on_day, at, organization_id, actor, code, params, subject_kind, subject_id, corrects, corrected_by`. */
  readonly sql: string;
}

const OURS = `= any($1::uuid[])`;

const NO_CORRECTION = `null::uuid as corrects, null::uuid as corrected_by`;

/** The day of an instant where the company is. */
const dayOf = (instant: string, organization: string): string =>
  `(${instant} at time zone coalesce(${organization}.time_zone, $2))::date`;

/** What was told of a thing of the client: its changes, as the outbox has kept them. */
const told = (input: {
  readonly kind: TimelineKind;
  readonly subject: string;
  readonly things: string;
  readonly types: Readonly<Record<string, string>>;
  readonly params: string;
}): TimelineBranch => ({
  kinds: [input.kind],
  sql: `select e.id, '${input.kind}' as kind, ${dayOf('e.time', 'o')} as on_day, e.time as at, e.organization_id, '' as actor,
      case e.type ${Object.entries(input.types)
        .map(([type, code]) => `when '${type}' then '${code}'`)
        .join(' ')} end as code,
      ${input.params} as params, '${input.subject}' as subject_kind, e.subject as subject_id, ${NO_CORRECTION}
    from ${input.things} left join organization o on o.id = e.organization_id
    where e.type in (${Object.keys(input.types)
      .map((type) => `'${type}'`)
      .join(', ')})`,
});

const ACTIVITIES: TimelineBranch = {
  kinds: ['call', 'meeting', 'letter', 'offer', 'note'],
  sql: `select a.id, a.kind, a.happened_on as on_day, a.created_at as at, a.organization_id, a.actor,
      case when a.withdrawn then 'timeline-withdrawn' else 'timeline-' || a.kind end as code,
      jsonb_build_object('summary', a.summary, 'result', a.result, 'refusal', a.refusal) as params,
      'activity' as subject_kind, a.id as subject_id, a.corrects,
      (select later.id from activity later where later.corrects = a.id) as corrected_by
    from activity a where a.counterparty_id ${OURS}`,
};

const AGREEMENTS: TimelineBranch = {
  kinds: ['agreement'],
  sql: `select a.id, 'agreement' as kind, coalesce(a.signed_on, ${dayOf('a.created_at', 'o')}) as on_day, a.created_at as at, a.organization_id,
      '' as actor, 'timeline-agreement' as code, jsonb_build_object('number', a.number) as params,
      'agreement' as subject_kind, a.id as subject_id, ${NO_CORRECTION}
    from agreement a join organization o on o.id = a.organization_id where a.counterparty_id ${OURS}`,
};

const ORDERS: TimelineBranch = {
  kinds: ['order'],
  sql: `select c.id, 'order' as kind, c.ordered_on as on_day, c.created_at as at, c.organization_id, '' as actor, 'timeline-order' as code,
      jsonb_build_object('number', c.number, 'amount', c.amount::text, 'currency', c.currency) as params,
      'order' as subject_kind, c.id as subject_id, ${NO_CORRECTION}
    from client_order c where c.counterparty_id ${OURS}`,
};

const INVOICES: TimelineBranch = {
  kinds: ['invoice'],
  sql: `select i.id, 'invoice' as kind, i.issued_on as on_day, i.created_at as at, i.organization_id, '' as actor, 'timeline-invoice' as code,
      jsonb_build_object('number', i.number, 'amount', i.amount::text, 'currency', i.currency, 'due', coalesce(i.due_on::text, '')) as params,
      'invoice' as subject_kind, i.id as subject_id, ${NO_CORRECTION}
    from invoice i where i.counterparty_id ${OURS}`,
};

const PAYMENTS: TimelineBranch = {
  kinds: ['payment'],
  sql: `select p.id, 'payment' as kind, p.posted_on as on_day, p.created_at as at, p.organization_id, '' as actor,
      'timeline-payment-' || p.direction as code, jsonb_build_object('number', p.number, 'amount', p.amount::text, 'currency', p.currency) as params,
      'payment' as subject_kind, p.id as subject_id, ${NO_CORRECTION}
    from payment p where p.counterparty_id ${OURS}`,
};

/** Decisions on the client's own payments, and those by which somebody's payment was given to the client's invoices or taken from them. */
const DECISIONS: TimelineBranch = {
  kinds: ['decision'],
  sql: `select d.id, 'decision' as kind, ${dayOf('d.created_at', 'o')} as on_day, d.created_at as at, d.organization_id, d.actor,
      'timeline-decision-' || d.kind as code,
      jsonb_build_object('number', p.number, 'currency', p.currency, 'amount', coalesce(f.amount::text, ''), 'invoices', coalesce(f.invoices, ''),
        'why', d.why) as params,
      'payment' as subject_kind, d.payment_id as subject_id, ${NO_CORRECTION}
    from decision d join payment p on p.id = d.payment_id join organization o on o.id = d.organization_id
    left join lateral (
      select sum(a.amount) as amount, string_agg(distinct i.number, ', ') as invoices
      from allocation a join invoice i on i.id = a.invoice_id where a.payment_id = d.payment_id and a.decision_id = d.id
    ) f on true
    where d.id in (
      select d.id from payment p join decision d on d.payment_id = p.id where p.counterparty_id ${OURS}
      union
      select a.decision_id from invoice i join allocation a on a.invoice_id = i.id where i.counterparty_id ${OURS}
    )`,
};

const MESSAGES: TimelineBranch = {
  kinds: ['message'],
  sql: `select d.id, 'message' as kind, ${dayOf('d.created_at', 'o')} as on_day, d.created_at as at, d.organization_id, d.rule as actor,
      'timeline-message' as code, jsonb_build_object('channel', d.channel, 'template', d.template) as params,
      'delivery' as subject_kind, d.id as subject_id, ${NO_CORRECTION}
    from delivery d left join organization o on o.id = d.organization_id where d.counterparty_id ${OURS}`,
};

/** Every source of a client's history. Nothing is copied: each reads what is kept as fact, decision, delivery or event anyway. */
export const TIMELINE_BRANCHES: readonly TimelineBranch[] = [
  ACTIVITIES,
  AGREEMENTS,
  ORDERS,
  INVOICES,
  PAYMENTS,
  DECISIONS,
  MESSAGES,
  told({
    kind: 'invoice',
    subject: 'invoice',
    things: `invoice i join outbox e on e.subject = i.id and i.counterparty_id ${OURS}`,
    types: { 'invoice.changed.v1': 'timeline-invoice-changed' },
    params: `jsonb_build_object('number', i.number)`,
  }),
  told({
    kind: 'status',
    subject: 'invoice',
    things: `invoice i join outbox e on e.subject = i.id and i.counterparty_id ${OURS}`,
    types: { 'invoice.status-changed.v1': 'timeline-invoice-status' },
    params: `jsonb_build_object('number', i.number, 'from', e.data->>'from', 'to', e.data->>'to')`,
  }),
  told({
    kind: 'status',
    subject: 'order',
    things: `client_order c join outbox e on e.subject = c.id and c.counterparty_id ${OURS}`,
    types: { 'order.status-changed.v1': 'timeline-order-status' },
    params: `jsonb_build_object('number', c.number, 'from', e.data->>'from', 'to', e.data->>'to')`,
  }),
  told({
    kind: 'order',
    subject: 'order',
    things: `client_order c join outbox e on e.subject = c.id and c.counterparty_id ${OURS}`,
    types: { 'order.checked.v1': 'timeline-order-checked' },
    params: `jsonb_build_object('number', c.number, 'state', e.data->>'state')`,
  }),
  told({
    kind: 'payment',
    subject: 'payment',
    things: `payment p join outbox e on e.subject = p.id and p.counterparty_id ${OURS}`,
    types: { 'payment.withdrawn.v1': 'timeline-payment-withdrawn' },
    params: `jsonb_build_object('number', p.number)`,
  }),
  told({
    kind: 'message',
    subject: 'delivery',
    things: `delivery d join outbox e on e.subject = d.id and d.counterparty_id ${OURS}`,
    types: {
      'message.sent.v1': 'timeline-message-sent',
      'message.delivered.v1': 'timeline-message-delivered',
      'message.failed.v1': 'timeline-message-failed',
      'message.unknown.v1': 'timeline-message-unknown',
    },
    params: `jsonb_build_object('channel', d.channel, 'template', d.template)`,
  }),
  told({
    kind: 'card',
    subject: 'counterparty',
    things: `(select * from outbox where subject ${OURS}) e`,
    types: {
      'counterparty.registered.v1': 'timeline-card-registered',
      'counterparty.changed.v1': 'timeline-card-changed',
    },
    params: `jsonb_build_object('fields', coalesce((select string_agg(x, ', ') from jsonb_array_elements_text(e.data->'changed') x), ''))`,
  }),
];
