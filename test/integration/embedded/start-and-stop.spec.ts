import { jest } from '@jest/globals';
import { readFile, stat, truncate, writeFile, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { BenchHome, isRunning } from './bench-home.js';
import { type Compiled, compileEmbedded } from './compiled.js';

// Real servers on a machine that may be busy with other suites.
jest.setTimeout(60_000);

let compiled: Compiled;
const homes: BenchHome[] = [];
const makeHome = async (name?: string): Promise<BenchHome> => {
  const home = await BenchHome.make(compiled, name);
  homes.push(home);
  return home;
};

beforeAll(async () => {
  compiled = await compileEmbedded();
});
afterEach(async () => {
  for (const home of homes.splice(0)) await home.clear();
});
afterAll(() => compiled.remove());

test('the first start makes a database that is durable, private and knows Cyrillic', async () => {
  const home = await makeHome();
  const user = await home.use();
  const { url } = await user.opened();
  expect(url).toMatch(/^postgres:\/\/sverka:[0-9a-f]{48}@127\.0\.0\.1:\d+\/sverka$/);
  const [row] = await user.query(
    `SELECT lower('СЧЁТ Ж') AS lower, encoding, datctype, datcollate, current_setting('fsync') AS fsync,
      current_setting('synchronous_commit') AS commit, current_setting('listen_addresses') AS listens,
      current_setting('unix_socket_directories') AS sockets FROM pg_database WHERE datname = current_database()`
      .split('\n')
      .join(' '),
  );
  expect(row).toMatchObject({
    lower: 'счёт ж',
    encoding: 6,
    fsync: 'on',
    commit: 'on',
    listens: '127.0.0.1',
    sockets: '',
  });
  if (process.platform === 'linux') expect(row).toMatchObject({ datctype: 'C.UTF-8', datcollate: 'C.UTF-8' });
  await user.query('CREATE EXTENSION pg_trgm');
  const [trigrams] = await user.query(`SELECT similarity('Ромашка', 'ромашки') AS found`);
  expect(trigrams?.['found']).toBeGreaterThan(0.5);
  const [access] = await user.query(`SELECT string_agg(DISTINCT auth_method, ',') AS methods FROM pg_hba_file_rules`);
  expect(access).toEqual({ methods: 'scram-sha-256' });
  expect((await stat(join(home.path, 'postgres/password'))).mode & 0o777).toBe(0o600);
});

test('the second start finds the data and the port again; the last release stops the server', async () => {
  const home = await makeHome();
  const first = await home.use();
  const { url, log } = await first.opened();
  expect(log?.join()).toContain('database made');
  await first.query('CREATE TABLE kept AS SELECT 42 AS answer');
  const pid = await home.serverPid();
  expect((await first.release()).released).toBeLessThan(5000);
  expect(await isRunning(pid)).toBe(false);

  await truncate(join(home.path, 'postgres.log'), 11 * 1024 * 1024);
  const second = await home.use();
  const again = await second.opened();
  expect(again.url).toBe(url);
  expect(again.log?.join()).not.toContain('database made');
  expect(await second.query('SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  expect((await stat(join(home.path, 'postgres.log.1'))).size).toBe(11 * 1024 * 1024);
  expect((await stat(join(home.path, 'postgres.log'))).size).toBeLessThan(100_000);
});

test('a port taken by another since the last start is passed over', async () => {
  const home = await makeHome();
  const first = await home.use();
  const port = Number(new URL((await first.opened()).url).port);
  await first.release();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  const second = await home.use();
  const moved = Number(new URL((await second.opened()).url).port);
  other.close();
  expect(moved).not.toBe(port);
});

test('a home on a long path with blanks, quotes and Cyrillic letters', async () => {
  const home = await makeHome(`Сверка наша $HOME "тест" ${'ф'.repeat(50)}`);
  const user = await home.use();
  await user.opened();
  expect(await user.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('two homes on one machine keep apart', async () => {
  const [one, two] = [await makeHome('one'), await makeHome('two')];
  const users = [await one.use(), await two.use()];
  const [first, second] = await Promise.all(users.map((user) => user.opened()));
  expect(first?.url).not.toBe(second?.url);
  await users[0]?.query('CREATE TABLE mine ()');
  expect(await users[1]?.query(`SELECT to_regclass('mine') AS found`)).toEqual([{ found: null }]);
  await users[0]?.release();
  expect(await users[1]?.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('data of another major version are refused and left alone', async () => {
  const home = await makeHome();
  const first = await home.use();
  await first.opened();
  await first.release();
  await writeFile(join(home.path, 'postgres/data/PG_VERSION'), '15\n');
  const { failure, reason } = await (await home.use()).answer();
  expect(failure).toBe('Refused');
  expect(reason).toMatchObject({ code: 'embedded-database-other-version', params: { found: '15', wanted: 18 } });
  expect(await readFile(join(home.path, 'postgres/data/PG_VERSION'), 'utf8')).toBe('15\n');
});

test('something else in the place of the database is refused and left alone', async () => {
  const home = await makeHome();
  await mkdir(join(home.path, 'postgres'), { recursive: true });
  await writeFile(join(home.path, 'postgres/precious.txt'), 'mine');
  expect((await (await home.use()).answer()).reason?.code).toBe('embedded-database-damaged');
  expect(await readFile(join(home.path, 'postgres/precious.txt'), 'utf8')).toBe('mine');
});

test('a home that is no folder is refused by its path', async () => {
  const home = await makeHome();
  await writeFile(home.path, '');
  expect((await (await home.use()).answer()).reason).toMatchObject({
    code: 'home-not-accessible',
    params: { path: home.path },
  });
});
