import type { CounterpartyRow } from '../../domain/register/register-rows.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';
import { findByExternalIds } from './external-ids.js';

/** Folds a name into the key by which payers are recognised; comes from the domain, the store only keeps it. */
export type NameKeys = (row: { name: string; fullName: string }) => readonly string[];

/** What names a row within its source. */
export const keyOf = (row: CounterpartyRow): string =>
  row.externalId || `${row.taxNumber}/${row.reasonCode}/${row.name}`;

interface Candidate {
  readonly id: string;
  readonly requisites: string;
  readonly names: readonly string[];
}

const requisitesOf = (row: CounterpartyRow): string => `${row.taxNumber}/${row.reasonCode}`;

/** A card that a document made before any register spoke of the client goes by its tax number or name: that is no id of the source. */
const OWN_ID = `e.external_id <> c.tax_number and e.external_id not like 'name:%'`;

/**
 * Our id of each row's counterparty, by the row's key (опознание): by what the source calls it; else a card with the same ИНН, КПП and name
 * which this source has not named yet, if there is exactly one; else a new one. Two cards of one source are two counterparties, whatever
 * they share: branches may have one ИНН, even one КПП.
 */
export async function identify(
  tx: Transaction,
  source: string,
  rows: readonly CounterpartyRow[],
  nameKeys: NameKeys,
): Promise<Map<string, string>> {
  const externalIds = rows.map((row) => row.externalId);
  const known = await findByExternalIds(tx, source, 'counterparty', externalIds);
  const unknown = rows.filter((row) => row.taxNumber && !known.has(row.externalId));
  const candidates = await candidatesFor(tx, source, unknown);
  const taken = new Set(known.values());
  const ids = new Map<string, string>();
  for (const row of rows) {
    const id = known.get(row.externalId) ?? onlyFit(row, candidates, taken, nameKeys) ?? newId();
    ids.set(keyOf(row), id);
    taken.add(id);
  }
  return ids;
}

function onlyFit(
  row: CounterpartyRow,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  taken: ReadonlySet<string>,
  nameKeys: NameKeys,
): string | undefined {
  const keys = nameKeys(row);
  const fits = (candidates.get(requisitesOf(row)) ?? []).filter(
    ({ names }) => names.length === 0 || keys.length === 0 || names.some((each) => keys.includes(each)),
  );
  const [only] = fits;
  return row.taxNumber && fits.length === 1 && only && !taken.has(only.id) ? only.id : undefined;
}

async function candidatesFor(
  tx: Transaction,
  source: string,
  rows: readonly CounterpartyRow[],
): Promise<Map<string, Candidate[]>> {
  const byRequisites = new Map<string, Candidate[]>();
  if (rows.length === 0) return byRequisites;
  const found = await tx.query<Candidate>(
    `select c.id, c.tax_number || '/' || c.reason_code as requisites,
            array(select n.name_key from counterparty_name n where n.counterparty_id = c.id) as names
     from counterparty c
     where c.tax_number = any($1::text[]) and c.tax_number <> '' and c.merged_into is null
       and not exists (select from external_id e where e.entity_id = c.id and e.source = $2 and e.kind = 'counterparty' and ${OWN_ID})
     order by c.id`,
    [[...new Set(rows.map((row) => row.taxNumber))], source],
  );
  for (const each of found) byRequisites.set(each.requisites, [...(byRequisites.get(each.requisites) ?? []), each]);
  return byRequisites;
}
