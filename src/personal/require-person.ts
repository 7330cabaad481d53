import { Refused } from '../domain/failure.js';
import type { PersonCard } from '../store/reads/personal-reads.js';

/** Holds that cards are those of a person or a sole proprietor: of a company there are no personal data. @throws Refused `person-expected` */
export function requirePerson(cards: readonly PersonCard[]): void {
  const company = cards.find((each) => each.kind === 'legal');
  if (company) throw new Refused('person-expected', { name: company.name });
}
