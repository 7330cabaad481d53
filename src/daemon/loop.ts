import { setTimeout as delay } from 'node:timers/promises';

/** How a loop behaves. */
export interface LoopOptions {
  /** Pause after a round that found nothing to do. */
  readonly pauseMs: number;
  /** Longest pause after failures; it doubles with each failure in a row. */
  readonly longestPauseMs?: number;
  readonly onError: (error: unknown) => void;
}

/**
 * Does rounds of work one after another until it is stopped. A round that fails is told and tried again after a growing pause with
 * jitter; `stop` lets the round in hand finish.
 */
export class Loop {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  /** @param round one round; returns whether it found work, so that the next begins at once */
  constructor(
    private readonly round: () => Promise<boolean>,
    private readonly options: LoopOptions,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Whether the round in hand should come to its end. */
  get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { pauseMs, longestPauseMs = 30_000, onError } = this.options;
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      let pause = pauseMs;
      try {
        if (await this.round()) pause = 0;
        failures = 0;
      } catch (error) {
        onError(error);
        failures += 1;
        pause = Math.min(longestPauseMs, pauseMs * 2 ** failures) * (0.5 + Math.random() / 2);
      }
      await delay(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }
}
