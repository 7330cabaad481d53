import { z } from 'zod';
import { attributesSchema } from './attributes.js';
import { fieldPolicySchema } from './field-policy.js';

/** What must agree before cards are one by rule. */
export const MERGE_EVIDENCE = ['tax-number', 'reason-code', 'account', 'phone', 'email', 'name'] as const;

/** What is settled in configuration about cards of counterparties (правила карточек). */
export const cardRulesSchema = z.strictObject({
  policy: fieldPolicySchema,
  attributes: attributesSchema,
  mergeWhen: z
    .array(z.enum(MERGE_EVIDENCE))
    .default([])
    .describe(
      'Cards of which all of this agrees are merged without asking; empty leaves every merge to a person. Branches may share a tax number and a reason code.',
    ),
});

/** See {@link cardRulesSchema}. */
export type CardRules = z.infer<typeof cardRulesSchema>;
