import { createReadStream, createWriteStream } from 'node:fs';
import { link, open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Refused, Temporary } from '../../domain/failure.js';
import { isAlive, ownMark } from '../../store/embedded/process-mark.js';

/** Stands for stdout or stdin in the place of a file. */
export const PIPE = '-';

/** Where a backup is while it is written: `.NAME.partial-<pid>-<start>`. */
const PARTIAL = /^\..+\.partial-(\d+-[0-9a-z]+)$/;

/**
 * Writes a backup, compressed, to a file or to stdout. A file has its name only once it is whole and on disk; only its owner may read it.
 * What processes that were killed had begun in the same folder is removed.
 *
 * @throws Refused `backup-file-there` {file}, `backup-not-writable` {file, cause}; Temporary `disk-full` {path}; as `bytes`
 */
export async function writeBackupFile(path: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  if (path === PIPE) return compress(bytes, process.stdout);
  const folder = dirname(resolve(path));
  const partial = join(folder, `.${basename(path)}.partial-${await ownMark()}`);
  try {
    await refuseExisting(path);
    await sweep(folder);
    await compress(bytes, createWriteStream(partial, { mode: 0o600, flags: 'wx', flush: true }));
    // Unlike rename(2), link(2) takes nobody else's file away.
    await link(partial, path);
    await settle(folder);
  } catch (error) {
    throw asFailure(error, path);
  } finally {
    await rm(partial, { force: true });
  }
}

const compress = (bytes: AsyncIterable<Buffer>, to: Writable): Promise<void> =>
  pipeline(Readable.from(bytes, { objectMode: false }), createGzip(), to);

async function refuseExisting(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there) throw new Refused('backup-file-there', { file: path });
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const mark = PARTIAL.exec(name)?.[1];
    if (mark !== undefined && !(await isAlive(mark))) await rm(join(folder, name), { force: true });
  }
}

async function settle(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

function asFailure(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof Refused || error instanceof Temporary || code === undefined) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Temporary('disk-full', { path: dirname(resolve(path)) }, error);
  if (code === 'EEXIST') return new Refused('backup-file-there', { file: path });
  return /^(EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EISDIR)$/.test(code)
    ? new Refused('backup-not-writable', { file: path, cause: code })
    : error;
}

/**
 * The bytes of a backup out of a file or stdin, decompressed.
 *
 * @throws Refused `backup-not-readable` {file, cause}, `backup-not-one`, `backup-cut-off`, `backup-altered`; the last three while it is read
 */
export async function readBackupFile(path: string): Promise<AsyncIterable<Buffer>> {
  if (path === PIPE) return unpack(process.stdin);
  try {
    const handle = await open(path, 'r');
    return unpack(handle.createReadStream());
  } catch (error) {
    throw new Refused('backup-not-readable', { file: path, cause: (error as NodeJS.ErrnoException).code ?? '' });
  }
}

async function* unpack(packed: NodeJS.ReadableStream | ReturnType<typeof createReadStream>): AsyncGenerator<Buffer> {
  const unzipped = createGunzip();
  const done = pipeline(packed, unzipped).catch((error: unknown) => unzipped.destroy(error as Error));
  let any = false;
  try {
    for await (const chunk of unzipped) {
      any = true;
      yield chunk as Buffer;
    }
  } catch (error) {
    throw asDamage(error, any);
  } finally {
    unzipped.destroy();
    await done;
  }
}

/** What zlib says of bytes that are not, or not all, what it wrote. */
function asDamage(error: unknown, any: boolean): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return new Refused('backup-cut-off');
  if (code === 'Z_DATA_ERROR') return new Refused(any ? 'backup-altered' : 'backup-not-one');
  return error;
}
