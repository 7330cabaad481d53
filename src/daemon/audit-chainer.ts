import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ChainAudit } from '../audit/chain-audit.js';
import { NoteStart } from '../audit/note-start.js';
import { Loop } from './loop.js';

/** How long a noted deed stands outside of the chain at most, while the daemon runs. */
const PAUSE_MS = 1_000;

/** Takes what was noted into the chain of the audit log, soon after it was noted. Several of them wait for each other. */
@Injectable()
export class AuditChainer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(AuditChainer.name);
  private readonly loop: Loop;

  constructor(
    chainAudit: ChainAudit,
    private readonly noteStart: NoteStart,
  ) {
    const onError = (error: unknown): void =>
      this.log.warn({ msg: 'the audit log did not grow, tried again soon', err: error });
    this.loop = new Loop(async () => (await chainAudit.run(), false), { pauseMs: PAUSE_MS, onError });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.noteStart.run();
    this.loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
  }
}
