import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { InboxWatcher } from '../../../src/daemon/inbox-watcher.js';
import { loadSettings } from '../../../src/settings/settings.js';
import { FILE_LOCKS } from '../../../src/store/advisory-locks.js';
import { statementText } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

Logger.overrideLogger(false);

let verbs: Verbs;
let watchers: InboxWatcher[];
beforeEach(async () => {
  verbs = await openVerbs();
  watchers = [];
  await mkdir(join(verbs.folder, 'inbox'));
});
afterEach(async () => {
  for (const each of watchers) await each.onModuleDestroy();
  await verbs.close();
});

const file = (number: string): string =>
  statementText({ from: '02.03.2026', to: '02.03.2026', documents: [{ number, day: '02.03.2026', sum: '10.00' }] });
const bring = (name: string, content: string): Promise<void> => writeFile(join(verbs.folder, 'inbox', name), content);
const namesIn = async (folder: string): Promise<string[]> => (await readdir(join(verbs.folder, folder))).sort();

async function watch(): Promise<void> {
  const settings = loadSettings({ SVERKA_HOME: verbs.folder });
  const quick = {
    ...settings,
    config: { ...settings.config, inbox: { ...settings.config.inbox, settleMs: 0, scanEveryMs: 50 } },
  };
  const watcher = new InboxWatcher(verbs.importFile, quick);
  watchers.push(watcher);
  await watcher.onApplicationBootstrap();
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await what()) return;
    await delay(50);
  }
  throw new Error('it did not come to that');
}

test('a refused file whose name leaves no room for its reason is moved under a shorter one', async () => {
  const name = `${'выписка'.repeat(17)}-март.txt`;
  expect(Buffer.byteLength(name)).toBeGreaterThan(250);
  await bring(name.slice(0, -4), 'nothing that is known');
  await bring(name, 'nothing that is known either');
  await watch();
  await until(async () => (await namesIn('inbox')).length === 0);
  const names = await namesIn('refused');
  expect(names).toHaveLength(4);
  expect(names.filter((each) => each.startsWith('выписка') && each.endsWith('.reason.txt'))).toHaveLength(2);
});

test('a file that cannot be moved away holds up no other', async () => {
  await mkdir(join(verbs.folder, 'done/a.txt.reason.txt'), { recursive: true });
  // A refused line wants a reason beside the file, where a folder is in the way.
  const [good, bad] = [file('1'), file('2').replace('Сумма=10.00', 'Сумма=десять')];
  await bring('a.txt', bad.replace('КонецФайла', good.slice(good.indexOf('СекцияДокумент'))));
  await bring('b.txt', file('3'));
  await bring('c.txt', 'nothing that is known');
  await watch();
  await until(async () => (await namesIn('inbox')).join() === 'a.txt');
  expect(await namesIn('refused')).toEqual(['c.txt', 'c.txt.reason.txt']);
  expect(await one(verbs.store, `select string_agg(number, ' ' order by number) from payment`)).toBe('1 3');
});

test('names with line ends and quotes are names; links and folders are left alone', async () => {
  await bring('a\n"b".txt', file('1'));
  await symlink('/etc/passwd', join(verbs.folder, 'inbox', 'link.txt'));
  await mkdir(join(verbs.folder, 'inbox', 'folder'));
  await watch();
  await until(async () => (await namesIn('done')).length === 1);
  expect(await namesIn('inbox')).toEqual(['folder', 'link.txt']);
});

test('a name in Windows-1251 is read as well', async () => {
  const name = Buffer.from([0xe2, 0xfb, 0xef, 0x2e, 0x74, 0x78, 0x74]);
  await writeFile(Buffer.concat([Buffer.from(join(verbs.folder, 'inbox/')), name]), file('1'));
  await watch();
  await until(async () => (await namesIn('done')).join() === 'вып.txt');
  expect(await namesIn('inbox')).toEqual([]);
});

test('two daemons on one folder: every file is taken once and no reason is invented', async () => {
  for (let i = 0; i < 20; i++) await bring(`${i}.txt`, file(`${i}`));
  await Promise.all([watch(), watch(), watch()]);
  await until(async () => (await namesIn('inbox')).length === 0);
  await delay(200);
  expect(await namesIn('refused')).toEqual([]);
  expect(await namesIn('done')).toHaveLength(20);
  expect(await one(verbs.store, 'select count(*) from payment')).toBe(20n);
});

test('a file that is replaced between the look and the reading is not kept under the name of the first', async () => {
  const [first, second] = [file('1'), file('2')];
  const path = join(verbs.folder, 'replaced.txt');
  await writeFile(path, first);
  const sha256 = createHash('sha256').update(first).digest('hex');
  let importing: Promise<unknown> | undefined;
  await verbs.store.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1::int, hashtext($2))', [FILE_LOCKS, sha256]);
    importing = verbs.importFile.run({ path, name: 'replaced.txt' }).catch((error: unknown) => error);
    await until(async () => (await verbs.store.query(`select 1 from pg_locks where not granted`)).length > 0);
    await rm(path);
    await writeFile(path, second);
  });
  expect(await importing).toMatchObject({ reason: { code: 'file-changed' } });
  expect(await one(verbs.store, 'select count(*) from payment')).toBe(0n);
  expect(await verbs.importFile.run({ path, name: 'replaced.txt' })).toMatchObject({ added: 1 });
});
