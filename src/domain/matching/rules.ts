import { z } from 'zod';
import { LINK_RULES, type LinkRule, RULE_NAMES, type RuleName } from './verdict.js';

type AnyRule = RuleName | LinkRule;

/** Fields that an account or an organization may have otherwise, with their bounds. */
const bounds = {
  toleranceMinor: z.int().min(0).max(1_000_000),
  overpaymentPercent: z.number().min(0).max(10_000),
  daysBeforeInvoice: z.int().min(0).max(366),
  suggestOnly: z.boolean(),
  order: z.array(z.enum(RULE_NAMES)).max(RULE_NAMES.length),
};

const switchesOf = <T extends z.ZodType>(each: T): Record<AnyRule, T> =>
  Object.fromEntries([...RULE_NAMES, ...LINK_RULES].map((name) => [name, each])) as Record<AnyRule, T>;

/** How payments are matched: every value has a default that suits most ledgers. */
export const matchingRulesSchema = z.strictObject({
  toleranceMinor: bounds.toleranceMinor
    .default(99)
    .describe(
      'By how many minor units (kopecks) a payment may miss the sum of the invoices it names and still count as rounded.',
    ),
  overpaymentPercent: bounds.overpaymentPercent
    .default(50)
    .describe(
      'By how many percent a payment may exceed the invoices it names and still be settled by itself, the rest kept as an advance.',
    ),
  daysBeforeInvoice: bounds.daysBeforeInvoice
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
  suggestOnly: bounds.suggestOnly.default(false).describe('Nothing is settled by itself: every rule only suggests.'),
  order: bounds.order
    .default([])
    .describe(
      'Rules that come first, in this order: their suggestions stand before the others, and where two rules would settle a payment differently, the one that stands first here settles it. Rules that are not named never overrule each other.',
    ),
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
    .strictObject(switchesOf(z.boolean().default(true)))
    .prefault({})
    .describe('Which rules settle payments by themselves; a rule that is switched off still suggests.'),
});

export type MatchingRules = z.infer<typeof matchingRulesSchema>;

/** What one account or organization has otherwise: what is left out stays as it is. */
const overrideSchema = z.strictObject({
  toleranceMinor: bounds.toleranceMinor.optional(),
  overpaymentPercent: bounds.overpaymentPercent.optional(),
  daysBeforeInvoice: bounds.daysBeforeInvoice.optional(),
  suggestOnly: bounds.suggestOnly.optional(),
  order: bounds.order.optional(),
  automatic: z.strictObject(switchesOf(z.boolean().optional())).optional(),
});

/** See {@link overrideSchema}. */
export type RulesOverride = z.infer<typeof overrideSchema>;

/** The block `matching` of the settings: rules, and what single accounts and organizations have otherwise. */
export const matchingSettingsSchema = z.strictObject({
  ...matchingRulesSchema.shape,
  organizations: z
    .record(z.string().regex(/^(?:\d{10}|\d{12})$/, 'must be a tax number of 10 or 12 digits'), overrideSchema)
    .default({})
    .describe('What organizations of ours have otherwise, by tax number (ИНН)'),
  accounts: z
    .record(z.string().regex(/^\d{20}$/, 'must be an account of 20 digits'), overrideSchema)
    .default({})
    .describe('What bank accounts of ours have otherwise, by number (расчётный счёт); it goes before the organization'),
});

/** See {@link matchingSettingsSchema}. */
export type MatchingSettings = z.infer<typeof matchingSettingsSchema>;

/** The rules with every default. */
export const defaultMatchingRules = (): MatchingRules => matchingRulesSchema.parse({});

/** Whether a rule settles payments without a person. */
export const settlesItself = (rules: MatchingRules, rule: AnyRule): boolean =>
  rules.automatic[rule] && !rules.suggestOnly;
