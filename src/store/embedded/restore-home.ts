import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refused, Temporary } from '../../domain/failure.js';
import { DATABASE, type HomePlaces } from './cluster.js';
import { draftPlaces, dropCluster, finishRestore, putInForce, sweepRestores } from './cluster-swap.js';
import { ensureDatabase } from './database.js';
import { failureOfFile } from './embedded-failure.js';
import { prepareHome, startOnHome } from './embedded-postgres.js';
import { LockTimeout, withHomeLock } from './home-lock.js';
import { countUsers } from './home-users.js';
import { findServer, stopServer } from './server.js';
import { findServerBinaries, type ServerBinaries } from './server-binaries.js';
import { LOOPBACK } from './server-port.js';

/** Whoever holds the home's lock is starting or stopping the server; a restore is no hurry to break in. */
const LOCK_MS = 20_000;

/** A full checkpoint of what was filled in. */
const STOP_MS = 600_000;

/** A home that a backup was restored into. */
export interface RestoredHome<T> {
  readonly filled: T;
  /** Where the cluster lies that was in force before; undefined when there was none. */
  readonly aside: string | undefined;
}

/** How to restore. */
export interface RestoreHomeOptions<T> {
  readonly home: string;
  /** Whether a cluster that is there is put aside instead of refused. */
  readonly replace: boolean;
  /** Fills the database at this URL, which is empty. */
  readonly fill: (url: string) => Promise<T>;
  readonly log?: (line: string) => void;
}

/**
 * Fills a new cluster and puts it in force in a home that nobody uses now (восстановление встроенной базы). The cluster is filled under
 * another name; it gets its own once it is whole and its server has stopped in an orderly way. The home's lock is held throughout.
 *
 * @throws Refused `restore-home-in-use` {path}, `restore-home-not-empty` {path}; as `fill` and as `openEmbeddedPostgres`
 */
export async function restoreHome<T>(options: RestoreHomeOptions<T>): Promise<RestoredHome<T>> {
  const home = resolve(options.home);
  try {
    const binaries = await findServerBinaries();
    const places = await prepareHome(home);
    return await withHomeLock(places.run, LOCK_MS, () => restoreLocked(places, binaries, options));
  } catch (error) {
    if (error instanceof LockTimeout)
      throw new Temporary('embedded-database-busy', { path: home, pid: Number.parseInt(error.holder, 10) });
    throw error instanceof Refused || error instanceof Temporary ? error : failureOfFile(error, home);
  }
}

async function restoreLocked<T>(
  places: HomePlaces,
  binaries: ServerBinaries,
  { replace, fill, log = () => undefined }: RestoreHomeOptions<T>,
): Promise<RestoredHome<T>> {
  if ((await countUsers(places.run)) > 0) throw new Refused('restore-home-in-use', { path: places.home });
  await finishRestore(places);
  await sweepRestores(places, binaries);
  if (await isThere(places)) {
    if (!replace) throw new Refused('restore-home-not-empty', { path: places.cluster });
    // A killed service leaves its server running.
    await stopWhole(places, binaries);
  }
  const draft = draftPlaces(places);
  try {
    const filled = await fillDraft(draft, binaries, fill, log);
    return { filled, aside: await putInForce(draft, places, new Date()) };
  } catch (error) {
    await dropCluster(draft, binaries).catch(() => undefined);
    throw error;
  }
}

async function fillDraft<T>(
  draft: HomePlaces,
  binaries: ServerBinaries,
  fill: (url: string) => Promise<T>,
  log: (line: string) => void,
): Promise<T> {
  const port = await startOnHome(draft, binaries, false, log);
  const password = (await readFile(draft.password, 'latin1')).trim();
  const url = `postgres://${DATABASE}:${password}@${LOOPBACK}:${port}/${DATABASE}`;
  await ensureDatabase(url, draft);
  const filled = await fill(url);
  await stopWhole(draft, binaries);
  return filled;
}

/** A cluster is moved only when its server has put everything away. */
async function stopWhole(places: HomePlaces, binaries: ServerBinaries): Promise<void> {
  if (await stopServer(places, binaries, STOP_MS)) return;
  const server = await findServer(places);
  throw new Temporary('embedded-database-unreachable', { path: places.data, pid: server?.pid ?? 0 });
}

/** Whether a cluster is in force, or something else lies in its place. */
export const isThere = async ({ cluster }: HomePlaces): Promise<boolean> =>
  readdir(cluster).then(
    (inside) => inside.length > 0,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
