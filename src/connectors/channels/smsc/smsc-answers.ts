import { z } from 'zod';
import { type Reason, reason } from '../../../domain/reason.js';
import type { SendOutcome, StatusAnswer } from '../channel.js';

// Error codes and states: SMSC.ru, HTTP/HTTPS API, «Отправка сообщений» and «Статусы сообщений» (smsc.ru/api/http).

const whole = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^-?\d{1,9}$/)
    .transform(Number),
]);
const failure = z.object({ error: z.string().optional(), error_code: whole });
/** An id as a provider gives one. Anything else is no answer to rely on: what became of the message is asked for by our own id. */
const providerId = z.union([z.string().regex(/^[\x21-\x7e]{1,100}$/), z.number()]);
const accepted = z.object({ id: providerId, cnt: whole });
const state = z.object({ status: whole });
const balance = z.object({ balance: z.union([z.string().regex(/^[\x20-\x7e]{1,40}$/), z.number()]) });

const MINUTE_MS = 60_000;

/** Refusals that concern the message and those that concern the account or the moment. */
const ERRORS: Readonly<Record<number, { final: boolean; code: string; retryAfterMs?: number }>> = {
  1: { final: true, code: 'bad-parameters' },
  2: { final: false, code: 'login-refused', retryAfterMs: 15 * MINUTE_MS },
  3: { final: false, code: 'no-funds', retryAfterMs: 30 * MINUTE_MS },
  4: { final: false, code: 'address-blocked', retryAfterMs: 15 * MINUTE_MS },
  5: { final: true, code: 'bad-parameters' },
  6: { final: true, code: 'message-forbidden' },
  7: { final: true, code: 'bad-address' },
  8: { final: true, code: 'undeliverable' },
  // More than one equal request in a minute, or more than 15 at once: nothing was taken.
  9: { final: false, code: 'too-many-requests', retryAfterMs: 90_000 },
};

const STATES: Readonly<Record<number, 'accepted' | 'delivered' | 'never-seen' | string>> = {
  [-3]: 'never-seen',
  [-2]: 'stopped',
  [-1]: 'accepted',
  0: 'accepted',
  1: 'delivered',
  2: 'delivered',
  3: 'expired',
  4: 'delivered',
  20: 'undeliverable',
  22: 'bad-address',
  23: 'message-forbidden',
  24: 'no-funds',
  25: 'unreachable',
};

/** The value of a JSON answer; `undefined` for anything else (a page of a proxy, an answer cut off). */
export function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * What became of a send, by the answer's status and value. An answer that says neither yes nor no leaves it unknown: the message may
 * have been taken before something in between failed.
 */
export function readSendAnswer(status: number, value: unknown, retryAfterMs?: number): SendOutcome {
  const refusal = failure.safeParse(value);
  if (refusal.success) return refused(refusal.data.error_code);
  const taken = accepted.safeParse(value);
  if (taken.success && status >= 200 && status < 300) {
    return { outcome: 'accepted', providerId: String(taken.data.id), answer: '' };
  }
  const why = reason('http-status', { status });
  if (status === 429) {
    return {
      outcome: 'temporary',
      reason: reason('too-many-requests', { status }),
      retryAfterMs: retryAfterMs ?? MINUTE_MS,
    };
  }
  // Redirects are not followed and other 4xx come before any work: a wrong address or a barrier in between, mended by a person.
  if (status >= 300 && status < 500)
    return { outcome: 'temporary', reason: why, retryAfterMs: retryAfterMs ?? 5 * MINUTE_MS };
  return { outcome: 'unknown', reason: status >= 500 ? why : reason('answer-unreadable', { status }) };
}

function refused(errorCode: number): SendOutcome {
  const known = ERRORS[errorCode];
  const why = reason(known?.code ?? 'provider-error', { provider: 'smsc', code: errorCode });
  if (!known) return { outcome: 'temporary', reason: why, retryAfterMs: 15 * MINUTE_MS };
  if (known.final) return { outcome: 'refused', reason: why };
  return { outcome: 'temporary', reason: why, ...(known.retryAfterMs && { retryAfterMs: known.retryAfterMs }) };
}

/** What the provider says of a message. Only the state -3 means that it never saw it. */
export function readStatusAnswer(status: number, value: unknown, answer: string): StatusAnswer {
  const read = state.safeParse(value);
  if (status !== 200 || !read.success) return { state: 'no-answer', reason: problemOf(status, value) };
  const meaning = STATES[read.data.status];
  if (meaning === undefined)
    return { state: 'no-answer', reason: reason('state-not-known', { state: read.data.status }) };
  if (meaning === 'never-seen') return { state: 'never-seen' };
  if (meaning === 'accepted' || meaning === 'delivered') return { state: meaning, answer };
  return { state: 'failed', reason: reason(meaning, { provider: 'smsc', state: read.data.status }), answer };
}

/** The balance, or why it was not told. */
export function readBalance(status: number, value: unknown): { balance: string } | { problem: Reason } {
  const read = balance.safeParse(value);
  return status === 200 && read.success
    ? { balance: String(read.data.balance) }
    : { problem: problemOf(status, value) };
}

function problemOf(status: number, value: unknown): Reason {
  const refusal = failure.safeParse(value);
  if (!refusal.success)
    return status === 200 ? reason('answer-unreadable', { status }) : reason('http-status', { status });
  const code = refusal.data.error_code;
  return reason(ERRORS[code]?.code ?? 'provider-error', { provider: 'smsc', code });
}
