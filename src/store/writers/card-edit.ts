import type { CardRules } from '../../domain/card/card-rules.js';
import { PERSON } from '../../domain/card/field-policy.js';
import { weightiest } from '../../domain/card/weigh-words.js';
import { Refused } from '../../domain/failure.js';
import type { Transaction } from '../transaction.js';
import { found, type MergeActor, writingOf } from './card-merge.js';
import type { CardRecord } from './card-record.js';
import type { CardWriting } from './counterparty-writer.js';
import { requestWork } from './work-requests.js';

/** What a person says of a card: a value, an empty one, or null to leave the field to the sources again. */
export type SpokenFields = Readonly<Record<string, string | null>>;

async function standing(tx: Transaction, rules: CardRules, id: string): Promise<[CardWriting, CardRecord]> {
  const writing = await writingOf(tx, rules, [id]);
  const card = found(writing.cards, id);
  if (card.mergedInto) throw new Refused('counterparty-merged', { id, into: card.mergedInto });
  return [writing, card];
}

/** A person leaves fields to the sources: the weightiest of their words takes the place of his. */
function leaveToSources(
  writing: CardWriting,
  rules: CardRules,
  card: CardRecord,
  fields: readonly string[],
  by: MergeActor,
): void {
  const own = { source: PERSON, externalId: card.id };
  const said = writing.words.former(card.id, { ...own, values: {} });
  if (!said) return;
  const left = Object.fromEntries(Object.entries(said).filter(([field]) => !fields.includes(field)));
  writing.words.replace(card.id, { ...own, values: left });
  const others = writing.words.of(card.id).filter((each) => each.source !== PERSON);
  for (const field of fields) {
    const before = card.values[field] ?? '';
    const word = weightiest(rules.policy, field, others);
    delete card.origins[field];
    if (word) card.origins[field] = word.source;
    const after = word?.values[field] ?? before;
    writing.change(card, after === before ? [] : [{ field, before, after }], { source: PERSON, ...by });
  }
}

/**
 * Writes what a person says of a card (правка карточки), by the policy of fields: where others count more, it is a conflict.
 *
 * @param expected versions of the card that the person has seen; undefined when any
 * @throws Refused `counterparty-unknown`, `counterparty-merged` {id, into}, `record-changed`
 */
export async function editCard(
  tx: Transaction,
  rules: CardRules,
  id: string,
  fields: SpokenFields,
  by: MergeActor,
  expected?: readonly string[],
): Promise<void> {
  const [writing, card] = await standing(tx, rules, id);
  if (expected && !expected.includes(String(card.version))) throw new Refused('record-changed');
  const said = Object.entries(fields).filter((each): each is [string, string] => each[1] !== null);
  const left = Object.keys(fields).filter((field) => fields[field] === null);
  if (left.length > 0) leaveToSources(writing, rules, card, left, by);
  if (said.length > 0) {
    const word = { source: PERSON, externalId: id, values: Object.fromEntries(said) };
    writing.weigh(card, word, { source: PERSON, ...by }, {});
  }
  tx.audit({ action: 'card.edited', actor: by.actor, subject: id, data: { fields: Object.keys(fields) } });
  await writing.save();
  await requestWork(tx, 'match');
}

/**
 * Settles a conflict (решить расхождение): the offered word is taken as a person's, or the card stays as it is; what the source says again
 * later raises it no more.
 *
 * @throws Refused `conflict-unknown` {id}, `counterparty-merged`
 */
export async function settleConflict(
  tx: Transaction,
  rules: CardRules,
  id: string,
  take: 'offered' | 'kept',
  by: MergeActor,
): Promise<{ counterpartyId: string }> {
  const [conflict] = await tx.query<{ counterpartyId: string; field: string; offered: string }>(
    `select counterparty_id as "counterpartyId", field, offered from field_conflict where id = $1 and standing for update`,
    [id],
  );
  if (!conflict) throw new Refused('conflict-unknown', { id });
  const { counterpartyId, field, offered } = conflict;
  const [writing, card] = await standing(tx, rules, counterpartyId);
  if (take === 'offered') {
    const before = card.values[field] ?? '';
    card.origins[field] = PERSON;
    writing.words.take(counterpartyId, { source: PERSON, externalId: counterpartyId, values: { [field]: offered } });
    writing.change(card, [{ field, before, after: offered }], { source: PERSON, ...by });
  }
  await tx.run(
    `update field_conflict set standing = false, settled_at = now(), settled_by = $2, outcome = $3, why = $4 where id = $1`,
    [id, by.actor, take === 'offered' ? 'taken' : 'kept', by.why],
  );
  tx.audit({ action: 'conflict.settled', actor: by.actor, subject: counterpartyId, data: { field, take } });
  await writing.save();
  return { counterpartyId };
}
