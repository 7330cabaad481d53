import { DataSource } from 'typeorm';
import pg from 'pg';
import { Refused, Temporary } from '../domain/failure.js';
import { PrefixedNames } from './entities/naming.js';
import { ENTITIES } from './entities/entity-list.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations/migration-list.js';

/** OIDs of the types whose default reading in `pg` loses something: int8 becomes bigint, date stays a day without a zone. */
const INT8 = 20;
const DATE = 1082;

const parsers = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === INT8) return BigInt;
    if (oid === DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format);
  },
};

/** The oldest server that is supported, as `server_version_num`. */
const OLDEST = 140_000;

/** How a connection to PostgreSQL is opened. */
export interface StoreOptions {
  readonly url: string;
  /** Connections at most. */
  readonly poolSize: number;
  /** Limit of one statement; a longer one is a defect or a stuck server. */
  readonly statementTimeoutMs: number;
}

/**
 * Between opening a connection and handing it out nobody listens to its errors, and an error without a listener ends the process.
 * Whoever uses the connection hears of the error by its next query.
 */
function listenToErrors(client: pg.PoolClient, verified: (error?: Error) => void): void {
  client.on('error', () => undefined);
  verified();
}

/** Makes the data source without connecting. */
export const createDataSource = (options: StoreOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url: options.url,
    entities: ENTITIES,
    namingStrategy: new PrefixedNames(),
    migrations: MIGRATIONS,
    synchronize: false,
    logging: false,
    applicationName: 'sverka',
    extra: {
      max: options.poolSize,
      types: parsers,
      verify: listenToErrors,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      options: `-c statement_timeout=${options.statementTimeoutMs} -c lock_timeout=5000 -c idle_in_transaction_session_timeout=60000 -c jit=off -c TimeZone=UTC -c DateStyle=ISO`,
    },
    poolErrorHandler: () => undefined,
  });

/** A connection URL without its password, fit for a message. */
export const withoutPassword = (url: string): string => url.replace(/(\/\/[^:/@]*):[^@]*@/, '$1:***@');

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET', '57P03']);

/**
 * Connects, refuses what cannot serve (older than 14, not UTF-8, a schema newer than this program), and migrates under a lock.
 *
 * @throws as {@link connectDataSource} and {@link migrate}
 */
export async function openDataSource(options: StoreOptions): Promise<DataSource> {
  const source = await connectDataSource(options);
  try {
    await migrate(source);
    return source;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

/**
 * Connects to a server that can serve, whatever its database holds.
 *
 * @throws Temporary `database-unreachable`; Refused `database-refused`, `database-too-old`, `database-encoding`
 */
export async function connectDataSource(options: StoreOptions): Promise<DataSource> {
  const source = createDataSource(options);
  const url = withoutPassword(options.url);
  try {
    await source.initialize();
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    if (UNREACHABLE.has(code) || /timeout/i.test(message))
      throw new Temporary('database-unreachable', { url, cause: code || message }, error);
    throw new Refused('database-refused', { url, cause: message });
  }
  try {
    await checkServer(source, url);
    return source;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

async function checkServer(source: DataSource, url: string): Promise<void> {
  const [server] = (await source.query(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  )) as [{ version: number; encoding: string }];
  if (server.version < OLDEST) throw new Refused('database-too-old', { url, version: String(server.version) });
  if (server.encoding !== 'UTF8') throw new Refused('database-encoding', { url, encoding: server.encoding });
}
