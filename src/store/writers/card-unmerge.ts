import type { CardRules } from '../../domain/card/card-rules.js';
import { event } from '../../domain/events/event.js';
import { Refused } from '../../domain/failure.js';
import type { Transaction } from '../transaction.js';
import {
  briefly,
  type Carried,
  found,
  type MergeActor,
  type MergedCards,
  MOVED_TABLES,
  writingOf,
} from './card-merge.js';
import type { CardRecord } from './card-record.js';
import type { CardWriting } from './counterparty-writer.js';
import { lockIntake } from './import-writer.js';
import { offerRecordsAgain } from './ledger-record-writer.js';
import { requestWork } from './work-requests.js';

const NOTHING: Carried = {
  externalIds: [],
  words: [],
  accounts: [],
  addedAccounts: [],
  names: [],
  addedNames: [],
  filled: {},
};

interface StandingMerge {
  readonly id: string;
  readonly survivorId: string;
  readonly carried: Partial<Carried>;
  readonly mergedAt: Date;
}

/**
 * Undoes a merge (разъединение): what went over goes back, fields that were filled are empty again unless somebody has changed them since,
 * and the two cards are told apart from then on. Documents that came in between stay with the survivor until their source tells them
 * again; records of a base are offered again at once.
 *
 * @throws Refused `merge-unknown` {id}; `merge-under-another` {into} when the survivor has been merged itself since
 */
export async function unmergeCards(
  tx: Transaction,
  rules: CardRules,
  mergedId: string,
  by: MergeActor,
): Promise<MergedCards> {
  await lockIntake(tx);
  const [merge] = await tx.query<StandingMerge>(
    `select id, survivor_id as "survivorId", carried, merged_at as "mergedAt" from counterparty_merge where merged_id = $1 and standing for update`,
    [mergedId],
  );
  if (!merge) throw new Refused('merge-unknown', { id: mergedId });
  const { survivorId } = merge;
  // Of a person whose data were erased nothing is known that went over.
  const carried = { ...NOTHING, ...merge.carried };
  const writing = await writingOf(tx, rules, [survivorId, mergedId]);
  const survivor = found(writing.cards, survivorId);
  if (survivor.mergedInto) throw new Refused('merge-under-another', { into: survivor.mergedInto });
  let moved = 0;
  for (const table of [...MOVED_TABLES, 'contact'])
    moved += await tx.run(
      `update ${table} set counterparty_id = $1 where counterparty_id = $2
         and id in (select row_id from counterparty_merge_move where merge_id = $3 and what = $4)`,
      [mergedId, survivorId, merge.id, table],
    );
  await bringBack(tx, survivorId, mergedId, carried);
  emptyAgain(writing, survivor, carried.filled, by);
  await tx.run(`update counterparty set merged_into = null where id = $1`, [mergedId]);
  await tx.run(
    `update counterparty_merge set standing = false, undone_at = now(), undone_by = $2, undone_why = $3 where id = $1`,
    [merge.id, by.actor, by.why],
  );
  await tellApart(tx, survivorId, mergedId, by);
  survivor.version++;
  tx.announce(
    event('counterparty.unmerged.v1', survivorId, survivor.version, null, {
      counterparty: briefly(survivor),
      released: { id: mergedId },
      ...by,
    }),
  );
  tx.audit({ action: 'counterparty.unmerged', actor: by.actor, subject: survivorId, data: { released: mergedId } });
  await writing.save();
  await offerRecordsAgain(tx, carried.externalIds, merge.mergedAt);
  await requestWork(tx, 'match');
  return { mergeId: merge.id, survivorId, mergedId, moved };
}

async function bringBack(tx: Transaction, survivorId: string, mergedId: string, carried: Carried): Promise<void> {
  const columns = (pairs: Carried['words']) => [pairs.map(([source]) => source), pairs.map(([, id]) => id)];
  await tx.run(
    `update external_id e set entity_id = $1 from unnest($3::text[], $4::text[]) as t(source, external_id)
     where e.source = t.source and e.external_id = t.external_id and e.kind = 'counterparty' and e.entity_id = $2`,
    [mergedId, survivorId, ...columns(carried.externalIds)],
  );
  await tx.run(
    `update counterparty_word w set counterparty_id = $1 from unnest($3::text[], $4::text[]) as t(source, external_id)
     where w.source = t.source and w.external_id = t.external_id and w.counterparty_id = $2`,
    [mergedId, survivorId, ...columns(carried.words)],
  );
  await tx.run(`delete from counterparty_account where counterparty_id = $1 and number = any($2::text[])`, [
    survivorId,
    carried.addedAccounts,
  ]);
  await tx.run(
    `insert into counterparty_account (counterparty_id, number, bank_code, bank_name)
     select $1, number, bank_code, bank_name from jsonb_to_recordset($2::jsonb) as t(number text, bank_code text, bank_name text)
     on conflict do nothing`,
    [mergedId, JSON.stringify(carried.accounts)],
  );
  await tx.run(`delete from counterparty_name where counterparty_id = $1 and name_key = any($2::text[])`, [
    survivorId,
    carried.addedNames,
  ]);
  await tx.run(
    `insert into counterparty_name (counterparty_id, name_key) select $1, unnest($2::text[]) on conflict do nothing`,
    [mergedId, carried.names],
  );
}

function emptyAgain(writing: CardWriting, card: CardRecord, filled: Carried['filled'], by: MergeActor): void {
  const untouched = Object.entries(filled).filter(([field, value]) => card.values[field] === value);
  for (const [field] of untouched) delete card.origins[field];
  const changes = untouched.map(([field, before]) => ({ field, before, after: '' }));
  writing.change(card, changes, { source: 'merge', ...by });
}

/** Notes that two cards are two counterparties: they are not proposed again, and no rule merges them. */
export async function tellApart(tx: Transaction, one: string, other: string, by: MergeActor): Promise<void> {
  const [first, second] = [one, other].sort();
  await tx.run(
    `insert into distinct_pair (one_id, other_id, actor, why) values ($1, $2, $3, $4)
     on conflict (one_id, other_id) do update set actor = excluded.actor, why = excluded.why, decided_at = now()`,
    [first, second, by.actor, by.why],
  );
}
