import { readdir, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { isAlive, ownMark } from './process-mark.js';

// <pid>-<start>-<random>: one process may open the same home more than once.
const USER = /^user-(\d+-[0-9a-z]+)-[0-9a-f]{8}$/;

/** Notes that this process uses the database of the home (пользователь базы); returns the note's path. Call it under the home's lock. */
export async function registerUser(folder: string): Promise<string> {
  const note = join(folder, `user-${await ownMark()}-${randomBytes(4).toString('hex')}`);
  await writeFile(note, '');
  return note;
}

/** How many living uses there are; notes of dead processes are removed on the way. Call it under the home's lock. */
export async function countUsers(folder: string): Promise<number> {
  let living = 0;
  for (const name of await readdir(folder)) {
    const mark = USER.exec(name)?.[1];
    if (mark === undefined) continue;
    if (await isAlive(mark)) living += 1;
    else await rm(join(folder, name), { force: true });
  }
  return living;
}
