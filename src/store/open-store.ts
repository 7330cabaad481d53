import type { Settings } from '../settings/settings.js';
import { openDataSource } from './data-source.js';
import { openEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { Store } from './store.js';

/** A store and how to let it go: the connections, and the embedded server when nobody else uses it. */
export interface OpenedStore {
  readonly store: Store;
  /** Where the database is, for connections of other kinds (LISTEN, advisory locks). */
  readonly url: string;
  readonly embedded: boolean;
  close(): Promise<void>;
}

/** A running server and how to let it go. */
export interface OpenedServer {
  readonly url: string;
  readonly embedded: boolean;
  /** Stops the embedded server when nobody else uses it. Never throws. */
  release(): Promise<void>;
}

/**
 * The server that the settings choose: that of DATABASE_URL, which is not asked yet, else the embedded one under SVERKA_HOME, which is
 * started. Nothing is migrated.
 *
 * @throws as {@link openEmbeddedPostgres}
 */
export async function openServer(
  settings: Settings,
  log: (line: string) => void = () => undefined,
): Promise<OpenedServer> {
  const { DATABASE_URL: external, home } = settings.environment;
  if (external) return { url: external, embedded: false, release: async () => undefined };
  const server = await openEmbeddedPostgres(home, log);
  return { url: server.url, embedded: true, release: () => server.release() };
}

/**
 * Opens the database that the settings choose: DATABASE_URL, else the embedded server under SVERKA_HOME; migrates it.
 *
 * @throws Refused or Temporary as {@link openDataSource} and {@link openEmbeddedPostgres}
 */
export async function openStore(
  settings: Settings,
  log: (line: string) => void = () => undefined,
): Promise<OpenedStore> {
  const { url, embedded, release } = await openServer(settings, log);
  try {
    const { poolSize, statementTimeoutMs } = settings.config.database;
    const store = new Store(await openDataSource({ url, poolSize, statementTimeoutMs }));
    const close = async (): Promise<void> => {
      await store.close();
      await release();
    };
    return { store, url, embedded, close };
  } catch (error) {
    await release();
    throw error;
  }
}
