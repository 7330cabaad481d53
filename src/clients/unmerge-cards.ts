import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { isId } from '../store/reads/payment-reads.js';
import { Store } from '../store/store.js';
import type { MergedCards } from '../store/writers/card-merge.js';
import { unmergeCards } from '../store/writers/card-unmerge.js';

/** Undoes a merge by a person's word (разъединение). */
@Injectable()
export class UnmergeCards {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * @param mergedId our id of the card that had been merged into another
   * @throws Refused `merge-unknown`, `merge-under-another`
   */
  async run(mergedId: string, { actor, why }: { readonly actor: string; readonly why: string }): Promise<MergedCards> {
    if (!isId(mergedId)) throw new Refused('merge-unknown', { id: mergedId });
    return this.store.transaction((tx) =>
      unmergeCards(tx, this.settings.config.cards, mergedId, { actor: `person:${actor}`, why }),
    );
  }
}
