import { event } from '../../domain/events/event.js';
import type { Transaction } from '../transaction.js';
import { ERASED_BYTES, ERASURE_STEPS, OLD_PAPERS } from './erasure-steps.js';
import { contactIdentity } from './erased-persons.js';

/** What was done -> how many rows of it. */
export type ErasureCounts = Record<string, number>;

/** Who asked for an erasure, and why. */
export interface ErasureBy {
  readonly actor: string;
  readonly why: string;
}

/**
 * Erases who a person is from everything but papers of primary accounting (стереть персональные данные), and keeps how he is known again, so
 * that no source brings him back. Sums, numbers, days and ids stay.
 *
 * @param ids of the person's cards, those merged into one another included
 * @param firstKept the first day of which the law keeps papers
 */
export async function erasePerson(
  tx: Transaction,
  ids: readonly string[],
  firstKept: string,
  by: ErasureBy,
): Promise<ErasureCounts> {
  await tx.query(`select id from counterparty where id = any($1::uuid[]) order by id for update`, [ids]);
  const telling = await tellingTexts(tx, ids);
  await tx.query(
    `insert into erased_person (counterparty_id, actor, why) select id, $2, $3 from unnest($1::uuid[]) id on conflict do nothing`,
    [ids, by.actor, by.why],
  );
  const counts: ErasureCounts = {};
  for (const { what, sql } of ERASURE_STEPS)
    counts[what] = await tx.run(sql, sql.includes('$2') ? [ids, telling] : [ids]);
  Object.assign(counts, await eraseOldPapers(tx, firstKept));
  await announce(tx, ids);
  return counts;
}

/** Erases who erased persons are from papers that the law keeps no longer; to be done again as time goes on. */
export async function eraseOldPapers(tx: Transaction, firstKept: string): Promise<ErasureCounts> {
  const counts: ErasureCounts = {};
  for (const { what, sql } of OLD_PAPERS) counts[what] = await tx.run(sql, [firstKept]);
  counts['pieces-of-originals'] = await tx.run(ERASED_BYTES);
  return counts;
}

/** Texts by which the person is found where nothing but text is kept; a short one would be found everywhere. */
async function tellingTexts(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ text: string }>(
    `select distinct text from (
       select unnest(array[tax_number, name, full_name, email, phone, registration_number]) as text from counterparty where id = any($1::uuid[])
       union all select number from counterparty_account where counterparty_id = any($1::uuid[])
       union all select name_key from counterparty_name where counterparty_id = any($1::uuid[])
       union all select value from contact where counterparty_id = any($1::uuid[])
     ) t where length(text) >= 6 order by text`,
    [ids],
  );
  return rows.map((each) => each.text);
}

async function announce(tx: Transaction, ids: readonly string[]): Promise<void> {
  const cards = await tx.query<{ id: string; version: number }>(
    `select id, version from counterparty where id = any($1::uuid[]) order by id`,
    [ids],
  );
  for (const { id, version } of cards)
    tx.announce(event('counterparty.erased.v1', id, version, null, { counterparty: { id } }));
}

/** A person at a counterparty: all ways to reach him. */
export interface ContactPerson {
  readonly counterpartyId: string;
  readonly name: string;
  readonly contacts: readonly { readonly kind: string; readonly value: string }[];
}

/** Erases a person whom we know only as a contact of a counterparty (контактное лицо). */
export async function eraseContact(tx: Transaction, person: ContactPerson): Promise<ErasureCounts> {
  const { counterpartyId: id, contacts, name } = person;
  const identities = contacts.map((each) => contactIdentity({ counterpartyId: id, ...each }));
  const values = contacts.map((each) => each.value);
  const counts: ErasureCounts = {};
  counts['identities'] = await tx.run(
    `insert into erased_identity (digest, counterparty_id) select distinct erasure_digest('contact', t), $1::uuid from unnest($2::text[]) t
     on conflict (digest) do nothing`,
    [id, identities],
  );
  counts['contacts'] = await tx.run(
    `delete from contact where counterparty_id = $1 and (value = any($2::text[]) or (name = $3 and name <> ''))`,
    [id, values, name],
  );
  counts['messages'] = await tx.run(
    `update delivery set recipient = '', recipient_name = '', title = '', body = '', answer = '', provider_id = '', ask_at = null,
       status = case when status in ('pending', 'sending', 'held') then 'suppressed' else status end,
       reason = case when status in ('pending', 'sending', 'held') then '{"code": "personal-erased"}'::jsonb end
     where counterparty_id = $1 and recipient = any($2::text[])`,
    [id, values],
  );
  counts['cards'] = await tx.run(
    `update counterparty set email = case when email = any($2::text[]) then '' else email end,
       phone = case when phone = any($2::text[]) then '' else phone end, updated_at = now()
     where id = $1 and (email = any($2::text[]) or phone = any($2::text[]))`,
    [id, values],
  );
  return counts;
}
