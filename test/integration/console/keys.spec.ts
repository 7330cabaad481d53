import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { openDataSource } from '../../../src/store/data-source.js';
import { Store } from '../../../src/store/store.js';
import { AddKey } from '../../../src/access/add-key.js';
import { RevokeKey } from '../../../src/access/revoke-key.js';
import { type Answer, type Door, openDoor, send } from './door.js';

const ADMIN = 'the-key-of-an-administrator-of-tests-0123456789';
const AS_ADMIN = { Authorization: `Bearer ${ADMIN}` };

interface Made {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly expiresAt: string;
}
interface Listed {
  readonly name: string;
  readonly status: string;
  readonly hint: string;
  readonly lastUsedAt: string | null;
}

let door: Door;
beforeAll(async () => {
  door = await openDoor({ variables: { SVERKA_API_KEY: ADMIN } });
}, 60_000);
afterAll(() => door.close());

const tell = <T>(path: string, json: unknown, headers: Record<string, string> = AS_ADMIN): Promise<Answer<T>> =>
  door.tell<T>(path, json, headers);

const make = async (name: string, scopes: readonly string[], more: object = {}): Promise<Made> => {
  const { status, json } = await tell<Made>('/api/v1/keys', { name, scopes, ...more });
  expect(status).toBe(201);
  return json;
};

const statusWith = async (key: string, path = '/api/v1/payments'): Promise<number> =>
  (await door.ask(path, { headers: { 'X-Api-Key': key } })).status;

const listed = async (name: string): Promise<Listed[]> =>
  (await door.ask<{ items: Listed[] }>('/api/v1/keys', { headers: AS_ADMIN })).json.items.filter(
    (each) => each.name === name,
  );

/** Milliseconds until a key is refused. */
async function untilRefused(key: string, at: Door = door): Promise<number> {
  const start = performance.now();
  while ((await at.ask('/api/v1/payments', { headers: { 'X-Api-Key': key } })).status !== 401) {
    if (performance.now() - start > 10_000) throw new Error('still let in');
    await delay(20);
  }
  return performance.now() - start;
}

test('a key has 256 bits behind a prefix that scanners find, and is told once', async () => {
  const made = await make('shown-once', ['read']);
  expect(made.key).toMatch(/^sverka_[A-Za-z0-9_-]{43}$/);
  expect(Buffer.from(made.key.slice('sverka_'.length), 'base64url')).toHaveLength(32);
  const again = await make('shown-once-more', ['read']);
  expect(again.key).not.toBe(made.key);
  const [row] = await listed('shown-once');
  expect(row).toMatchObject({ status: 'active', hint: made.key.slice(0, 11) });
  expect(JSON.stringify(row)).not.toContain(made.key);
});

test('a copy of the database holds no key that can be used', async () => {
  const { key } = await make('in-no-dump', ['read']);
  const rows = await door.store.query<{ dump: string; digest: Buffer }>(
    `select k::text as dump, digest from api_key k where name = 'in-no-dump'`,
  );
  const secret = key.slice('sverka_'.length);
  expect(rows[0]?.dump).not.toContain(secret);
  expect(rows[0]?.digest).toEqual(createHash('sha256').update(key).digest());
  // What stands in the table opens nothing.
  for (const found of [rows[0]?.digest.toString('hex') ?? '', rows[0]?.digest.toString('base64url') ?? ''])
    for (const tried of [found, `sverka_${found}`]) expect(await statusWith(tried)).toBe(401);
});

test('a key is good for its scopes only', async () => {
  const { key } = await make('reader', ['read']);
  expect(await statusWith(key)).toBe(200);
  const refused = await door.ask<{ code: string }>('/metrics', { headers: { 'X-Api-Key': key } });
  expect([refused.status, refused.json.code]).toEqual([403, 'scope-missing']);
  expect(refused.headers['www-authenticate']).toContain('insufficient_scope');
});

test('only an administrator makes keys', async () => {
  const { key } = await make('no-administrator', ['read', 'decide', 'import', 'operate', 'observe']);
  const asked = { 'X-Api-Key': key };
  expect((await tell('/api/v1/keys', { name: 'mine', scopes: ['administer'] }, asked)).status).toBe(403);
  expect((await tell('/api/v1/keys/no-administrator/rotate', {}, asked)).status).toBe(403);
  expect((await door.ask('/api/v1/keys', { headers: asked })).status).toBe(403);
  expect(await listed('mine')).toEqual([]);
});

test('a revoked key is refused within a second, in every process', async () => {
  const { key, id } = await make('revoked', ['read']);
  // Another process on the same database: a door takes what it knows of a key from the store alone.
  const source = await openDataSource({ url: databaseUrl(), poolSize: 2, statementTimeoutMs: 30_000 });
  const elsewhere = new Store(source);
  expect(await statusWith(key)).toBe(200);
  expect(await new RevokeKey(elsewhere).run(id, 'Boris')).toEqual([id]);
  expect(await untilRefused(key)).toBeLessThan(1_000);
  await elsewhere.close();
  const problem = await door.ask<{ code: string }>('/api/v1/payments', { headers: { 'X-Api-Key': key } });
  expect(problem.json.code).toBe('api-key-revoked');
  expect(await listed('revoked')).toMatchObject([{ status: 'revoked', revokedBy: 'Boris' }]);
});

test('an expired key is refused', async () => {
  const { key, id } = await make('expired', ['read'], { days: 1 });
  await door.store.query(`update api_key set expires_at = now() - interval '1 second' where id = $1`, [id]);
  expect(await untilRefused(key)).toBeLessThan(1_000);
  // Its name is free again.
  await make('expired', ['read']);
  expect((await listed('expired')).map((each) => each.status)).toEqual(['active', 'expired']);
});

