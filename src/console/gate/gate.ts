import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../../settings/settings.js';
import { HttpProblem } from '../problem/http-problem.js';
import { ApiKey } from './api-key.js';
import { DATA_POLICY, PAGE_POLICY, SAFE_HEADERS } from './headers.js';
import { isLoopbackAddress } from '../../settings/loopback.js';
import { isAllowedHost, isSameOrigin } from './loopback.js';
import { RateLimit } from './rate-limit.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A page of another site can send a form or plain text without asking; these it cannot, but for multipart, which tells its Origin. */
const BODIES = /^(application\/json|application\/octet-stream|multipart\/form-data)\s*(;|$)/i;

/** Headers by which proxies say for whom they ask. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

const isHealth = (path: string): boolean => path === '/health/live' || path === '/health/ready';
const isPage = (path: string): boolean => path === '/docs' || path.startsWith('/docs/');
const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '';

/**
 * What every request passes before anything is read of it (проходная), known route or not.
 *
 * Without a key only this machine is answered, and only programs and our own page on it, never a page of another site: the caller's
 * address, the Host (DNS rebinding), the Origin and Sec-Fetch-Site are checked, and what a proxy passes on is refused. Every browser
 * since 2020 sends Origin with a POST, so a foreign form is recognised even where its content type is allowed. With a key, a foreign
 * page has no way to add the header: a preflight is never answered with leave.
 */
export class Gate {
  private readonly key: ApiKey | undefined;
  private readonly allowedHosts: readonly string[];
  private readonly limit = new RateLimit();

  constructor({ environment, config }: Settings) {
    this.key = environment.SVERKA_API_KEY === undefined ? undefined : new ApiKey(environment.SVERKA_API_KEY);
    this.allowedHosts = config.http.allowedHosts;
  }

  /**
   * Sets the headers of the answer and lets the request in.
   *
   * @throws HttpProblem 401, 403, 415, 429
   */
  pass(request: FastifyRequest, reply: FastifyReply): void {
    const path = pathOf(request);
    void reply.headers(SAFE_HEADERS);
    void reply.header('Content-Security-Policy', isPage(path) ? PAGE_POLICY : DATA_POLICY);
    void reply.header('X-Request-Id', request.id);
    const from = request.socket.remoteAddress ?? '';
    if (!isLoopbackAddress(from) && !this.limit.take(from, performance.now()))
      throw new HttpProblem(429, 'too-many-requests', undefined, 1);
    if (this.key) this.checkKey(this.key, request, reply, path);
    else this.checkCaller(request, from);
    if (!SAFE_METHODS.has(request.method)) checkBody(request);
  }

  private checkKey(key: ApiKey, request: FastifyRequest, reply: FastifyReply, path: string): void {
    if (isHealth(path) || key.isIn(request.headers)) return;
    void reply.header('WWW-Authenticate', 'Bearer realm="sverka"');
    throw new HttpProblem(401, 'api-key-wrong');
  }

  private checkCaller({ headers }: FastifyRequest, from: string): void {
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

function checkBody({ headers }: FastifyRequest): void {
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  const type = headers['content-type'];
  if ((hasBody || type !== undefined) && !BODIES.test(type ?? ''))
    throw new HttpProblem(415, 'content-type-unsupported');
}
