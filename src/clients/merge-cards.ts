import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { Store } from '../store/store.js';
import { mergeCards, type MergedCards } from '../store/writers/card-merge.js';

/** Two cards that a person knows to be one counterparty. */
export interface MergeRequest {
  /** Our id of the card that stays. */
  readonly survivorId: string;
  /** Our id of the card whose records go over. */
  readonly mergedId: string;
  readonly actor: string;
  readonly why: string;
}

/** Makes two cards one by a person's word (объединение); what was decided on payments stays. */
@Injectable()
export class MergeCards {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws Refused `counterparty-unknown`, `merge-with-itself`, `counterparty-merged`, `merge-tax-numbers-differ` */
  run({ actor, why, ...ids }: MergeRequest): Promise<MergedCards> {
    return this.store.transaction((tx) =>
      mergeCards(tx, this.settings.config.cards, ids, { actor: `person:${actor}`, why }),
    );
  }
}
