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

  'GET /api/v1/payments': 'read',
  'GET /api/v1/payments/:id': 'read',
  'GET /api/v1/allocations': 'read',
  'GET /api/v1/invoices': 'read',
  'GET /api/v1/invoices/:id': 'read',
  'GET /api/v1/organizations': 'read',
  'GET /api/v1/counterparties': 'read',
  'GET /api/v1/counterparties/:id/timeline': 'read',
  'GET /api/v1/debts': 'read',
  'GET /api/v1/events': 'read',
  'GET /api/v1/deliveries': 'read',
  'GET /api/v1/deliveries/:id': 'read',
  'GET /api/v1/parked-events': 'read',
  'GET /api/v1/refused-files': 'read',
  'GET /api/v1/imports': 'read',
  'GET /api/v1/imports/:id': 'read',
  'GET /api/v1/imports/:idOrSha/original': 'read',

  'GET /api/v1/closed-periods': 'read',
  'GET /api/v1/learnt-facts': 'read',

  'POST /api/v1/imports': 'import',

  'POST /api/v1/payments/:id/allocate': 'decide',
  'POST /api/v1/payments/:id/reverse': 'decide',
  'POST /api/v1/payments/:id/set-aside': 'decide',
  'POST /api/v1/payments/:id/reopen': 'decide',
  'POST /api/v1/deliveries/:id/settle': 'decide',
  'POST /api/v1/counterparties/:id/events': 'decide',
  'POST /api/v1/closed-periods': 'decide',
  'POST /api/v1/learnt-facts/:id/revoke': 'decide',

  'POST /api/v1/matching/run': 'operate',
  'POST /api/v1/parked-events/retry': 'operate',
  'POST /api/v1/refused-files/retry': 'operate',

  'GET /api/v1/keys': 'administer',
  'POST /api/v1/keys': 'administer',
  'POST /api/v1/keys/:key/rotate': 'administer',
  'POST /api/v1/keys/:key/revoke': 'administer',
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
