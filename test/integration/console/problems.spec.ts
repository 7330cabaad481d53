import { connect } from 'node:net';
import { EXCHANGE_ROUTE, PERMISSIONS } from '../../../src/console/gate/permissions.js';
import { problemSchema } from '../../../src/console/problem/problem.js';
import { type Door, openDoor, send } from './door.js';

const ID = '00000000-0000-7000-8000-000000000001';

/** A body that each route that takes one finds good. */
const BODIES: Readonly<Record<string, Record<string, unknown>>> = {
  'POST /api/v1/payments/:id/allocate': { allocations: [{ invoice: 'A-1', amount: '100' }], why: 'x' },
  'POST /api/v1/payments/:id/reverse': { why: 'x' },
  'POST /api/v1/payments/:id/set-aside': { why: 'x' },
  'POST /api/v1/payments/:id/reopen': { why: 'x' },
  'POST /api/v1/counterparties/:id/erase': { why: 'x' },
  'POST /api/v1/contacts/:id/erase': { why: 'x' },
  'POST /api/v1/counterparties/:id/events': { kind: 'call', on: '2026-03-01', summary: 'x' },
  'PATCH /api/v1/counterparties/:id': { fields: { region: 'x' }, why: 'x' },
  'POST /api/v1/counterparties/:id/merge': { merged: ID, why: 'x' },
  'POST /api/v1/counterparties/:id/unmerge': { why: 'x' },
  'POST /api/v1/duplicates/dismiss': { one: ID, other: ID, why: 'x' },
  'POST /api/v1/conflicts/:id/settle': { take: 'kept', why: 'x' },
  'POST /api/v1/closed-periods': { organization: '7725002343', through: null, why: 'w' },
  'POST /api/v1/learnt-facts/:id/revoke': { why: 'w' },
  'POST /api/v1/deliveries/:id/settle': { outcome: 'sent', why: 'x' },
  'POST /api/v1/written-documents/:id/settle': { verdict: 'leave', why: 'x' },
  'POST /api/v1/parked-events/retry': {},
  'POST /api/v1/refused-files/retry': {},
  'PUT /api/v1/counterparties': { source: 'crm', records: [{}] },
  'PUT /api/v1/agreements': { source: 'crm', records: [{}] },
  'PUT /api/v1/invoices': { source: 'crm', records: [{}] },
  'PUT /api/v1/orders': { source: 'crm', records: [{}] },
  'POST /api/v1/matching/run': { dryRun: true },
  'POST /api/v1/keys': { name: 'of-no-use', scopes: ['read'] },
  'POST /api/v1/keys/:key/rotate': {},
  'POST /api/v1/keys/:key/revoke': {},
};

/** Columns of tables and other names that a stranger tries. */
const FOREIGN = {
  id: ID,
  organizationId: ID,
  organization_id: ID,
  status: 'matched',
  allocated: '1',
  version: 9,
  digest: 'AA==',
  createdBy: 'Mallory',
  actor: 'Mallory',
  isAdmin: true,
  constructor: { prototype: { a: 1 } },
};

let door: Door;
beforeAll(async () => {
  door = await openDoor();
}, 60_000);
afterAll(() => door.close());

const post = (path: string, json: unknown, language = 'en', method = 'POST') =>
  send<{ code: string; title: string; detail: string }>(`${door.url}${path}`, {
    method,
    json,
    headers: { 'X-Actor': 'Anna', 'Accept-Language': language },
  });

