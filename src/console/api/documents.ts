import { z } from 'zod';
import { allocationSchema } from './payments.js';
import {
  contact,
  currency,
  day,
  existingDay,
  id,
  instant,
  minor,
  pageOf,
  pageQuery,
  partyName,
  searchText,
  taxNumber,
  typedText,
} from './fields.js';

const status = z.enum(['open', 'partly-paid', 'paid', 'overpaid', 'overdue', 'cancelled']);

/** An invoice of a list. */
export const invoiceSchema = z
  .object({
    id,
    organizationId: id,
    counterpartyId: id,
    counterparty: partyName,
    agreementId: id.nullable(),
    number: z.string(),
    issuedOn: day,
    dueOn: day.nullable(),
    amount: minor,
    allocated: minor,
    open: minor.describe('still to be paid, minor units'),
    vat: minor.nullable(),
    currency,
    status,
    version: z.int(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Invoice', description: 'An invoice for payment (счёт на оплату)' });

/** GET /api/v1/invoices. */
export const invoiceQuery = z.strictObject({
  status: status.optional(),
  from: existingDay.optional().describe('first day of issue'),
  to: existingDay.optional().describe('last day of issue'),
  organization: id.optional(),
  counterparty: id.optional(),
  q: searchText.optional().describe('a part of the number'),
  ...pageQuery,
});

/** See {@link invoiceQuery}. */
export type InvoiceQuery = z.infer<typeof invoiceQuery>;

/** Answer of GET /api/v1/invoices. */
export const invoicePage = pageOf(invoiceSchema);

/** Answer of GET /api/v1/invoices/:id. */
export const invoiceDetail = invoiceSchema
  .extend({ allocations: z.array(allocationSchema) })
  .meta({ id: 'InvoiceDetail', description: 'An invoice with the payments that settle it' });

/** An organization of a list. */
export const organizationSchema = z
  .object({ id, name: z.string(), taxNumber: z.string(), timeZone: z.string(), createdAt: instant })
  .meta({ id: 'Organization', description: 'One of our own companies (организация)' });

/** GET /api/v1/organizations. */
export const organizationQuery = z.strictObject({ ...pageQuery });

/** See {@link organizationQuery}. */
export type OrganizationQuery = z.infer<typeof organizationQuery>;

/** Answer of GET /api/v1/organizations. */
export const organizationPage = pageOf(organizationSchema);

/** A counterparty of a list. */
export const counterpartySchema = z
  .object({
    id,
    kind: z.enum(['legal', 'sole', 'person']),
    name: partyName,
    fullName: partyName,
    taxNumber,
    reasonCode: z.string().describe('КПП'),
    email: contact,
    phone: contact,
    region: z.string(),
    locale: z.string(),
    version: z.int(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Counterparty', description: 'A client (контрагент)' });

/** GET /api/v1/counterparties. */
export const counterpartyQuery = z.strictObject({
  taxNumber: z
    .string()
    .regex(/^\d{1,12}$/)
    .optional(),
  q: searchText.optional().describe('a part of the name, or the beginning of the tax number'),
  ...pageQuery,
});

/** See {@link counterpartyQuery}. */
export type CounterpartyQuery = z.infer<typeof counterpartyQuery>;

/** Answer of GET /api/v1/counterparties. */
export const counterpartyPage = pageOf(counterpartySchema);

/** What one client owes one of our companies in one currency. */
export const debtSchema = z
  .object({
    organizationId: id,
    counterpartyId: id,
    counterparty: partyName,
    currency,
    open: minor.describe('open sum of invoices, minor units'),
    overdue: minor.describe('of it past the due day, minor units'),
    unallocated: minor.describe('money of the client that settles nothing yet, minor units'),
    oldestDueOn: day.nullable(),
  })
  .meta({ id: 'Debt', description: 'What a client owes (задолженность)' });

/** GET /api/v1/debts. */
export const debtQuery = z.strictObject({ counterparty: id.optional(), limit: pageQuery.limit });

/** See {@link debtQuery}. */
export type DebtQuery = z.infer<typeof debtQuery>;

/** Answer of GET /api/v1/debts: the largest, without further pages. */
export const debtList = z.object({ items: z.array(debtSchema) });

/** POST /api/v1/matching/run. */
export const matchBody = z.strictObject({
  dryRun: z.boolean().default(false).describe('decides and reports, keeps nothing'),
});

/** See {@link matchBody}. */
export type MatchBody = z.infer<typeof matchBody>;

/** Answer of POST /api/v1/matching/run. */
export const matchAnswer = z
  .object({
    considered: z.int(),
    matched: z.int(),
    suggested: z.int(),
    unmatched: z.int(),
    linked: z.int().describe('pairs set aside: own transfers, payments and their returns'),
    reasons: z
      .array(z.object({ code: z.string(), count: z.int(), text: z.string() }))
      .describe('why payments stayed open, the most frequent first'),
  })
  .meta({ id: 'MatchAnswer', description: 'What a run of matching did' });

const deliveryStatus = z.enum(['pending', 'sending', 'sent', 'delivered', 'failed', 'unknown', 'suppressed', 'held']);

/** POST /api/v1/deliveries/:id/settle. */
export const settleBody = z.strictObject({
  outcome: z.enum(['sent', 'failed', 'resend']).describe('it went; it did not and shall not; it shall go again'),
  why: typedText(1000),
});

/** See {@link settleBody}. */
export type SettleBody = z.infer<typeof settleBody>;

/** Answer of POST /api/v1/deliveries/:id/settle. */
export const settleAnswer = z
  .object({ id, status: deliveryStatus, repeated: z.boolean() })
  .meta({ id: 'SettleAnswer', description: 'What became of a decision on a delivery' });

export { deliveryStatus };
