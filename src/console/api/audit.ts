import { z } from 'zod';
import { id, instant, pageOf, pageQuery, typedText } from './fields.js';

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, hexadecimal');

/** GET /api/v1/audit. */
export const auditQuery = z.strictObject({
  action: typedText(60).optional().describe('what was done, or the beginning of it: `key.`'),
  actor: typedText(200).optional().describe('`person:NAME`, `rule:NAME@VERSION` or `service`'),
  subject: id.optional().describe('what it was done to'),
  ...pageQuery,
});

/** See {@link auditQuery}. */
export type AuditQuery = z.infer<typeof auditQuery>;

/** Answer of GET /api/v1/audit. */
export const auditPage = pageOf(
  z
    .object({
      seq: z.int().describe('number in the chain'),
      at: instant,
      action: z.string(),
      actor: z.string(),
      door: z.string().describe('`cli`, `http` or `service`'),
      caller: z.string().describe('name of the key, or of the account at the machine'),
      subject: id.nullable(),
      data: z.record(z.string(), z.unknown()),
      previous: hash.describe('hash of the entry before'),
      hash: hash.describe('SHA-256 of this entry with the hash of the one before, as canonical JSON'),
    })
    .meta({ id: 'AuditEntry', description: 'An entry of the audit log (журнал аудита)' }),
);