test('rotation: both are taken, then the former ends', async () => {
  const former = await make('rotated', ['read', 'observe']);
  const { status, json } = await tell<Made & { formerUntil: string; scopes: string[] }>('/api/v1/keys/rotated/rotate', {
    overlapHours: 2,
  });
  expect(status).toBe(201);
  expect(json).toMatchObject({ name: 'rotated', scopes: ['read', 'observe'], replaces: former.id });
  const hours = (Date.parse(json.formerUntil) - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(1.9);
  expect(hours).toBeLessThan(2.1);
  expect([await statusWith(former.key), await statusWith(json.key)]).toEqual([200, 200]);
  expect((await listed('rotated')).map((each) => each.status)).toEqual(['active', 'superseded']);
  await door.store.query(`update api_key set expires_at = now() where id = $1`, [former.id]);
  await untilRefused(former.key);
  expect(await statusWith(json.key)).toBe(200);
});

test('rotation without overlap ends the former at once; a name revokes all that are valid', async () => {
  const first = await make('short', ['read']);
  const second = (await tell<Made>('/api/v1/keys/short/rotate', { overlapHours: 0 })).json;
  expect(await untilRefused(first.key)).toBeLessThan(1_000);
  const third = (await tell<Made>('/api/v1/keys/short/rotate', { overlapHours: 5 })).json;
  const { json } = await tell<{ revoked: string[] }>('/api/v1/keys/short/revoke', {});
  expect([...json.revoked].sort()).toEqual([second.id, third.id].sort());
  await untilRefused(second.key);
  await untilRefused(third.key);
});

test('one current key has a name, whoever asks at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => tell('/api/v1/keys', { name: 'race', scopes: ['read'] })),
  );
  expect(answers.map((each) => each.status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
});

test.each([
  ['a scope that is none', { name: 'x', scopes: ['everything'] }],
  ['no scope', { name: 'x', scopes: [] }],
  ['a name with a slash', { name: 'a/b', scopes: ['read'] }],
  ['no end', { name: 'x', scopes: ['read'], days: 0 }],
  ['a digest of one’s own', { name: 'x', scopes: ['read'], digest: 'AA==' }],
])('%s is refused', async (_, body) => {
  expect((await tell('/api/v1/keys', body)).status).toBe(400);
});

test('a key that is not there is 404', async () => {
  for (const path of ['/api/v1/keys/nobody/rotate', '/api/v1/keys/nobody/revoke'])
    expect((await tell(path, {})).status).toBe(404);
});

test('the last use is noted, to the minute, and not by every request', async () => {
  const { key } = await make('used', ['read']);
  expect(await listed('used')).toMatchObject([{ lastUsedAt: null }]);
  await statusWith(key);
  const deadline = performance.now() + 10_000;
  let [row] = await listed('used');
  while (row?.lastUsedAt === null && performance.now() < deadline) [row] = await listed('used');
  expect(Math.abs(Date.parse(row?.lastUsedAt ?? '') - Date.now())).toBeLessThan(60_000);
  const version = async (): Promise<string | undefined> =>
    (await door.store.query<{ v: string }>(`select xmin::text as v from api_key where name = 'used'`))[0]?.v;
  const before = await version();
  await delay(600);
  await statusWith(key);
  await statusWith(key);
  expect(await version()).toBe(before);
});

test('from the first key on, this machine needs one too, and the last one revoked opens nothing', async () => {
  const own = await openDoor();
  try {
    expect((await own.ask('/api/v1/payments')).status).toBe(200);
    const { json } = await own.tell<Made>('/api/v1/keys', { name: 'first', scopes: ['administer'] });
    const start = performance.now();
    while ((await own.ask('/api/v1/payments')).status !== 401) {
      if (performance.now() - start > 10_000) throw new Error('still open');
      await delay(20);
    }
    expect(performance.now() - start).toBeLessThan(1_000);
    expect((await own.tell('/api/v1/keys/first/revoke', {}, { 'X-Api-Key': json.key })).status).toBe(200);
    await untilRefused(json.key, own);
    expect((await own.ask('/api/v1/payments')).status).toBe(401);
  } finally {
    await own.close();
  }
});

test('with a key in the store the service listens beyond this machine', async () => {
  const own = await openDoor({
    http: { host: '0.0.0.0' },
    prepare: async (app) => {
      await app.get(AddKey, { strict: false }).run('beyond', { rights: { scopes: ['read'] } }, 1, 'Anna');
    },
  });
  expect((await own.ask('/api/v1/payments')).status).toBe(401);
  await own.close();
});

test('without the database the bootstrap key and the probes are still answered', async () => {
  const own = await openDoor({ variables: { SVERKA_API_KEY: ADMIN } });
  const { key } = (await own.tell<Made>('/api/v1/keys', { name: 'a', scopes: ['read'] }, AS_ADMIN)).json;
  await own.store.query('alter table api_key rename to api_key_gone');
  const known = await send<{ code: string }>(`${own.url}/api/v1/payments`, { headers: { 'X-Api-Key': key } });
  expect(known.status).toBeGreaterThanOrEqual(500);
  expect(known.text).not.toContain('api_key_gone');
  expect((await own.ask('/api/v1/payments', { headers: AS_ADMIN })).status).toBe(200);
  expect((await own.ask('/health/live')).status).toBe(200);
  await own.close();
});

const databaseUrl = (): string => (door.store.dataSource.options as { url: string }).url;
