import { emptyDatabase, freshDatabase, type TestDatabase } from '../../support/postgres.js';
import { insertRows, updateRows } from '../../../src/store/bulk.js';
import { openDataSource } from '../../../src/store/data-source.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('entities have the columns that the migrations made', async () => {
  const { upQueries } = await database.store.dataSource.driver.createSchemaBuilder().log();
  const columns = upQueries
    .map((each) => each.query)
    .filter((sql) => /\b(ADD|DROP|ALTER|RENAME) COLUMN\b|CREATE TABLE|ADD "/.test(sql));
  expect(columns).toEqual([]);
});

test('migrations run once, whoever comes', async () => {
  const options = { url: database.url, poolSize: 2, statementTimeoutMs: 30_000 };
  const sources = await Promise.all([openDataSource(options), openDataSource(options), openDataSource(options)]);
  const [row] = (await sources[0]?.query('select count(*) as n from migrations')) as [{ n: bigint }];
  expect(row.n).toBe(BigInt(database.store.dataSource.migrations.length));
  for (const source of sources) await source.destroy();
});

test('of all who come to an empty database at once, one migrates it and the others wait', async () => {
  const empty = await emptyDatabase();
  const options = { url: empty.url, poolSize: 2, statementTimeoutMs: 30_000 };
  const opened = await Promise.allSettled([1, 2, 3, 4].map(() => openDataSource(options)));
  const sources = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  for (const source of sources) await source.destroy();
  await empty.drop();
  expect(opened.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []))).toEqual([]);
});

test('a schema newer than the program is refused', async () => {
  await database.store.query(`insert into migrations (timestamp, name) values (9999999999999, 'Future9999999999999')`);
  const opened = openDataSource({ url: database.url, poolSize: 2, statementTimeoutMs: 30_000 });
  await expect(opened).rejects.toMatchObject({
    reason: { code: 'database-newer', params: { migration: 'Future9999999999999' } },
  });
  await database.store.query(`delete from migrations where name = 'Future9999999999999'`);
});

test('what is announced is kept with the transaction or not at all', async () => {
  const subject = '01a20fc6-0413-7325-8e3b-8726156f91b2';
  const counterparty = { id: subject, name: 'x', taxNumber: '' };
  const announce = (fail: boolean): Promise<void> =>
    database.store.transaction(async (tx) => {
      tx.announce({
        type: 'counterparty.registered.v1',
        subject,
        sequence: 1,
        organizationId: null,
        data: { counterparty },
      });
      await tx.query('select 1');
      if (fail) throw new Error('on purpose');
    });
  await expect(announce(true)).rejects.toThrow('on purpose');
  expect(await database.store.query('select 1 from outbox')).toEqual([]);
  await announce(false);
  expect(await database.store.query('select sequence, partition from outbox')).toEqual([{ sequence: 1, partition: 2 }]);
  // One change of an entity is told once: a second one with its number is a defect.
  await expect(announce(false)).rejects.toMatchObject({ code: '23505' });
});

test('rows come as they were sent, in their order, whatever stands in them', async () => {
  const texts = ['', 'NULL', 'null', 'a"b', 'a\\b', '{x,y}', ' blank ', 'tab\tnewline\n', 'ё№'];
  const rows = texts.map((text, i) => ({
    id: `01a20fc6-0413-7325-8e3b-00000000000${i}`,
    text,
    data: i % 2 ? null : { text },
  }));
  const read = await database.store.transaction(async (tx) => {
    await tx.query('create temp table sent (place int generated always as identity, id uuid, text text, data jsonb)');
    const types = { id: 'uuid', text: 'text', data: 'jsonb' };
    await insertRows(tx, 'sent', types, rows);
    const changed = rows.map((row) => ({ ...row, text: `${row.text}!` }));
    expect(await updateRows(tx, 'sent', 'id', types, changed)).toBe(rows.length);
    return tx.query<(typeof rows)[number]>('select id, text, data from sent order by place');
  });
  expect(read).toEqual(rows.map((row) => ({ ...row, text: `${row.text}!` })));
});
