import { setTimeout as delay } from 'node:timers/promises';

/** How the lanes of one channel work. */
export interface LanesOptions {
  /** Deliveries in the hands of this process at once. */
  readonly lanes: number;
  /** How often the channel is looked at when nothing wakes it. */
  readonly pollMs: number;
  /**
   * Sends one due delivery; calls `claimed` once it has taken it, before it sends. Resolves with the number found due, 0 when there was
   * nothing to do.
   */
  readonly work: (claimed: (found: number) => void) => Promise<number>;
  readonly onError: (error: unknown) => void;
}

/** A failure (the database is away) does not make the lanes spin. */
const PAUSE_AFTER_ERROR_MS = 1000;

/**
 * The lanes of one channel: each takes a delivery, sends it and takes the next, so that one that hangs holds up its own lane only, and a
 * channel that hangs holds up no other. A lane that found something wakes the next one, so there are as many at work as there is work.
 */
export class SendingLanes {
  private readonly idle: (() => void)[] = [];
  private readonly running: Promise<void>[] = [];
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;
  private busy = 0;

  constructor(private readonly options: LanesOptions) {}

  /** Starts the lanes. */
  start(): void {
    for (let i = 0; i < this.options.lanes; i++) this.running.push(this.run());
    this.timer = setInterval(() => this.wake(), this.options.pollMs);
  }

  /** There may be something to do. */
  wake(): void {
    this.idle.shift()?.();
  }

  /** How many lanes are at work. */
  get atWork(): number {
    return this.busy;
  }

  /** Takes nothing more; resolves when what is in hand is finished. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    for (const wake of this.idle.splice(0)) wake();
    await Promise.all(this.running);
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      if (!(await this.once()) && !this.stopping) await new Promise<void>((wake) => this.idle.push(wake));
    }
  }

  /** Whether there was something to do. */
  private async once(): Promise<boolean> {
    this.busy++;
    try {
      return (await this.options.work((found) => found > 0 && this.wake())) > 0;
    } catch (error) {
      this.options.onError(error);
      if (!this.stopping) await delay(PAUSE_AFTER_ERROR_MS);
      return false;
    } finally {
      this.busy--;
    }
  }
}
