/** Requests that an address may send at once after a rest, and how many are given back each second. */
const BURST = 300;
const PER_SECOND = 100;

/** Addresses that are remembered at most: a flood from many must not fill the memory. */
const REMEMBERED = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** Counts requests by address (ограничение частоты): a bucket that refills. Kept in this process only. */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();

  /**
   * Whether one more request of this address is let in.
   *
   * @param now milliseconds of a clock that does not go back
   */
  take(address: string, now: number): boolean {
    const bucket = this.buckets.get(address) ?? { left: BURST, at: now };
    bucket.left = Math.min(BURST, bucket.left + ((now - bucket.at) / 1000) * PER_SECOND);
    bucket.at = now;
    // Moved to the end: the map's order is the order of last use.
    this.buckets.delete(address);
    this.buckets.set(address, bucket);
    if (this.buckets.size > REMEMBERED) this.buckets.delete(this.buckets.keys().next().value as string);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }
}
