import type { ChainEntry } from '../../domain/audit/chain.js';
import type { Queries } from '../session.js';
import { Conditions, instant, type ListShape, type Page, type PageRequest, readPage } from './lists.js';

const ENTRY = `a.seq, ${instant('a.at')} as at, a.action, a.actor, a.door, a.caller, a.subject, a.data, a.previous, a.hash`;

const ENTRIES: ListShape = {
  name: 'audit',
  select: ENTRY,
  from: 'audit_entry a',
  keys: [{ column: 'a.seq', type: 'bigint' }],
  order: 'desc',
};

/** What a list of the audit log may be narrowed to. */
export interface AuditFilter {
  /** `key.added`, or the beginning of it: `key.` */
  readonly action?: string | undefined;
  readonly actor?: string | undefined;
  readonly subject?: string | undefined;
}

type Kept = Omit<ChainEntry, 'seq'> & { readonly seq: bigint };

const numbered = (kept: Kept): ChainEntry => ({ ...kept, seq: Number(kept.seq) });

/** The audit log (журнал аудита), the latest entry first. @throws Refused `cursor-invalid` */
export async function listAudit(db: Queries, filter: AuditFilter, page: PageRequest): Promise<Page<ChainEntry>> {
  const conditions = new Conditions()
    .and(`starts_with(a.action, $$)`, filter.action)
    .and('a.actor = $$', filter.actor)
    .and('a.subject = $$', filter.subject);
  const { items, next } = await readPage<Kept>(db, ENTRIES, conditions, page);
  return { items: items.map(numbered), next };
}

/** Whether something is noted that is not in the chain yet. */
export async function hasPending(db: Queries): Promise<boolean> {
  const [row] = await db.query<{ pending: boolean }>(`select exists (select from audit_pending) as pending`);
  return row?.pending === true;
}

/** The next entries of the chain after a number, in order. */
export async function readChain(db: Queries, after: number, limit: number): Promise<ChainEntry[]> {
  const rows = await db.query<Kept>(`select ${ENTRY} from audit_entry a where a.seq > $1 order by a.seq limit $2`, [
    after,
    limit,
  ]);
  return rows.map(numbered);
}
