import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ChainAudit } from '../../../src/audit/chain-audit.js';
import { VerifyAudit } from '../../../src/audit/verify-audit.js';
import { openDataSource } from '../../../src/store/data-source.js';
import { Store } from '../../../src/store/store.js';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';

let database: TestDatabase;
let chain: ChainAudit;
let verify: VerifyAudit;
beforeEach(async () => {
  database = await freshDatabase();
  chain = new ChainAudit(database.store);
  verify = new VerifyAudit(database.store, chain);
});
afterEach(() => database.drop());

const note = (n: number, store = database.store): Promise<void> =>
  store.transaction(async (tx) => {
    tx.audit({ action: 'key.added', actor: 'person:Анна', subject: null, data: { n, list: ['b', { z: 1, a: null }] } });
  });

async function noted(count: number): Promise<void> {
  for (let n = 1; n <= count; n++) await note(n);
  await chain.run();
}

/** As somebody does it who owns the database. */
const tamper = async (sql: string): Promise<void> => {
  await database.store.query('alter table audit_entry disable trigger user');
  await database.store.query(sql);
  await database.store.query('alter table audit_entry enable always trigger audit_entry_stays');
};

test('what was noted is chained in order, without gaps, once', async () => {
  await noted(5);
  expect(await chain.run()).toBe(0);
  const rows = await database.store.query(`select seq, data->>'n' as n from audit_entry order by seq`);
  expect(rows).toEqual([1, 2, 3, 4, 5].map((n) => ({ seq: BigInt(n), n: String(n) })));
  expect(await verify.run()).toMatchObject({ entries: 5, faults: [] });
});

test('what is rolled back is not noted', async () => {
  const failing = database.store.transaction(async (tx) => {
    tx.audit({ action: 'key.added', actor: 'person:Anna', subject: null, data: {} });
    await tx.flush();
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await chain.run()).toBe(0);
});

test('many at once leave one chain, and those who note wait for nobody', async () => {
  const others = Array.from({ length: 4 }, () => new ChainAudit(database.store));
  const noting = Array.from({ length: 60 }, (_, n) => note(n));
  await Promise.all([...noting, ...others.map((each) => each.run())]);
  expect(await verify.run()).toMatchObject({ entries: 60, faults: [] });
  // The chain is being written, and its lock is held: a deed is noted all the same.
  await database.store.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(7203030)');
    await note(61);
  });
});

test.each([
  ['update', `update audit_entry set actor = 'person:Boris' where seq = 2`],
  ['delete', `delete from audit_entry where seq = 2`],
  ['truncate', `truncate audit_entry`],
  ['update as a replica', `set session_replication_role = replica; update audit_entry set actor = 'x' where seq = 2`],
])('%s is refused, even to the owner', async (_, sql) => {
  await noted(3);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
  } finally {
    await client.end();
  }
  expect(await verify.run()).toMatchObject({ entries: 3, faults: [] });
});

test.each([
  ['at', `at = at + interval '1 millisecond'`],
  ['action', `action = 'key.revoked'`],
  ['actor', `actor = 'person:Boris'`],
  ['door', `door = 'x'`],
  ['caller', `caller = 'x'`],
  ['subject', `subject = gen_random_uuid()`],
  ['data', `data = jsonb_set(data, '{n}', '8')`],
])('whoever owns the database and alters %s of an entry is told its number', async (_, set) => {
  await noted(6);
  await tamper(`update audit_entry set ${set} where seq = 4`);
  expect((await verify.run()).faults).toEqual([{ code: 'audit-altered', seq: 4 }]);
});

test('entries taken out are named; at the end only against a head noted elsewhere', async () => {
  await noted(6);
  const { head } = await verify.run();
  await tamper(`delete from audit_entry where seq = 6`);
  expect((await verify.run()).faults).toEqual([]);
  expect((await verify.run(head)).faults).toEqual([{ code: 'audit-missing', from: 6, to: 6 }]);
  await tamper(`delete from audit_entry where seq = 2`);
  expect((await verify.run()).faults).toEqual([{ code: 'audit-missing', from: 2, to: 2 }]);
});

test('a head of the chain goes outside with the first entry of another hour', async () => {
  await noted(2);
  await database.store.query(
    `insert into audit_pending (at, action, actor, door, caller, data) values (date_trunc('milliseconds', now()) + interval '1 hour', 'a', 'b', 'cli', '', '{}')`,
  );
  await chain.run();
  const told = await database.store.query(`select data from outbox where type = 'audit.sealed.v1'`);
  const [second] = await database.store.query(`select hash from audit_entry where seq = 2`);
  expect(told).toEqual([{ data: { head: { seq: 2, hash: (second as { hash: string }).hash } } }]);
});

/** The grants that docs/audit.md gives to a role of the application's own. */
const GRANTS = (role: string): string => `
  grant usage on schema public to ${role};
  grant select, insert, update, delete on all tables in schema public to ${role};
  grant usage, select on all sequences in schema public to ${role};
  revoke update, delete, truncate on audit_entry from ${role};`;

test('a role of the application’s own chains and verifies, and has no way to change the chain', async () => {
  await noted(2);
  const role = `sverka_app_${randomBytes(4).toString('hex')}`;
  await database.store.query(`create role ${role} login password 'app'`);
  const url = new URL(database.url);
  url.username = role;
  url.password = 'app';
  await database.store.query(GRANTS(role));
  const store = new Store(await openDataSource({ url: url.href, poolSize: 3, statementTimeoutMs: 30_000 }));
  try {
    await note(3, store);
    expect(await new VerifyAudit(store, new ChainAudit(store)).run()).toMatchObject({ entries: 3, faults: [] });
    for (const sql of [
      `update audit_entry set actor = ''`,
      `delete from audit_entry`,
      `truncate audit_entry`,
      `alter table audit_entry disable trigger user`,
      `drop trigger audit_entry_stays on audit_entry`,
      `set session_replication_role = replica`,
    ])
      await expect(store.query(sql)).rejects.toThrow();
  } finally {
    await store.close();
    await database.store.query(`drop owned by ${role}`);
    await database.store.query(`drop role ${role}`);
  }
});
