import { chmod, chown, mkdir, stat, writeFile } from 'node:fs/promises';

/** When root works in an ordinary user's home, what it makes there belongs to that user. */
export async function ownerFor(home: string): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = await stat(home);
  return uid === 0 ? undefined : { uid, gid };
}

/** Makes a folder with exactly this mode, whatever the umask, and gives it to its owner. */
export async function makeFolder(path: string, mode: number, owner?: { uid: number; gid: number }): Promise<void> {
  await mkdir(path, { mode });
  await chmod(path, mode);
  if (owner) await chown(path, owner.uid, owner.gid);
}

/** Writes a file that only its owner may read, through to the disk. */
export async function writePrivate(path: string, text: string, owner?: { uid: number; gid: number }): Promise<void> {
  await writeFile(path, text, { mode: 0o600, flush: true });
  if (owner) await chown(path, owner.uid, owner.gid);
}
