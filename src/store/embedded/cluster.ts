import { execFile } from 'node:child_process';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { platform, release } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refused } from '../../domain/failure.js';
import { failureOfProgram, failureOfServer } from './embedded-failure.js';
import { makeFolder, ownerFor, writePrivate } from './owned-files.js';
import { type ServerAccount } from './server-account.js';
import { type ServerBinaries } from './server-binaries.js';

const run = promisify(execFile);

/** Name of the superuser and of the one database. */
export const DATABASE = 'sverka';

/** Where things are under a home (каталог данных). All paths are absolute. */
export interface HomePlaces {
  readonly home: string;
  /** The cluster with its password and port; its presence says that it was made completely. */
  readonly cluster: string;
  readonly data: string;
  readonly password: string;
  readonly port: string;
  readonly log: string;
  /** The lock and the notes of who uses the database now. */
  readonly run: string;
  readonly links: string;
}

/** The places of a home. @param home absolute, links resolved. @param name of the cluster's folder, for one that is not in force. */
export function placesOf(home: string, name = 'postgres'): HomePlaces {
  const cluster = join(home, name);
  return {
    home,
    cluster,
    data: join(cluster, 'data'),
    password: join(cluster, 'password'),
    port: join(cluster, 'port'),
    log: join(home, 'postgres.log'),
    run: join(home, 'run'),
    links: join(home, 'run', 'lib'),
  };
}

// Kept in postgresql.conf, where an administrator may change them. Durability stays at the server's defaults (fsync,
// full_page_writes, synchronous_commit, data checksums), and so does wal_level, so that a running database can be copied with
// pg_basebackup. The log names no row and no parameter: they are people's money.
const SETTINGS = [
  'shared_buffers=128MB',
  'max_connections=50',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
];

// One syncfs(2) instead of opening and flushing a thousand files makes the first start twice as fast and a recovery ten times; since
// Linux 5.8 it reports a failed write as fsync does.
const SYNCFS = platform() === 'linux' && isLinuxFrom(5, 8);
const SYNC_ARGS = SYNCFS ? ['--sync-method=syncfs', '--set=recovery_init_sync_method=syncfs'] : [];

function isLinuxFrom(major: number, minor: number): boolean {
  const [first = 0, second = 0] = release().split('.').map(Number);
  return first > major || (first === major && second >= minor);
}

// Character classes must know Cyrillic (with LC_CTYPE C, pg_trgm finds no trigram in Russian words, silently), and sorting by code
// point is fast and the same everywhere. C.UTF-8 is both. macOS and old Linux have none: C order with the classes of en_US.UTF-8.
// On Windows, where UTF-8 is no system locale, the order is PostgreSQL's own C.UTF-8 and the classes are those of Windows.
const LOCALES: readonly (readonly string[])[] =
  platform() === 'win32'
    ? [['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--lc-ctype=en-US']]
    : [['--locale=C.UTF-8'], ['--locale=C', '--lc-ctype=en_US.UTF-8'], ['--locale=C', '--lc-ctype=UTF-8']];

/**
 * Whether a complete cluster of our major version is there.
 * @throws Refused `embedded-database-damaged` { path } when something else lies in the cluster's place,
 *   `embedded-database-other-version` { path, found, wanted } when another major version made it.
 */
export async function hasCluster(places: HomePlaces, binaries: ServerBinaries): Promise<boolean> {
  const found = await readVersion(places);
  if (found !== undefined && Number.parseInt(found, 10) !== binaries.major)
    throw new Refused('embedded-database-other-version', { path: places.data, found, wanted: binaries.major });
  return found !== undefined;
}

/** The major version that made the data, or undefined when there is no cluster. */
async function readVersion(places: HomePlaces): Promise<string | undefined> {
  const inside = await readdir(places.cluster).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw error;
  });
  if (inside.length === 0) return undefined;
  const version = await readFile(join(places.data, 'PG_VERSION'), 'utf8').catch(() => '');
  const control = await stat(join(places.data, 'global', 'pg_control')).catch(() => undefined);
  if (version === '' || control === undefined || !inside.includes('password'))
    throw new Refused('embedded-database-damaged', { path: places.cluster });
  return version.trim();
}

const DRAFT = 'postgres.new-';

// An initdb whose node was killed may still be writing into its draft: it fails by itself when the files vanish.
async function sweepDrafts(home: string): Promise<void> {
  for (const name of await readdir(home))
    if (name.startsWith(DRAFT))
      await rm(join(home, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(
        () => undefined,
      );
}

/**
 * Makes the cluster. It is made under another name and renamed when it is complete and on disk, so that a half-made one is never
 * taken for a whole one; half-made ones of processes that were killed are swept away first.
 * @throws what failureOfServer and failureOfProgram say.
 */
export async function createCluster(
  places: HomePlaces,
  binaries: ServerBinaries,
  account: ServerAccount,
  variables: Record<string, string>,
): Promise<void> {
  await sweepDrafts(places.home);
  const draft = join(places.home, DRAFT + randomBytes(4).toString('hex'));
  const owner = await ownerFor(places.home);
  const password = randomBytes(24).toString('hex');
  try {
    // The server passes through the outer folder and owns the inner one; the password is ours alone.
    await makeFolder(draft, 0o711, owner);
    await makeFolder(join(draft, 'data'), 0o700, account.ids);
    await writePrivate(join(draft, 'initdb-password'), password, account.ids);
    await initialise(draft, places, binaries, account, variables);
    await rm(join(draft, 'initdb-password'));
    await writePrivate(join(draft, 'password'), password, owner);
    await settle(draft);
    await rename(draft, places.cluster);
    await settle(places.home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function initialise(
  draft: string,
  places: HomePlaces,
  binaries: ServerBinaries,
  account: ServerAccount,
  env: Record<string, string>,
): Promise<void> {
  let said = '';
  for (const locale of LOCALES) {
    const { command, args, options } = account.launch(binaries.initdb, [
      `--pgdata=${join(draft, 'data')}`,
      `--pwfile=${join(draft, 'initdb-password')}`,
      `--username=${DATABASE}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--lc-messages=C',
      '--no-instructions',
      ...SYNC_ARGS,
      ...locale,
      ...SETTINGS.map((setting) => `--set=${setting}`),
    ]);
    try {
      await run(command, [...args], { ...options, env });
      return;
    } catch (error) {
      const failed = error as { code?: unknown; stderr?: string; stdout?: string };
      if (typeof failed.code !== 'number') throw failureOfProgram(error, binaries.initdb);
      said = `${failed.stdout ?? ''}\n${failed.stderr ?? ''}`;
      if (!/invalid locale|locale .* (not|could)/i.test(said)) break;
    }
  }
  throw failureOfServer(said, { home: places.home, user: account.name, log: places.log });
}

/** Sees the names in a folder through to the disk. Windows cannot open a folder to flush it, and needs not. */
export async function settle(folder: string): Promise<void> {
  if (platform() === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
