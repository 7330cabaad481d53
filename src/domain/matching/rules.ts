import { z } from 'zod';
import { LINK_RULES, type LinkRule, RULE_NAMES, type RuleName } from './verdict.js';

const switches = Object.fromEntries(
  [...RULE_NAMES, ...LINK_RULES].map((name) => [name, z.boolean().default(true)]),
) as Record<RuleName | LinkRule, z.ZodDefault<z.ZodBoolean>>;

/** How payments are matched: every value has a default that suits most ledgers. */
export const matchingRulesSchema = z.strictObject({
  toleranceMinor: z
    .int()
    .min(0)
    .max(1_000_000)
    .default(99)
    .describe(
      'By how many minor units (kopecks) a payment may miss the sum of the invoices it names and still count as rounded.',
    ),
  overpaymentPercent: z
    .number()
    .min(0)
    .max(10_000)
    .default(50)
    .describe(
      'By how many percent a payment may exceed the invoices it names and still be settled by itself, the rest kept as an advance.',
    ),
  daysBeforeInvoice: z
    .int()
    .min(0)
    .max(366)
    .default(3)
    .describe(
      'How many days before an invoice is issued its payment may come and still be settled by itself when the invoice is named.',
    ),
  suggestions: z
    .int()
    .min(0)
    .max(20)
    .default(3)
    .describe('How many suggestions are kept for a payment that a person has to decide.'),
  learnt: z
    .strictObject({
      confirmations: z
        .int()
        .min(1)
        .max(100)
        .default(2)
        .describe(
          'Decisions of people after which a payer known from them alone counts as known; before, it is only suggested.',
        ),
      halfLifeDays: z
        .int()
        .min(1)
        .max(36_500)
        .default(365)
        .describe('Days without a new decision after which what was learnt has half of its strength.'),
    })
    .prefault({})
    .describe('What is made of decisions of people.'),
  automatic: z
    .strictObject(switches)
    .prefault({})
    .describe('Which rules settle payments by themselves; a rule that is switched off still suggests.'),
});

export type MatchingRules = z.infer<typeof matchingRulesSchema>;

/** The rules with every default. */
export const defaultMatchingRules = (): MatchingRules => matchingRulesSchema.parse({});
