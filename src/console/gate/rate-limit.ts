/** So many seconds' worth of requests may come at once after a rest. */
const BURST_SECONDS = 3;

/** Callers that are remembered at most: a flood from many must not fill the memory. */
const REMEMBERED = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** Counts requests by caller, an address or a key (ограничение частоты): a bucket that refills. Kept in this process only. */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();
  private readonly burst: number;

  /** @param perSecond requests of one caller that are given back each second */
  constructor(private readonly perSecond: number) {
    this.burst = perSecond * BURST_SECONDS;
  }

  /**
   * Whether one more request of this caller is let in.
   *
   * @param now milliseconds of a clock that does not go back
   */
  take(caller: string, now: number): boolean {
    const bucket = this.buckets.get(caller) ?? { left: this.burst, at: now };
    bucket.left = Math.min(this.burst, bucket.left + ((now - bucket.at) / 1000) * this.perSecond);
    bucket.at = now;
    // Moved to the end: the map's order is the order of last use.
    this.buckets.delete(caller);
    this.buckets.set(caller, bucket);
    if (this.buckets.size > REMEMBERED) this.buckets.delete(this.buckets.keys().next().value as string);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }
}
