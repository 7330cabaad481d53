import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { isId } from '../store/reads/payment-reads.js';
import { Store } from '../store/store.js';
import { settleConflict } from '../store/writers/card-edit.js';

/** Settles a conflict of sources by a person's word (решить расхождение). */
@Injectable()
export class SettleConflict {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * @param take `offered`: the source's word is the card's from now on; `kept`: the card stays as it is
   * @throws Refused `conflict-unknown`, `counterparty-merged`
   */
  async run(
    id: string,
    take: 'offered' | 'kept',
    { actor, why }: { readonly actor: string; readonly why: string },
  ): Promise<{ counterpartyId: string }> {
    if (!isId(id)) throw new Refused('conflict-unknown', { id });
    return this.store.transaction((tx) =>
      settleConflict(tx, this.settings.config.cards, id, take, { actor: `person:${actor}`, why }),
    );
  }
}
