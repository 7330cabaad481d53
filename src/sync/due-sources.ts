import { Injectable } from '@nestjs/common';
import { Store } from '../store/store.js';
import { isPaused } from '../store/writers/registry-limits.js';
import { readSourceState } from '../store/writers/sync-state-writer.js';
import { takeRequests } from '../store/writers/work-requests.js';
import { Sources } from './sources.js';

/** Tells which sources are to be read now (источники, которые пора прочитать). */
@Injectable()
export class DueSources {
  constructor(
    private readonly store: Store,
    private readonly sources: Sources,
  ) {}

  /** @throws Refused what {@link Sources.open} refuses */
  async run(): Promise<string[]> {
    const due: string[] = [];
    // New cards: registries are asked at once, and not only when it is their time.
    const wanted = await takeRequests(this.store, 'enrich');
    for (const name of this.sources.names) if (await this.isDue(name, wanted)) due.push(name);
    return due;
  }

  private async isDue(name: string, wanted: boolean): Promise<boolean> {
    if (!this.sources.isRegistry(name)) return this.hasPassed(name, this.sources.open(name).settings.everyMinutes);
    const { off, reads, settings } = this.sources.openRegistry(name);
    if (off || (await isPaused(this.store, name))) return false;
    return (reads === 'parties' && wanted) || this.hasPassed(name, settings.everyMinutes);
  }

  private async hasPassed(name: string, everyMinutes: number): Promise<boolean> {
    const minutes = (await readSourceState(this.store, name))?.minutesSinceStart ?? null;
    return minutes === null || minutes >= everyMinutes;
  }
}
