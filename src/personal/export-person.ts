import { Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { findCounterparty } from '../store/reads/counterparty-reads.js';
import { isId } from '../store/reads/payment-reads.js';
import {
  findContactPerson,
  messagesTo,
  personCards,
  type PersonalPart,
  readPerson,
} from '../store/reads/personal-reads.js';
import { Store } from '../store/store.js';
import { requirePerson } from './require-person.js';

/** Whose data are asked for: a counterparty by id or ИНН, or a contact by id. */
export type WhichPerson = { readonly counterparty: string } | { readonly contact: string };

/** Everything that is kept of a person. */
export interface ExportedPerson {
  readonly counterpartyId: string;
  readonly parts: readonly PersonalPart[];
}

/** Gives everything that is kept of one person (выгрузить персональные данные; 152-ФЗ, статья 14). Noted in the audit log. */
@Injectable()
export class ExportPerson {
  constructor(private readonly store: Store) {}

  /** @throws Refused `counterparty-unknown`, `counterparty-unclear`, `contact-unknown` {id}, `person-expected` {name} */
  async run(which: WhichPerson, actor: string): Promise<ExportedPerson> {
    return this.store.transaction(async (tx) => {
      const exported = 'contact' in which ? await this.contact(which.contact) : await this.person(which.counterparty);
      const counts = Object.fromEntries(exported.parts.map(({ part, rows }) => [part, rows.length]));
      tx.audit({
        action: 'personal.exported',
        actor: `person:${actor}`,
        subject: exported.counterpartyId,
        data: { of: 'contact' in which ? which.contact : null, counts },
      });
      return exported;
    });
  }

  private async person(name: string): Promise<ExportedPerson> {
    const { id } = await findCounterparty(this.store, name);
    const cards = await personCards(this.store, id);
    requirePerson(cards);
    return {
      counterpartyId: id,
      parts: await readPerson(
        this.store,
        cards.map((each) => each.id),
      ),
    };
  }

  private async contact(id: string): Promise<ExportedPerson> {
    const found = isId(id) ? await findContactPerson(this.store, id) : undefined;
    if (!found) throw new Refused('contact-unknown', { id });
    const contacts = found.contacts.map((each) => ({ ...each, name: found.name }));
    const parts = [
      { part: 'contacts', rows: contacts, cut: false },
      { part: 'messages', rows: await messagesTo(this.store, found), cut: false },
    ];
    return { counterpartyId: found.counterpartyId, parts };
  }
}
