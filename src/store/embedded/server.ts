import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { platform } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Temporary } from '../../domain/failure.js';
import { type HomePlaces } from './cluster.js';
import { failureOfProgram, failureOfServer } from './embedded-failure.js';
import { ownerFor } from './owned-files.js';
import { isServerOf, type Postmaster, readPostmaster } from './postmaster.js';
import { type ServerAccount } from './server-account.js';
import { type ServerBinaries } from './server-binaries.js';
import { openServerLog } from './server-log.js';
import { choosePort, keepPort, LOOPBACK } from './server-port.js';

const run = promisify(execFile);
const POLL_MS = 25;
// Recovery after a crash replays at most max_wal_size (1 GB) of log.
const READY_MS = 120_000;
// Processes of a killed server notice its death within a moment, after the statement that they are in.
const LEFTOVERS_MS = 15_000;
const PORT_TRIES = 5;

/** What is needed to start a server. */
export interface ServerKit {
  readonly places: HomePlaces;
  readonly binaries: ServerBinaries;
  readonly account: ServerAccount;
  /** The whole environment of the server: ours may hold secrets, and PG… variables that would mislead it. */
  readonly variables: Record<string, string>;
}

/** The server that is running on the data directory now, in whatever state, or undefined. */
export async function findServer(places: HomePlaces): Promise<Postmaster | undefined> {
  const written = await readPostmaster(places.data);
  return written !== undefined && (await isServerOf(places.data, written.pid)) ? written : undefined;
}

/**
 * Waits until a server that is there already is ready for connections.
 * @returns its port, or undefined when it ended meanwhile (it was stopping).
 * @throws Temporary `embedded-database-unreachable` { path, pid } when it is neither ready nor gone in two minutes.
 */
export async function awaitServer(places: HomePlaces, log: (line: string) => void): Promise<number | undefined> {
  const until = Date.now() + READY_MS;
  let spoken = '';
  for (;;) {
    const server = await findServer(places);
    if (server === undefined) return undefined;
    if (server.status === 'ready') return server.port;
    if (Date.now() > until)
      throw new Temporary('embedded-database-unreachable', { path: places.data, pid: server.pid });
    if (server.status !== spoken) log(`the database server (process ${server.pid}) is ${server.status || 'starting'}`);
    spoken = server.status;
    await pause(POLL_MS);
  }
}

/**
 * Starts a server and waits until it is ready. It gets a session of its own, so that a Ctrl-C meant for the service does not
 * reach it, and outlives a killed service. A port taken in the same moment by another is passed over for a new one.
 *
 * @returns the port.
 * @throws what failureOfServer and failureOfProgram say; Temporary `embedded-database-unreachable` when recovery takes longer than two minutes.
 */
export async function startServer(kit: ServerKit): Promise<number> {
  const tried = new Set<number>();
  const leftoversUntil = Date.now() + LEFTOVERS_MS;
  for (;;) {
    const port = await choosePort(kit.places.port, tried);
    const failure = await tryStart(kit, port);
    if (failure === undefined) {
      await keepPort(kit.places.port, port);
      return port;
    }
    tried.add(port);
    if (/could not create any TCP\/IP sockets/.test(failure) && tried.size < PORT_TRIES) continue;
    if (/shared memory block .* is still in use/.test(failure) && Date.now() < leftoversUntil) {
      tried.delete(port);
      await pause(200);
      continue;
    }
    throw failureOfServer(failure, { home: kit.places.home, user: kit.account.name, log: kit.places.log });
  }
}

/** @returns undefined when the server is ready, else its last words. */
async function tryStart(kit: ServerKit, port: number): Promise<string | undefined> {
  const { places, binaries } = kit;
  const log = await openServerLog(places.log, await ownerFor(places.home));
  try {
    const stale = await readPostmaster(places.data);
    const args = ['-D', places.data, '-p', String(port), '-c', `listen_addresses=${LOOPBACK}`];
    // No socket file: its path may be at most 107 bytes long, and a home's path may be longer.
    args.push('-c', 'unix_socket_directories=');
    const { command, args: words, options } = kit.account.launch(binaries.postgres, args);
    const child = spawn(command, words, {
      ...options,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log.handle.fd, log.handle.fd],
      // A stale pid file whose number belongs to another process of this account now makes the server refuse to start. Deleting
      // the file would also delete its guard against leftovers of the old server; named as a grandparent, the number is passed over.
      env: stale === undefined ? kit.variables : { ...kit.variables, PG_GRANDPARENT_PID: String(stale.pid) },
    });
    const ended = await readyOrEnded(child, kit);
    child.unref();
    return ended ? (await log.said()) || 'the server ended without a word' : undefined;
  } finally {
    await log.handle.close();
  }
}

async function readyOrEnded(child: ChildProcess, { places, binaries }: ServerKit): Promise<boolean> {
  let broken: unknown;
  let ended = false;
  child.once('error', (error) => (broken = error));
  child.once('exit', () => (ended = true));
  for (const until = Date.now() + READY_MS; Date.now() < until; await pause(POLL_MS)) {
    if (broken !== undefined) throw failureOfProgram(broken, binaries.postgres);
    if (ended) return true;
    const written = await readPostmaster(places.data);
    if (written?.pid === child.pid && written?.status === 'ready') return false;
  }
  throw new Temporary('embedded-database-unreachable', { path: places.data, pid: child.pid ?? 0 });
}

/**
 * Stops the server in an orderly way (fast shutdown: connections are closed, what is committed is on disk).
 * @returns whether it ended within the time; if not it goes on stopping by itself.
 */
export async function stopServer(places: HomePlaces, binaries: ServerBinaries, waitMs: number): Promise<boolean> {
  const server = await findServer(places);
  if (server === undefined) return true;
  const until = Date.now() + waitMs;
  if (platform() === 'win32') await run(binaries.control, ['stop', '-D', places.data, '-m', 'fast', '-W']);
  else process.kill(server.pid, 'SIGINT');
  while (Date.now() < until) {
    if (!(await isServerOf(places.data, server.pid))) return true;
    await pause(POLL_MS);
  }
  return false;
}
