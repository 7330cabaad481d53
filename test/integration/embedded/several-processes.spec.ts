import { jest } from '@jest/globals';
import { BenchHome, isRunning } from './bench-home.js';
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

test('four at once on an empty home make one database and share one server; the last one out stops it', async () => {
  const users = await Promise.all([1, 2, 3, 4].map(() => home.use()));
  const answers = await Promise.all(users.map((user) => user.opened()));
  expect(new Set(answers.map(({ url }) => url)).size).toBe(1);
  expect(answers.filter(({ log }) => log?.join().includes('database made'))).toHaveLength(1);
  expect(answers.filter(({ log }) => log?.join().includes('server started'))).toHaveLength(1);
  const pid = (await home.serverPid()) ?? 0;
  // One of them dies without a word: it must not be waited for.
  await users[0]?.kill();
  await users[1]?.release();
  await users[2]?.release();
  expect(await isRunning(pid)).toBe(true);
  expect(await users[3]?.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await users[3]?.release();
  expect(await isRunning(pid)).toBe(false);
});

test('opening and releasing in a crowd always gives a server that answers', async () => {
  const turns = Array.from({ length: 4 }, async (_, turn) => {
    for (let round = 0; round < 3; round += 1) {
      const user = await home.use();
      await user.opened();
      expect(await user.query(`SELECT ${turn} AS turn`)).toEqual([{ turn }]);
      await user.release();
    }
  });
  await Promise.all(turns);
  expect(await home.serverPid()).toBeUndefined();
});
