import type { Store } from '../store.js';
import type { Transaction } from '../transaction.js';

/** Work that something in the store has made due. */
export type WorkKind = 'match' | 'enrich' | 'check-orders';

/** Notes, within the transaction that made it due, that work is to be done. */
export const requestWork = async (tx: Transaction, kind: WorkKind): Promise<void> => {
  await tx.query(`insert into work_request (kind) values ($1)`, [kind]);
};

/**
 * As {@link requestWork}, where one request that waits stands for all: nobody may be there to do the work, and requests would pile up. One
 * that is being taken at this moment is missed; whoever does the work looks by himself from time to time.
 */
export const requestWorkOnce = async (tx: Transaction, kind: WorkKind): Promise<void> => {
  await tx.query(
    `insert into work_request (kind) select $1 where not exists (select 1 from work_request where kind = $1)`,
    [kind],
  );
};

/** Requests that wait now. They are taken away by {@link dropRequests} only after the work: a crash in between repeats it. */
export const pendingRequests = async (store: Store, kind: WorkKind): Promise<bigint[]> =>
  (
    await store.query<{ id: bigint }>(`select id from work_request where kind = $1 order by id limit 10000`, [kind])
  ).map((each) => each.id);

/** Takes requests away whose work is done. */
export const dropRequests = async (store: Store, ids: readonly bigint[]): Promise<void> => {
  await store.query(`delete from work_request where id = any($1::bigint[])`, [ids]);
};

/** Takes requests away before their work, where another way finds what is missed. @returns whether there was any */
export const takeRequests = async (store: Store, kind: WorkKind): Promise<boolean> =>
  (
    await store.query(
      `with taken as (delete from work_request where kind = $1 returning 1) select 1 from taken limit 1`,
      [kind],
    )
  ).length > 0;
