import { Inject, Injectable } from '@nestjs/common';
import { readSpokenFields } from '../domain/card/spoken-fields.js';
import { Refused } from '../domain/failure.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { Store } from '../store/store.js';
import { editCard, type SpokenFields } from '../store/writers/card-edit.js';

/** What a person says of a card. */
export interface CardEdit {
  /** Our id of the counterparty. */
  readonly counterpartyId: string;
  /** Values by field; null leaves a field to the sources again. Free attributes are called `attributes.<name>`. */
  readonly fields: SpokenFields;
  /** Versions of the card that the person has seen; undefined when any. */
  readonly expected?: readonly string[] | undefined;
  readonly actor: string;
  readonly why: string;
}

/** Writes what a person says of a card (правка карточки), checked, and weighed by the policy of fields. */
@Injectable()
export class EditCard {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * @throws Refused `counterparty-unknown`, `counterparty-merged`, `client-unknown`, `record-changed`, `bad-value`, `attribute-unknown`,
   *   `attribute-wrong`
   */
  async run({ counterpartyId, fields, expected, actor, why }: CardEdit): Promise<void> {
    const { cards } = this.settings.config;
    const read = readSpokenFields(fields, cards.attributes);
    await this.store.transaction(async (tx) => {
      const { client } = read;
      if (client && (await tx.query('select from client where id::text = $1 for share', [client])).length === 0)
        throw new Refused('client-unknown', { id: client });
      if (client === '') throw new Refused('client-unknown', { id: client });
      await editCard(tx, cards, counterpartyId, read, { actor: `person:${actor}`, why }, expected);
    });
  }
}
