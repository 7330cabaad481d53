/** Columns of a bulk write with their PostgreSQL types, in order: `{ id: 'uuid', amount: 'bigint' }`. */
export type ColumnTypes = Readonly<Record<string, string>>;

/** Rows on their way to the server: what stands after `from`, and its parameters, one for each column. */
export interface SentRows {
  readonly source: string;
  readonly parameters: readonly string[];
}

/** What needs no quotation marks within the text of an array: ids, whole numbers, days. */
const BARE = /^[-0-9a-z]+$/;
const QUOTED = /["\\]/g;

function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  const text = value instanceof Date ? value.toISOString() : String(value as string | bigint | number | boolean);
  if (BARE.test(text) && text !== 'null') return text;
  return `"${text.includes('"') || text.includes('\\') ? text.replace(QUOTED, '\\$&') : text}"`;
}

/**
 * Rows as a table `t` of a query, a column each a parameter: arrays as the text that PostgreSQL reads, a column of jsonb as one text of
 * JSON. What `pg` makes of an array is many times slower for both sides, above all where elements are JSON themselves.
 */
export function sendRows(types: ColumnTypes, rows: readonly Readonly<Record<string, unknown>>[]): SentRows {
  const columns = Object.entries(types);
  const sources = columns.map(([, type], i) =>
    type === 'jsonb' ? `jsonb_array_elements($${i + 1}::jsonb)` : `unnest($${i + 1}::${type}[])`,
  );
  const parameters = columns.map(([column, type]) =>
    type === 'jsonb'
      ? JSON.stringify(rows.map((row) => row[column] ?? null))
      : `{${rows.map((row) => element(row[column])).join()}}`,
  );
  return { source: `rows from (${sources.join(', ')}) as t(${Object.keys(types).join(', ')})`, parameters };
}

/** A column of a {@link sendRows} table: the null of JSON is that of SQL. */
export const sent = (column: string, type: string | undefined): string =>
  type === 'jsonb' ? `nullif(t.${column}, 'null')` : `t.${column}`;
