import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller, RecogniseCaller } from '../../access/recognise-caller.js';
import { covers, type Scope } from '../../domain/access/scopes.js';
import { isLoopbackAddress } from '../../settings/loopback.js';
import type { Settings } from '../../settings/settings.js';
import { HttpProblem } from '../problem/http-problem.js';
import { givenKey } from './given-key.js';
import { DATA_POLICY, PAGE_POLICY, SAFE_HEADERS } from './headers.js';
import { isAllowedHost, isSameOrigin } from './loopback.js';
import { EXCHANGE_ROUTE, isLimitable, methodsOf, permissionOf } from './permissions.js';
import { RateLimit } from './rate-limit.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A page of another site can send a form or plain text without asking; these it cannot, but for multipart, which tells its Origin. */
const BODIES = /^(application\/json|application\/octet-stream|multipart\/form-data)\s*(;|$)/i;

/** Headers by which proxies say for whom they ask. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

const callersOf = new WeakMap<FastifyRequest, string>();

/** Name of the key with which a request was let in; empty for one of this machine that needed none. */
export const callerOf = (request: FastifyRequest): string => callersOf.get(request) ?? '';

/** Talks of the exchange with 1C, by the cookie that 1C sends back. */
export interface ExchangeTalks {
  find(cookie: string | undefined): { readonly key: string | undefined } | undefined;
}

const isExchange = ({ routeOptions }: FastifyRequest): boolean => routeOptions.url === EXCHANGE_ROUTE;

const isPage = (path: string): boolean => path === '/docs' || path.startsWith('/docs/');
const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '';

/**
 * What every request passes before anything is read of it (проходная), known route or not.
 *
 * Without a key only this machine is answered, and only programs and our own page on it, never a page of another site: the caller's
 * address, the Host (DNS rebinding), the Origin and Sec-Fetch-Site are checked, and what a proxy passes on is refused. Every browser
 * since 2020 sends Origin with a POST, so a foreign form is recognised even where its content type is allowed. With a key, a foreign
 * page has no way to add the header: a preflight is never answered with leave. What the holder of a key may call stands in the table of
 * {@link permissionOf}; whoever is let in without a key may do everything.
 */
export class Gate {
  private readonly allowedHosts: readonly string[];
  private readonly limit: RateLimit;

  constructor(
    { config }: Settings,
    private readonly callers: RecogniseCaller,
    private readonly talks: ExchangeTalks,
  ) {
    this.allowedHosts = config.http.allowedHosts;
    this.limit = new RateLimit(config.http.requestsPerSecond);
  }

  /**
   * Sets the headers of the answer and lets the request in.
   *
   * @throws HttpProblem 401, 403, 405, 415, 429; whatever the database throws when it is away
   */
  async pass(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const path = pathOf(request);
    void reply.headers(SAFE_HEADERS);
    void reply.header('Content-Security-Policy', isPage(path) ? PAGE_POLICY : DATA_POLICY);
    void reply.header('X-Request-Id', request.id);
    const from = request.socket.remoteAddress ?? '';
    if (!isLoopbackAddress(from)) this.count(`address ${from}`);
    const permission = permissionOf(request.method, request.routeOptions.url ?? '');
    if (permission === 'open') await this.passOpen(request, from);
    else {
      const caller = await this.identify(request, reply, from);
      request.caller = caller ?? null;
      authorise(caller, permission, request, reply, path);
    }
    // 1C says of its files what it likes; they are read as files, whatever they are called.
    if (!SAFE_METHODS.has(request.method) && !isExchange(request)) checkBody(request);
  }

  private count(who: string): void {
    if (!this.limit.take(who, performance.now())) throw new HttpProblem(429, 'too-many-requests', undefined, 1);
  }

  /** Without a database nobody knows whether keys exist: then the stricter of the two holds. */
  private async passOpen(request: FastifyRequest, from: string): Promise<void> {
    if (!(await this.callers.isRequired().catch(() => false))) this.checkLocal(request, from);
  }

  /** The holder of the key; undefined for a caller on this machine that needs none. */
  private async identify(request: FastifyRequest, reply: FastifyReply, from: string): Promise<Caller | undefined> {
    if (!(await this.callers.isRequired())) return this.checkLocal(request, from);
    const recognised = await this.callers.run(this.keyOf(request));
    if ('caller' in recognised) {
      this.count(`key ${recognised.caller.id}`);
      callersOf.set(request, recognised.caller.name);
      return recognised.caller;
    }
    void reply.header('WWW-Authenticate', `${isExchange(request) ? 'Basic' : 'Bearer'} realm="sverka"`);
    throw new HttpProblem(401, recognised.refused);
  }

  /** 1C signs in by name and password, and goes on by its cookie. A browser keeps both and would bring them to any page: it is kept out. */
  private keyOf(request: FastifyRequest): string | undefined {
    const { headers } = request;
    if (!isExchange(request)) return givenKey(headers);
    if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined)
      throw new HttpProblem(403, 'origin-not-allowed');
    return givenKey(headers, true) ?? this.talks.find(headers.cookie)?.key;
  }

  private checkLocal({ headers }: FastifyRequest, from: string): undefined {
    if (!isLoopbackAddress(from)) throw new HttpProblem(403, 'loopback-only');
    if (FORWARDED.some((name) => headers[name] !== undefined)) throw new HttpProblem(403, 'proxy-without-key');
    if (!isAllowedHost(headers.host, this.allowedHosts)) throw new HttpProblem(403, 'host-not-allowed');
    if (headers.origin !== undefined && !isSameOrigin(headers.origin, headers.host))
      throw new HttpProblem(403, 'origin-not-allowed');
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      throw new HttpProblem(403, 'origin-not-allowed');
  }
}

/** Holds a caller to the table. An address without a route is left to the router, which answers 404. */
function authorise(
  caller: Caller | undefined,
  needed: Scope | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
): void {
  if (request.is404) return refuseMethod(reply, path);
  if (needed === undefined) throw new HttpProblem(403, 'route-undeclared');
  if (caller === undefined) return;
  if (covers(caller.scopes, needed)) return holdToCompanies(caller, request);
  void reply.header('WWW-Authenticate', `Bearer realm="sverka", error="insufficient_scope", scope="${needed}"`);
  throw new HttpProblem(403, 'scope-missing', { scope: needed });
}

/** A key of some companies is let in only where a route keeps to them: what speaks of the whole installation is none of its business. */
function holdToCompanies({ organizations }: Caller, { method, routeOptions }: FastifyRequest): void {
  if (organizations && !isLimitable(method, routeOptions.url ?? '')) throw new HttpProblem(403, 'companies-limited');
}

/** Fastify knows no 405: an address that takes other methods says which (RFC 9110, section 15.5.6). */
function refuseMethod(reply: FastifyReply, path: string): void {
  const methods = methodsOf(path);
  if (methods.length === 0) return;
  void reply.header('Allow', methods.join(', '));
  throw new HttpProblem(405, 'method-not-allowed');
}

function checkBody({ headers }: FastifyRequest): void {
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  const type = headers['content-type'];
  if ((hasBody || type !== undefined) && !BODIES.test(type ?? ''))
    throw new HttpProblem(415, 'content-type-unsupported');
}
