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

/**
 * Opens the database that the settings choose: DATABASE_URL, else the embedded server under SVERKA_HOME; migrates it.
 *
 * @throws Refused or Temporary as {@link openDataSource} and {@link openEmbeddedPostgres}
 */
export async function openStore(
  settings: Settings,
  log: (line: string) => void = () => undefined,
): Promise<OpenedStore> {
  const { DATABASE_URL: external, home } = settings.environment;
  const server = external ? undefined : await openEmbeddedPostgres(home, log);
  const url = external ?? (server as { url: string }).url;
  try {
    const { poolSize, statementTimeoutMs } = settings.config.database;
    const store = new Store(await openDataSource({ url, poolSize, statementTimeoutMs }));
    const close = async (): Promise<void> => {
      await store.close();
      await server?.release();
    };
    return { store, url, embedded: !external, close };
  } catch (error) {
    await server?.release();
    throw error;
  }
}
