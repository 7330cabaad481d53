import { nameKey } from '../matching/name-key.js';
import type { CardValues } from './card-fields.js';
import { type FieldPolicy, PERSON, rankOf } from './field-policy.js';

/** What one card of a source says of a counterparty (слово источника); a field that is not there is not spoken of. */
export interface Word {
  readonly source: string;
  /** Which card of the source: after a merge several of one source speak of one counterparty. */
  readonly externalId: string;
  readonly values: CardValues;
}

/** A card as it stands: its values, and from whom each is. */
export interface StandingCard {
  readonly values: CardValues;
  readonly origins: CardValues;
}

/** A field that became another. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A word that differs from what the card says. */
export interface Conflict {
  readonly field: string;
  readonly source: string;
  readonly externalId: string;
  readonly offered: string;
}

/** What a word does to a card. */
export interface Weighed {
  readonly changes: readonly FieldChange[];
  /** From whom the fields are now that this word carried. */
  readonly origins: CardValues;
  readonly raised: readonly Conflict[];
  /** Conflicts of which nothing is left. */
  readonly agreed: readonly Omit<Conflict, 'offered'>[];
}

const NAMES = new Set(['name', 'fullName']);

/** Whether two values say the same: names are written in many ways. */
export const isSame = (field: string, a: string, b: string): boolean =>
  a === b || (NAMES.has(field) && a !== '' && nameKey(a) === nameKey(b));

/**
 * Weighs what a source says against the card (взвешивание слов). Only what it says anew counts: a source that repeats an old word against
 * a later decision changes nothing. A word that loses, or that another source still stands by, is a conflict, and stays one until they agree
 * or a person settles it.
 *
 * @param former what the same card of the source said before; undefined when it speaks for the first time
 * @param others what the other cards of sources say
 */
export function weighWord(
  policy: FieldPolicy,
  card: StandingCard,
  said: Word,
  former: CardValues | undefined,
  others: readonly Word[],
): Weighed {
  const changes: FieldChange[] = [];
  const origins: Record<string, string> = {};
  const raised: Conflict[] = [];
  const agreed: Omit<Conflict, 'offered'>[] = [];
  const { source, externalId } = said;
  for (const [field, value] of Object.entries(said.values)) {
    if (former?.[field] === value) continue;
    const before = card.values[field] ?? '';
    const origin = card.origins[field];
    if (value === before) {
      if (origin === undefined) origins[field] = source;
      agreed.push({ field, source, externalId });
      continue;
    }
    // A person may have emptied a field on purpose; what nobody has filled is for everybody.
    const free = origin === undefined || (before === '' && origin !== PERSON);
    const wins = free || rankOf(policy, field, source) <= rankOf(policy, field, origin);
    if (!wins) {
      if (!isSame(field, value, before)) raised.push({ field, source, externalId, offered: value });
      continue;
    }
    changes.push({ field, before, after: value });
    origins[field] = source;
    agreed.push({ field, source, externalId });
    for (const other of others) {
      const theirs = other.values[field];
      if (theirs === undefined || theirs === '' || other.source === source) continue;
      const pointer = { field, source: other.source, externalId: other.externalId };
      if (isSame(field, theirs, value)) agreed.push(pointer);
      // A person who corrects a card has seen what others say.
      else if (source !== PERSON) raised.push({ ...pointer, offered: theirs });
    }
  }
  return { changes, origins, raised, agreed };
}

/** The word that counts for a field among several, the latest first; undefined when nobody says anything. */
export function weightiest(policy: FieldPolicy, field: string, words: readonly Word[]): Word | undefined {
  const saying = words.filter((each) => each.values[field] !== undefined && each.values[field] !== '');
  return saying.reduce<Word | undefined>(
    (best, each) => (best && rankOf(policy, field, best.source) <= rankOf(policy, field, each.source) ? best : each),
    undefined,
  );
}
