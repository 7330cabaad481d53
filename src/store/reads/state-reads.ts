import { Temporary } from '../../domain/failure.js';
import type { Queries } from '../session.js';
import type { Store } from '../store.js';

/**
 * Whether the database answers and knows every migration of this program. One that knows more is fine: during an upgrade the old
 * program runs beside the new one.
 *
 * @throws Temporary `migrations-missing` {count}; whatever the connection throws
 */
export async function checkStore(store: Store): Promise<void> {
  const applied = await store.query<{ name: string }>('select name from migrations');
  const names = new Set(applied.map((each) => each.name));
  const missing = store.dataSource.migrations.filter((each) => !names.has(each.name ?? each.constructor.name));
  if (missing.length > 0) throw new Temporary('migrations-missing', { count: missing.length });
}

/** What there is of one kind. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** Incoming payments of which something is left to be allocated. */
export async function countOpenPayments(db: Queries): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from payment where direction = 'in' and status in ('open', 'partly-matched', 'advance')`,
  );
  return row?.count ?? 0;
}

/** Deliveries by status. */
export const countDeliveries = (db: Queries): Promise<Count[]> =>
  db.query<Count>(`select status as name, count(*)::int as count from delivery group by status order by status`);

/** Imported files by kind. */
export const countImports = (db: Queries): Promise<Count[]> =>
  db.query<Count>(`select kind as name, count(*)::int as count from import_file group by kind order by kind`);

/** Events set aside for subscribers of the embedded transport because they could not be handled. */
export const countParked = (db: Queries): Promise<Count[]> =>
  db.query<Count>(
    `select subscriber as name, count(*)::int as count from queue_message where parked_at is not null group by subscriber order by subscriber`,
  );
