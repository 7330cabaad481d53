import { Inject, Injectable } from '@nestjs/common';
import { firstKeptDay } from '../domain/accounting-period.js';
import { dayAt } from '../domain/local-date.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { Store } from '../store/store.js';
import { eraseOldPapers } from '../store/writers/personal-eraser.js';

/** Erases who erased persons are from papers for which the time of keeping is over (истёк срок хранения). */
@Injectable()
export class EraseOldPapers {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @returns how many payments */
  async run(): Promise<number> {
    const firstKept = firstKeptDay(dayAt(new Date(), this.settings.config.timeZone));
    const counts = await this.store.transaction(async (tx) => {
      const done = await eraseOldPapers(tx, firstKept);
      if (Object.values(done).some((each) => each > 0))
        tx.audit({ action: 'personal.papers-erased', actor: 'service', subject: null, data: { counts: done } });
      return done;
    });
    return counts['payments'] ?? 0;
  }
}
