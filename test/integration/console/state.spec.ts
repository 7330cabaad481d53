import { PERMISSIONS } from '../../../src/console/gate/permissions.js';
import { type Door, loadInvoices, openDoor } from './door.js';

/** Routes that show the document, and so are not in it. */
const PAGES = /^GET \/(docs.*)?$/;

interface Ready {
  readonly status: string;
  readonly checks: { readonly name: string; readonly ok: boolean }[];
}

let door: Door;
let broker: () => Promise<void> = async () => undefined;
beforeAll(async () => {
  door = await openDoor({ readiness: { useFactory: () => [{ name: 'broker', check: () => broker() }] } });
}, 60_000);
afterAll(() => door.close());

test('live', async () => {
  expect(await door.ask('/health/live')).toMatchObject({ status: 200, json: { status: 'live' } });
});

test('ready while the database, its migrations and what was named are there', async () => {
  expect(await door.ask('/health/ready')).toMatchObject({
    status: 200,
    json: {
      status: 'ready',
      checks: [
        { name: 'database', ok: true },
        { name: 'broker', ok: true },
      ],
    },
  });
});

test('not ready without the broker, whether it refuses or does not answer', async () => {
  for (const away of [() => Promise.reject(new Error('away')), () => new Promise<void>(() => undefined)]) {
    broker = away;
    const { status, json } = await door.ask<Ready>('/health/ready');
    expect([status, json.status, json.checks.map((each) => each.ok)]).toEqual([503, 'not-ready', [true, false]]);
  }
  broker = async () => undefined;
});

test('not ready without a migration', async () => {
  const [applied] = await door.store.query<{ id: number; name: string }>(
    'select id, name from migrations order by id desc limit 1',
  );
  await door.store.query(`update migrations set name = 'none' where id = $1`, [applied?.id]);
  expect((await door.ask('/health/ready')).status).toBe(503);
  await door.store.query('update migrations set name = $2 where id = $1', [applied?.id, applied?.name]);
  expect((await door.ask('/health/ready')).status).toBe(200);
});

test('figures of Node, of HTTP and of the books', async () => {
  await loadInvoices(door, 3);
  const { status, text, headers } = await door.ask('/metrics');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(text).toMatch(/^nodejs_version_info/m);
  expect(text).toMatch(/^sverka_http_request_seconds_count\{method="GET",route="\/health\/ready",status="200"\} \d+$/m);
  expect(text).toMatch(/^sverka_database_up 1$/m);
  // One client, and each invoice as registered.
  expect(text).toMatch(/^sverka_outbox_unpublished 4$/m);
  expect(text).toMatch(/^sverka_outbox_oldest_age_seconds [\d.]+$/m);
  expect(text).toMatch(/^sverka_open_payments 0$/m);
  expect(text).toMatch(/^sverka_imports\{kind="invoices"\} 1$/m);
});

