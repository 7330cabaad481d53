import { setTimeout as delay } from 'node:timers/promises';
import type { Store } from '../../../src/store/store.js';
import { changed, entities } from '../../integration/messaging/made-events.js';

/** Entities whose events take turns. */
const SUBJECTS = 40;

/** Business that goes on whatever the broker does: commits events at a steady rate (поток событий). */
export class Stream {
  /** Events committed so far. */
  committed = 0;
  /** The longest commit, milliseconds. */
  longestMs = 0;
  private readonly subjects = entities(SUBJECTS);
  private readonly versions = new Map<string, number>();
  private stopping = new AbortController();
  private running: Promise<void> | undefined;

  /** @param rate events per second */
  constructor(
    private readonly store: Store,
    private readonly rate: number,
  ) {}

  start(): this {
    this.stopping = new AbortController();
    this.running = this.run();
    return this;
  }

  /** Stops; rejects if a commit failed. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Commits one event of every entity. */
  async round(): Promise<void> {
    await this.commit(SUBJECTS);
  }

  private async run(): Promise<void> {
    const begun = performance.now();
    let done = 0;
    while (!this.stopping.signal.aborted) {
      const due = Math.floor(((performance.now() - begun) / 1000) * this.rate) - done;
      if (due > 0) await this.commit(Math.min(due, SUBJECTS));
      done += Math.min(Math.max(0, due), SUBJECTS);
      await delay(100, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private async commit(count: number): Promise<void> {
    const begun = performance.now();
    await this.store.transaction(async (tx) => {
      for (let i = 0; i < count; i++) {
        const subject = this.subjects[(this.committed + i) % SUBJECTS] as string;
        tx.announce(changed(subject, (this.versions.get(subject) ?? 0) + 1));
        this.versions.set(subject, (this.versions.get(subject) ?? 0) + 1);
      }
    });
    this.committed += count;
    this.longestMs = Math.max(this.longestMs, performance.now() - begun);
  }
}
