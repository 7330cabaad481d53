import { link, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, ownMark } from './process-mark.js';

const POLL_MS = 40;

/** The lock of a home was not given in time (блокировка занята): who holds it, as `<pid>-<start>`. */
export class LockTimeout extends Error {
  constructor(readonly holder: string) {
    super(`held by process ${holder}`);
    this.name = 'LockTimeout';
  }
}

/**
 * Does some work while no other process (and no other caller in this one) does work under the lock of the same folder. A holder
 * that was killed is noticed by its mark and passed over.
 *
 * The lock is a row of generations, `lock-1`, `lock-2`, …, each naming its owner. The highest one decides: it is held while its
 * owner lives, and free when empty. Taking the lock creates the next one by link(2), which is exclusive and shows the owner at
 * once. The highest is never removed, only emptied, so nobody who looked a moment ago can step into a gap; removing a dead
 * owner's file instead would let two breakers remove each other's fresh locks.
 *
 * @throws LockTimeout when the lock is not free within waitMs.
 */
export async function withHomeLock<T>(folder: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const held = await take(folder, waitMs);
  try {
    return await work();
  } finally {
    // Emptied, not deleted; and truncation needs no space on a full disk.
    await truncate(held).catch(() => undefined);
  }
}

async function take(folder: string, waitMs: number): Promise<string> {
  const owner = `${await ownMark()}-${randomBytes(4).toString('hex')}`;
  const draft = join(folder, `draft-${owner}`);
  await writeFile(draft, owner);
  try {
    const until = Date.now() + waitMs;
    for (;;) {
      const top = await highest(folder);
      if (!(await isHeld(top.owner))) {
        const won = await tryNext(folder, draft, top.generation + 1);
        if (won) return won;
        continue;
      }
      if (Date.now() >= until) throw new LockTimeout(ownerMark(top.owner));
      await pause(POLL_MS);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** One try for one generation. A newer one seen afterwards means that this number had been used and tidied away before. */
async function tryNext(folder: string, draft: string, generation: number): Promise<string | undefined> {
  const mine = join(folder, `lock-${generation}`);
  try {
    await link(draft, mine);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  if ((await highest(folder)).generation > generation) {
    await rm(mine, { force: true });
    return undefined;
  }
  await tidy(folder, generation);
  return mine;
}

async function highest(folder: string): Promise<{ generation: number; owner: string }> {
  const generations = (await readdir(folder)).map(generationOf);
  const generation = Math.max(0, ...generations);
  const owner = generation === 0 ? '' : await readFile(join(folder, `lock-${generation}`), 'latin1').catch(() => '');
  return { generation, owner };
}

async function tidy(folder: string, below: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const old = generationOf(name) > 0 && generationOf(name) < below;
    const left = name.startsWith('draft-') && !(await isHeld(name.slice('draft-'.length)));
    if (old || left) await rm(join(folder, name), { force: true });
  }
}

const generationOf = (name: string): number => Number(/^lock-(\d+)$/.exec(name)?.[1] ?? 0);
const ownerMark = (owner: string): string => owner.slice(0, owner.lastIndexOf('-'));
const isHeld = async (owner: string): Promise<boolean> => owner !== '' && (await isAlive(ownerMark(owner)));
