import type { Scope } from '../../domain/access/scopes.js';

/** What a route asks of its caller: nothing, or a scope. */
export type Permission = 'open' | Scope;

/**
 * Who may call what (таблица прав): every route of the door with the scope that it needs. A route that does not stand here is refused to
 * everybody. `open` routes tell nothing of this installation: they are for probes, and for the page with which a browser begins.
 */
export const PERMISSIONS: Readonly<Record<string, Permission>> = {
  'GET /': 'open',
  'GET /health/live': 'open',
  'GET /health/ready': 'open',
  'GET /docs': 'open',
  'GET /docs/*': 'open',
  'GET /docs-json': 'open',

  'GET /metrics': 'observe',

  'GET /payments': 'read',
  'GET /payments/:id': 'read',
  'GET /allocations': 'read',
  'GET /invoices': 'read',
  'GET /invoices/:id': 'read',
  'GET /organizations': 'read',
  'GET /counterparties': 'read',
  'GET /debts': 'read',
  'GET /events': 'read',
  'GET /deliveries': 'read',
  'GET /deliveries/:id': 'read',
  'GET /parked-events': 'read',
  'GET /refused-files': 'read',
  'GET /imports': 'read',
  'GET /imports/:id': 'read',
  'GET /imports/:idOrSha/original': 'read',

  'GET /closed-periods': 'read',
  'GET /learnt-facts': 'read',

  'POST /imports': 'import',

  'POST /payments/:id/allocate': 'decide',
  'POST /payments/:id/reverse': 'decide',
  'POST /payments/:id/set-aside': 'decide',
  'POST /payments/:id/reopen': 'decide',
  'POST /deliveries/:id/settle': 'decide',
  'POST /closed-periods': 'decide',
  'POST /learnt-facts/:id/revoke': 'decide',

  'POST /matching/run': 'operate',
  'POST /parked-events/retry': 'operate',
  'POST /refused-files/retry': 'operate',

  'GET /keys': 'administer',
  'POST /keys': 'administer',
  'POST /keys/:key/rotate': 'administer',
  'POST /keys/:key/revoke': 'administer',
};

const GIVEN = new Map(Object.entries(PERMISSIONS));

/** Files of the API page stand under many routes. */
const pageRoute = (route: string): string => (route.startsWith('/docs/') ? '/docs/*' : route);

/** What a route asks; undefined for one that nobody declared. HEAD asks what GET does. */
export const permissionOf = (method: string, route: string): Permission | undefined =>
  GIVEN.get(`${method === 'HEAD' ? 'GET' : method} ${pageRoute(route)}`);

/** A declared route as a pattern of addresses. */
const ROUTES = Object.keys(PERMISSIONS).map((each) => {
  const [method = '', route = ''] = each.split(' ');
  const pattern = route.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.*');
  return { method, pattern: new RegExp(`^${pattern}/?$`) };
});

/** The methods that an address takes, for one that was asked with another; empty for an address that is none of ours. */
export function methodsOf(path: string): string[] {
  const methods = ROUTES.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  return [...new Set(methods.flatMap((each) => (each === 'GET' ? ['GET', 'HEAD'] : [each])))];
}
