import { Injectable } from '@nestjs/common';
import { Store } from '../store/store.js';
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
    for (const name of this.sources.names) {
      const { settings } = this.sources.open(name);
      const minutes = (await readSourceState(this.store, name))?.minutesSinceStart ?? null;
      if (minutes === null || minutes >= settings.everyMinutes) due.push(name);
    }
    return due;
  }
}
