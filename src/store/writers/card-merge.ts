import type { CardRules } from '../../domain/card/card-rules.js';
import { event } from '../../domain/events/event.js';
import { Refused } from '../../domain/failure.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';
import { type CardRecord, lockCards } from './card-record.js';
import { CardWords } from './card-words.js';
import { CardWriting } from './counterparty-writer.js';
import { lockIntake } from './import-writer.js';
import { requestWork } from './work-requests.js';

/** Tables whose records belong to a counterparty and go with it. Each has an `id` and a `counterparty_id`. */
export const MOVED_TABLES = [
  'invoice',
  'client_order',
  'agreement',
  'payment',
  'lesson',
  'delivery',
  'activity',
] as const;

/** Fields of a card that are not filled from another one. */
const OWN_FIELDS = new Set(['client', 'kind', 'locale']);

/** Who merges or parts cards, and why. */
export interface MergeActor {
  /** `person:…` or `rule:…`. */
  readonly actor: string;
  readonly why: string;
}

/** What went over with a merged card besides the records of {@link MOVED_TABLES}. */
export interface Carried {
  readonly externalIds: readonly (readonly [source: string, externalId: string])[];
  readonly words: readonly (readonly [source: string, externalId: string])[];
  readonly accounts: readonly { number: string; bank_code: string; bank_name: string }[];
  readonly addedAccounts: readonly string[];
  readonly names: readonly string[];
  readonly addedNames: readonly string[];
  readonly filled: Readonly<Record<string, string>>;
}

/** What a merge, or its undoing, came to. */
export interface MergedCards {
  readonly mergeId: string;
  readonly survivorId: string;
  readonly mergedId: string;
  readonly moved: number;
}

/** The card with this id. @throws Refused `counterparty-unknown` */
export const found = (cards: ReadonlyMap<string, CardRecord>, id: string): CardRecord => {
  const card = cards.get(id);
  if (!card) throw new Refused('counterparty-unknown', { name: id });
  return card;
};

/** A card as events tell it. */
export const briefly = ({ id, values }: CardRecord) => ({
  id,
  name: values['name'] ?? '',
  taxNumber: values['taxNumber'] ?? '',
});

/** @throws Refused `merge-with-itself`, `counterparty-merged`, `merge-tax-numbers-differ` */
function check(survivor: CardRecord, merged: CardRecord): void {
  if (survivor.id === merged.id) throw new Refused('merge-with-itself');
  for (const each of [survivor, merged])
    if (each.mergedInto) throw new Refused('counterparty-merged', { id: each.id, into: each.mergedInto });
  const [one = '', other = ''] = [survivor.values['taxNumber'], merged.values['taxNumber']];
  if (one !== '' && other !== '' && one !== other) throw new Refused('merge-tax-numbers-differ', { one, other });
}

/** Locks cards and what is said of them. */
export async function writingOf(tx: Transaction, rules: CardRules, ids: readonly string[]): Promise<CardWriting> {
  const cards = await lockCards(tx, ids);
  return new CardWriting(tx, rules, cards, await CardWords.load(tx, ids));
}

/**
 * Makes two cards one (объединение карточек): the records, external ids, words, accounts and contacts of the merged card go over to the
 * survivor, whose empty fields are filled. The merged card stays, and what went over is remembered, so that it can be undone.
 *
 * @throws Refused `counterparty-unknown`, `merge-with-itself`, `counterparty-merged`, `merge-tax-numbers-differ`
 */
export async function mergeCards(
  tx: Transaction,
  rules: CardRules,
  ids: { readonly survivorId: string; readonly mergedId: string },
  by: MergeActor,
): Promise<MergedCards> {
  await lockIntake(tx);
  const { survivorId, mergedId } = ids;
  const writing = await writingOf(tx, rules, [survivorId, mergedId]);
  const [survivor, merged] = [found(writing.cards, survivorId), found(writing.cards, mergedId)];
  check(survivor, merged);
  const filled = fillFrom(writing, survivor, merged, by);
  const mergeId = newId();
  const carried: Carried = { ...(await carryOver(tx, survivorId, mergedId)), filled };
  await tx.run(
    `insert into counterparty_merge (id, survivor_id, merged_id, actor, why, carried) values ($1, $2, $3, $4, $5, $6)`,
    [mergeId, survivorId, mergedId, by.actor, by.why, JSON.stringify(carried)],
  );
  let moved = 0;
  for (const table of MOVED_TABLES) moved += await moveRows(tx, table, mergeId, ids);
  await moveContacts(tx, mergeId, ids);
  await tx.run(`update counterparty set merged_into = $1 where id = $2`, [survivorId, mergedId]);
  survivor.version++;
  tx.announce(
    event('counterparty.merged.v1', survivorId, survivor.version, null, {
      counterparty: briefly(survivor),
      merged: { id: mergedId },
      ...by,
    }),
  );
  tx.audit({ action: 'counterparty.merged', actor: by.actor, subject: survivorId, data: { merged: mergedId } });
  await writing.save();
  await requestWork(tx, 'match');
  return { mergeId, survivorId, mergedId, moved };
}

