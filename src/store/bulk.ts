import type { Row, Transaction } from './transaction.js';

/** Columns of a bulk write with their PostgreSQL types, in order: `{ id: 'uuid', amount: 'bigint' }`. */
export type ColumnTypes = Readonly<Record<string, string>>;

const arrays = (types: ColumnTypes, rows: readonly Row[]): unknown[][] =>
  Object.entries(types).map(([column, type]) =>
    rows.map((row) => (type === 'jsonb' && row[column] !== null ? JSON.stringify(row[column]) : row[column])),
  );

const unnest = (types: ColumnTypes): string =>
  `unnest(${Object.values(types)
    .map((type, i) => `$${i + 1}::${type}[]`)
    .join(', ')}) as t(${Object.keys(types).join(', ')})`;

/**
 * Inserts rows with one statement.
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
  const columns = Object.keys(types).join(', ');
  await tx.query(
    `insert into ${table} (${columns}) select ${columns} from ${unnest(types)} ${tail}`,
    arrays(types, rows),
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
  const set = Object.keys(types)
    .filter((column) => column !== key)
    .map((column) => `${column} = t.${column}`)
    .concat(extra ? [extra] : []);
  const done = await tx.query(
    `update ${table} set ${set.join(', ')} from ${unnest(types)} where ${table}.${key} = t.${key} returning 1`,
    arrays(types, rows),
  );
  return done.length;
}
