import type { Reason } from '../../domain/reason.js';
import type { Queries } from '../session.js';
import { instant } from './lists.js';

/** A record as it is kept. */
export interface KeptLedgerRecord {
  readonly ref: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly erased: boolean;
  readonly setAside: boolean;
}

const COLUMNS = `ref::text as ref, body, erased, refusal is not null as "setAside"`;

/** Ref -> version of what is kept of a set and has not been erased. */
export async function keptVersions(db: Queries, source: string, set: string): Promise<Map<string, string>> {
  const rows = await db.query<{ ref: string; version: string }>(
    `select ref::text as ref, version from ledger_record where source = $1 and entity_set = $2 and not erased`,
    [source, set],
  );
  return new Map(rows.map((each) => [each.ref, each.version]));
}

/** Records that wait to be taken in, in the order of their refs; of one whose person was erased nothing is left to take. */
export const pendingRecords = (
  db: Queries,
  source: string,
  set: string,
  after: string,
  limit: number,
): Promise<KeptLedgerRecord[]> =>
  db.query<KeptLedgerRecord>(
    `select ${COLUMNS} from ledger_record
     where source = $1 and entity_set = $2 and pending and body <> '{}' and ref > $3::uuid order by ref limit $4`,
    [source, set, after, limit],
  );

/** Records by their refs. */
export const recordsByRef = (
  db: Queries,
  source: string,
  set: string,
  refs: readonly string[],
): Promise<KeptLedgerRecord[]> =>
  db.query<KeptLedgerRecord>(
    `select ${COLUMNS} from ledger_record where source = $1 and entity_set = $2 and ref = any($3::uuid[])`,
    [source, set, refs],
  );

/** Records whose field points at one of these refs, in the order of their refs. */
export const recordsPointing = (
  db: Queries,
  source: string,
  set: string,
  key: string,
  refs: readonly string[],
): Promise<KeptLedgerRecord[]> =>
  db.query<KeptLedgerRecord>(
    `select ${COLUMNS} from ledger_record
     where source = $1 and entity_set = $2 and lower(body ->> $3) = any($4::text[]) order by ref`,
    [source, set, key, refs],
  );

/** A record of a base as it came, for whoever takes it away. */
export interface GivenRecord {
  readonly source: string;
  readonly set: string;
  readonly ref: string;
  /** The base does not have it any more. */
  readonly erased: boolean;
  readonly readAt: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Records of a set in the order of their refs, page by page, so that a set of any size passes through. */
export async function* givenRecords(db: Queries, source: string, set: string): AsyncGenerator<GivenRecord> {
  for (let after: string | null = null; ;) {
    const rows: GivenRecord[] = await db.query<GivenRecord>(
      `select source, entity_set as set, ref::text as ref, erased, ${instant('read_at')} as "readAt", body from ledger_record
       where source = $1 and entity_set = $2 and ($3::uuid is null or ref > $3) order by ref limit 500`,
      [source, set, after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < 500) return;
    after = last.ref;
  }
}

/** A record that was set aside, as a person is told of it. */
export interface RefusedRecord {
  readonly set: string;
  readonly ref: string;
  /** What people call it: its number or name. */
  readonly name: string;
  readonly reason: Reason;
}

/** Records of a source that are set aside, the longest first; `total` counts all of them. */
export async function refusedRecords(
  db: Queries,
  source: string,
  limit: number,
): Promise<{ records: RefusedRecord[]; total: number }> {
  const records = await db.query<RefusedRecord & { total: number }>(
    `select entity_set as set, ref::text as ref, coalesce(body ->> 'Number', body ->> 'Description', '') as name, refusal as reason,
            count(*) over ()::int as total
     from ledger_record where source = $1 and refusal is not null order by refused_at, entity_set, ref limit $2`,
    [source, limit],
  );
  return { records: records.map(({ total: _, ...each }) => each), total: records[0]?.total ?? 0 };
}