/** Sends bytes as they are and gives back what came until the line was closed. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(door.url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer)).on('error', reject);
    socket.setTimeout(20_000, () => socket.destroy());
  });

test('every route that changes something has a body here', () => {
  // These take files, whose bytes are no JSON.
  const files = ['POST /api/v1/imports', `POST ${EXCHANGE_ROUTE}`];
  const taking = Object.keys(PERMISSIONS).filter((each) => !each.startsWith('GET ') && !files.includes(each));
  expect(Object.keys(BODIES).sort()).toEqual(taking.sort());
});

describe.each(Object.entries(BODIES))('%s', (route, body) => {
  const [method = '', url = ''] = route.split(' ');
  const path = url.replace(/:\w+/, ID);

  test.each(Object.keys(FOREIGN))('takes no field %s that it does not know', async (name) => {
    if (Object.hasOwn(body, name)) return;
    const { status, json } = await post(path, { ...body, [name]: FOREIGN[name as keyof typeof FOREIGN] }, 'en', method);
    expect([status, json.code]).toEqual([400, 'request-invalid']);
  });

  test('takes no parameter of the query that it does not know', async () => {
    const { status } = await post(`${path}?organization=${ID}`, { ...body, more: 1 }, 'en', method);
    expect(status).toBe(400);
  });
});

test('a field too many inside an allocation is refused', async () => {
  const body = { why: 'x', allocations: [{ invoice: 'A-1', amount: '100', paymentId: ID }] };
  expect((await post(`/api/v1/payments/${ID}/allocate`, body)).status).toBe(400);
});

test('a field too many in the form of an upload is refused', async () => {
  const part = (head: string, text: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
  const body = `${part('name="status"', 'matched')}${part('name="file"; filename="a.txt"', 'x')}--x--\r\n`;
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
  expect((await door.ask('/api/v1/imports', { method: 'POST', headers, body })).status).toBe(400);
});

test.each([
  '/api/v1/payments',
  '/api/v1/invoices',
  '/api/v1/allocations',
  '/api/v1/events',
  '/api/v1/deliveries',
  '/api/v1/imports',
  '/api/v1/organizations',
  '/api/v1/debts',
  '/api/v1/parked-events',
  '/api/v1/refused-files',
  '/api/v1/written-documents',
  '/api/v1/audit',
  `/api/v1/counterparties/${ID}/timeline`,
  '/api/v1/order-checks',
])('the list %s takes no parameter that it does not know', async (path) => {
  expect((await door.ask(`${path}?isAdmin=true`)).status).toBe(400);
});

test.each([
  ['DELETE', '/api/v1/payments', 'GET, HEAD'],
  ['PUT', `/api/v1/payments/${ID}`, 'GET, HEAD'],
  ['GET', `/api/v1/payments/${ID}/allocate`, 'POST'],
  ['PATCH', '/api/v1/keys', 'GET, HEAD, POST'],
  ['POST', '/health/live', 'GET, HEAD'],
])('%s %s is 405 and says what the address takes', async (method, path, allowed) => {
  const { status, headers, json } = await door.ask<{ code: string }>(path, { method });
  expect([status, headers['allow'], json.code]).toEqual([405, allowed, 'method-not-allowed']);
});

// RFC 9457: the members have their types, and only the language of title and detail may change from time to time.
test.each([
  ['ru', 'Не найдено'],
  ['en', 'Not found'],
])('a problem speaks %s', async (language, title) => {
  const { json, headers } = await door.ask<object>(`/api/v1/payments/${ID}`, {
    headers: { 'Accept-Language': language },
  });
  const problem = problemSchema.parse(json);
  expect(problem).toMatchObject({
    title,
    status: 404,
    code: 'payment-unknown',
    type: 'urn:sverka:problem:payment-unknown',
  });
  expect(headers['content-language']).toBe(language);
  expect(/[а-яё]/i.test(problem.detail)).toBe(language === 'ru');
});

test.each([
  ['no request at all', 'hello\r\n\r\n', 400],
  ['a method that HTTP does not have', 'BREW /api/v1/payments HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  [
    'two lengths',
    'POST /api/v1/keys HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    400,
  ],
  ['headers without end', `GET /api/v1/payments HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
])('%s is answered with a problem', async (_, text, status) => {
  const [head = '', body = ''] = (await raw(text)).split('\r\n\r\n');
  expect(head).toContain(`HTTP/1.1 ${status} `);
  expect(head.toLowerCase()).toContain('content-type: application/problem+json');
  expect(problemSchema.parse(JSON.parse(body))).toMatchObject({ status });
});

test('a caller who goes away in the middle of a body harms nobody', async () => {
  const head =
    'POST /api/v1/matching/run HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n';
  await Promise.all(
    Array.from(
      { length: 20 },
      () =>
        new Promise<void>((resolve) => {
          const socket = connect(Number(new URL(door.url).port), '127.0.0.1', () => {
            socket.write(`${head}{"dry`, () => socket.resetAndDestroy());
          });
          socket.on('close', () => resolve()).on('error', () => undefined);
        }),
    ),
  );
  expect((await door.ask('/health/live')).status).toBe(200);
  expect((await post('/api/v1/matching/run', { dryRun: true })).status).toBe(200);
});
