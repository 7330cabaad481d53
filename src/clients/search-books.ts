import { Injectable } from '@nestjs/common';
import { type SearchTerms, searchTerms } from '../domain/search/search-terms.js';
import {
  findAlike,
  findByContact,
  findByNumber,
  findByTaxNumber,
  findByWords,
  type FoundRecord,
  hasTrigrams,
  useIndexes,
} from '../store/reads/search.js';
import { Store } from '../store/store.js';
import type { Transaction } from '../store/transaction.js';

/** Fewer letters are like everything. */
const SHORTEST_SLIP = 3;

/** What may be looked through, and whose. */
export interface SearchRealm {
  readonly documents: boolean;
  /** Whether clients are found by their phones and addresses of mail. */
  readonly contacts: boolean;
  /** Ids of our companies: only what is theirs; all when left out. */
  readonly within?: readonly string[] | undefined;
}

/**
 * Finds clients by name, ИНН, phone and e-mail, and documents by number (поиск): words in any form of theirs, and when nothing else is
 * found, names that are alike.
 */
@Injectable()
export class SearchBooks {
  private trigrams: Promise<boolean> | undefined;

  constructor(private readonly store: Store) {}

  /** The best, at most `limit`, the surest first. */
  async run(text: string, limit: number, realm: SearchRealm): Promise<FoundRecord[]> {
    const terms = searchTerms(text);
    const hasTrigrams = await this.hasTrigrams();
    const found = await this.store.transaction(async (tx) => {
      await useIndexes(tx);
      const sure = await findSure(tx, terms, limit, realm);
      const { words } = terms;
      const mayBeMistyped = sure.length === 0 && hasTrigrams && words.join('').length >= SHORTEST_SLIP;
      return mayBeMistyped ? findAlike(tx, words, realm.within, limit) : sure;
    });
    const first = new Map(found.toReversed().map((each) => [each.id, each]));
    return [...first.values()].toReversed().slice(0, limit);
  }

  private hasTrigrams(): Promise<boolean> {
    this.trigrams ??= hasTrigrams(this.store);
    this.trigrams.catch(() => (this.trigrams = undefined));
    return this.trigrams;
  }
}

/** What is found by what was typed as it stands. */
async function findSure(
  tx: Transaction,
  { taxNumber, phone, email, numberKey, number, words }: SearchTerms,
  limit: number,
  { documents, contacts, within }: SearchRealm,
): Promise<FoundRecord[]> {
  const found: FoundRecord[] = [];
  if (taxNumber) found.push(...(await findByTaxNumber(tx, taxNumber, within, limit)));
  if (contacts && phone) found.push(...(await findByContact(tx, 'phone', phone, within, limit)));
  if (contacts && email) found.push(...(await findByContact(tx, 'email', email, within, limit)));
  if (documents && numberKey) found.push(...(await findByNumber(tx, { numberKey, number }, within, limit)));
  if (words.length > 0) found.push(...(await findByWords(tx, words, within, limit)));
  return found;
}
