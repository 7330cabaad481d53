import { createHash } from 'node:crypto';
import { chainedText, type ChainEntry, type ChainHead, FIRST_PREVIOUS } from '../../domain/audit/chain.js';
import { AUDIT_LOCK } from '../advisory-locks.js';
import { insertRows } from '../bulk.js';
import { instant } from '../reads/lists.js';
import type { Transaction } from '../transaction.js';

/** Entries that are chained by one transaction. */
const BATCH = 1_000;

const COLUMNS = {
  seq: 'bigint',
  at: 'timestamptz',
  action: 'text',
  actor: 'text',
  door: 'text',
  caller: 'text',
  subject: 'uuid',
  data: 'jsonb',
  previous: 'text',
  hash: 'text',
} as const;

/** What a batch came to: the entries, and the head of the chain before. */
export interface Chained {
  readonly before: ChainHead;
  readonly entries: readonly ChainEntry[];
}

/** The hash of an entry of the audit log: SHA-256 of its text, in hexadecimal digits. */
export const auditHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

type Pending = Omit<ChainEntry, 'seq' | 'previous' | 'hash'>;

/**
 * Takes what transactions noted into the chain of the audit log, the only writer of it: at most {@link BATCH} entries, in the order in
 * which they were noted. Whoever does it at the same time waits; whoever only notes something waits for nobody.
 */
export async function chainPending(tx: Transaction): Promise<Chained> {
  await tx.query('select pg_advisory_xact_lock($1)', [AUDIT_LOCK]);
  const before = await headOf(tx);
  const pending = await tx.query<Pending>(
    `with taken as (
       delete from audit_pending where id in (select id from audit_pending order by id limit ${BATCH}) returning *
     )
     select ${instant('at')} as at, action, actor, door, caller, subject, data from taken order by id`,
  );
  const entries: ChainEntry[] = [];
  for (const each of pending) {
    const { seq, hash: previous } = entries.at(-1) ?? before;
    const entry = { ...each, seq: seq + 1, previous };
    entries.push({ ...entry, hash: auditHash(chainedText(entry)) });
  }
  await insertRows(tx, 'audit_entry', COLUMNS, entries as unknown as Record<string, unknown>[]);
  return { before, entries };
}

async function headOf(tx: Transaction): Promise<ChainHead> {
  const [last] = await tx.query<{ seq: bigint; hash: string }>(
    `select seq, hash from audit_entry order by seq desc limit 1`,
  );
  return last ? { seq: Number(last.seq), hash: last.hash } : { seq: 0, hash: FIRST_PREVIOUS };
}
