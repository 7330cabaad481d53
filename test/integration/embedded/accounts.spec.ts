import { jest } from '@jest/globals';
import { chmod, chown, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BenchHome } from './bench-home.js';
import { type Compiled, compileEmbedded } from './compiled.js';

// Real servers on a machine that may be busy with other suites.
jest.setTimeout(60_000);

// Only root can try what root and others may do; everyone else has run the ordinary user's way in the other suites.
const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('accounts of the operating system', () => {
  let compiled: Compiled;
  let home: BenchHome;
  let nobody: { uid: number; gid: number };
  const homes: BenchHome[] = [];
  const makeHome = async (mode?: number): Promise<BenchHome> => {
    home = await BenchHome.make(compiled, 'home', mode);
    homes.push(home);
    return home;
  };

  beforeAll(async () => {
    compiled = await compileEmbedded();
    await chmod(compiled.folder, 0o755);
    const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((one) => one.startsWith('nobody:'));
    const [, , uid, gid] = line?.split(':') ?? [];
    nobody = { uid: Number(uid), gid: Number(gid) };
  });
  afterEach(async () => {
    for (const one of homes.splice(0)) await one.clear();
  });
  afterAll(() => compiled.remove());

  test('root with a home beneath a folder that nobody else may enter', async () => {
    const closed = await makeHome(0o700);
    const user = await closed.use();
    await user.opened();
    expect(await user.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await stat(dirname(closed.path))).mode & 0o777).toBe(0o700);
    expect((await stat(join(closed.path, 'postgres/data'))).uid).not.toBe(0);
    await user.release();
    await (await closed.use()).opened();
  });

  test('an ordinary user in a home of its own, and root after it in the same home, and the user again', async () => {
    const own = await makeHome();
    await mkdir(own.path);
    await chown(own.path, nobody.uid, nobody.gid);
    for (const as of [nobody, {}, nobody, {}]) {
      const user = await own.use(as);
      await user.opened();
      expect(await user.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await user.release();
    }
    for (const made of ['postgres', 'postgres/data', 'postgres/password', 'run', 'postgres.log'])
      expect((await stat(join(own.path, made))).uid).toBe(nobody.uid);
  });

  test('root first in the home of an ordinary user, then the user beside it', async () => {
    const own = await makeHome();
    await mkdir(own.path);
    await chown(own.path, nobody.uid, nobody.gid);
    const root = await own.use();
    const first = await root.opened();
    const second = await (await own.use(nobody)).opened();
    expect(second.url).toBe(first.url);
  });

  test("an ordinary user in root's home is told the path and its own name", async () => {
    const closed = await makeHome();
    await mkdir(closed.path);
    const { reason } = await (await closed.use(nobody)).answer();
    expect(reason).toMatchObject({ code: 'home-not-accessible', params: { user: 'nobody' } });
    expect(String(reason?.params?.['path'])).toContain(closed.path);
  });
});