function fillFrom(
  writing: CardWriting,
  survivor: CardRecord,
  merged: CardRecord,
  by: MergeActor,
): Record<string, string> {
  const empty = Object.entries(merged.values).filter(
    ([field, value]) => value !== '' && (survivor.values[field] ?? '') === '' && !OWN_FIELDS.has(field),
  );
  for (const [field] of empty) {
    const origin = merged.origins[field];
    if (origin !== undefined) survivor.origins[field] = origin;
  }
  const changes = empty.map(([field, after]) => ({ field, before: '', after }));
  writing.change(survivor, changes, { source: 'merge', ...by });
  return Object.fromEntries(empty);
}

/** What has no id of its own goes over here, and is remembered in whole. */
async function carryOver(tx: Transaction, survivorId: string, mergedId: string): Promise<Omit<Carried, 'filled'>> {
  const ids = [survivorId, mergedId];
  const pairs = async (sql: string) =>
    (await tx.query<{ source: string; external_id: string }>(sql, ids)).map(
      (each) => [each.source, each.external_id] as const,
    );
  const externalIds = await pairs(
    `update external_id set entity_id = $1 where entity_id = $2 and kind = 'counterparty' returning source, external_id`,
  );
  // Agreements without an id of their source are called by that of the client.
  await tx.run(
    `insert into external_id (source, kind, external_id, entity_id)
     select source, kind, replace(external_id, $2::text, $1::text), entity_id from external_id
     where kind = 'agreement' and entity_id in (select id from agreement where counterparty_id = $2::uuid)
       and external_id like '%/' || $2::text || '/%' on conflict do nothing`,
    ids,
  );
  const words = await pairs(
    `update counterparty_word set counterparty_id = $1 where counterparty_id = $2 returning source, external_id`,
  );
  const added = await tx.query<{ number: string }>(
    `insert into counterparty_account (counterparty_id, number, bank_code, bank_name)
     select $1, number, bank_code, bank_name from counterparty_account where counterparty_id = $2 on conflict do nothing returning number`,
    ids,
  );
  const accounts = await tx.query<Carried['accounts'][number]>(
    `delete from counterparty_account where counterparty_id = $1 returning number, bank_code, bank_name`,
    [mergedId],
  );
  const addedNames = await tx.query<{ name_key: string }>(
    `insert into counterparty_name (counterparty_id, name_key)
     select $1, name_key from counterparty_name where counterparty_id = $2 on conflict do nothing returning name_key`,
    ids,
  );
  const names = await tx.query<{ name_key: string }>(
    `delete from counterparty_name where counterparty_id = $1 returning name_key`,
    [mergedId],
  );
  return {
    externalIds,
    words,
    accounts,
    addedAccounts: added.map((each) => each.number),
    names: names.map((each) => each.name_key),
    addedNames: addedNames.map((each) => each.name_key),
  };
}

type Ids = { readonly survivorId: string; readonly mergedId: string };

const moveRows = (tx: Transaction, table: string, mergeId: string, { survivorId, mergedId }: Ids): Promise<number> =>
  tx.run(
    `with moved as (update ${table} set counterparty_id = $1 where counterparty_id = $2 returning id)
     insert into counterparty_merge_move (merge_id, what, row_id) select $3, $4, id from moved`,
    [survivorId, mergedId, mergeId, table],
  );

/** A contact that both cards have stays where it is. */
const moveContacts = (tx: Transaction, mergeId: string, { survivorId, mergedId }: Ids): Promise<number> =>
  tx.run(
    `with moved as (
       update contact c set counterparty_id = $1 where c.counterparty_id = $2
         and not exists (select from contact o where o.counterparty_id = $1 and o.kind = c.kind and o.value = c.value and o.name = c.name)
       returning c.id)
     insert into counterparty_merge_move (merge_id, what, row_id) select $3, 'contact', id from moved`,
    [survivorId, mergedId, mergeId],
  );
