import { Inject, Injectable } from '@nestjs/common';
import { firstKeptDay } from '../domain/accounting-period.js';
import { Refused } from '../domain/failure.js';
import { dayAt } from '../domain/local-date.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { findCounterparty } from '../store/reads/counterparty-reads.js';
import { isId } from '../store/reads/payment-reads.js';
import { findContactPerson, personCards } from '../store/reads/personal-reads.js';
import { Store } from '../store/store.js';
import type { Transaction } from '../store/transaction.js';
import { eraseContact, erasePerson, type ErasureCounts } from '../store/writers/personal-eraser.js';
import type { WhichPerson } from './export-person.js';
import { requirePerson } from './require-person.js';

/** Who asks, why, and whether open papers are no obstacle. */
export interface ErasureRequest {
  readonly actor: string;
  readonly why: string;
  /** Erase although something is still owed or not settled: the person then cannot be reminded any more. */
  readonly evenOpen: boolean;
}

/** What was erased. */
export interface ErasedPerson {
  readonly counterpartyId: string;
  /** Papers of primary accounting from this day on keep who paid, as long as the law asks. */
  readonly papersKeptFrom: string;
  readonly counts: ErasureCounts;
}

/**
 * Erases who a person is (уничтожить персональные данные; 152-ФЗ, статья 21), in one transaction, and so that no source brings him back.
 * What stays and why: docs/personal-data.md.
 */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * @throws Refused `counterparty-unknown`, `counterparty-unclear`, `contact-unknown` {id}, `person-expected` {name},
   *   `person-has-open-papers` {count}
   */
  run(which: WhichPerson, request: ErasureRequest): Promise<ErasedPerson> {
    return this.store.transaction((tx) =>
      'contact' in which ? this.contact(tx, which.contact, request) : this.person(tx, which.counterparty, request),
    );
  }

  private async person(tx: Transaction, name: string, { actor, why, evenOpen }: ErasureRequest): Promise<ErasedPerson> {
    const { id } = await findCounterparty(tx, name);
    const cards = await personCards(tx, id);
    requirePerson(cards);
    const open = cards.reduce((count, each) => count + each.openPapers, 0);
    if (open > 0 && !evenOpen) throw new Refused('person-has-open-papers', { count: open });
    const papersKeptFrom = firstKeptDay(dayAt(new Date(), this.settings.config.timeZone));
    const ids = cards.map((each) => each.id);
    const counts = await erasePerson(tx, ids, papersKeptFrom, { actor: `person:${actor}`, why });
    note(tx, actor, id, null, counts);
    return { counterpartyId: id, papersKeptFrom, counts };
  }

  private async contact(tx: Transaction, id: string, { actor }: ErasureRequest): Promise<ErasedPerson> {
    const found = isId(id) ? await findContactPerson(tx, id) : undefined;
    if (!found) throw new Refused('contact-unknown', { id });
    const counts = await eraseContact(tx, found);
    note(tx, actor, found.counterpartyId, id, counts);
    const papersKeptFrom = firstKeptDay(dayAt(new Date(), this.settings.config.timeZone));
    return { counterpartyId: found.counterpartyId, papersKeptFrom, counts };
  }
}

const note = (tx: Transaction, actor: string, subject: string, contact: string | null, counts: ErasureCounts): void =>
  tx.audit({ action: 'personal.erased', actor: `person:${actor}`, subject, data: { contact, counts } });
