import type { Reason } from '../reason.js';
import { OBSERVED } from './observed.js';
import type { RuleName } from './verdict.js';

/** What is known of a decision when it is made, as far as its confidence goes. */
export interface Told {
  readonly rule: RuleName;
  /** It settles the payment by itself; else it is what a person is offered first. */
  readonly settled: boolean;
  readonly because: readonly Reason[];
}

/** Kind of a decision (вид решения): the rule, and of a suggestion also all that is said of it; equal kinds came out right equally often. */
export function kindOf({ rule, settled, because }: Told): string {
  if (settled) return rule;
  const codes = new Set(because.map((each) => each.code).filter((code) => code !== rule));
  return [`${rule}?`, ...[...codes].sort()].join(' ');
}

/** The kind of a suggestion without what is said of it. */
export const broadKindOf = (kind: string): string => kind.split(' ')[0] as string;

/** Nothing was observed of suggestions that a person has undone before, nor of rare ones of other money: no better than a guess. */
const A_GUESS = 0.3;
const OTHER_MONEY = 'looks-like-other-money';

/**
 * Confidence as the share of its kind that came out right on the pools of `npm run accuracy` (откалиброванная уверенность); of a rare kind the
 * share of its rule. Where nothing was observed it stays what the rule says.
 *
 * @param stated what the rule says, 0..1
 */
export function calibrated(told: Told, stated: number): number {
  const says = (code: string): boolean => told.because.some((each) => each.code === code);
  const kind = kindOf(told);
  const broad = broadKindOf(kind);
  if (says('reversed-by-person')) return Math.min(stated, A_GUESS);
  if (OBSERVED[kind] !== undefined) return OBSERVED[kind];
  if (!told.settled && says(OTHER_MONEY)) return OBSERVED[`${broad} ${OTHER_MONEY}`] ?? Math.min(stated, A_GUESS);
  return OBSERVED[broad] ?? stated;
}

/** Below this share a kind is hardly ever right. */
export const HOPELESS = 0.1;

/** What orders suggestions: what the rule says, but a kind that was hardly ever right comes last. */
export function rankOf(told: Told, stated: number): number {
  const observed = OBSERVED[kindOf(told)] ?? 1;
  return observed < HOPELESS ? Math.min(stated, observed) : stated;
}
