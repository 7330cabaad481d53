import pg from 'pg';
import { ReleaseHeld } from '../../../src/notifications/release-held.js';
import { BackupSource } from '../../../src/store/backup/backup-source.js';
import { fillDatabase } from '../../../src/store/backup/fill-database.js';
import { TakeBackup } from '../../../src/store/backup/take-backup.js';
import { openDataSource } from '../../../src/store/data-source.js';
import { Store } from '../../../src/store/store.js';
import { placeMark, readMark } from '../../../src/store/writers/restore-mark-writer.js';
import { emptyDatabase } from '../../support/postgres.js';
import { SmscProvider } from '../../support/smsc-provider.js';
import { Desk, FOLDERS, smscAt } from './desk.js';

// What was sent in the time that a restored database has forgotten is not sent again by itself.

let desk: Desk;
let url: string;
let release: ReleaseHeld;
const sms = new SmscProvider();
beforeAll(async () => {
  [desk, url] = [await Desk.open(), await sms.start()];
  await desk.email('');
  release = new ReleaseHeld(desk.store);
});
afterAll(async () => {
  await Promise.all([desk.close(), sms.stop()]);
});
beforeEach(async () => {
  await desk.clear();
  await desk.store.query('truncate restore_mark');
  desk.channels(smscAt(url));
  sms.reset();
});

/** What the database's own name says after `pg_restore`, a recovery to a point in time, or a copy. */
const moved = () => desk.store.query(`update database_identity set identity = 'another server'`);
const by = { actor: 'Петрова', why: 'проверено у оператора', lift: false } as const;
const statuses = async (): Promise<string[]> => (await desk.deliveries()).map((each) => each.status);
const urlOf = (store: Store): string => (store.dataSource.options as { url: string }).url;

test('what waited at the backup, and what is planned afterwards, is held; nothing goes', async () => {
  const worker = await desk.planned();
  await moved();
  expect(await worker.send.run(10)).toBe(0);
  await worker.plan.run(desk.payment('16'));
  await worker.send.run(10);
  expect(await statuses()).toEqual(['held', 'held']);
  expect((await desk.deliveries())[0]?.reason?.code).toBe('held-after-restore');
  expect([sms.taken.length, await desk.told()]).toEqual([0, []]);
});

test('a person lets one go, which goes once, and drops the other', async () => {
  const worker = await desk.planned();
  await worker.plan.run(desk.payment('16'));
  await moved();
  await worker.send.run(10);
  const [first, second] = (await desk.deliveries()).map((each) => each.id) as [string, string];
  expect(await release.run({ which: [first], verdict: 'resend', ...by })).toMatchObject({ settled: 1, held: 1 });
  for (let i = 0; i < 3; i++) await worker.send.run(10);
  expect(await release.run({ which: [second], verdict: 'drop', ...by })).toMatchObject({ settled: 1, held: 0 });
  for (let i = 0; i < 3; i++) await worker.send.run(10);
  expect([await statuses(), sms.taken.length]).toEqual([['sent', 'suppressed'], 1]);
  await expect(release.run({ which: [first], verdict: 'drop', ...by })).rejects.toThrow('delivery-not-held');
});

test('once the mark is lifted new messages go by themselves, and what is held stays held', async () => {
  const worker = await desk.planned();
  await moved();
  await worker.send.run(10);
  expect(await release.run({ verdict: 'resend', ...by, lift: true })).toEqual({
    settled: 0,
    lifted: true,
    held: 1,
    mark: null,
  });
  await worker.plan.run(desk.payment('16'));
  await worker.send.run(10);
  expect([await statuses(), sms.taken.length]).toEqual([['held', 'sent'], 1]);
});

test('a decision of before the restore lets nothing go after it', async () => {
  const worker = await desk.planned();
  await desk.store.query(
    `update delivery set settled = '{"verdict":"resend","actor":"x","why":"y"}', updated_at = now() - interval '1 day'`,
  );
  await moved();
  await worker.send.run(10);
  expect([await statuses(), sms.taken.length]).toEqual([['held'], 0]);
});

test('a person says of a held one what became of it, or has it sent, as of any other', async () => {
  const worker = await desk.planned();
  await worker.plan.run(desk.payment('16'));
  await moved();
  await worker.send.run(10);
  const [first, second] = (await desk.deliveries()).map((each) => each.id) as [string, string];
  await worker.settle.run(first, 'sent', by.actor, by.why);
  await worker.settle.run(second, 'resend', by.actor, by.why);
  await worker.send.run(10);
  expect([await statuses(), sms.taken.length]).toEqual([['sent', 'sent'], 1]);
});

test('a folder, which reaches nobody, goes on', async () => {
  desk.channels({ sms: FOLDERS.sms });
  const worker = await desk.planned();
  await moved();
  await worker.send.run(10);
  expect([await statuses(), (await desk.files()).length]).toEqual([['sent'], 1]);
});

test('a database made of a backup is marked with the instant of the backup, one made by the server as soon as it is asked', async () => {
  const [filled, copied] = [await emptyDatabase(), await emptyDatabase()];
  const taking = new TakeBackup(urlOf(desk.store), '0.1.0');
  const { head } = await fillDatabase(filled.url, new BackupSource(taking.bytes()));
  const restored = new Store(await openDataSource({ url: filled.url, poolSize: 2, statementTimeoutMs: 30_000 }));
  const mark = await restored.transaction(readMark);
  expect(mark).toMatchObject({ foundBy: 'restore', asOf: new Date(head.takenAt) });
  await new ReleaseHeld(restored).run({ verdict: 'resend', ...by, lift: true });
  expect(await restored.transaction(readMark)).toBeUndefined();
  await restored.close();

  await copyDatabase(filled.url, copied.url);
  const copy = new Store(await openDataSource({ url: copied.url, poolSize: 2, statementTimeoutMs: 30_000 }));
  expect(await copy.transaction(readMark)).toMatchObject({ foundBy: 'identity' });
  await copy.close();
  await Promise.all([filled.drop(), copied.drop()]);
}, 120_000);

test('two marks are one, as of the earlier instant', async () => {
  await desk.store.transaction((tx) => placeMark(tx, 'restore', '2026-01-15T03:00:00Z'));
  await desk.store.transaction((tx) => placeMark(tx, 'person', '2026-01-16T03:00:00Z'));
  expect(await desk.store.transaction(readMark)).toMatchObject({
    foundBy: 'restore',
    asOf: new Date('2026-01-15T03:00:00Z'),
  });
});

/** By the server's own means, as an administrator would. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const [source, target] = [from, to].map((each) => new URL(each).pathname.slice(1));
  const server = new URL(from);
  server.pathname = '/postgres';
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  await client.query(`drop database "${target}"`);
  await client.query(`create database "${target}" template "${source}"`);
  await client.end();
}
