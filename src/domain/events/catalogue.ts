import { z } from 'zod';
import { ACTIVITY_KINDS } from '../activity.js';

const id = z.uuid();
const minor = z
  .string()
  .regex(/^-?\d+$/)
  .describe('amount in minor units (kopecks), a decimal string');
const currency = z.string().length(3).describe('ISO 4217 code');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('calendar day without a time zone');
const reason = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
const organization = z
  .object({ id, name: z.string(), taxNumber: z.string() })
  .describe('our own company (организация)');
const counterparty = z.object({ id, name: z.string() }).describe('the client (контрагент)');
const payment = z
  .object({
    id,
    number: z.string(),
    documentOn: day,
    postedOn: day,
    amount: minor,
    allocated: minor,
    currency,
    payerName: z.string(),
    purpose: z.string(),
    status: z.string(),
  })
  .describe('payment (платёж)');
const invoice = z
  .object({
    id,
    number: z.string(),
    issuedOn: day,
    dueOn: day.nullable(),
    amount: minor,
    allocated: minor,
    open: minor,
    currency,
    status: z.string(),
  })
  .describe('invoice (счёт на оплату)');
const order = z
  .object({ id, number: z.string(), orderedOn: day, amount: minor, currency, status: z.string() })
  .describe('order (заказ клиента)');
const decision = z
  .object({ id, kind: z.string(), actor: z.string(), why: z.string(), because: z.array(reason) })
  .describe('decision (решение): who, why');
const allocations = z.array(z.object({ id, invoiceId: id, invoiceNumber: z.string(), amount: minor }));
const message = z.object({
  id,
  channel: z.string(),
  kind: z.string(),
  template: z.string(),
  causeEventId: id,
  reason: reason.nullable(),
});

/** Every event type with the shape of its data: the one place where the contract with subscribers is written. */
export const EVENTS = {
  'statement.imported.v1': z.object({
    statement: z.object({
      id,
      account: z.string().describe('last four digits of our account'),
      fromOn: day.nullable(),
      toOn: day.nullable(),
      added: z.number().int(),
      proof: z.enum(['proved', 'broken', 'unproved']),
      difference: minor.nullable(),
    }),
    organization,
  }),
  'payment.received.v1': z.object({ payment, counterpartyId: id.nullable(), organization }),
  'payment.sent.v1': z.object({ payment, organization }),
  'payment.allocated.v1': z.object({
    payment,
    allocations,
    rest: minor.describe('what stays unallocated of the payment'),
    decision,
    counterpartyId: id.nullable(),
    organization,
  }),
  'payment.reversed.v1': z.object({ payment, allocations, decision, organization }),
  'payment.set-aside.v1': z.object({ payment, decision, organization }),
  'payment.reopened.v1': z.object({ payment, decision, organization }),
  'payment.withdrawn.v1': z.object({ payment, organization }),
  'invoice.registered.v1': z.object({ invoice, counterparty, organization }),
  'invoice.changed.v1': z.object({ invoice, changed: z.array(z.string()), counterparty, organization }),
  'invoice.status-changed.v1': z.object({
    invoice,
    from: z.string(),
    to: z.string(),
    causedOn: day.nullable().describe('day of the payment that caused it; null when no payment did'),
    counterparty,
    organization,
  }),
  'order.registered.v1': z.object({ order, counterparty, organization }),
  'order.status-changed.v1': z.object({ order, from: z.string(), to: z.string(), counterparty, organization }),
  'order.checked.v1': z.object({
    order,
    agreementId: id.nullable(),
    state: z.enum(['kept', 'breached', 'unclear']),
    reasons: z.array(reason).describe('which terms are broken, and by how much'),
    counterparty,
    organization,
  }),
  'counterparty.registered.v1': z.object({ counterparty: counterparty.extend({ taxNumber: z.string() }) }),
  'counterparty.changed.v1': z.object({
    counterparty: counterparty.extend({ taxNumber: z.string() }),
    changed: z.array(z.string()),
  }),
  'counterparty.erased.v1': z.object({ counterparty: z.object({ id }) }),
  'activity.recorded.v1': z.object({
    activity: z.object({
      id,
      kind: z.enum(ACTIVITY_KINDS),
      happenedOn: day,
      corrects: id.nullable().describe('the note that this one takes the place of'),
      withdrawn: z.boolean().describe('the corrected note should never have been written'),
    }),
    counterparty,
  }),
  'audit.sealed.v1': z.object({
    head: z.object({ seq: z.number().int(), hash: z.string().describe('SHA-256 of the entry, hexadecimal') }),
  }),
  'counterparty.risk-changed.v1': z.object({
    counterparty: counterparty.extend({ taxNumber: z.string() }),
    source: z.string().describe('the registry that says so'),
    status: z
      .string()
      .describe('how it stands in the state register: active, reorganizing, liquidating, bankrupt, ended, unknown'),
    raised: z.array(z.string()).describe('signals that stand now and did not'),
    cleared: z.array(z.string()).describe('signals that stood and do so no longer'),
    changed: z.array(z.string()).describe('name-changed, address-changed, director-changed'),
  }),
  'counterparty.merged.v1': z.object({
    counterparty: counterparty.extend({ taxNumber: z.string() }).describe('the card that stays (survivor)'),
    merged: z.object({ id }).describe('the card whose records belong to it from now on'),
    actor: z.string(),
    why: z.string(),
  }),
  'counterparty.unmerged.v1': z.object({
    counterparty: counterparty.extend({ taxNumber: z.string() }).describe('the card that had stayed'),
    released: z.object({ id }).describe('the card that stands for itself again'),
    actor: z.string(),
    why: z.string(),
  }),
  'message.sent.v1': z.object({ message }),
  'message.delivered.v1': z.object({ message }),
  'message.failed.v1': z.object({ message }),
  'message.unknown.v1': z.object({ message }),
} as const;

/** The name of an event, also its routing key: `<noun>.<past>.v<n>`. */
export type EventType = keyof typeof EVENTS;

/** The data of an event of type `T`. */
export type EventData<T extends EventType> = z.infer<(typeof EVENTS)[T]>;

/** All event types, in a fixed order. */
export const EVENT_TYPES = Object.keys(EVENTS).sort() as EventType[];
