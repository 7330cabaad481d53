import { setTimeout as delay } from 'node:timers/promises';
import type { ToldEvent } from '../../stories/told.js';

/** Somebody else who reads our events over HTTP, as a CRM without a broker would: again and again, after the last one that it was given. */
export class Follower {
  readonly events: ToldEvent[] = [];
  private stopped = false;
  private readonly running: Promise<void>;

  /** @param address of the service now; empty while it is away */
  constructor(private readonly address: () => string) {
    this.running = this.follow();
  }

  async close(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      const got = await this.ask().catch(() => 0);
      if (got === 0) await delay(100);
    }
  }

  private async ask(): Promise<number> {
    const after = this.events.at(-1)?.id;
    const query = after === undefined ? '' : `&after=${after}`;
    const answer = await fetch(`${this.address()}/api/v1/events?limit=200${query}`, {
      signal: AbortSignal.timeout(5_000),
    });
    if (!answer.ok) return 0;
    const { items } = (await answer.json()) as { items: ToldEvent[] };
    this.events.push(...items);
    return items.length;
  }
}
