import { setTimeout as delay } from 'node:timers/promises';

/** A growing pause: `base`, then `factor` times longer each time, at most `max`. */
export interface Backoff {
  readonly baseMs: number;
  readonly factor: number;
  readonly maxMs: number;
}

/** The pause before try number `failures + 1`, with jitter between half and the whole of it so that peers do not march in step. */
export const pauseAfter = ({ baseMs, factor, maxMs }: Backoff, failures: number): number =>
  Math.min(maxMs, baseMs * factor ** Math.max(0, failures - 1)) * (0.5 + Math.random() / 2);

/** Waits; returns early, without an error, when `signal` is aborted. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal }).catch(() => undefined);

/** Waits for `work`, at most `ms`; false when it was not done by then. A failure of `work` counts as done. */
export async function doneWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new AbortController();
  const settled = work.then(
    () => true,
    () => true,
  );
  const done = await Promise.race([settled, delay(ms, false, { signal: timer.signal }).catch(() => false)]);
  timer.abort();
  return done;
}
