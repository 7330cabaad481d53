/** First and longest pause before a file that failed is tried again, milliseconds. */
const SHORTEST = 5_000;
const LONGEST = 60_000;

interface Failed {
  readonly pause: number;
  readonly until: number;
}

/** Files that could not be taken for a reason that is not their own, and when each is tried again. */
export class FailedFiles {
  private readonly files = new Map<string, Failed>();

  /**
   * Whether a file is left alone for now.
   *
   * @param now milliseconds of a monotonic clock
   */
  waits(name: string, now: number): boolean {
    return now < (this.files.get(name)?.until ?? 0);
  }

  /** Notes a failure: the pause doubles with each one in a row. */
  note(name: string, now: number): void {
    const pause = Math.min(LONGEST, (this.files.get(name)?.pause ?? SHORTEST / 2) * 2);
    this.files.set(name, { pause, until: now + pause });
  }

  /** The file was taken, or is another one now. */
  forget(name: string): void {
    this.files.delete(name);
  }
}
