import { setTimeout as pause } from 'node:timers/promises';
import { Refused, Temporary } from '../../domain/failure.js';

/** How often a user of the home looks whether the server still runs, and how long it waits at most after starts that failed. */
const LOOK_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;

/** What a keeper needs. */
export interface ServerCare {
  /** Whether the server runs, in whatever state. */
  readonly runs: () => Promise<boolean>;
  /** Starts it again unless another process has done so meanwhile. */
  readonly revive: () => Promise<void>;
  readonly log: (line: string) => void;
}

/**
 * Looks after the database server of a home for as long as a process uses it (надзор за сервером): one that ended by itself, because the
 * disk was full or memory was short, is started again as soon as that is possible. Connections come back by themselves, since the
 * port stays.
 */
export class ServerKeeper {
  private readonly stopping = new AbortController();
  private readonly done: Promise<void>;

  constructor(private readonly care: ServerCare) {
    this.done = this.watch();
  }

  /** Stops looking, after the start in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.done;
  }

  private async watch(): Promise<void> {
    for (let failures = 0; await this.rests(failures);) failures = (await this.look()) ? 0 : failures + 1;
  }

  private async rests(failures: number): Promise<boolean> {
    const ms = Math.min(LOOK_MS * 2 ** failures, LONGEST_PAUSE_MS);
    const { signal } = this.stopping;
    // Whoever only waits for this must not be kept from ending.
    await pause(ms, undefined, { signal, ref: false }).catch(() => undefined);
    return !signal.aborted;
  }

  private async look(): Promise<boolean> {
    const { runs, revive, log } = this.care;
    try {
      if (await runs()) return true;
      log('the database server has ended by itself and is started again');
      await revive();
      return true;
    } catch (error) {
      const told = error instanceof Refused || error instanceof Temporary ? error.message : String(error);
      log(`the database server could not be started again, and is tried again: ${told}`);
      return false;
    }
  }
}
