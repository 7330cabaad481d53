const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** A call to a provider is given up after this; its message is then `unknown`. Longer than any channel's own limits usually add up to. */
export const CALL_LIMIT_MS = 4 * MINUTE_MS;

/** How long a claimed delivery belongs to its sender. */
export const CLAIM_MS = CALL_LIMIT_MS + MINUTE_MS;

/** The same where a second sending does no harm: what a dead sender held goes on within seconds. */
export const HARMLESS_CLAIM_MS = 10 * SECOND_MS;

/**
 * A sender begins a call only so soon after its claim: one that was held up longer (a paused process) would still be in the call when
 * somebody else takes the delivery.
 */
export const BEGIN_WITHIN_MS = CLAIM_MS - CALL_LIMIT_MS - 5 * SECOND_MS;

/** A provider that asks for more patience than this is tried anyway. */
const LONGEST_WAIT_MS = 24 * HOUR_MS;

const FIRST_RETRY_MS = 20 * SECOND_MS;
const LONGEST_RETRY_MS = 6 * HOUR_MS;

/** Number of a try among those that are allowed: a delivery that a person sends again begins anew, while `attempts` goes on. */
const tryOf = (attempts: number, allowed: number): number => ((attempts - 1) % allowed) + 1;

/** Whether the attempt with this number (1, 2, …) was the last one allowed. */
export const isLastTry = (attempts: number, allowed: number): boolean => tryOf(attempts, allowed) === allowed;

/**
 * How long to wait after a failed attempt (пауза перед повтором): 20 s, four times longer each time, at most 6 h, with jitter of a fifth
 * so that what failed together does not come back together; never sooner than the provider asks for.
 *
 * @param attempts number of the attempt that failed, from 1
 * @param random from 0 to 1
 */
export function retryAfter(attempts: number, allowed: number, random: number, providerAsksMs = 0): number {
  const pause = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 4 ** (tryOf(attempts, allowed) - 1));
  return Math.round(Math.max(pause * (0.9 + random / 5), Math.min(providerAsksMs, LONGEST_WAIT_MS)));
}

const FIRST_ASK_MS = 30 * SECOND_MS;
const LONGEST_ASK_MS = 4 * HOUR_MS;

/** Questions after which a sent message that was not told to be delivered is left: the pauses before them add up to about a day. */
const QUESTIONS_OF_SENT = 14;

/** Questions after which an unknown message is left to a person: about three days. */
const QUESTIONS_OF_UNKNOWN = 26;

/**
 * How long to wait before a provider is asked about a message again: 30 s, twice as long each time, at most 4 h; `undefined` when it was
 * asked often enough.
 *
 * @param asked how often it was asked already
 */
export function askAgainAfter(status: 'sent' | 'unknown', asked: number): number | undefined {
  if (asked >= (status === 'sent' ? QUESTIONS_OF_SENT : QUESTIONS_OF_UNKNOWN)) return undefined;
  return Math.min(LONGEST_ASK_MS, FIRST_ASK_MS * 2 ** asked);
}
