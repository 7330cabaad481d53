import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OnecBase } from '../support/onec-base.js';
import { fillCompany, invoiceRow, partyRow } from '../support/onec-company.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { jsonLines, makePlace, type Place, startService, sverka, told, until } from '../support/service.js';

let base: OnecBase;
let place: Place;
let database: TestDatabase;

beforeAll(async () => {
  base = new OnecBase();
  fillCompany(base, { parties: 5, invoices: 10 });
  await base.start();
  database = await freshDatabase(2);
  place = await makePlace({ DATABASE_URL: database.url, ONEC_PASSWORD: base.user.password }, '');
  await configure({});
});
afterAll(async () => {
  await base.stop();
  await place.remove();
  await database.drop();
});

const configure = (more: object): Promise<void> => {
  const source = { kind: 'odata', url: base.url, mapping: 'ut11', user: base.user.name, passwordFrom: 'ONEC_PASSWORD' };
  const sources = { ut: { ...source, retryMs: 1, attempts: 2, everyMinutes: 1, windowDays: 3660, ...more } };
  return writeFile(join(place.folder, 'config/default.yaml'), JSON.stringify({ sources }));
};

test('a person connects a base: doctor, a rehearsal, the first reading, the list', async () => {
  const doctor = await sverka(place, 'doctor');
  expect(doctor.out).toContain('✓ Source “ut”: the base answers, the mapping “ut11” fits');
  const rehearsed = await sverka(place, 'sync', 'ut', '--dry-run');
  expect(rehearsed).toMatchObject({
    status: 0,
    out: expect.stringContaining('This was a rehearsal: nothing is kept.'),
  });
  expect((await sverka(place, 'list', 'sources')).out).toBe('ut: not read yet\n');
  const read = await sverka(place, 'sync');
  expect(read).toMatchObject({ status: 0, err: '' });
  expect(read.out).toMatch(
    /^ut: read 36, new 20, changed 0, unchanged 1, skipped 3, erased in the base 0, set aside 0\n$/,
  );
  expect((await sverka(place, 'list', 'sources')).out).toMatch(
    /^ut: last read .*Z, minutes ago 0, compared .*Z, all is well\n$/,
  );
  expect(await told(place, 'list', 'invoices', '--limit', '50')).toHaveLength(10);
});

test('records that are set aside are named, in words and in JSON, and the status says so', async () => {
  base.write('Catalog_Контрагенты', partyRow(1, { ИНН: '7800000011' }));
  const read = await sverka(place, 'sync', 'ut');
  expect(read.status).toBe(1);
  expect(read.err).toContain('The tax number 7800000011 is mistyped: its control digits are wrong.');
  const json = await sverka(place, 'sync', 'ut', '--json');
  expect(json.status).toBe(1);
  const [line] = jsonLines<{ refused: object[]; refusedCount: number }>(json.out);
  expect(line).toMatchObject({ source: 'ut', state: 'read', refusedCount: expect.any(Number) });
  expect(line?.refused).toContainEqual(
    expect.objectContaining({ set: 'Catalog_Контрагенты', reason: 'tax-number-wrong' }),
  );
  expect((await sverka(place, 'doctor')).out).toContain('! Source “ut”: records set aside');
  base.write('Catalog_Контрагенты', partyRow(1));
  expect((await sverka(place, 'sync')).status).toBe(0);
});

test('wrong usage, a wrong mapping, a refused login and a base that is away end with their statuses', async () => {
  expect(await sverka(place, 'sync', 'nobody')).toMatchObject({
    status: 2,
    err: 'sverka: There is no source “nobody” in the settings (sources). There are: ut.\n',
  });
  await configure({ mapping: 'ut12' });
  expect(await sverka(place, 'sync')).toMatchObject({
    status: 2,
    err: expect.stringContaining('There is no mapping “ut12”'),
  });
  await configure({ url: 'http://1c.example.ru/ut' });
  expect(await sverka(place, 'sync')).toMatchObject({
    status: 2,
    err: expect.stringMatching(/default\.yaml, line 1, field sources\.ut\.url/),
  });
  await configure({});
  base.hidden.set('Catalog_Контрагенты', new Set(['КПП']));
  expect(await sverka(place, 'sync', '--full')).toMatchObject({
    status: 2,
    err: expect.stringContaining('has no field КПП'),
  });
  base.hidden.clear();
  const { password } = base.user;
  base.user.password = 'another';
  const refused = await sverka(place, 'sync');
  expect(refused).toMatchObject({ status: 1, err: expect.stringContaining('The base refused name or password') });
  expect(refused.err).not.toContain(password);
  base.user.password = password;
  base.trouble = () => 'html';
  expect(await sverka(place, 'sync')).toMatchObject({
    status: 3,
    err: expect.stringContaining('Не обнаружено свободной лицензии!'),
  });
  expect((await sverka(place, 'doctor')).status).toBe(1);
  expect((await sverka(place, 'list', 'sources')).out).toContain('the last reading failed');
  base.trouble = () => undefined;
});

test('the daemon reads by itself', async () => {
  base.write('Document_СчетНаОплатуКлиенту', invoiceRow(77, 5));
  await database.store.query(`update sync_source set started_at = now() - interval '2 minutes'`);
  const daemon = await startService(place, 'daemon');
  await until(
    'the new invoice has come',
    async () => (await database.store.query(`select 1 from invoice where number = '00УТ-000077'`)).length > 0,
    60_000,
  );
  await daemon.stop();
});
