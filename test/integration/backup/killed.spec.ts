import { execFileSync } from 'node:child_process';
import { createWriteStream, existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';
import { isAlive, makePlace, type Place, run, serverOf, sverka, told, until } from '../../support/service.js';

const WAIT_MS = 60_000;

let source: TestDatabase;
let place: Place;
beforeEach(async () => {
  source = await freshDatabase(2);
  await source.store.query(
    `insert into organization (id, tax_number, name)
     select gen_random_uuid(), '77' || lpad(n::text, 8, '0'), md5(n::text) from generate_series(1, 5000) as n`,
  );
  place = await makePlace();
});
afterEach(async () => {
  await Promise.all([source.drop(), place.remove()]);
});

const backup = (file: string) => run(place, ['backup', file], { DATABASE_URL: source.url });
const hidden = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes('partial'));
const inHome = (start: string): string | undefined =>
  existsSync(place.home) ? readdirSync(place.home).find((name) => name.startsWith(start)) : undefined;

test('a backup that was killed leaves nothing that looks like one, and the next one sweeps it away', async () => {
  const blocker = new pg.Client({ connectionString: source.url });
  await blocker.connect();
  await blocker.query('begin; lock table payment in access exclusive mode');
  const first = backup('first.gz');
  await until('the backup is begun', () => hidden(place.folder).length > 0, WAIT_MS);
  await first.kill();
  expect(existsSync(join(place.folder, 'first.gz'))).toBe(false);
  await blocker.end();

  expect(await backup('first.gz').ended).toMatchObject({ status: 0, err: '' });
  expect(hidden(place.folder)).toEqual([]);
  expect(await backup('first.gz').ended).toMatchObject({ status: 1, err: expect.stringContaining('is there already') });
  const [checked] = await told<{ rows: number }>(place, 'restore', 'first.gz', '--check');
  expect(checked?.rows).toBeGreaterThanOrEqual(5000);
}, 180_000);

test('a restore that was killed leaves no database, and the next one sweeps its server away', async () => {
  await backup('whole.gz').ended;
  const bytes = await readFile(join(place.folder, 'whole.gz'));
  execFileSync('mkfifo', [join(place.folder, 'slow.gz')]);
  const restoring = run(place, ['restore', 'slow.gz']);
  const slow = createWriteStream(join(place.folder, 'slow.gz'));
  slow.on('error', () => undefined);
  slow.write(bytes.subarray(0, bytes.length - 100));
  const draft = await until('the rows are being taken in', () => inHome('postgres.restoring-'), WAIT_MS);
  const server = await until('its server runs', () => serverAt(join(place.home, draft)), WAIT_MS);
  await restoring.kill();
  slow.destroy();
  expect(existsSync(join(place.home, 'postgres'))).toBe(false);
  expect(isAlive(server)).toBe(true);

  expect(await sverka(place, 'restore', 'whole.gz')).toMatchObject({ status: 0 });
  // A process that has ended is there until its parent, which is no longer ours, has asked for its status.
  await until('its server is gone', () => !isAlive(server), WAIT_MS);
  expect([inHome('postgres.restor'), serverOf(place.home)]).toEqual([undefined, undefined]);
  expect(await sverka(place, 'restore', 'whole.gz')).toMatchObject({
    status: 1,
    err: expect.stringContaining('--replace'),
  });
  const doctor = await told<{ what: string; state: string }>(place, 'doctor', '--deep');
  expect(doctor.filter((each) => each.state === 'bad')).toEqual([]);
}, 400_000);

/** The number of the server that runs on a cluster of another name than the one in force. */
function serverAt(cluster: string): number | undefined {
  const file = join(cluster, 'data/postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(execFileSync('head', ['-1', file]).toString());
  return pid > 0 ? pid : undefined;
}
