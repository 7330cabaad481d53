import type { Reason } from '../../domain/reason.js';
import type { Transaction } from '../transaction.js';
import { erasedRecords } from './erased-persons.js';

/** A record as a ledger gave it. */
export interface ReadRecord {
  readonly ref: string;
  readonly version: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Keeps records as they were read, the only writer of their bodies. One that is as it was costs no write; one that differs in version but
 * not in what is read of it takes the version and is not made anew.
 *
 * @returns how many are new or differ
 */
export async function keepRecords(
  tx: Transaction,
  source: string,
  set: string,
  records: readonly ReadRecord[],
): Promise<number> {
  if (records.length === 0) return 0;
  const latest = [...new Map(records.map((each) => [each.ref, each])).values()];
  // As one text: parameters of many JSON values are slow.
  const blank = await recordsOfErased(tx, source, set, latest);
  const given = JSON.stringify(
    latest.map(({ ref, version, body }) => ({ ref, version, body: blank.has(ref) ? {} : body })),
  );
  const [kept] = await tx.query<{ changed: number }>(
    `with given as (select * from jsonb_to_recordset($3::jsonb) as g(ref uuid, version text, body jsonb)),
     kept as (
       insert into ledger_record (source, entity_set, ref, version, body, pending)
       select $1, $2, ref, version, body, body <> '{}' from given order by ref
       on conflict (source, entity_set, ref) do update
         set version = excluded.version, body = excluded.body, erased = false, read_at = now(),
             pending = excluded.body <> '{}' and (ledger_record.pending or ledger_record.erased or ledger_record.body <> excluded.body)
         where ledger_record.version <> excluded.version or ledger_record.erased or ledger_record.body <> excluded.body
       returning pending
     )
     select count(*) filter (where pending)::int as changed from kept`,
    [source, set, given],
  );
  return kept?.changed ?? 0;
}

/** Refs of records that say who somebody is whose personal data were erased: nothing of them is kept. */
async function recordsOfErased(
  tx: Transaction,
  source: string,
  set: string,
  records: readonly ReadRecord[],
): Promise<Set<string>> {
  const owner = ({ body }: ReadRecord): string => String(body['Owner_Key'] ?? '').toLowerCase();
  const refs = records.flatMap((each) => [each.ref.toLowerCase(), owner(each)]);
  const erased = await erasedRecords(tx, source, [...new Set(refs)].filter(Boolean));
  const isDetail = /КонтактныеЛица|БанковскиеСчета/.test(set);
  const told = records.filter((each) => erased.has(each.ref.toLowerCase()) || (isDetail && erased.has(owner(each))));
  return new Set(told.map((each) => each.ref));
}

/** Notes that records are no longer in the base; what they said stays. Returns how many were there until now. */
export async function markErased(
  tx: Transaction,
  source: string,
  set: string,
  refs: readonly string[],
): Promise<number> {
  const done = await tx.query(
    `update ledger_record set erased = true, pending = true, read_at = now()
     where source = $1 and entity_set = $2 and ref = any($3::uuid[]) and not erased returning 1`,
    [source, set, refs],
  );
  return done.length;
}

/** What points where: see `formats/ledger/needed-sets.ts`. */
export interface RecordEdge {
  readonly set: string;
  readonly target: string;
  readonly key: string;
  readonly direction: 'to' | 'from';
}

/**
 * Records around one that has changed are made anew as well: what they say depends on it.
 *
 * @param edges the far ones first
 */
export async function touchAround(tx: Transaction, source: string, edges: readonly RecordEdge[]): Promise<void> {
  // Of most sets nothing waits, and then hundreds of thousands of records need not be looked at.
  const rows = await tx.query<{ set: string }>(
    `select distinct entity_set as set from ledger_record where source = $1 and pending`,
    [source],
  );
  const waiting = new Set(rows.map((each) => each.set));
  for (const { set, target, key, direction } of edges) {
    if (!waiting.has(target)) continue;
    const own = key === 'Ref_Key' ? 'm.ref::text' : `lower(m.body ->> $4)`;
    const joined = direction === 'to' ? `${own} = t.ref::text` : `lower(t.body ->> $4) = m.ref::text`;
    const keyed = key !== 'Ref_Key' || direction === 'from';
    const touched = await tx.run(
      `update ledger_record m set pending = true from ledger_record t
       where m.source = $1 and m.entity_set = $2 and not m.pending and t.source = $1 and t.entity_set = $3 and t.pending and ${joined}`,
      keyed ? [source, set, target, key] : [source, set, target],
    );
    if (touched > 0) waiting.add(set);
  }
}

/** Records of these sets are only looked at by others, who have been told. */
export async function settleSets(tx: Transaction, source: string, sets: readonly string[]): Promise<void> {
  await tx.query(
    `update ledger_record set pending = false where source = $1 and entity_set = any($2::text[]) and pending`,
    [source, sets],
  );
}

/** What was set aside is offered again: what it lacked may have come, or a person may have mended it. Returns how many. */
export async function offerRefused(tx: Transaction, source: string, set: string): Promise<number> {
  const offered = await tx.query(
    `update ledger_record set pending = true where source = $1 and entity_set = $2 and refusal is not null and not pending returning 1`,
    [source, set],
  );
  return offered.length;
}

/** What became of a record that was taken in; a refusal sets it aside. */
export interface Settled {
  readonly ref: string;
  readonly refusal: Reason | null;
}

/** Notes what became of records, in the transaction that wrote what was made of them. */
export async function settleRecords(
  tx: Transaction,
  source: string,
  set: string,
  settled: readonly Settled[],
): Promise<void> {
  if (settled.length === 0) return;
  await tx.query(
    `update ledger_record m set pending = false, refusal = s.refusal,
            refused_at = case when s.refusal is null then null else coalesce(m.refused_at, now()) end
     from jsonb_to_recordset($3::jsonb) as s(ref uuid, refusal jsonb)
     where m.source = $1 and m.entity_set = $2 and m.ref = s.ref`,
    [source, set, JSON.stringify(settled.map(({ ref, refusal }) => (refusal === null ? { ref } : { ref, refusal })))],
  );
}

/** Has records taken in again that were read since, and name one of these ids: whose they are has been decided otherwise. */
export async function offerRecordsAgain(
  tx: Transaction,
  externalIds: readonly (readonly [source: string, externalId: string])[],
  since: Date,
): Promise<void> {
  if (externalIds.length === 0) return;
  await tx.run(
    `update ledger_record r set pending = true
     where r.read_at >= $3 and exists (
       select from unnest($1::text[], $2::text[]) as t(source, external_id), jsonb_each_text(r.body) as f
       where t.source = r.source and lower(f.value) = lower(t.external_id))`,
    [externalIds.map(([source]) => source), externalIds.map(([, id]) => id), since],
  );
}
