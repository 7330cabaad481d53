import { jest } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { makePlace, type Place, sverka, told } from '../support/service.js';

// Somebody who owns the database alters what the audit log says of him.

jest.setTimeout(240_000);

interface Verdict {
  readonly head: { readonly seq: number; readonly hash: string };
  readonly entries: number;
  readonly faults: readonly object[];
}

let database: TestDatabase;
let place: Place;
beforeAll(async () => {
  database = await freshDatabase(2);
  place = await makePlace({ DATABASE_URL: database.url });
});
afterAll(async () => {
  await place.remove();
  await database.drop();
});

const verify = async (...more: string[]): Promise<Verdict> => {
  const { out } = await sverka(place, 'audit', 'verify', '--json', ...more);
  return JSON.parse(out) as Verdict;
};

test('the verifier names the entry that was altered, and tells a rewritten log by a head noted before', async () => {
  for (const name of ['office', 'shop', 'site'])
    await told(place, 'keys', 'add', name, '--scopes', 'read', '--actor', 'Mallory');
  await told(place, 'keys', 'revoke', 'shop', '--actor', 'Anna');
  const whole = await verify();
  expect(whole).toMatchObject({ entries: 4, faults: [] });
  const head = `${whole.head.seq}:${whole.head.hash}`;
  const list = await sverka(place, 'list', 'audit');
  expect(list.out).toMatch(/^4 .* key\.revoked {2}person:Anna {2}cli/);

  await database.store.query('alter table audit_entry disable trigger user');
  await database.store.query(`update audit_entry set actor = 'person:Anna' where seq = 2`);
  const altered = await sverka(place, 'audit', 'verify');
  expect(altered).toMatchObject({ status: 1, out: expect.stringContaining('Entry 2 was altered') as string });

  await database.store.query('delete from audit_entry where seq = 4');
  expect((await verify('--head', head)).faults).toEqual([
    { code: 'audit-altered', seq: 2 },
    { code: 'audit-missing', from: 4, to: 4 },
  ]);
  expect(await sverka(place, 'audit', 'verify', '--head', 'x')).toMatchObject({ status: 2 });
});
