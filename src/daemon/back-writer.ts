import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { WriteBack } from '../sync/writing/write-back.js';
import type { WriteBackResult } from '../sync/writing/write-back-result.js';
import { Loop } from './loop.js';

/** How often it is looked whether anything is to be written. */
const PAUSE_MS = 15_000;

/** Writings of one round: a stop is not kept waiting for thousands of them. */
const ROUND = 100;

/** What was refused for something that the base lacked is offered again after so long. */
const OFFER_AGAIN_MINUTES = 60;

/** Writes what is settled back into the bases that are configured for it. One process writes into a base at a time. */
@Injectable()
export class BackWriter implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(BackWriter.name);
  private readonly stopping = new AbortController();
  private readonly loop: Loop;

  constructor(private readonly writeBack: WriteBack) {
    const onError = (error: unknown): void =>
      this.log.warn({ msg: 'writing back failed, tried again soon', err: error });
    this.loop = new Loop(() => this.round(), { pauseMs: PAUSE_MS, longestPauseMs: 5 * 60_000, onError });
  }

  /** Where nothing is written back there is nothing to look for. */
  onApplicationBootstrap(): void {
    try {
      if (this.writeBack.written.length > 0) this.loop.start();
    } catch (error) {
      this.log.warn({ msg: 'a source is not configured rightly: nothing is written back', err: error });
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.loop.stop();
  }

  private async round(): Promise<boolean> {
    const results = await this.writeBack.run({
      sources: this.writeBack.written,
      limit: ROUND,
      offerAgainMinutes: OFFER_AGAIN_MINUTES,
      signal: this.stopping.signal,
    });
    for (const each of results) this.tell(each);
    return results.some((each) => each.more);
  }

  private tell({ source, state, planned, counts, failure }: WriteBackResult): void {
    if (failure && !this.loop.stopped)
      this.log.warn({ msg: 'the base could not be written to, tried again soon', source, failure: failure.code });
    else if (Object.keys(counts).length > 0) this.log.log({ msg: 'written back', source, state, planned, ...counts });
  }
}
