import type { Transaction } from '../transaction.js';

/** How a source names somebody: its id of him, and his ИНН; what it does not say is empty. */
export interface NamedPerson {
  readonly externalId: string;
  readonly taxNumber: string;
}

/** Whether anybody was erased at all: most installations never ask further. */
async function isAnybodyErased(tx: Transaction): Promise<boolean> {
  const [row] = await tx.query<{ any: boolean }>(`select exists (select from erased_identity) as any`);
  return row?.any === true;
}

/** Whoever has one of these digests: the places in the list -> the card without a person. */
async function known(tx: Transaction, named: readonly { place: number; kind: string; value: string }[]) {
  if (named.length === 0) return new Map<number, string>();
  const rows = await tx.query<{ place: number; id: string }>(
    `select k.place, e.counterparty_id as id from unnest($1::int[], $2::text[], $3::text[]) as k(place, kind, value)
     join erased_identity e on e.digest = erasure_digest(k.kind, k.value) order by k.place, e.counterparty_id`,
    [named.map((each) => each.place), named.map((each) => each.kind), named.map((each) => each.value)],
  );
  return new Map(rows.map((each) => [each.place, each.id]));
}

/**
 * Those of the named whose personal data were erased (стёртые лица): by their place in the list, the card that is left of them. What a source
 * says of them is not taken in again.
 */
export async function erasedAmong(
  tx: Transaction,
  source: string,
  persons: readonly NamedPerson[],
): Promise<Map<number, string>> {
  if (!(await isAnybodyErased(tx))) return new Map();
  const named = persons.flatMap(({ externalId, taxNumber }, place) => [
    ...(externalId ? [{ place, kind: 'external', value: `${source} ${externalId}` }] : []),
    ...(taxNumber ? [{ place, kind: 'tax-number', value: taxNumber }] : []),
  ]);
  return known(tx, named);
}

/** A way to reach somebody at a counterparty. */
export interface NamedContact {
  readonly counterpartyId: string;
  readonly kind: string;
  readonly value: string;
}

/** The text of which the digest of a contact is made. */
export const contactIdentity = ({ counterpartyId, kind, value }: NamedContact): string =>
  `${counterpartyId} ${kind} ${value}`;

/** The contacts without those of persons who were erased. */
export async function withoutErasedContacts<T extends NamedContact>(
  tx: Transaction,
  contacts: readonly T[],
): Promise<readonly T[]> {
  if (contacts.length === 0 || !(await isAnybodyErased(tx))) return contacts;
  const named = contacts.map((each, place) => ({ place, kind: 'contact', value: contactIdentity(each) }));
  const gone = await known(tx, named);
  return contacts.filter((_, place) => !gone.has(place));
}

/** Those of a base's refs whose records say who an erased person was. */
export async function erasedRecords(tx: Transaction, source: string, refs: readonly string[]): Promise<Set<string>> {
  if (refs.length === 0 || !(await isAnybodyErased(tx))) return new Set();
  const named = refs.map((ref, place) => ({ place, kind: 'record', value: `${source} ${ref}` }));
  const gone = await known(tx, named);
  return new Set(refs.filter((_, place) => gone.has(place)));
}
