import { Injectable } from '@nestjs/common';
import { Store } from '../store/store.js';
import { isPaused } from '../store/writers/registry-limits.js';
import { readSourceState } from '../store/writers/sync-state-writer.js';
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
    for (const name of this.sources.names) if (await this.isDue(name)) due.push(name);
    return due;
  }

  private async isDue(name: string): Promise<boolean> {
    if (!this.sources.isRegistry(name)) return this.hasPassed(name, this.sources.open(name).settings.everyMinutes);
    const { off, settings } = this.sources.openRegistry(name);
    if (off || (await isPaused(this.store, name))) return false;
    return this.hasPassed(name, settings.everyMinutes);
  }

  private async hasPassed(name: string, everyMinutes: number): Promise<boolean> {
    const minutes = (await readSourceState(this.store, name))?.minutesSinceStart ?? null;
    return minutes === null || minutes >= everyMinutes;
  }
}
