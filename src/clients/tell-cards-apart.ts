import { Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { Store } from '../store/store.js';
import { tellApart } from '../store/writers/card-unmerge.js';

/** Notes that two cards are two counterparties (не дубль): they are no longer proposed. */
@Injectable()
export class TellCardsApart {
  constructor(private readonly store: Store) {}

  /** @throws Refused `counterparty-unknown`, `merge-with-itself` */
  async run(one: string, other: string, by: { readonly actor: string; readonly why: string }): Promise<void> {
    if (one === other) throw new Refused('merge-with-itself');
    await this.store.transaction(async (tx) => {
      const known = await tx.query<{ id: string }>(`select id from counterparty where id = any($1::uuid[])`, [
        [one, other],
      ]);
      const missing = [one, other].find((id) => !known.some((each) => each.id === id));
      if (missing !== undefined) throw new Refused('counterparty-unknown', { name: missing });
      await tellApart(tx, one, other, { actor: `person:${by.actor}`, why: by.why });
    });
  }
}
