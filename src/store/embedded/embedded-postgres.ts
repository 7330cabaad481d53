import { mkdir, readFile, realpath, rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { resolve } from 'node:path';
import { Refused, Temporary } from '../../domain/failure.js';
import { DATABASE, createCluster, hasCluster, type HomePlaces, placesOf } from './cluster.js';
import { finishRestore, sweepRestores } from './cluster-swap.js';
import { ensureDatabase } from './database.js';
import { failureOfFile } from './embedded-failure.js';
import { LockTimeout, withHomeLock } from './home-lock.js';
import { countUsers, registerUser } from './home-users.js';
import { awaitServer, findServer, startServer, stopServer } from './server.js';
import { ServerKeeper } from './server-keeper.js';
import { chooseServerAccount } from './server-account.js';
import { findServerBinaries, libraryVariables, type ServerBinaries } from './server-binaries.js';
import { makeFolder, ownerFor } from './owned-files.js';
import { SYSTEM_PATH } from './process-mark.js';
import { LOOPBACK } from './server-port.js';

// Longer than another process may need to make the cluster or to recover it.
const OPEN_LOCK_MS = 150_000;
const CLOSE_LOCK_MS = 1_500;
const STOP_MS = 4_000;

/** A database server of the program's own (встроенная база данных), shared by all processes that work on the same home. */
export interface EmbeddedPostgres {
  /** `postgres://…@127.0.0.1:PORT/sverka`, with the password in it: do not log it. */
  readonly url: string;
  /**
   * Ends this use. The last use stops the server, within about five seconds. Close the pools first: their connections are cut.
   * Never throws, and may be called again.
   */
  release(): Promise<void>;
}

/**
 * Opens the embedded database of a home: makes it at the first start, starts its server, or takes part in the one that runs
 * already (started by another process, or left behind by one that was killed).
 *
 * @param home the folder for everything that the program keeps (SVERKA_HOME); made when missing. Data lie in `postgres/`, the
 *   server's log in `postgres.log`, who uses it now in `run/`.
 * @param log told in a line what takes time or is worth knowing; never a secret.
 * @throws Refused `home-not-accessible` { path, user }, `embedded-database-other-version` { path, found, wanted },
 *   `embedded-database-damaged` { path }, `embedded-database-password-wrong` { path }, `embedded-database-not-for-this-system`
 *   { system }, `embedded-database-cannot-run` { program, because }, `embedded-database-needs-ordinary-user` { user },
 *   `embedded-database-needs-named-user` { user };
 *   Temporary `embedded-database-busy` { path, pid }, `embedded-database-unreachable` { path, pid }, `disk-full` { path },
 *   `embedded-database-does-not-start` { because, log }.
 */
export async function openEmbeddedPostgres(
  home: string,
  log: (line: string) => void = () => undefined,
): Promise<EmbeddedPostgres> {
  try {
    const binaries = await findServerBinaries();
    const places = await prepareHome(resolve(home));
    return await withHomeLock(places.run, OPEN_LOCK_MS, () => openLocked(places, binaries, log));
  } catch (error) {
    if (error instanceof LockTimeout)
      throw new Temporary('embedded-database-busy', { path: resolve(home), pid: Number.parseInt(error.holder, 10) });
    throw error instanceof Refused || error instanceof Temporary ? error : failureOfFile(error, resolve(home));
  }
}

/** Makes the home when it is missing, and the folder of its lock. */
export async function prepareHome(wanted: string): Promise<HomePlaces> {
  // Root's server runs under another account, which must pass through.
  await mkdir(wanted, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const places = placesOf(await realpath(wanted));
  await makeFolder(places.run, 0o755, await ownerFor(places.home)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return places;
}

async function openLocked(
  places: HomePlaces,
  binaries: ServerBinaries,
  log: (line: string) => void,
): Promise<EmbeddedPostgres> {
  await finishRestore(places);
  const made = await hasCluster(places, binaries);
  const port = (await joinServer(places, log)) ?? (await startOnHome(places, binaries, made, log));
  const password = (await readFile(places.password, 'latin1')).trim();
  const url = `postgres://${DATABASE}:${password}@${LOOPBACK}:${port}/${DATABASE}`;
  await ensureDatabase(url, places);
  const note = await registerUser(places.run);
  const keeper = new ServerKeeper({
    runs: async () => (await findServer(places)) !== undefined,
    revive: () => revive(places, binaries, port, log),
    log,
  });
  const end = async (): Promise<void> => {
    await keeper.stop();
    await release(places, binaries, note, log);
  };
  let released: Promise<void> | undefined;
  return { url, release: () => (released ??= end()) };
}

/** Starts a server that has ended by itself, once for all processes of the home. */
async function revive(
  places: HomePlaces,
  binaries: ServerBinaries,
  port: number,
  log: (line: string) => void,
): Promise<void> {
  await withHomeLock(places.run, OPEN_LOCK_MS, async () => {
    const now = (await joinServer(places, log)) ?? (await startOnHome(places, binaries, true, log));
    if (now !== port)
      log(
        `the port ${port} of the database server was taken; it listens on ${now}: restart what still uses the old one`,
      );
  });
}

async function joinServer(places: HomePlaces, log: (line: string) => void): Promise<number | undefined> {
  const server = await findServer(places);
  if (server === undefined) return undefined;
  if ((await countUsers(places.run)) === 0) log(`taking over the database server left behind (process ${server.pid})`);
  return awaitServer(places, log);
}

/** Makes the cluster when it is not there, and starts its server. @returns the port. */
export async function startOnHome(
  places: HomePlaces,
  binaries: ServerBinaries,
  made: boolean,
  log: (line: string) => void,
): Promise<number> {
  const account = await chooseServerAccount(places.data, [places.home, places.run, binaries.root]);
  const variables = await serverVariables(places, binaries);
  const before = Date.now();
  await sweepRestores(places, binaries);
  if (!made) {
    await createCluster(places, binaries, account, variables);
    log(`database made in ${places.cluster} (${Date.now() - before} ms)`);
  }
  const port = await startServer({ places, binaries, account, variables });
  const under = account.ids ? ` under the account ${account.name}` : '';
  log(`database server started on ${LOOPBACK}:${port}${under} (${Date.now() - before} ms)`);
  return port;
}

// PATH finds setpriv and the shell; on Windows node adds what a program cannot do without.
async function serverVariables(places: HomePlaces, binaries: ServerBinaries): Promise<Record<string, string>> {
  const path: Record<string, string> = platform() === 'win32' ? {} : { PATH: SYSTEM_PATH };
  return {
    ...path,
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(await libraryVariables(binaries, places.links, await ownerFor(places.home))),
  };
}

async function release(
  places: HomePlaces,
  binaries: ServerBinaries,
  note: string,
  log: (line: string) => void,
): Promise<void> {
  try {
    await withHomeLock(places.run, CLOSE_LOCK_MS, async () => {
      await rm(note, { force: true });
      if ((await countUsers(places.run)) > 0) return;
      const stopped = await stopServer(places, binaries, STOP_MS);
      log(stopped ? 'database server stopped' : 'the database server goes on stopping');
    });
  } catch (error) {
    // Whoever holds the lock this long is starting or stopping the server and decides about it; or the disk is full, and the next
    // to open takes the server over.
    await rm(note, { force: true }).catch(() => undefined);
    if (!(error instanceof LockTimeout)) log(`the database server was not stopped: ${String(error)}`);
  }
}
