import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { QueryRunner } from 'typeorm';
import { Refused } from '../../domain/failure.js';
import { MIGRATION_LOCK } from '../advisory-locks.js';
import { connectDataSource } from '../data-source.js';
import { applyMigrations, ownMigrations } from '../migrate.js';
import { placeMark } from '../writers/restore-mark-writer.js';
import type { BackupSource, BackupVisitor } from './backup-source.js';
import type { BackupEnd, BackupHead } from './backup-text.js';

/** What a database was filled with. */
export interface Filled {
  readonly head: BackupHead;
  readonly end: BackupEnd;
}

/** PostgreSQL's classes of errors that tell of the data: not a value of its type, a reference to nothing, a name that is not there. */
const DATA_AT_FAULT = /^(22|23|42)/;

/**
 * Fills an empty database from a backup (восстановление), in one transaction: the migrations that the backup names, every row, the
 * counters, the migrations that came since, and the mark that it was restored. Nothing is kept unless the checksum of the whole file holds.
 *
 * @throws Refused `backup-not-one`, `backup-cut-off`, `backup-altered`, `backup-newer` {migration, program},
 *   `restore-database-not-empty` {table}; as `connectDataSource` and `migrate`
 */
export async function fillDatabase(url: string, backup: BackupSource): Promise<Filled> {
  const head = await backup.head();
  refuseNewer(head);
  const source = await connectDataSource({ url, poolSize: 2, statementTimeoutMs: 0 });
  try {
    const runner = source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      await runner.startTransaction();
      const end = await fill(runner, client, head, backup);
      await runner.commitTransaction();
      await runner.query('analyze');
      return { head, end };
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release().catch(() => undefined);
    }
  } finally {
    await source.destroy();
  }
}

function refuseNewer({ migrations, program }: BackupHead): void {
  const known = new Set(ownMigrations().map((each) => each.name));
  const stranger = migrations.find((each) => !known.has(each));
  if (stranger !== undefined) throw new Refused('backup-newer', { migration: stranger, program });
}

async function fill(
  runner: QueryRunner,
  client: PoolClient,
  head: BackupHead,
  backup: BackupSource,
): Promise<BackupEnd> {
  await runner.query('set local lock_timeout = 0');
  // The bytes may come slowly, over a network or from a person's pipe.
  await runner.query('set local idle_in_transaction_session_timeout = 0');
  await runner.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  await refuseFilled(runner);
  const all = ownMigrations();
  await applyMigrations(
    runner,
    all.filter((each) => head.migrations.includes(each.name)),
  );
  const end = await backup.read(loader(client));
  await applyMigrations(runner, all);
  await placeMark({ query: (sql, parameters) => runner.query(sql, parameters as unknown[]) }, 'restore', head.takenAt);
  return end;
}

async function refuseFilled(runner: QueryRunner): Promise<void> {
  const [found] = (await runner.query(
    `select relname as table from pg_class
     where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm') order by relname limit 1`,
  )) as { table: string }[];
  if (found) throw new Refused('restore-database-not-empty', { table: found.table });
}

const loader = (client: PoolClient): BackupVisitor => ({
  async table(name, columns, rows) {
    // What a migration itself put in is in the backup as well, as it was then.
    await blameData(client.query(`delete from "${name}"`));
    const named = columns.map((each) => `"${each}"`).join(', ');
    const copy = client.query(copyFrom(`copy "${name}" (${named}) from stdin`));
    await blameData(pipeline(Readable.from(rows, { objectMode: false }), copy));
    return copy.rowCount;
  },
  async sequence({ name, last, called }) {
    await blameData(client.query('select setval($1::regclass, $2, $3)', [`"${name}"`, last, called]));
  },
});

/** A row that the database does not take cannot have been written by us: the file was altered. */
async function blameData(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (DATA_AT_FAULT.test((error as { code?: string }).code ?? '')) throw new Refused('backup-altered');
    throw error;
  }
}
