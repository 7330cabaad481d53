import { connectDataSource } from '../../src/store/data-source.js';
import { migrate, type Migration, ownMigrations } from '../../src/store/migrate.js';
import { emptyDatabase, type EmptyDatabase } from '../support/postgres.js';
import { makePlace, type Place, sverka, told } from '../support/service.js';
import { countBooks, describeSchema, KEPT_VERSIONS, loadKept, migrationsOf, withClient } from './kept-schemas.js';

const TAKE_PAIRS_BACK = `update payment set status = 'open'
  where id in (select unnest(array[earlier_id, later_id]) from payment_link)`;

let database: EmptyDatabase;
let place: Place;
beforeEach(async () => {
  database = await emptyDatabase();
  place = await makePlace({ DATABASE_URL: database.url });
});
afterEach(() => Promise.all([database.drop(), place.remove()]));

async function migrateWith(migrations: readonly Migration[]): Promise<void> {
  const source = await connectDataSource({ url: database.url, poolSize: 2, statementTimeoutMs: 30_000 });
  await migrate(source, migrations).finally(() => source.destroy());
}

const allNames = (): string[] => ownMigrations().map((each) => each.name);

describe.each(KEPT_VERSIONS)('the schema of %s', (version) => {
  test('is what its migrations still make: none of them was edited since', async () => {
    await loadKept(database.url, version);
    const [kept, released] = [await describeSchema(database.url), await migrationsOf(database.url)];
    expect(kept.length).toBeGreaterThan(100);
    expect(allNames().slice(0, released.length)).toEqual(released);
    await withClient(database.url, (client) => client.query('drop schema public cascade; create schema public'));
    await migrateWith(ownMigrations().slice(0, released.length));
    expect(await describeSchema(database.url)).toEqual(kept);
  });

  test('is brought up by two processes at once, and the books stay as they were; then the work goes on', async () => {
    await loadKept(database.url, version);
    const before = await countBooks(database.url);
    const both = await Promise.all([1, 2].map(() => sverka(place, 'list', 'payments', '--json')));
    for (const each of both) expect(each).toMatchObject({ status: 0, err: expect.not.stringContaining('sverka:') });
    expect(await migrationsOf(database.url)).toEqual(allNames());
    expect(await countBooks(database.url)).toEqual(before);

    await told(place, 'match');
    await told(place, 'send');
    const doctor = await told<{ what: string; state: string }>(place, 'doctor', '--deep');
    expect(doctor.filter((each) => each.what === 'receivables' || each.state === 'bad')).toEqual([
      expect.objectContaining({ reason: 'receivables-agree' }),
    ]);
    // What a newer program does besides: it pairs the sides of own transfers, and returns with what they give back, and sets them aside. All else is as it was.
    const after = await countBooks(database.url);
    await told(place, 'match');
    expect(await countBooks(database.url)).toEqual(after);
    await withClient(database.url, (client) => client.query(TAKE_PAIRS_BACK));
    const withoutPairs = (await countBooks(database.url)).filter((each) => !each.startsWith('decisions set-aside'));
    expect(withoutPairs).toEqual(before);
  }, 120_000);

  test('becomes what a fresh installation has', async () => {
    await loadKept(database.url, version);
    await migrateWith(ownMigrations());
    const upgraded = await describeSchema(database.url);
    await withClient(database.url, (client) => client.query('drop schema public cascade; create schema public'));
    await migrateWith(ownMigrations());
    expect(await describeSchema(database.url)).toEqual(upgraded);
  });
});

test('two processes that start on an empty database at once make one schema', async () => {
  const both = await Promise.all([1, 2].map(() => sverka(place, 'list', 'payments', '--json')));
  for (const each of both) expect(each.status).toBe(0);
  expect(await migrationsOf(database.url)).toEqual(allNames());
});

test('a database that a newer program has changed is refused in a sentence, with exit status 3', async () => {
  await migrateWith(ownMigrations());
  await withClient(database.url, (client) =>
    client.query(`insert into migrations ("timestamp", name) values (9999999999999, 'Later9999999999999')`),
  );
  expect(await sverka(place, 'match')).toMatchObject({
    status: 3,
    out: '',
    err: expect.stringContaining('A newer version of the program has changed this database (migration Later'),
  });
});

test('when one of several migrations fails, none of them was made', async () => {
  await migrateWith(ownMigrations());
  const before = await describeSchema(database.url);
  const step = (name: string, sql: string): Migration => ({ name, up: (runner) => runner.query(sql) });
  const later = [
    step('Good9000000000001', 'create table good (id int); alter table payment add column good int'),
    step('Bad9000000000002', `update organization set name = 'x'; create table bad (id int); select 1 / 0`),
  ];
  await expect(migrateWith([...ownMigrations(), ...later])).rejects.toThrow(
    'database-migration-failed {"migration":"Bad9000000000002"',
  );
  expect(await describeSchema(database.url)).toEqual(before);
  expect(await migrationsOf(database.url)).toEqual(allNames());
});

test('migrations stand in the order of their times, which are in their names', () => {
  const times = allNames().map((name) => /\d{13}$/.exec(name)?.[0] ?? name);
  expect(times).toEqual([...new Set(times)].sort());
});
