import { chown, open, rename, stat, type FileHandle } from 'node:fs/promises';

const LARGEST_BYTES = 10 * 1024 * 1024;
const TELLING_BYTES = 8 * 1024;

/** The log of the server (журнал сервера), opened for one start. */
export interface ServerLog {
  readonly handle: FileHandle;
  /** The last words said since it was opened, at most 8 KB. */
  said(): Promise<string>;
}

/** Opens the log to append. One larger than 10 MB is moved to `….1` first, in the place of the one before. */
export async function openServerLog(path: string, owner?: { uid: number; gid: number }): Promise<ServerLog> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGEST_BYTES) await rename(path, `${path}.1`);
  const handle = await open(path, 'a+', 0o600);
  if (owner) await chown(path, owner.uid, owner.gid);
  const from = (await handle.stat()).size;
  return { handle, said: () => read(handle, from) };
}

async function read(handle: FileHandle, from: number): Promise<string> {
  const { size } = await handle.stat();
  const start = Math.max(from, size - TELLING_BYTES);
  const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - start), position: start });
  return buffer.toString('utf8', 0, bytesRead);
}
