import { matchingRulesSchema, type MatchingRules } from '../domain/matching/rules.js';
import { Refused } from '../domain/failure.js';
import type { Settings } from '../settings/settings.js';

/**
 * The rules of matching from `config/`, with defaults.
 *
 * @throws Refused `config-broken` with file, line and field
 */
export function matchingRulesOf(settings: Settings): MatchingRules {
  const result = matchingRulesSchema.safeParse(settings.config.matching);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Refused('config-broken', {
    ...settings.whereIs(['matching', ...(issue?.path ?? [])]),
    problem: issue?.message ?? '',
  });
}
