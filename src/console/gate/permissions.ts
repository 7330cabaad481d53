import type { Scope } from '../../domain/access/scopes.js';

/** Where 1C calls as it calls a site (обмен с сайтом). */
export const EXCHANGE_ROUTE = '/api/v1/exchange/commerceml';

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

  'GET /api/v1/payments': 'read-money',
  'GET /api/v1/payments/:id': 'read-money',
  'GET /api/v1/payments/:id/explanation': 'read-money',
  'GET /api/v1/allocations': 'read-money',
  'GET /api/v1/invoices': 'read-documents',
  'GET /api/v1/invoices/:id': 'read-documents',
  'GET /api/v1/organizations': 'read-parties',
  'GET /api/v1/counterparties': 'read-parties',
  'GET /api/v1/counterparties/:id/registry': 'read-parties',
  'GET /api/v1/counterparties/:id': 'read',
  'GET /api/v1/counterparties/:id/changes': 'read',
  'GET /api/v1/duplicates': 'read',
  'GET /api/v1/conflicts': 'read',
  'GET /api/v1/counterparties/:id/timeline': 'read-money',
  'GET /api/v1/counterparties/:id/offer-check': 'read-money',
  'GET /api/v1/order-checks': 'read-money',
  'GET /api/v1/search': 'read-parties',
  'GET /api/v1/debts': 'read-money',
  'GET /api/v1/foreign-matches': 'read-money',
  'GET /api/v1/rates': 'read-documents',
  'GET /api/v1/banks/:bankCode': 'read-parties',
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
  'GET /api/v1/written-documents': 'read-money',

  'POST /api/v1/imports': 'import',
  'PUT /api/v1/counterparties': 'import',
  'PUT /api/v1/agreements': 'import',
  'PUT /api/v1/invoices': 'import',
  'PUT /api/v1/orders': 'import',
  // Each mode of the exchange is a GET or a POST as 1C pleases; whoever brings files may say that he has ours.
  'GET /api/v1/exchange/commerceml': 'import',
  'POST /api/v1/exchange/commerceml': 'import',

  'POST /api/v1/payments/:id/allocate': 'decide',
  'POST /api/v1/payments/:id/reverse': 'decide',
  'POST /api/v1/payments/:id/set-aside': 'decide',
  'POST /api/v1/payments/:id/reopen': 'decide',
  'POST /api/v1/deliveries/:id/settle': 'decide',
  'POST /api/v1/counterparties/:id/events': 'decide',
  'PATCH /api/v1/counterparties/:id': 'decide',
  'POST /api/v1/counterparties/:id/merge': 'decide',
  'POST /api/v1/counterparties/:id/unmerge': 'decide',
  'POST /api/v1/duplicates/dismiss': 'decide',
  'POST /api/v1/conflicts/:id/settle': 'decide',
  'POST /api/v1/closed-periods': 'decide',
  'POST /api/v1/learnt-facts/:id/revoke': 'decide',
  'POST /api/v1/written-documents/:id/settle': 'decide',

  'POST /api/v1/matching/run': 'operate',
  'POST /api/v1/parked-events/retry': 'operate',
  'POST /api/v1/refused-files/retry': 'operate',

  'GET /api/v1/audit': 'administer',
  'GET /api/v1/counterparties/:id/personal-data': 'administer',
  'POST /api/v1/counterparties/:id/erase': 'administer',
  'GET /api/v1/contacts/:id/personal-data': 'administer',
  'POST /api/v1/contacts/:id/erase': 'administer',
  'GET /api/v1/keys': 'administer',
  'POST /api/v1/keys': 'administer',
  'POST /api/v1/keys/:key/rotate': 'administer',
  'POST /api/v1/keys/:key/revoke': 'administer',
};

/**
 * Routes that keep to the companies of a key that is limited to some: their handlers take `@Within()`. Such a key is refused by every
 * other route, so that one that forgets the limit tells nothing.
 */
const LIMITABLE = new Set([
  'GET /api/v1/payments',
  'GET /api/v1/payments/:id',
  'GET /api/v1/payments/:id/explanation',
  'GET /api/v1/allocations',
  'GET /api/v1/invoices',
  'GET /api/v1/invoices/:id',
  'GET /api/v1/organizations',
  'GET /api/v1/counterparties',
  'GET /api/v1/search',
  'GET /api/v1/debts',
  'POST /api/v1/payments/:id/allocate',
  'POST /api/v1/payments/:id/reverse',
  'POST /api/v1/payments/:id/set-aside',
  'POST /api/v1/payments/:id/reopen',
]);

const GIVEN = new Map(Object.entries(PERMISSIONS));

/** Files of the API page stand under many routes. */
const pageRoute = (route: string): string => (route.startsWith('/docs/') ? '/docs/*' : route);

/** What a route asks; undefined for one that nobody declared. HEAD asks what GET does. */
export const permissionOf = (method: string, route: string): Permission | undefined =>
  GIVEN.get(`${method === 'HEAD' ? 'GET' : method} ${pageRoute(route)}`);

/** Whether a route keeps to the companies of its caller. */
export const isLimitable = (method: string, route: string): boolean =>
  LIMITABLE.has(`${method === 'HEAD' ? 'GET' : method} ${route}`);

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
