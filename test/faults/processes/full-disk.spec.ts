import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { fileBeside } from '../../stories/world.js';
import { jsonLines, sverka, until } from '../../support/service.js';
import { LONG } from '../long-form.js';
import { Campaign } from './campaign.js';
import { fieldOfHome, type OpenField } from './fields.js';

// The disk of the home is full, with the embedded database on it: a small file system in memory, which only root may mount.

jest.setTimeout(600_000);

/** The cluster takes about 60 MB of it. */
const SIZE = '160m';

const NOTICED_MS = 60_000;

const run = promisify(execFile);

const mount = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0711`, 'tmpfs', folder]);
};

/** Why nothing can be mounted here; undefined when it can. */
async function whyNot(): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'sverka-disk-'));
  try {
    await mount(folder);
    await run('umount', [folder]);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes until there is no room for another byte. */
async function fill(file: string): Promise<void> {
  for (const size of [1024 * 1024, 4096, 1]) {
    const block = Buffer.alloc(size, 'x');
    for (;;) {
      try {
        await appendFile(file, block);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        break;
      }
    }
  }
}

const why = await whyNot();
const describeWithDisk = why === undefined ? describe : describe.skip;

describeWithDisk(why === undefined ? 'the disk is full' : `the disk is full (skipped: ${why})`, () => {
  let field: OpenField;
  let campaign: Campaign;
  const ballast = (): string => join(field.place.home, 'ballast');

  beforeAll(async () => {
    field = await fieldOfHome(2, mount);
    campaign = new Campaign(field);
  });
  afterAll(async () => {
    const { home } = field.place;
    await field.crew.stop();
    await run('umount', ['--lazy', home]);
    await field.close();
  });

  const failures = (): string[] =>
    jsonLines<{ msg: string; err?: { message: string } }>(field.crew.member('all').err)
      .filter((each) => each.msg === 'a file of the inbox could not be taken, tried again later')
      .map((each) => each.err?.message ?? '');

  it('is told in the log and by a command, keeps nothing of a file by half, and goes on by itself with room again', async () => {
    const { place, judge } = field;
    const { name, content } = campaign.bank.next(true);
    // Whoever brings the file has put it there while there was room.
    await mkdir(join(place.home, 'inbox'), { recursive: true });
    await writeFile(join(place.home, 'inbox', `.${name}`), content);
    await fill(ballast());
    await rename(join(place.home, 'inbox', `.${name}`), join(place.home, 'inbox', name));
    await until('the log tells of the full disk', () => failures().length > 0, NOTICED_MS);
    expect(failures()[0]).toContain('database-disk-full');

    const command = await sverka(place, 'import', await fileBeside(place, 'by-hand.txt', content));
    expect([command.status, command.err]).toEqual([3, expect.stringMatching(/disk( of the database)? is full/)]);
    expect(await judge.number('select count(*) from payment')).toBe(0);

    const { pid } = field.crew.member('all');
    await rm(ballast());
    await campaign.calm();
    expect(field.crew.member('all').pid).toBe(pid);
  });

  if (LONG) it('has everything once in the end', () => campaign.judgeAll());
});
