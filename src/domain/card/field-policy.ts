import { z } from 'zod';
import { CARD_FIELDS } from './card-fields.js';

/** The source under which people's words stand. */
export const PERSON = 'person';

const REGISTRY = 'registry:';

/** The name under which what a state register or a provider says stands (реестр): `registry:dadata`. */
export const registrySource = (name: string): string => `${REGISTRY}${name}`;

/** Who says something: a person, a registry of companies, or a ledger (1C and files from it). */
export type Standing = 'person' | 'registry' | 'ledger';

/** What kind of source this is. */
export function standingOf(source: string): Standing {
  if (source === PERSON) return 'person';
  return source.startsWith(REGISTRY) ? 'registry' : 'ledger';
}

const order = z
  .array(z.string().min(1).max(100))
  .min(1)
  .describe(
    'Whose word counts, the weightiest first: `person`, `registry`, `ledger` (1C and files), the name of a source, or `latest` for all others; of equals the latest word counts.',
  );

const FIELD = new RegExp(`^(${CARD_FIELDS.join('|')}|attributes\\.[A-Za-z][\\w-]{0,40})$`);

/** Whose word counts, by field (чьё слово главнее). */
export const fieldPolicySchema = z
  .strictObject({
    otherwise: order.default([PERSON, 'latest']),
    fields: z
      .record(z.string().regex(FIELD, 'no such field of a card'), order)
      .default({})
      .describe('Fields for which another order holds: `taxNumber: [registry, person, ledger]`.'),
  })
  .prefault({});

/** See {@link fieldPolicySchema}. */
export type FieldPolicy = z.infer<typeof fieldPolicySchema>;

/** The place of a source in the order of a field; a lower one counts more. */
export function rankOf(policy: FieldPolicy, field: string, source: string): number {
  const entries = policy.fields[field] ?? policy.otherwise;
  const standing = standingOf(source);
  const own = entries.findIndex((each) => each === source || each === standing);
  if (own >= 0) return own;
  const latest = entries.indexOf('latest');
  return latest >= 0 ? latest : entries.length;
}
