import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import multipart from '@fastify/multipart';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RecogniseCaller } from '../access/recognise-caller.js';
import { Refused } from '../domain/failure.js';
import { isLoopbackHost } from '../settings/loopback.js';
import type { Settings } from '../settings/settings.js';
import { throughDoor } from '../store/door.js';
import { newId } from '../store/new-id.js';
import { ExchangeSessions } from './exchange/exchange-sessions.js';
import { callerOf, Gate } from './gate/gate.js';
import { DATA_POLICY, SAFE_HEADERS } from './gate/headers.js';
import { serveOpenApi } from './open-api.js';
import { HttpProblem } from './problem/http-problem.js';
import { ProblemFilter, sendProblem } from './problem/problem.filter.js';
import { answerExpectation, answerUnreadable } from './problem/unreadable.js';
import { SightInterceptor } from './sight/sight.interceptor.js';
import { OnceInterceptor } from './once/once.interceptor.js';
import { TagInterceptor } from './tag/tag.interceptor.js';
import { Store } from '../store/store.js';
import { Metrics } from './state/metrics.js';

/** Under this every route of business stands (версия API): what breaks a caller is a next version beside it. */
const API_PREFIX = 'api/v1';

/** Addresses of this machine rather than of the books: probes, figures, and the page with which a browser begins. */
const UNVERSIONED = ['/', 'health/live', 'health/ready', 'metrics'];

/** Headers must be there in this time, and a whole request, the largest upload over a slow line included, in that. */
const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 30 * 60_000;
/** How often lines that are too slow are looked for: Node's own half a minute would triple the time for headers. */
const SLOW_LINES_EVERY_MS = 5_000;
/** Lines open at the same time; one more is closed at once, so that slow ones cannot take every file handle of the process. */
const MOST_LINES = 1_000;

/** An address that the router cannot read is answered before any hook: with nothing but a problem. */
function answerUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers(SAFE_HEADERS).header('Content-Security-Policy', DATA_POLICY);
  sendProblem(error, request, reply);
}

/** The adapter of this door. With a plain `FastifyAdapter` all holds but the form of the answer to what is no readable request. */
export const consoleAdapter = (): FastifyAdapter =>
  new FastifyAdapter({
    http: { connectionsCheckingInterval: SLOW_LINES_EVERY_MS },
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable,
  });

/**
 * Puts gate, validation, errors, uploads and the API page into an application made on {@link consoleAdapter}, whose root module
 * imports `ConsoleModule`. To be called once, before `init` and {@link listen}.
 */
export function configureConsole(app: NestFastifyApplication, settings: Settings): void {
  const server = app.getHttpAdapter().getInstance();
  server.setGenReqId(() => newId());
  prepareServer(app.getHttpServer() as Server);
  app.setGlobalPrefix(API_PREFIX, { exclude: UNVERSIONED });
  server.decorateRequest('caller', null);
  const callers = app.get(RecogniseCaller, { strict: false });
  addHooks(app, new Gate(settings, callers, app.get(ExchangeSessions, { strict: false })));
  server.removeContentTypeParser('text/plain');
  // An upload is written to the disk as it comes; its limit is held there.
  const unread = { bodyLimit: Number.MAX_SAFE_INTEGER };
  server.addContentTypeParser('application/octet-stream', unread, (_request, payload, done) => done(null, payload));
  // What other types there are, the gate lets through to the exchange with 1C only.
  server.addContentTypeParser('*', unread, (_request, payload, done) => done(null, payload));
  void app.register(multipart, { throwFileSizeLimit: false });
  // The first is the outermost: what is kept for a repetition, and what a tag is made of, is what the caller sees.
  app.useGlobalInterceptors(
    new OnceInterceptor(app.get(Store, { strict: false })),
    new TagInterceptor(settings),
    new SightInterceptor(settings),
  );
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: invalidRequest }));
  serveOpenApi(app, packageVersion());
}

/** Nobody but this machine may reach a door without a key. */
async function refuseOpenDoor(app: NestFastifyApplication, host: string): Promise<void> {
  const isRequired = await app.get(RecogniseCaller, { strict: false }).isRequired();
  if (!isRequired && !isLoopbackHost(host)) throw new Refused('http-host-without-key', { host });
}

function prepareServer(server: Server): void {
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.maxConnections = MOST_LINES;
  server.on('checkExpectation', answerExpectation);
}

/** Hooks of the root see every request, also those without a route. */
function addHooks(app: NestFastifyApplication, gate: Gate): void {
  const server = app.getHttpAdapter().getInstance();
  const metrics = app.get(Metrics, { strict: false });
  server.addHook('onRequest', (request, reply) => gate.pass(request, reply));
  // Here, when all of the request is read: what reads it does not keep the context.
  server.addHook('preHandler', (request, _reply, done) =>
    throughDoor({ door: 'http', caller: callerOf(request) }, done),
  );
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
}

type Issue = { readonly message: string; readonly path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined };

function invalidRequest(issues: readonly Issue[]): HttpProblem {
  const [issue] = issues;
  const path = (issue?.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  return new HttpProblem(400, 'request-invalid', { at: path.join('.'), problem: issue?.message ?? '' });
}

const packageVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

const SETTING = { port: 'http.port / SVERKA_HTTP_PORT', host: 'http.host / SVERKA_HTTP_HOST' };

/**
 * Opens the door at the host and port of the settings (port 0: a free one).
 *
 * @returns the address, fit to be clicked: `http://127.0.0.1:8420`
 * @throws Refused `http-host-without-key` {host}; `port-taken`, `port-forbidden` {host, port, setting}; `host-unknown` {host, setting}
 */
export async function listen(app: NestFastifyApplication, settings: Settings): Promise<string> {
  const { host, port } = settings.config.http;
  await refuseOpenDoor(app, host);
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw listenRefusal(error, host, port);
  }
  const { port: taken } = app.getHttpServer().address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${taken}`;
}

function listenRefusal(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Refused('port-taken', { host, port, setting: SETTING.port });
    case 'EACCES':
      return new Refused('port-forbidden', { host, port, setting: SETTING.port });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Refused('host-unknown', { host, setting: SETTING.host });
    default:
      return error;
  }
}
