import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LockTimeout, withHomeLock } from './home-lock.js';
import { countUsers, registerUser } from './home-users.js';
import { isAlive, ownMark } from './process-mark.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sverka-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

// No process has number 2^22 + 1: Linux allows at most 2^22.
const DEAD = '4194305-77b00000000';

test('never two at once, and everyone gets a turn', async () => {
  let inside = 0;
  let turns = 0;
  const turn = async (): Promise<void> => {
    inside += 1;
    expect(inside).toBe(1);
    await pause(2);
    inside -= 1;
    turns += 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => withHomeLock(folder, 20_000, turn)));
  expect(turns).toBe(12);
  expect(await readdir(folder)).toEqual(['lock-12']);
});

test.each([
  ['a dead process', `${DEAD}-0a0b0c0d`],
  ['a process with the number of a living one', `${process.pid}-1b00000000-0a0b0c0d`],
  ['nobody, as a power cut may leave it', ''],
  ['nonsense', '\0\0\0\0'],
])('the lock of %s is passed over, its drafts are tidied away', async (_, owner) => {
  await writeFile(join(folder, 'lock-7'), owner);
  await writeFile(join(folder, `draft-${DEAD}-01020304`), '');
  const during = await withHomeLock(folder, 0, () => readdir(folder));
  expect(during.filter((name) => !name.startsWith('draft-'))).toEqual(['lock-8']);
  expect(await readdir(folder)).toEqual(['lock-8']);
});

test('the lock of a living process is waited for in vain, and its holder is named', async () => {
  const mark = await ownMark();
  await withHomeLock(folder, 0, async () => {
    await expect(withHomeLock(folder, 50, () => Promise.resolve())).rejects.toMatchObject({ holder: mark });
    await expect(withHomeLock(folder, 50, () => Promise.resolve())).rejects.toBeInstanceOf(LockTimeout);
  });
});

test('the lock is free again after work that failed', async () => {
  await expect(withHomeLock(folder, 0, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await withHomeLock(folder, 0, () => Promise.resolve('free'))).toBe('free');
});

test('dead users are not counted', async () => {
  await writeFile(join(folder, `user-${DEAD}-01020304`), '');
  const note = await registerUser(folder);
  await registerUser(folder);
  expect(await countUsers(folder)).toBe(2);
  await rm(note);
  expect(await countUsers(folder)).toBe(1);
  expect(await isAlive(DEAD)).toBe(false);
});
