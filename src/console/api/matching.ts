import { z } from 'zod';
import { LONGEST_PAGE } from '../../store/reads/lists.js';
import { day, existingDay, freeText, id, instant, partyName, typedText } from './fields.js';

/** Length of a list that is given whole. */
const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(LONGEST_PAGE)
  .default(100)
  .describe(`rows at most, up to ${LONGEST_PAGE}`);

/** GET of a list that is given whole. */
export const wholeQuery = z.strictObject({ limit });
export type WholeQuery = z.infer<typeof wholeQuery>;

const taxNumber = z.string().describe('ИНН of our organization');

/** Closed periods, the latest word first. */
export const closedPeriodList = z
  .object({
    items: z.array(
      z.object({
        organization: z.string(),
        taxNumber,
        through: day.nullable().describe('the last closed day; null when all were opened'),
        actor: z.string(),
        why: z.string(),
        decidedAt: instant,
        inForce: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ClosedPeriodList' });

/** POST /api/v1/closed-periods. */
export const closePeriodBody = z.strictObject({
  organization: z
    .string()
    .regex(/^(\d{10}|\d{12})$/)
    .describe('ИНН of our organization'),
  through: existingDay.nullable().describe('the last closed day; null opens all days again'),
  why: typedText(500),
});
export type ClosePeriodBody = z.infer<typeof closePeriodBody>;

/** What closing came to. */
export const closePeriodAnswer = z
  .object({ organization: taxNumber, before: day.nullable(), through: day.nullable() })
  .meta({ id: 'ClosePeriodAnswer' });

/** Facts that were learnt, the newest first. */
export const learntList = z
  .object({
    items: z.array(
      z.object({
        id,
        kind: z.enum(['payer-is', 'pays-for', 'doubt', 'not-a-payment']),
        organization: z.string(),
        payerBy: z.enum(['tax-number', 'account', 'name']),
        payerKey: freeText,
        counterparty: partyName.nullable(),
        counterpartyId: id.nullable(),
        rule: z.string().describe('the doubted rule; empty for other kinds'),
        wording: freeText.describe('what the payer writes, without numbers; empty when any wording is meant'),
        confirmations: z.int().describe('payments of which people decided so'),
        lastSeenOn: day,
        decisionId: id.describe('the first decision that taught it'),
        actor: z.string(),
        taughtAt: instant,
      }),
    ),
  })
  .meta({ id: 'LearntList', description: 'What was learnt from decisions of people (выученное)' });

/** POST /api/v1/learnt-facts/{id}/revoke. */
export const unlearnBody = z.strictObject({ why: typedText(500) });
export type UnlearnBody = z.infer<typeof unlearnBody>;

/** What taking back came to. */
export const unlearnAnswer = z
  .object({ id, lessons: z.int().describe('decisions that had taught it') })
  .meta({ id: 'UnlearnAnswer' });
