import type { WireEvent } from './wire/tripwire.js';

type At = (event: WireEvent) => boolean;

/** How the transactions of the product are told apart: by a statement in them. */
export const STATEMENTS = {
  import: /^insert into import_file/,
  decision: /^\s*insert into decision\b/,
  plan: /^\s*insert into delivery\b/,
  claim: /^\s*update delivery d set status = 'sending'/,
  outcome: /^\s*update delivery set\s+status = \$5/,
  /** The relay marks events as published and queues them. */
  queue: /insert into queue_message/,
  /** A consumer forgets what it has handled and takes what comes next. */
  turn: /insert into queue_claim/,
} as const;

/** The program sends a statement. */
export const asked =
  (statement: RegExp): At =>
  ({ wire, from, what, text }) =>
    wire === 'postgres' && from === 'program' && /^(Query|Parse)$/.test(what) && statement.test(text);

/** The server answers a statement. */
export const told =
  (statement: RegExp): At =>
  ({ from, what, text }) =>
    from === 'server' && /^CommandComplete/.test(what) && statement.test(text);

/** The first moment of one kind that follows one of another; then it begins anew. */
export function after(first: At, then: At): At {
  let seen = false;
  return (event) => {
    const hit = seen && then(event);
    seen = !hit && (seen || first(event));
    return hit;
  };
}

/** The server answers a statement that found something to do. */
export const answered =
  (statement: RegExp): At =>
  ({ from, what, text }) =>
    from === 'server' && /^CommandComplete [A-Z]+ (0 )?[1-9]/.test(what) && statement.test(text);

const commitOf =
  (statement: RegExp, sender: WireEvent['from']): At =>
  ({ wire, from, text, trace }) =>
    wire === 'postgres' && from === sender && text === 'COMMIT' && trace.some((each) => statement.test(each));

/** The program asks to commit a transaction with such a statement in it. */
export const beforeCommit = (statement: RegExp): At => commitOf(statement, 'program');

/** The server has committed it and says so. */
export const unseenCommit = (statement: RegExp): At => commitOf(statement, 'server');

/** A step at a provider's stand-in. */
export const step =
  (wire: 'smtp' | 'sms', what: string): At =>
  (event) =>
    event.wire === wire && event.what === what;

/** A method on the broker's wire. */
export const method =
  (from: WireEvent['from'], what: string): At =>
  (event) =>
    event.wire === 'amqp' && event.from === from && event.what === what;

/** The n-th message of any kind. */
export function nth(n: number, role?: string): At {
  let left = n;
  return (event) => (role === undefined || event.role === role) && --left === 0;
}
