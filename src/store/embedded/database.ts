import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Refused, Temporary } from '../../domain/failure.js';
import { DATABASE, type HomePlaces } from './cluster.js';

const CONNECT_MS = 5_000;
const RETRY_UNTIL_MS = 20_000;
const PASSWORD_WRONG = '28P01';
const DATABASE_EXISTS = '42P04';

/**
 * Makes the database when the server has none yet, in UTF-8 with the locale of the cluster. That this answers also proves that
 * the server is ours: SCRAM proves the password of this home to both sides.
 *
 * @throws Refused `embedded-database-password-wrong` { path }; Temporary `embedded-database-unreachable` { path, pid: 0 }.
 */
export async function ensureDatabase(url: string, places: HomePlaces): Promise<void> {
  const client = await connect(url, places);
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} TEMPLATE template0 ENCODING 'UTF8'`);
  } catch (error) {
    if ((error as { code?: string }).code !== DATABASE_EXISTS) throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function connect(url: string, places: HomePlaces): Promise<pg.Client> {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  for (const until = Date.now() + RETRY_UNTIL_MS; ; await pause(100)) {
    const client = new pg.Client({ connectionString: maintenance.href, connectionTimeoutMillis: CONNECT_MS });
    // Without a listener a connection cut by the server would end the process.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if ((error as { code?: string }).code === PASSWORD_WRONG)
        throw new Refused('embedded-database-password-wrong', { path: places.password });
      if (Date.now() > until)
        throw new Temporary('embedded-database-unreachable', { path: places.data, pid: 0 }, error);
    }
  }
}
