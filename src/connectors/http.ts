import { lookup as resolveName, type LookupAddress } from 'node:dns';
import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import axios, { isAxiosError } from 'axios';
import { isPrivateAddress } from './private-address.js';

/** One request to an outside system. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `http:` or `https:`, without user and password in it. Secrets go into headers or the body, never here. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as `application/x-www-form-urlencoded` in UTF-8. */
  readonly form?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Limit of the whole exchange, 30 s when absent. */
  readonly timeoutMs?: number;
  /** Limit of reaching the server, name and TLS included, 5 s when absent. */
  readonly connectTimeoutMs?: number;
  /** Largest answer taken, unpacked, 1 MiB when absent. */
  readonly largestAnswerBytes?: number;
  /** PEM of the only authorities that are trusted, instead of the well-known ones. */
  readonly authority?: string;
  /** Refuses private, local and metadata addresses, whatever a name resolves to: for addresses that a user may choose. */
  readonly publicAddressesOnly?: boolean;
}

/** What came back, whatever its status; redirects are not followed. */
export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * No whole answer came (нет ответа). `mayHaveLeft` decides what a caller may do: false, and the server has certainly not seen the
 * request, so it can be repeated; true, and it may have been carried out. Holds nothing of the request but the host.
 */
export class HttpFailure extends Error {
  constructor(
    readonly code: string,
    readonly host: string,
    readonly mayHaveLeft: boolean,
  ) {
    super(`${code} ${host}`);
    this.name = 'HttpFailure';
  }
}

/** How far a request got. */
interface Progress {
  connected: boolean;
}

type OnAnswer = (answer: IncomingMessage) => void;

/** A connection of its own for each request: a kept one that the server closed meanwhile would look like a lost answer. */
const agents = { http: new http.Agent({ keepAlive: false }), https: new https.Agent({ keepAlive: false }) };

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

/** Resolves once and hands the socket exactly the addresses that were checked, so a second answer of the name server changes nothing. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return callback(error, '', 0);
    if (found.some((each) => isPrivateAddress(each.address))) return callback(withCode('EPRIVATE'), '', 0);
    if (options.all) return callback(null, found);
    const [first] = found;
    return first ? callback(null, first.address, first.family) : callback(withCode('ENOTFOUND'), '', 0);
  });
};

/**
 * Node's own client with two things watched: whether the connection (TLS included) ever stood, before which nothing can have been
 * read by the server, and how long that took.
 */
const watchedTransport = (request: HttpRequest, secure: boolean, progress: Progress) => ({
  request(options: RequestOptions, onAnswer: OnAnswer): ClientRequest {
    const lookup = request.publicAddressesOnly ? publicLookup : undefined;
    const sent = (secure ? https : http).request(
      { ...options, ...(lookup && { lookup }), ...(request.authority && { ca: request.authority }) },
      onAnswer,
    );
    const timer = setTimeout(() => sent.destroy(withCode('ECONNECTTIMEOUT')), request.connectTimeoutMs ?? 5_000);
    const stop = (): void => clearTimeout(timer);
    sent.on('close', stop).on('socket', (socket: Socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        progress.connected = true;
        stop();
      });
    });
    return sent;
  },
});

function addressOf(request: HttpRequest): URL {
  const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new HttpFailure('EBADURL', '', false);
  if (url.username || url.password) throw new HttpFailure('ESECRETINURL', url.host, false);
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (request.publicAddressesOnly && isIP(literal) !== 0 && isPrivateAddress(literal)) {
    throw new HttpFailure('EPRIVATE', url.host, false);
  }
  return url;
}

function codeOf(error: unknown, timedOut: boolean): string {
  if (timedOut) return 'ETIMEDOUT';
  if (isAxiosError(error) && /maxContentLength/.test(error.message)) return 'ETOOLARGE';
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'EUNKNOWN';
}

/**
 * Sends one request and returns the answer, whatever its status. The only place that talks HTTP: limits of time and size hold,
 * redirects are not followed, nothing is retried (the caller decides), the proxy settings of the environment are not used.
 *
 * @throws HttpFailure when no whole answer came
 */
export async function fetchHttp(request: HttpRequest): Promise<HttpAnswer> {
  const url = addressOf(request);
  const secure = url.protocol === 'https:';
  const progress: Progress = { connected: false };
  const limit = AbortSignal.timeout(request.timeoutMs ?? 30_000);
  try {
    const answer = await axios.request<ArrayBuffer>({
      method: request.method,
      url: url.href,
      headers: { 'user-agent': 'sverka', ...(request.form && FORM), ...request.headers },
      data: request.form ? new URLSearchParams(request.form).toString() : request.body,
      responseType: 'arraybuffer',
      validateStatus: () => true,
      maxRedirects: 0,
      maxContentLength: request.largestAnswerBytes ?? 1024 * 1024,
      proxy: false,
      signal: limit,
      httpAgent: agents.http,
      httpsAgent: agents.https,
      transport: watchedTransport(request, secure, progress),
    });
    return { status: answer.status, headers: plainHeaders(answer.headers), body: Buffer.from(answer.data) };
  } catch (error) {
    // The original error holds the request, and with it the secrets: it goes no further.
    throw new HttpFailure(codeOf(error, limit.aborted), url.host, progress.connected);
  }
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

const plainHeaders = (headers: object): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

/** Reads `Retry-After` (RFC 9110 §10.2.3, seconds or a date) as milliseconds from `now`; `undefined` when absent or not readable. */
export function retryAfterMs(answer: HttpAnswer, now: Date): number | undefined {
  const value = answer.headers['retry-after'];
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
