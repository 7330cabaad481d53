import { type ColumnTypes, sendRows, sent } from './sent-rows.js';
import type { Row, Transaction } from './transaction.js';

/**
 * Inserts rows with one statement, in their order.
 *
 * @param tail what follows the insert, for example `on conflict do nothing`
 */
export async function insertRows(
  tx: Transaction,
  table: string,
  types: ColumnTypes,
  rows: readonly Row[],
  tail = '',
): Promise<void> {
  if (rows.length === 0) return;
  const { source, parameters } = sendRows(types, rows);
  const values = Object.entries(types).map(([column, type]) => sent(column, type));
  await tx.query(
    `insert into ${table} (${Object.keys(types).join(', ')}) select ${values.join(', ')} from ${source} ${tail}`,
    parameters,
  );
}

/** Updates rows by `key` with one statement; `extra` is set besides, for example `updated_at = now()`. Returns how many changed. */
export async function updateRows(
  tx: Transaction,
  table: string,
  key: string,
  types: ColumnTypes,
  rows: readonly Row[],
  extra = '',
): Promise<number> {
  if (rows.length === 0) return 0;
  const { source, parameters } = sendRows(types, rows);
  const set = Object.entries(types)
    .filter(([column]) => column !== key)
    .map(([column, type]) => `${column} = ${sent(column, type)}`)
    .concat(extra ? [extra] : []);
  return tx.run(`update ${table} set ${set.join(', ')} from ${source} where ${table}.${key} = t.${key}`, parameters);
}
