import { dayAt, daysBetween, parseIsoDate } from '../local-date.js';
import type { NotifiableEvent } from './notification-plan.js';
import type { NotificationRule } from './notification-rule.js';

type Condition = NotificationRule['when'][string];
type Scalar = string | number | boolean | null;

/** The value of a field (`data.invoice.number`, `sequence`) of an event, own properties only; `undefined` when it is not there. */
export function fieldOf(event: NotifiableEvent, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    return (value as Record<string, unknown>)[name];
  }, event);
}

/** A whole number in a rule also stands for money, which events carry as a string of digits. */
const same = (actual: unknown, expected: Scalar): boolean =>
  actual === expected ||
  (typeof actual === 'string' && typeof expected === 'number' && actual === String(expected)) ||
  (typeof actual === 'number' && typeof expected === 'string' && String(actual) === expected);

const isOneOf = (actual: unknown, expected: Scalar | Scalar[]): boolean =>
  actual !== undefined && (Array.isArray(expected) ? expected : [expected]).some((each) => same(actual, each));

/** Whole numbers of any length as bigint; anything else is no number and satisfies no comparison. */
const wholeNumber = (value: unknown): bigint | undefined =>
  (typeof value === 'string' && /^-?\d+$/.test(value)) || (typeof value === 'number' && Number.isSafeInteger(value))
    ? BigInt(value)
    : undefined;

function holds(actual: unknown, condition: Condition): boolean {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition))
    return isOneOf(actual, condition);
  const number = wholeNumber(actual);
  if (condition.over !== undefined && !(number !== undefined && number > BigInt(condition.over))) return false;
  if (condition.under !== undefined && !(number !== undefined && number < BigInt(condition.under))) return false;
  return condition.not === undefined || !isOneOf(actual, condition.not);
}

/** The first field of the rule's `when` that does not hold for the event, or `undefined` when all do. */
export const unmetField = (rule: NotificationRule, event: NotifiableEvent): string | undefined =>
  Object.keys(rule.when).find((path) => !holds(fieldOf(event, path), rule.when[path] as Condition));

/** Whether the rule's `freshDays` lets the event pass on the day of `now` in the organization's zone; a field without a date does. */
export function isFresh(rule: NotificationRule, event: NotifiableEvent, now: Date, timeZone: string): boolean {
  if (!rule.freshDays) return true;
  const value = fieldOf(event, rule.freshDays.field);
  const day = typeof value === 'string' ? parseIsoDate(value) : undefined;
  return day === undefined || daysBetween(day, dayAt(now, timeZone)) <= rule.freshDays.days;
}
