import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { BackupSource } from '../../../src/store/backup/backup-source.js';
import { fillDatabase } from '../../../src/store/backup/fill-database.js';
import { TakeBackup } from '../../../src/store/backup/take-backup.js';
import { openDataSource } from '../../../src/store/data-source.js';
import { Store } from '../../../src/store/store.js';
import { statementText } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';
import { emptyDatabase, type EmptyDatabase } from '../../support/postgres.js';

let verbs: Verbs;
let target: EmptyDatabase;
beforeEach(async () => {
  [verbs, target] = await Promise.all([openVerbs(), emptyDatabase()]);
});
afterEach(() => Promise.all([verbs.close(), target.drop()]));

const urlOf = ({ store }: Verbs): string => (store.dataSource.options as { url: string }).url;

async function* only(...chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

const bytesOf = async (url: string): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of new TakeBackup(url, '0.1.0').bytes()) parts.push(part);
  return Buffer.concat(parts);
};

const fill = (bytes: Buffer) => fillDatabase(target.url, new BackupSource(only(bytes)));

/** Every table of a database with a checksum of its rows, computed by the server. */
async function digests(url: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    );
    const found: Record<string, string> = {};
    for (const { name } of rows) {
      // By these a database tells itself from its copies.
      if (name === 'database_identity' || name === 'restore_mark') continue;
      const columns = name === 'migrations' ? 't.name' : 't.*';
      const { rows: sums } = await client.query<{ sum: string }>(
        `select count(*) || ':' || coalesce(md5(string_agg(row(${columns})::text, '|' order by row(${columns})::text)), '') as sum from ${name} t`,
      );
      found[name] = sums[0]?.sum ?? '';
    }
    return found;
  } finally {
    await client.end();
  }
}

/** Texts on which a careless copy breaks: its own separators, its own end, nothing, and all that Unicode has. */
const AWKWARD = ['\\.', '\\N', 'a\tb', 'c\nd\r\n', 'Ёж «№» \u{1F9FE}', '\\', '', '-- end {}'];

const statement = (day: string, count: number): string =>
  statementText({
    from: day,
    to: day,
    documents: Array.from({ length: count }, (_, i) => ({ number: `${i + 1}`, day, sum: '10.00' })),
  });

test('a database made of a backup keeps the same rows, and counts on where the other one stood', async () => {
  await verbs.take(statement('02.03.2026', 30));
  await verbs.match.run({ dryRun: false });
  for (const [i, text] of AWKWARD.entries())
    await verbs.store.query(`insert into organization (id, name, tax_number) values (gen_random_uuid(), $1, $2)`, [
      text,
      `770000000${i}`,
    ]);
  await verbs.store.query(
    `insert into original_chunk (import_id, seq, bytes) select id, 999, $1 from import_file limit 1`,
    [Buffer.from([0, 255, 92, 46, 10, 9, 13])],
  );
  const filled = await fill(await bytesOf(urlOf(verbs)));
  expect(await digests(target.url)).toEqual(await digests(urlOf(verbs)));
  const rows = await one(verbs.store, 'select count(*) from payment');
  expect(rows).toBe(30n);
  expect(filled.end.rows).toBeGreaterThan(30);

  const store = new Store(await openDataSource({ url: target.url, poolSize: 2, statementTimeoutMs: 30_000 }));
  const counter = `insert into work_request (kind) values ('match') returning id`;
  const [[there], [here]] = [await verbs.store.query(counter), await store.query(counter)];
  expect(here).toEqual(there);
  await store.close();
});

test('it is one moment: what is committed while it is written is not in it', async () => {
  await verbs.take(statement('02.03.2026', 10));
  const taking = new TakeBackup(urlOf(verbs), '0.1.0').bytes();
  const parts = [(await taking.next()).value as Buffer];
  await verbs.take(statement('03.03.2026', 10));
  for await (const part of taking) parts.push(part);
  await fill(Buffer.concat(parts));
  const of = async (table: string): Promise<string | undefined> => (await digests(target.url))[table]?.split(':')[0];
  expect([await of('payment'), await of('statement'), await of('import_file')]).toEqual(['10', '1', '1']);
});

test('a backup that is cut off or altered leaves the database empty', async () => {
  await verbs.take(statement('02.03.2026', 500));
  const whole = await bytesOf(urlOf(verbs));
  const altered = Buffer.from(whole);
  const digit = altered.indexOf('\t1000\t');
  altered[digit + 1] = '9'.charCodeAt(0);
  await expect(fill(whole.subarray(0, whole.length - 200))).rejects.toThrow('backup-cut-off');
  await expect(fill(whole.subarray(0, whole.length / 2))).rejects.toThrow('backup-cut-off');
  await expect(fill(altered)).rejects.toThrow('backup-altered');
  expect(await digests(target.url)).toEqual({});
  await fill(whole);
  await expect(fill(whole)).rejects.toThrow('restore-database-not-empty');
});

test('a backup of a newer schema is refused before anything is done', async () => {
  const text = (await bytesOf(urlOf(verbs))).toString();
  const newer = text.replace(/"migrations":\[(.*?)\]/, '"migrations":[$1,"Later9999999999999"]');
  await expect(fill(Buffer.from(newer))).rejects.toThrow('backup-newer');
  expect(await digests(target.url)).toEqual({});
});

test('a migration waits until the rows are read', async () => {
  const taking = new TakeBackup(urlOf(verbs), '0.1.0').bytes();
  await taking.next();
  const alter = `set lock_timeout = '200ms'; alter table payment add column ${`x${randomBytes(3).toString('hex')}`} int`;
  await expect(verbs.store.query(alter)).rejects.toThrow('lock timeout');
  await taking.return(undefined);
});

test('a backup given up in the middle lets its connection and its locks go', async () => {
  const taking = new TakeBackup(urlOf(verbs), '0.1.0').bytes();
  await taking.next();
  await taking.return(undefined);
  for (let left = 1n, until = Date.now() + 10_000; left > 0n && Date.now() < until;)
    left = (await one(
      verbs.store,
      `select count(*) from pg_stat_activity where application_name = 'sverka backup' and datname = current_database()`,
    )) as bigint;
  await verbs.store.query(`set lock_timeout = '5s'; alter table payment add column gone int`);
});

test('where nothing is kept there is nothing to back up', async () => {
  await expect(bytesOf(target.url)).rejects.toThrow('backup-nothing-kept');
});
