import { jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BenchHome, isRunning, until } from './bench-home.js';
import { type Compiled, compileEmbedded } from './compiled.js';

// Real servers on a machine that may be busy with other suites.
jest.setTimeout(60_000);

let compiled: Compiled;
let home: BenchHome;

beforeAll(async () => {
  compiled = await compileEmbedded();
});
beforeEach(async () => {
  home = await BenchHome.make(compiled);
});
afterEach(() => home.clear());
afterAll(() => compiled.remove());

test('the server of a killed process is taken over, and stopped by the one who took it', async () => {
  const first = await home.use();
  const { url } = await first.opened();
  const pid = await home.serverPid();
  await first.kill();
  expect(await isRunning(pid)).toBe(true);
  const second = await home.use();
  const taken = await second.opened();
  expect(taken.url).toBe(url);
  expect(taken.log?.join()).toContain('taking over');
  expect(await home.serverPid()).toBe(pid);
  await second.release();
  expect(await isRunning(pid)).toBe(false);
});

test('a killed server is started again and recovers what was committed', async () => {
  const first = await home.use();
  await first.opened();
  await first.query('CREATE TABLE kept AS SELECT generate_series(1, 20000) AS n');
  const pid = await home.serverPid();
  process.kill(pid ?? 0, 'SIGKILL');
  await first.kill();
  const second = await home.use();
  await second.opened();
  expect(await home.serverPid()).not.toBe(pid);
  expect(await second.query('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 20000 }]);
});

test('a server that ends under its users is started again by one of them, on the same port', async () => {
  const [first, second] = [await home.use(), await home.use()];
  const { url } = await first.opened();
  await second.opened();
  await first.query('CREATE TABLE kept AS SELECT generate_series(1, 20000) AS n');
  const pid = await home.serverPid();
  process.kill(pid ?? 0, 'SIGKILL');
  await until(async () => ![undefined, pid].includes(await home.serverPid()), 30_000);
  await until(
    async () => /ready/.test(await readFile(join(home.path, 'postgres/data/postmaster.pid'), 'latin1')),
    30_000,
  );
  for (const user of [first, second])
    expect(await user.query('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 20000 }]);
  const revived = await home.serverPid();
  expect((await (await home.use()).opened()).url).toBe(url);
  expect(await home.serverPid()).toBe(revived);
});

test('a pid file left by a power cut, whose number belongs to another program now', async () => {
  const first = await home.use();
  await first.opened();
  await first.query('CREATE TABLE kept AS SELECT 42 AS answer');
  const data = join(home.path, 'postgres/data');
  const file = await readFile(join(data, 'postmaster.pid'), 'latin1');
  process.kill((await home.serverPid()) ?? 0, 'SIGKILL');
  await first.kill();
  // Under the server's own account: only then does PostgreSQL itself take it for a living server.
  const { uid, gid } = await stat(data);
  const other = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid, cwd: '/' } : {});
  await writeFile(join(data, 'postmaster.pid'), file.replace(/^\d+/, String(other.pid)));
  try {
    const second = await home.use();
    await second.opened();
    expect(await second.query('SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(await isRunning(other.pid)).toBe(true);
  } finally {
    other.kill();
  }
});

test.each([20, 300])('a database half made when its maker was killed after %i ms is made again', async (afterMs) => {
  const first = await home.use();
  const drafts = async (): Promise<string[]> =>
    (await readdir(home.path).catch(() => [])).filter((name) => name.startsWith('postgres.new-'));
  await until(async () => (await drafts()).length > 0);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  await first.kill();
  expect(await stat(join(home.path, 'postgres')).catch(() => undefined)).toBeUndefined();
  const second = await home.use();
  await second.opened();
  expect(await second.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(await drafts()).toEqual([]);
});

test('a Ctrl-C that reaches the whole process group leaves the server to the process that still works', async () => {
  const user = await home.use();
  await user.opened();
  process.kill(-(user.child.pid ?? 0), 'SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await user.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect((await user.release()).released).toBeLessThan(5000);
});
