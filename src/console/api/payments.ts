import { z } from 'zod';
import { seenBy } from '../sight/limit-sight.js';
import {
  accountNumber,
  currency,
  day,
  existingDay,
  freeText,
  id,
  instant,
  minor,
  pageOf,
  pageQuery,
  partyName,
  reasonSchema,
  searchText,
  taxNumber,
  typedText,
} from './fields.js';

const party = z
  .object({
    name: partyName,
    taxNumber,
    reasonCode: z.string().describe('КПП'),
    account: accountNumber,
    bankCode: z.string().describe('БИК'),
    bankName: z.string(),
  })
  .meta({ id: 'Party', description: 'A side of a payment as the bank wrote it; an absent field is empty' });

const status = z.enum(['open', 'matched', 'partly-matched', 'advance', 'set-aside', 'withdrawn']);
const direction = z.enum(['in', 'out']);

/** A payment of a list. */
export const paymentSchema = z
  .object({
    id,
    organizationId: id,
    counterpartyId: id.nullable(),
    counterparty: partyName.nullable().describe('name of the client, when recognised'),
    direction,
    kind: z.string().describe('kind of the bank document'),
    number: z.string(),
    documentOn: day,
    postedOn: day,
    amount: minor,
    allocated: minor,
    currency,
    payer: party,
    payee: party,
    purpose: freeText,
    status,
    verdict: z
      .string()
      .nullable()
      .describe('what matching last thought: matched, suggested, unmatched; null when it has not looked'),
    version: z.int(),
    createdAt: instant,
  })
  .meta({ id: 'Payment', description: 'A payment (платёж): one line of a bank statement' });

/** GET /api/v1/payments. */
export const paymentQuery = z.strictObject({
  status: status.optional(),
  direction: direction.optional(),
  from: existingDay.optional().describe('first day of booking'),
  to: existingDay.optional().describe('last day of booking'),
  organization: id.optional().describe('id of our own company'),
  counterparty: id.optional().describe('id of the client'),
  q: searchText
    .optional()
    .describe("beginning of the number or of the payer's tax number, or a part of the purpose or of the payer's name"),
  ...pageQuery,
});

/** See {@link paymentQuery}. */
export type PaymentQuery = z.infer<typeof paymentQuery>;

/** Answer of GET /api/v1/payments. */
export const paymentPage = pageOf(paymentSchema);

/** An allocation of a list. */
export const allocationSchema = z
  .object({
    id,
    organizationId: id,
    paymentId: id,
    paymentNumber: z.string(),
    paidOn: day,
    payerName: partyName,
    invoiceId: id,
    invoiceNumber: z.string(),
    issuedOn: day,
    amount: minor,
    currency,
    decisionId: id,
    actor: z.string().describe('rule:NAME@VERSION or person:NAME'),
    allocatedAt: instant,
    reversedAt: instant.nullable().describe('null while it is in force'),
    reversedBy: z.string().nullable(),
  })
  .meta({ id: 'Allocation', description: 'So much of a payment for an invoice (разнесение)' });

/** GET /api/v1/allocations. */
export const allocationQuery = z.strictObject({
  payment: id.optional(),
  invoice: id.optional(),
  organization: id.optional(),
  inForce: z.enum(['true', 'false']).optional().describe('only those in force, or only those undone'),
  ...pageQuery,
});

/** See {@link allocationQuery}. */
export type AllocationQuery = z.infer<typeof allocationQuery>;

/** Answer of GET /api/v1/allocations. */
export const allocationPage = pageOf(allocationSchema);

/** A payment with all that was decided of it. */
export const paymentDetail = paymentSchema
  .extend({
    accountNumber: accountNumber.describe('our account'),
    importId: id.describe('the file that it came in'),
    line: z.int().describe('line of the file'),
    raw: seenBy('originals', z.string()).describe('the document as the bank wrote it'),
    because: z.array(reasonSchema).describe('why matching thinks so'),
    suggestions: z.array(z.array(z.object({ invoiceId: id, invoiceNumber: z.string(), issuedOn: day, amount: minor }))),
    allocations: z.array(allocationSchema),
    decisions: z.array(
      z.object({
        id,
        kind: z.enum(['match', 'allocate', 'reverse', 'set-aside', 'reopen']),
        actor: z.string(),
        why: freeText,
        because: z.array(reasonSchema),
        evidence: seenBy('texts', z.array(z.unknown()).describe('facts for and against, as the matcher kept them')),
        decidedAt: instant,
      }),
    ),
  })
  .meta({ id: 'PaymentDetail', description: 'A payment with its allocations, decisions and suggestions' });

const why = typedText(1000).describe('the reason, kept with the decision');

/** POST /api/v1/payments/:id/allocate. */
export const allocateBody = z.strictObject({
  allocations: z
    .array(
      z.strictObject({
        invoice: typedText(200).describe('id, NUMBER or NUMBER@YYYY-MM-DD'),
        amount: z
          .string()
          .regex(/^[1-9]\d{0,17}$/)
          .optional()
          .describe('minor units; as much as payment and invoice allow when left out'),
      }),
    )
    .min(1)
    .max(200),
  why,
});

/** See {@link allocateBody}. */
export type AllocateBody = z.infer<typeof allocateBody>;

/** POST /api/v1/payments/:id/reverse. */
export const reverseBody = z.strictObject({
  allocationIds: z.array(id).min(1).max(200).optional().describe('all in force when left out'),
  why,
});

/** See {@link reverseBody}. */
export type ReverseBody = z.infer<typeof reverseBody>;

/** POST /api/v1/payments/:id/set-aside and /reopen. */
export const whyBody = z.strictObject({ why });

/** See {@link whyBody}. */
export type WhyBody = z.infer<typeof whyBody>;

/** Answer to a decision by hand. */
export const decisionAnswer = z
  .object({
    decisionId: id,
    paymentId: id,
    status,
    allocated: minor,
    repeated: z.boolean().describe('this command was carried out before: nothing was done now'),
  })
  .meta({ id: 'DecisionAnswer', description: 'What became of a decision by hand' });
