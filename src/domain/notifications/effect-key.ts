import { fieldOf } from './condition.js';
import type { NotifiableEvent } from './notification-plan.js';

/** A separator never occurs inside a part. */
const part = (value: unknown): string => encodeURIComponent(value === undefined || value === null ? '' : String(value));

/**
 * The key that makes a message happen at most once (ключ эффекта): who, kind, template, entity, and the values named by `oncePer`. A
 * redelivered or announced-again event gives the same key; so does another rule with the same template, and another channel of
 * the same kind.
 *
 * @param addressee id of the client, or the address of one of our own people
 */
export const effectKeyOf = (
  addressee: string,
  kind: string,
  template: string,
  event: NotifiableEvent,
  oncePer: readonly string[],
): string =>
  [addressee, kind, template, event.subject, ...[...oncePer].sort().map((path) => fieldOf(event, path))]
    .map(part)
    .join(':');
