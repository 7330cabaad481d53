import type { KeptRecord, Surroundings } from '../formats/ledger/assemble.js';
import type { KindMapping, Reference } from '../formats/ledger/ledger-mapping.js';
import { isRef } from '../formats/ledger/ledger-record.js';
import { recordsByRef, recordsPointing } from '../store/reads/ledger-reads.js';
import type { Transaction } from '../store/transaction.js';

/** Ids in a field of records; what is no id is left to whoever reads the field. */
const idsIn = (records: readonly KeptRecord[], key: string): string[] =>
  records.flatMap(({ ref, body }) => {
    const value = key === 'Ref_Key' ? ref : body[key];
    return isRef(value) ? [value.toLowerCase()] : [];
  });

/** Everything around a batch of records, read by a few queries for all of them together. */
export async function loadSurroundings(
  tx: Transaction,
  source: string,
  mapping: KindMapping,
  records: readonly KeptRecord[],
): Promise<Surroundings> {
  const bySet = new Map<string, Map<string, KeptRecord>>();
  const pointing = new Map<string, Map<string, KeptRecord[]>>();
  const loadReferences = async (
    from: readonly KeptRecord[],
    references: Readonly<Record<string, Reference>>,
  ): Promise<void> => {
    for (const { set, key } of Object.values(references)) {
      const known = bySet.get(set) ?? new Map<string, KeptRecord>();
      bySet.set(set, known);
      const wanted = [...new Set(idsIn(from, key))].filter((ref) => !known.has(ref));
      if (wanted.length === 0) continue;
      for (const each of await recordsByRef(tx, source, set, wanted)) known.set(each.ref, each);
    }
  };
  await loadReferences(records, mapping.references);
  const refs = records.map((each) => each.ref);
  for (const { set, key, references } of Object.values(mapping.belonging)) {
    const found = await recordsPointing(tx, source, set, key, refs);
    const lists = new Map<string, KeptRecord[]>();
    for (const each of found) {
      const owner = String(each.body[key]).toLowerCase();
      lists.set(owner, [...(lists.get(owner) ?? []), each]);
    }
    pointing.set(`${set}/${key}`, lists);
    await loadReferences(found, references);
  }
  return {
    find: (set, ref) => bySet.get(set)?.get(ref),
    pointing: (set, key, ref) => pointing.get(`${set}/${key}`)?.get(ref) ?? [],
  };
}
