import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDataSource } from '../../src/store/data-source.js';
import { openEmbeddedPostgres } from '../../src/store/embedded/embedded-postgres.js';
import { Store } from '../../src/store/store.js';

/** A database of a suite's own, empty and migrated. */
export interface TestDatabase {
  readonly url: string;
  readonly store: Store;
  /** Closes the store and removes the database. */
  drop(): Promise<void>;
}

interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

const LOCAL = 'postgres://postgres@127.0.0.1:5432/postgres';

/**
 * Makes a fresh database: on the server of TEST_DATABASE_URL, else on the local one at its standard port if it lets `postgres` in
 * without a password, else on an embedded server of this process's own (which
 * TEST_DATABASE_URL=embedded asks for).
 *
 * @param template name of a database that nobody is connected to: the fresh one is its copy
 */
export async function freshDatabase(poolSize = 10, template?: string): Promise<TestDatabase> {
  const { url, drop } = await emptyDatabase(template);
  const store = new Store(await openDataSource({ url, poolSize, statementTimeoutMs: 30_000 }));
  return {
    url,
    store,
    drop: async () => {
      await store.close();
      await drop();
    },
  };
}

/** A database of a suite's own without any schema. */
export type EmptyDatabase = Pick<TestDatabase, 'url' | 'drop'>;

/** Makes a database as {@link freshDatabase} does, and leaves it empty. */
export async function emptyDatabase(template = 'template0'): Promise<EmptyDatabase> {
  const server = await findServer();
  const name = `sverka_test_${randomBytes(6).toString('hex')}`;
  await administer(server.url, `create database ${name} encoding 'UTF8' template ${template}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await administer(server.url, `drop database if exists ${name} with (force)`);
      await server.stop();
    },
  };
}

async function findServer(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given === 'embedded') return startServer();
  if (given) return { url: given, stop: async () => undefined };
  const answers = await administer(LOCAL, 'select 1').then(
    () => true,
    () => false,
  );
  return answers ? { url: LOCAL, stop: async () => undefined } : startServer();
}

async function startServer(): Promise<TestServer> {
  const home = await mkdtemp(join(tmpdir(), 'sverka-test-'));
  const server = await openEmbeddedPostgres(home);
  return {
    url: server.url,
    stop: async () => {
      await server.release();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => undefined);
  }
}
