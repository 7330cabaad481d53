import { z } from 'zod';
import { seenBy } from '../sight/limit-sight.js';
import {
  accountNumber,
  currency,
  day,
  freeText,
  id,
  instant,
  minor,
  partyName,
  reasonSchema,
  taxNumber,
} from './fields.js';

const share = z.object({ invoiceId: id, invoiceNumber: z.string(), issuedOn: day, amount: minor });

const evidence = z
  .object({
    fact: z.string().describe('code of the fact'),
    text: z.string().describe('the fact as a sentence'),
    speaks: z.enum(['for', 'against']),
    weight: z.number().describe('0 to 1'),
    field: z
      .enum(['purpose', 'amount', 'payerTaxNumber', 'payerAccount', 'payerName', 'invoices', 'decisions'])
      .describe('where it was found'),
    fragment: z
      .object({ start: z.int(), end: z.int(), text: z.string() })
      .nullable()
      .describe('the place in the purpose, by UTF-16 offsets; null when another field says it'),
  })
  .meta({ id: 'Evidence', description: 'A fact for or against (довод)' });

const sentences = z.object({ ru: freeText, en: freeText });
const rule = z.object({ name: z.string(), version: z.int() });

/** Answer of GET /payments/:id/explanation. */
export const explanationAnswer = z
  .object({
    payment: z.object({
      id,
      organizationId: id,
      number: z.string(),
      postedOn: day,
      amount: minor,
      open: minor,
      currency,
      status: z.enum(['open', 'matched', 'partly-matched', 'advance', 'set-aside', 'withdrawn']),
      purpose: freeText,
      payerName: partyName,
      payerTaxNumber: taxNumber,
      payerAccount: accountNumber,
    }),
    decisions: z
      .array(
        z.object({
          id,
          kind: z.enum(['match', 'allocate', 'reverse', 'set-aside', 'reopen']),
          actor: z.string(),
          decidedAt: instant,
          rule: rule.nullable().describe("null of a person's decision"),
          sentence: sentences,
          because: z.array(reasonSchema),
          evidence: z.array(evidence).describe('the weightiest first'),
          shares: z.array(share).describe('what it allocated, or undid'),
          rules: z
            .object({ hash: z.string(), firstUsed: instant, settings: seenBy('originals', z.unknown()) })
            .nullable()
            .describe('the settings of that day; null where none are kept'),
        }),
      )
      .describe('the first one first'),
    offers: z
      .array(
        z.object({
          rule,
          confidence: z.number().describe('0 to 1'),
          sentence: sentences,
          because: z.array(reasonSchema),
          evidence: z.array(evidence),
          shares: z.array(share),
          missing: z.array(reasonSchema).describe('what would make it certain'),
        }),
      )
      .describe('what the open rest may be for, by the rules and facts of now; the best first'),
    openBecause: z.array(reasonSchema).describe('why it is open now'),
  })
  .meta({ id: 'Explanation', description: 'Decisions on a payment by the rules of their day, and what is open of it' });
