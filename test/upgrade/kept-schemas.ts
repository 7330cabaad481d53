import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Versions whose schema is kept beside this file, with data in it. */
export const KEPT_VERSIONS: readonly string[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.sql'))
  .map((name) => name.slice(0, -'.sql'.length))
  .sort();

/** Runs some work on a connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Puts the kept schema of a version, and its data, into an empty database. */
export const loadKept = (url: string, version: string): Promise<unknown> =>
  withClient(url, (client) => client.query(readFileSync(join(import.meta.dirname, `${version}.sql`), 'utf8')));

const column = async (url: string, sql: string): Promise<string[]> =>
  withClient(url, async (client) => (await client.query<{ said: string }>(sql)).rows.map((each) => each.said));

/** Everything that a migration makes, a line each, without the table in which migrations are noted. */
export const describeSchema = (url: string): Promise<string[]> =>
  column(
    url,
    `select said from (
       select format('%s.%s %s %s %s %s', table_name, column_name, data_type, is_nullable, column_default, identity_generation) as said, table_name as t
         from information_schema.columns where table_schema = 'public'
       union all select format('%s: %s', conname, pg_get_constraintdef(oid)), conrelid::regclass::text
         from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
       union all select indexdef, tablename from pg_indexes where schemaname = 'public'
       union all select pg_get_functiondef(oid), proname from pg_proc where pronamespace = 'public'::regnamespace
       union all select viewname || definition, viewname from pg_views where schemaname = 'public'
       union all select pg_get_triggerdef(oid), tgrelid::regclass::text from pg_trigger where not tgisinternal
     ) as all_of_it where t <> 'migrations' order by 1`,
  );

/** Names of the migrations that a database has had, oldest first. */
export const migrationsOf = (url: string): Promise<string[]> =>
  column(url, 'select name as said from migrations order by id');

/** Money and rows, as an accountant would count them: no upgrade may change them. */
export const countBooks = (url: string): Promise<string[]> =>
  column(
    url,
    `select format('payments %s %s %s: %s, %s, %s', direction, status, currency, count(*), sum(amount), sum(allocated)) as said
       from payment group by direction, status, currency
     union all select format('invoices %s: %s, %s, %s', currency, count(*), sum(amount), sum(allocated)) from invoice group by currency
     union all select format('in force: %s, %s', count(*), sum(amount)) from allocation_in_force
     union all select format('decisions %s: %s', kind, count(*)) from decision group by kind
     union all select format('statements: %s, %s, %s', count(*), sum(received), sum(closing)) from statement
     union all select format('originals: %s, %s', count(*), sum(length(bytes))) from original_chunk
     union all select format('clients: %s', count(*)) from counterparty
     union all select format('messages: %s', count(*)) from delivery order by 1`,
  );
