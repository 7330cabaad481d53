import { realpath } from 'node:fs/promises';
import type { Settings } from '../../settings/settings.js';
import { placesOf } from '../embedded/cluster.js';
import { isThere, type RestoredHome, restoreHome } from '../embedded/restore-home.js';
import type { BackupSource } from './backup-source.js';
import { type Filled, fillDatabase } from './fill-database.js';

/** Whether the settings name a database that may keep something: an external one, or a home with a cluster. */
export async function hasDatabase({ environment }: Settings): Promise<boolean> {
  if (environment.DATABASE_URL) return true;
  const home = await realpath(environment.home).catch(() => undefined);
  return home !== undefined && isThere(placesOf(home));
}

/**
 * Makes the database that the settings name out of a backup: a new cluster in the home, or an external database, which must be empty.
 *
 * @param replace an embedded cluster that is there is put aside; an external database is never touched when it is not empty
 * @throws as `fillDatabase` and `restoreHome`
 */
export async function restoreDatabase(
  { environment }: Settings,
  backup: BackupSource,
  replace: boolean,
): Promise<RestoredHome<Filled>> {
  const { DATABASE_URL: external, home } = environment;
  const fill = (url: string): Promise<Filled> => fillDatabase(url, backup);
  return external ? { filled: await fill(external), aside: undefined } : restoreHome({ home, replace, fill });
}

/** Reads a backup from end to end and keeps nothing (проверка копии). @throws as `BackupSource` */
export async function checkBackup(backup: BackupSource): Promise<Filled> {
  const head = await backup.head();
  const end = await backup.read({
    table: async (_name, _columns, rows) => {
      for await (const _rows of rows);
      return undefined;
    },
    sequence: async () => undefined,
  });
  return { head, end };
}