test('the front page leads to the API page, which needs nothing from elsewhere', async () => {
  expect(await door.ask('/')).toMatchObject({ status: 302, headers: { location: '/docs' } });
  const page = await door.ask('/docs');
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  const links = [...page.text.matchAll(/(?:src|href)="([^"#]+)"/g)].map((each) => each[1] as string);
  expect(links.length).toBeGreaterThan(4);
  expect(page.text).not.toMatch(/<script>|https?:\/\/(?!www\.w3\.org)/);
  for (const link of links) {
    expect(link).toMatch(/^\.\//);
    const asset = await door.ask(new URL(link, 'http://x/docs').pathname);
    expect([link, asset.status]).toEqual([link, 200]);
    expect(asset.bytes.length).toBeGreaterThan(100);
  }
  expect((await door.ask('/docs/swagger-ui-init.js')).text).toContain('"validatorUrl": null');
});

test('the document describes every route, and errors as problems', async () => {
  const { json } = await door.ask<{
    openapi: string;
    paths: Record<
      string,
      Record<
        string,
        {
          operationId: string;
          parameters?: { name: string; in: string }[];
          responses: Record<string, { content?: object }>;
        }
      >
    >;
    components: { schemas: Record<string, object> };
  }>('/docs-json');
  expect(
    Object.entries(json.paths)
      .flatMap(([path, verbs]) => Object.keys(verbs).map((each) => `${each} ${path}`))
      .sort(),
  ).toEqual(
    Object.keys(PERMISSIONS)
      .filter((each) => !PAGES.test(each))
      .map((each) => each.replace(/^\w+/, (method) => method.toLowerCase()).replace(/:(\w+)/g, '{$1}'))
      .sort(),
  );
  const ids = Object.values(json.paths).flatMap((verbs) => Object.values(verbs).map((each) => each.operationId));
  expect(new Set(ids).size).toBe(ids.length);
  const parameters = json.paths['/api/v1/payments']?.['get']?.parameters?.map((each) => each.name).sort();
  expect(parameters).toEqual([
    'counterparty',
    'cursor',
    'direction',
    'from',
    'limit',
    'organization',
    'q',
    'status',
    'to',
  ]);
  const allocate = json.paths['/api/v1/payments/{id}/allocate']?.['post'];
  expect(allocate?.parameters?.map((each) => `${each.in} ${each.name}`).sort()).toEqual([
    'header Idempotency-Key',
    'header If-Match',
    'header X-Actor',
    'path id',
  ]);
  expect(allocate?.responses['409']?.content).toEqual({
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  });
  const text = JSON.stringify(json);
  for (const [, name] of text.matchAll(/#\/components\/schemas\/([\w-]+)/g))
    expect(Object.keys(json.components.schemas)).toContain(name);
  expect(json.components.schemas).toHaveProperty('Payment');
  expect(text).not.toMatch(/"\$schema"|"\$defs"/);
});

test('a sentence is in the language that is asked for', async () => {
  const detail = async (language: string): Promise<string> =>
    (await door.ask<{ detail: string }>('/nowhere', { headers: { 'Accept-Language': language } })).json.detail;
  expect(await detail('de, fr;q=0.9')).toBe(await detail('ru'));
  expect(await detail('en-GB,en;q=0.9,ru;q=0.5')).toBe(await detail('en'));
});

test('without the database: live, not ready, and figures of the process', async () => {
  const lonely = await openDoor();
  try {
    await lonely.store.dataSource.destroy();
    expect((await lonely.ask('/health/live')).status).toBe(200);
    expect((await lonely.ask('/health/ready')).status).toBe(503);
    const { status, text } = await lonely.ask('/metrics');
    expect(status).toBe(200);
    expect(text).toMatch(/^sverka_database_up 0$/m);
    expect(text).not.toMatch(/^sverka_open_payments/m);
  } finally {
    await lonely.close();
  }
}, 30_000);

test('while the server of the database is away every list is 503 with Retry-After', async () => {
  const query = door.store.dataSource.query.bind(door.store.dataSource);
  const { code } = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
  door.store.dataSource.query = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code }));
  const { status, headers, text } = await door.ask('/api/v1/payments');
  door.store.dataSource.query = query;
  expect([status, headers['retry-after']]).toEqual([503, '5']);
  expect(text).not.toContain('ECONNREFUSED');
});

/** Names of fields in which a person or an account stands. */
const TELLING =
  /(email|phone|address|recipient(Name)?|account(Number)?|purpose|raw|body|fullName|payerName|taxNumber)$/i;
/** Schemas of our own companies and keys: what they name is no client's. */
const OURS = new Set(['Organization', 'ClosedPeriodList', 'ClosePeriodAnswer', 'Bank']);

test('every field in which a person, an account or a sum may stand has its class', async () => {
  const { json } = await door.ask<{ components: { schemas: Record<string, object> } }>('/docs-json');
  const open: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('properties' in value)
      for (const [name, field] of Object.entries(value.properties as object)) {
        const isText = /"type":"string"/.test(JSON.stringify(field));
        const isTelling = TELLING.test(name) || /minor units/.test(JSON.stringify(field));
        if (isText && isTelling && !JSON.stringify(field).includes('"x-field-class"')) open.push(`${path}.${name}`);
      }
    for (const [key, each] of Object.entries(value)) look(each, `${path}.${key}`);
  };
  for (const [name, schema] of Object.entries(json.components.schemas)) if (!OURS.has(name)) look(schema, name);
  expect(open).toEqual([]);
});
