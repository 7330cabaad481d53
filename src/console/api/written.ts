import { z } from 'zod';
import { id, instant, pageOf, pageQuery, reasonSchema, typedText } from './fields.js';

const writtenStatus = z.enum(['to-write', 'writing', 'written', 'known', 'unknown', 'refused', 'conflict', 'left']);

const writtenKind = z.enum(['partners', 'counterparties', 'payments', 'invoice-states']);

/** A writing of a list. */
export const writingSchema = z
  .object({
    id,
    source: z.string(),
    kind: writtenKind,
    subjectId: id.describe('id of our payment, client or invoice'),
    organizationId: id.nullable(),
    status: writtenStatus,
    tries: z.int(),
    entitySet: z.string().describe('set of the record in the base; empty until there is one'),
    ref: z.uuid().nullable().describe("the base's id of the record"),
    reason: reasonSchema.nullable(),
    settled: z
      .object({ verdict: z.string().optional(), actor: z.string().optional(), why: z.string().optional() })
      .nullable()
      .describe("a person's decision"),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'WrittenDocument', description: 'What is written into a base of accounts (записанное в 1С)' });

/** GET /written-documents. */
export const writingQuery = z.strictObject({
  status: writtenStatus.optional(),
  kind: writtenKind.optional(),
  source: typedText(60).optional(),
  subject: id.optional().describe('id of our payment, client or invoice'),
  ...pageQuery,
});

/** See {@link writingQuery}. */
export type WritingQuery = z.infer<typeof writingQuery>;

/** Answer of GET /written-documents. */
export const writingPage = pageOf(writingSchema);

/** POST /written-documents/:id/settle. */
export const settleWritingBody = z.strictObject({
  verdict: z.enum(['again', 'leave']).describe('write it over what stands in the base; let it be as it is there'),
  why: typedText(1000),
});

/** See {@link settleWritingBody}. */
export type SettleWritingBody = z.infer<typeof settleWritingBody>;

/** Answer of POST /written-documents/:id/settle. */
export const settleWritingAnswer = z
  .object({ id, status: writtenStatus, repeated: z.boolean() })
  .meta({ id: 'SettleWritingAnswer', description: 'What became of a decision on a writing' });
