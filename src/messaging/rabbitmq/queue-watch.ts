import { Temporary } from '../../domain/failure.js';
import { type Reason, reason } from '../../domain/reason.js';
import type { MessagingLog } from '../transport.js';

/** Bindings are made again at most so often: somebody may be taking them away. */
const BIND_AGAIN_MS = 30_000;

/** What the watch needs. */
export interface QueueWatchOptions {
  /** Which of the queues that events must reach are not there. */
  readonly missing: () => Promise<readonly string[]>;
  /** Makes queues and bindings. */
  readonly makeAgain: () => Promise<void>;
  /** Stops everything that is on its way, and lets nothing begin until the answer is called. */
  readonly halt: (why: Reason) => () => void;
  readonly log: MessagingLog;
}

interface Waiter {
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Sees to it that the queues of known subscribers are there (надзор за очередями). The broker returns a message only where no queue at all
 * takes it: when a queue is deleted while another subscriber's queue takes the event, it is confirmed and this subscriber never
 * hears of it. Therefore an event counts as published only when the queues were seen after its confirm.
 */
export class QueueWatch {
  private waiting: Waiter[] = [];
  private looking = false;
  private boundAt = -Infinity;

  constructor(private readonly options: QueueWatchOptions) {}

  /**
   * Resolves when every queue was seen after this was called. Many who ask at once share a look.
   *
   * @throws Temporary `queue-missing` when one was not there: it has been made again; whatever {@link QueueWatchOptions.missing} throws
   */
  seen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      if (!this.looking) void this.look();
    });
  }

  /** An event found no queue although all are there: a binding is gone. Never throws. */
  async bindAgain(): Promise<void> {
    if (performance.now() - this.boundAt < BIND_AGAIN_MS) return;
    this.boundAt = performance.now();
    await this.options.makeAgain().catch((error: Error) => this.complain(error));
  }

  private async look(): Promise<void> {
    this.looking = true;
    while (this.waiting.length > 0) {
      const asked = this.waiting.splice(0);
      try {
        const missing = await this.options.missing();
        if (missing.length > 0) await this.restore(missing, asked);
        else for (const each of asked) each.resolve();
      } catch (error) {
        for (const each of asked) each.reject(error);
      }
    }
    this.looking = false;
  }

  /** Nothing that was sent before the queue is there again may count as published, nor be overtaken by what is sent after. */
  private async restore(missing: readonly string[], asked: readonly Waiter[]): Promise<void> {
    const why = reason('queue-missing', { queue: missing.join(', ') });
    this.options.log.error({ reason: why }, 'a queue was deleted and is made again; what waited in it is lost');
    const release = this.options.halt(why);
    try {
      await this.options.makeAgain().catch((error: Error) => this.complain(error));
      for (const each of [...asked, ...this.waiting.splice(0)]) each.reject(new Temporary(why.code, why.params));
    } finally {
      // Not before whoever is rejected has heard of it.
      setImmediate(release);
    }
  }

  private complain(error: Error): void {
    this.options.log.error({ cause: error.message }, 'queues and bindings could not be made');
  }
}
