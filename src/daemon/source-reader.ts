import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Store } from '../store/store.js';
import { takeSlot } from '../store/writers/schedule-slots.js';
import { DueSources } from '../sync/due-sources.js';
import { SyncSources } from '../sync/sync-sources.js';

/** Reads sources when they are due. Fires in every process; a slot lets one of them read, and a source is read by one process at a time. */
@Injectable()
export class SourceReader implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(SourceReader.name);
  private readonly stopping = new AbortController();
  private readonly reading = new Map<string, Promise<void>>();

  constructor(
    private readonly store: Store,
    private readonly dueSources: DueSources,
    private readonly syncSources: SyncSources,
  ) {}

  /** What became due while nothing ran is not waited for. */
  onApplicationBootstrap(): void {
    void this.everyMinute();
  }

  @Cron('20 * * * * *')
  async everyMinute(): Promise<void> {
    try {
      for (const source of await this.dueSources.run()) await this.begin(source);
    } catch (error) {
      this.log.warn({ msg: 'sources could not be looked at, tried again in a minute', err: error });
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.reading.values());
  }

  /** A long first load of one source keeps no other waiting. */
  private async begin(source: string): Promise<void> {
    if (this.reading.has(source) || this.stopping.signal.aborted) return;
    if (!(await takeSlot(this.store, `sync ${source}`, 'YYYY-MM-DD"T"HH24:MI'))) return;
    const reading = this.read(source)
      .catch((error: unknown) => this.log.warn({ msg: 'a source could not be read', source, err: error }))
      .finally(() => this.reading.delete(source));
    this.reading.set(source, reading);
  }

  private async read(source: string): Promise<void> {
    const [result] = await this.syncSources.run({ sources: [source], signal: this.stopping.signal });
    if (!result) return;
    const { state, counts, failure, notes } = result;
    const told = { source, state, ...counts, failure: failure?.code, notes: notes.map((each) => each.code) };
    if (state === 'failed') this.log.warn({ msg: 'a source could not be read, tried again when it is due', ...told });
    else this.log.log({ msg: 'source read', ...told });
  }
}
