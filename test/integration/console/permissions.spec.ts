import { ROLE_NAMES, ROLES } from '../../../src/domain/access/roles.js';
import { covers, SCOPE_NAMES, type Scope } from '../../../src/domain/access/scopes.js';
import { PERMISSIONS, permissionOf } from '../../../src/console/gate/permissions.js';
import { type Door, openDoor } from './door.js';

const ADMIN = 'the-key-of-an-administrator-of-tests-0123456789';

interface Route {
  readonly method: string;
  readonly url: string;
}

const routes: Route[] = [];
let door: Door;
const keys = new Map<string, string>();

beforeAll(async () => {
  door = await openDoor({
    variables: { SVERKA_API_KEY: ADMIN },
    http: { requestsPerSecond: 100_000 },
    prepare: (app) => {
      app
        .getHttpAdapter()
        .getInstance()
        .addHook('onRoute', ({ method, url }) => {
          for (const each of [method].flat()) routes.push({ method: each, url });
        });
    },
  });
  for (const scope of SCOPE_NAMES) keys.set(scope, await make(scope, { scopes: [scope] }));
  for (const role of ROLE_NAMES) keys.set(`role ${role}`, await make(`role ${role}`, { role }));
  keys.set('expired', await make('expired', { scopes: SCOPE_NAMES }));
  keys.set('revoked', await make('revoked', { scopes: SCOPE_NAMES }));
  await door.store.query(`update api_key set expires_at = now() - interval '1 second' where name = 'expired'`);
  await door.store.query(`update api_key set revoked_at = now() where name = 'revoked'`);
}, 60_000);
afterAll(() => door.close());

async function make(name: string, rights: object): Promise<string> {
  const { json } = await door.tell<{ key: string }>('/api/v1/keys', { name, ...rights }, { 'X-Api-Key': ADMIN });
  return json.key;
}

/** What the gate says to a request: 401 and 403 are its own, anything else is the route's answer to a request that says nothing. */
async function verdict(method: string, url: string, key?: string): Promise<'in' | 401 | 403> {
  const path = url.replace(/:\w+/g, '00000000-0000-7000-8000-000000000001').replace('*', 'swagger-ui.css');
  const headers = {
    ...(key ? { 'X-Api-Key': key } : {}),
    ...(method === 'GET' ? {} : { 'Content-Type': 'text/plain' }),
  };
  const { status } = await door.ask(path, { method, headers });
  return status === 401 || status === 403 ? status : 'in';
}

test('every route is declared, and everything declared is a route', () => {
  expect(routes.length).toBeGreaterThan(30);
  const undeclared = routes.filter(
    ({ method, url }) => permissionOf(method, url) === undefined && method !== 'OPTIONS',
  );
  expect(undeclared).toEqual([]);
  const known = new Set(routes.map(({ method, url }) => `${method} ${url.startsWith('/docs/') ? '/docs/*' : url}`));
  expect(Object.keys(PERMISSIONS).filter((each) => !known.has(each))).toEqual([]);
});

test('nothing but pages and probes is open', () => {
  const open = Object.entries(PERMISSIONS).filter(([, permission]) => permission === 'open');
  expect(open.map(([route]) => route).sort()).toEqual(
    ['GET /', 'GET /docs', 'GET /docs-json', 'GET /docs/*', 'GET /health/live', 'GET /health/ready'].sort(),
  );
});

test('what changes something is never declared as reading', () => {
  const changing = Object.entries(PERMISSIONS).filter(([route]) => !route.startsWith('GET '));
  expect(changing.filter(([, permission]) => permission.startsWith('read') || permission === 'open')).toEqual([]);
});

const scopesOf = (caller: string): readonly Scope[] => {
  const role = ROLE_NAMES.find((each) => caller === `role ${each}`);
  return role ? ROLES[role] : SCOPE_NAMES.filter((each) => each === caller);
};

test('marketing reads nothing of money, documents and messages, and sales and readers change nothing', () => {
  const reached = (role: keyof typeof ROLES): string[] =>
    Object.entries(PERMISSIONS)
      .filter(([, permission]) => permission !== 'open' && covers(ROLES[role], permission))
      .map(([route]) => route);
  expect(
    reached('marketing').filter((each) => /payment|allocation|debt|invoice|order|deliver|event|import|key/.test(each)),
  ).toEqual([]);
  for (const role of ['sales', 'marketing', 'reader'] as const)
    expect(reached(role).filter((each) => !each.startsWith('GET '))).toEqual([]);
});

describe.each(Object.entries(PERMISSIONS))('%s (%s)', (route, permission) => {
  const [method = '', url = ''] = route.split(' ');
  const callers = [
    'nobody',
    'a stranger',
    'expired',
    'revoked',
    ...SCOPE_NAMES,
    ...ROLE_NAMES.map((each) => `role ${each}`),
  ];

  test('lets in whom the table names, and nobody else', async () => {
    const expected = callers.map((caller): 'in' | 401 | 403 => {
      if (permission === 'open') return 'in';
      const scopes = scopesOf(caller);
      if (scopes.length === 0) return 401;
      const holding = permission.startsWith('read-') ? [permission, 'read', 'administer'] : [permission, 'administer'];
      return scopes.some((each) => holding.includes(each)) ? 'in' : 403;
    });
    const stranger = `sverka_${'A'.repeat(43)}`;
    const said = await Promise.all(
      callers.map((caller) => verdict(method, url, caller === 'a stranger' ? stranger : keys.get(caller))),
    );
    expect(Object.fromEntries(callers.map((each, i) => [each, said[i]]))).toEqual(
      Object.fromEntries(callers.map((each, i) => [each, expected[i]])),
    );
  });

  test('takes the bootstrap key', async () => {
    expect(await verdict(method, url, ADMIN)).toBe('in');
  });
});
