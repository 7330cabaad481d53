import type { DataSource, QueryRunner } from 'typeorm';
import { Refused, Temporary } from '../domain/failure.js';
import { MIGRATION_LOCK } from './advisory-locks.js';
import { MIGRATIONS } from './migrations/migration-list.js';

/** One step of the schema (миграция): its name ends in the thirteen digits of its time. */
export interface Migration {
  readonly name: string;
  up(runner: QueryRunner): Promise<unknown>;
}

/** Every migration of this program, oldest first. */
export const ownMigrations = (): Migration[] => MIGRATIONS.map((each) => new each());

/** A table that is in use is waited for so long; longer would hold up everybody who comes after. */
const TABLE_WAIT_MS = 60_000;

/** PostgreSQL's codes for what passes: a lock not given, a deadlock, a server that stops or breaks off. */
const PASSES = /^(55P03|40P01|57P0\d|08\w{3})$/;

/**
 * Brings the schema of a database up to this program, in one transaction: all migrations that it lacks, or none. One process at a
 * time does it, under a lock of the database; the others wait and find nothing left to do. That the lock belongs to the same transaction
 * means that nobody else begins before this one is decided.
 *
 * @throws Refused `database-newer` {migration} when it knows a migration that this program does not; `database-migration-failed`
 *   {migration, cause}; Temporary `database-contended` when a table stayed in use
 */
export async function migrate(source: DataSource, migrations: readonly Migration[] = ownMigrations()): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    // Somebody else's migration may take as long as it wants.
    await runner.query('set local lock_timeout = 0');
    await runner.query('set local statement_timeout = 0');
    await runner.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await runner.query(`set local lock_timeout = ${TABLE_WAIT_MS}`);
    await applyMigrations(runner, migrations);
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/**
 * Applies what is lacking, within a transaction of the caller's, who holds {@link MIGRATION_LOCK}. The table `migrations` is the one
 * that TypeORM keeps.
 *
 * @throws as {@link migrate}
 */
export async function applyMigrations(runner: QueryRunner, migrations: readonly Migration[]): Promise<void> {
  const applied = await readApplied(runner);
  const known = new Set(migrations.map((each) => each.name));
  const stranger = [...applied].find((name) => !known.has(name));
  if (stranger !== undefined) throw new Refused('database-newer', { migration: stranger });
  const lacking = migrations.filter((each) => !applied.has(each.name));
  if (lacking.length > 0)
    await runner.query(
      `create table if not exists migrations (id serial primary key, "timestamp" bigint not null, name character varying not null)`,
    );
  for (const each of lacking) {
    await runOne(runner, each);
    await runner.query('insert into migrations ("timestamp", name) values ($1, $2)', [
      Number(each.name.slice(-13)),
      each.name,
    ]);
  }
}

async function readApplied(runner: QueryRunner): Promise<Set<string>> {
  const [table] = (await runner.query(`select to_regclass('migrations') is not null as present`)) as [
    { present: boolean },
  ];
  if (!table.present) return new Set();
  const rows = (await runner.query('select name from migrations order by id')) as { name: string }[];
  return new Set(rows.map((each) => each.name));
}

async function runOne(runner: QueryRunner, migration: Migration): Promise<void> {
  try {
    await migration.up(runner);
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    if (PASSES.test(code)) throw new Temporary('database-contended', { attempts: 1 }, error);
    throw new Refused('database-migration-failed', { migration: migration.name, cause: message });
  }
}
