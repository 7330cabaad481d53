import { connect, createServer } from 'node:net';
import { Refused } from '../../../src/domain/failure.js';
import { type Door, openDoor, send } from './door.js';

const KEY = 'a-key-of-tests-that-is-long-enough-0123456789';

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly status: number;
  readonly requestId: string;
}

const port = (door: Door): string => new URL(door.url).port;

/** Sends bytes as they are and gives back the first line of the answer. */
const raw = (door: Door, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(port(door)), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
    socket.setTimeout(5000, () => socket.destroy());
  });

describe('without a key', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor({ http: { allowedHosts: ['books.example.ru', 'other.example.ru:8443'] } });
  }, 60_000);
  afterAll(() => door.close());

  test.each([
    'localhost',
    '127.0.0.1',
    '[::1]',
    'LOCALHOST',
    'localhost:1',
    'books.example.ru',
    'books.example.ru:80',
    'other.example.ru:8443',
  ])('Host %s is answered', async (host) => {
    expect((await door.ask('/api/v1/payments', { headers: { Host: host } })).status).toBe(200);
  });

  test.each([
    'evil.example',
    'evil.example:8420',
    'localhost.evil.example',
    'other.example.ru',
    '127.0.0.1.nip.io',
    '0.0.0.0',
    'localhost@evil.example',
    '127.0.0.1:80:80',
    '2130706433',
  ])('Host %s is refused: a name that was made to lead here', async (host) => {
    for (const path of ['/api/v1/payments', '/docs', '/docs/swagger-ui.css', '/health/ready', '/metrics', '/nowhere']) {
      const { status, json } = await door.ask<Problem>(path, { headers: { Host: host } });
      expect([status, json.code]).toEqual([403, 'host-not-allowed']);
    }
  });

  test('no Host at all is refused', async () => {
    expect(await raw(door, 'GET /api/v1/payments HTTP/1.0\r\n\r\n')).toContain('403');
    expect(await raw(door, 'GET /api/v1/payments HTTP/1.1\r\nConnection: close\r\n\r\n')).toContain('400');
  });

  test.each(['http://evil.example', 'http://localhost:1', 'https://127.0.0.1', 'null', '', 'file://'])(
    'Origin %s is refused',
    async (origin) => {
      const { status, json } = await door.ask<Problem>('/api/v1/payments', { headers: { Origin: origin } });
      expect([status, json.code]).toEqual([403, 'origin-not-allowed']);
    },
  );

  test('our own page is answered', async () => {
    const headers = { Origin: door.url, 'Sec-Fetch-Site': 'same-origin' };
    expect((await door.ask('/api/v1/payments', { headers })).status).toBe(200);
    expect((await door.ask('/api/v1/payments', { headers: { 'Sec-Fetch-Site': 'none' } })).status).toBe(200);
  });

  test.each(['cross-site', 'same-site'])('a browser that says %s is refused, with or without Origin', async (site) => {
    expect((await door.ask('/api/v1/payments', { headers: { 'Sec-Fetch-Site': site } })).status).toBe(403);
  });

  test.each([
    ['/api/v1/payments/00000000-0000-7000-8000-000000000001/set-aside', 'application/json', '{"why":"x"}'],
    ['/api/v1/matching/run', 'application/json', '{}'],
    ['/api/v1/imports?name=a.txt', 'multipart/form-data; boundary=x', '--x--\r\n'],
    ['/api/v1/imports?name=a.txt', 'application/octet-stream', 'x'],
    ['/api/v1/deliveries/00000000-0000-7000-8000-000000000001/settle', 'application/json', '{}'],
  ])('a page of another site cannot post to %s as %s', async (path, type, body) => {
    const headers = { 'Content-Type': type, Origin: 'http://evil.example', 'X-Actor': 'Mallory' };
    expect((await door.ask(path, { method: 'POST', headers, body })).status).toBe(403);
  });

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'text/plain;application/json', 'application/xml', ''])(
    'a body of type "%s" is 415, even from a program',
    async (type) => {
      const headers = { 'X-Actor': 'Anna', ...(type ? { 'Content-Type': type } : {}) };
      const { status } = await door.ask('/api/v1/matching/run', { method: 'POST', headers, body: '{"dryRun":true}' });
      expect(status).toBe(415);
    },
  );

  test('a preflight gets no leave', async () => {
    const headers = { Origin: 'http://evil.example', 'Access-Control-Request-Method': 'POST' };
    const answer = await door.ask('/api/v1/payments', { method: 'OPTIONS', headers });
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('what a proxy passes on is refused', async () => {
    expect(
      (await door.ask<Problem>('/api/v1/payments', { headers: { 'X-Forwarded-For': '203.0.113.7' } })).json.code,
    ).toBe('proxy-without-key');
  });

  test('every answer carries the headers of safety', async () => {
    for (const path of ['/api/v1/payments', '/nowhere', '/docs', '/health/live', '/metrics', '/api/v1/payments/1']) {
      const { headers } = await door.ask(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test.each([
    ['no route', '/nowhere', 404, 'route-unknown'],
    ['an escape that is none', '/%zz', 400, 'request-invalid'],
    ['a part that is too long', `/api/v1/payments/${'x'.repeat(3000)}`, 414, 'address-too-long'],
  ])('%s', async (_, path, status, code) => {
    const { json, headers } = await door.ask<Problem>(path);
    expect(json).toMatchObject({ status, code });
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'x-content-type-options': 'nosniff' });
  });

  test.each([
    '/docs/../package.json',
    '/docs/..%2f..%2fpackage.json',
    '/docs/%2e%2e/%2e%2e/package.json',
    '/docs/..\\package.json',
    '/docs/%00',
  ])('no file of ours by %s', async (path) => {
    const line = await raw(door, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(line).toMatch(/^HTTP\/1.1 40[034] /);
  });

  test.each([
    ['not whole', '{', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['with __proto__', '{"dryRun":true,"__proto__":{"a":1}}', 400],
    ['with constructor', '{"dryRun":true,"constructor":{"prototype":{"a":1}}}', 400],
    ['of another type', '{"dryRun":1}', 400],
    ['with a field more', '{"dryRun":true,"more":1}', 400],
    ['too large', `{"more":"${'x'.repeat(2_000_000)}"}`, 413],
    ['deep', '['.repeat(100_000), 400],
  ])('a body %s', async (_, body, status) => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await door.ask<Problem>('/api/v1/matching/run', { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
  });

  test('an error tells nothing of the inside and names the request', async () => {
    await door.store.query('alter table delivery rename to delivery_gone');
    const { status, json, text, headers } = await door.ask<Problem>('/api/v1/deliveries', {
      headers: { 'Accept-Language': 'en' },
    });
    await door.store.query('alter table delivery_gone rename to delivery');
    expect([status, json.code]).toEqual([500, 'internal-error']);
    expect(json.requestId).toBe(headers['x-request-id']);
    expect(text).not.toMatch(/delivery_gone|relation|select|node_modules|\.ts|\.js/i);
  });

  test('requests have time limits', async () => {
    expect(door.app.getHttpServer()).toMatchObject({ headersTimeout: 15_000 });
    expect(door.app.getHttpServer().requestTimeout).toBeGreaterThan(0);
  });
});

describe('with a key', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor({ variables: { SVERKA_API_KEY: KEY }, http: { host: '0.0.0.0', requestsPerSecond: 1000 } });
  }, 60_000);
  afterAll(() => door.close());
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    send<Problem>(`http://127.0.0.1:${port(door)}${path}`, { method, headers });

  test.each(['/api/v1/payments', '/metrics', '/docs-yaml', '/docsx', '/nowhere', '/api/v1/events', '/api/v1/imports'])(
    '%s needs the key',
    async (path) => {
      const { status, json, headers } = await ask(path);
      expect([status, json.code, headers['www-authenticate']]).toEqual([401, 'api-key-wrong', 'Bearer realm="sverka"']);
    },
  );

  test.each([
    '/health/live',
    '/health/ready',
    '/docs',
    '/docs/swagger-ui.css',
    '/docs/swagger-ui-init.js',
    '/docs-json',
  ])('%s needs none', async (path) => {
    expect((await ask(path)).status).toBe(200);
  });

  test.each([
    [{ Authorization: `Bearer ${KEY}` }, 200],
    [{ authorization: `bearer ${KEY}` }, 200],
    [{ 'X-Api-Key': KEY }, 200],
    [{ Authorization: `Bearer ${KEY}x` }, 401],
    [{ Authorization: `Bearer ${KEY.slice(0, -1)}` }, 401],
    [{ Authorization: KEY }, 401],
    [{ Authorization: `Basic ${Buffer.from(`x:${KEY}`).toString('base64')}` }, 401],
    [{ 'X-Api-Key': '' }, 401],
    [{ Authorization: `Bearer ${KEY}`, 'X-Api-Key': KEY }, 200],
    [{ Authorization: `Bearer ${KEY}`, 'X-Api-Key': `${KEY}x` }, 401],
    [{ Authorization: 'Bearer ' }, 401],
  ])('%j is %i', async (headers, status) => {
    expect((await ask('/api/v1/payments', headers as Record<string, string>)).status).toBe(status);
  });

  test('the path of health opens nothing else', async () => {
    for (const path of [
      '/health/live/../../api/v1/payments',
      '/health/live%2f..%2fpayments',
      '/health/ready;/api/v1/payments',
      '//health/live/api/v1/payments',
    ])
      expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
  });

  test('the key is never told', async () => {
    const { text } = await ask('/api/v1/payments?x=1', { 'X-Api-Key': KEY });
    expect(text).not.toContain(KEY);
  });
});

test('a host beyond this machine needs a key', async () => {
  for (const host of ['0.0.0.0', 'books.example.ru'])
    await expect(openDoor({ http: { host } })).rejects.toMatchObject({
      reason: { code: 'http-host-without-key', params: { host } },
    });
}, 30_000);

test('a port that is taken is named with its setting', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port: taken } = other.address() as { port: number };
  const opened = openDoor({ variables: { SVERKA_HTTP_PORT: String(taken) } });
  await expect(opened).rejects.toThrow(Refused);
  await expect(opened).rejects.toMatchObject({
    reason: { code: 'port-taken', params: { host: '127.0.0.1', port: taken, setting: 'http.port / SVERKA_HTTP_PORT' } },
  });
  other.close();
}, 30_000);
