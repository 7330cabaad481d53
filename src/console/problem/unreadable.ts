import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { newId } from '../../store/new-id.js';
import { DATA_POLICY, SAFE_HEADERS } from '../gate/headers.js';
import { languageOf } from '../language.js';
import { classify } from './classify.js';
import { PROBLEM_TYPE, problemOf } from './problem.js';

/** Node's codes for what came over the line and is no request, with the status that says so; anything else is 400. */
const STATUSES: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers what cannot be read as HTTP (нечитаемый запрос) with a problem, and closes the line. Nothing is known of the caller's language. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const statusCode = STATUSES[error.code ?? ''] ?? 400;
  const { headers, body } = answerOf(statusCode);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode] ?? ''}\r\n${lines.join('')}\r\n${body}`);
}

/** Answers a request that expects what nobody here does: `Expect` with anything but 100-continue (RFC 9110, section 10.1.1). */
export function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const { headers, body } = answerOf(417);
  response.writeHead(417, headers).end(body);
}

function answerOf(statusCode: number): { headers: Record<string, string>; body: string } {
  const id = newId();
  const body = JSON.stringify(problemOf(classify({ statusCode }), languageOf(undefined), id));
  const headers = {
    ...SAFE_HEADERS,
    'Content-Security-Policy': DATA_POLICY,
    'Content-Type': PROBLEM_TYPE,
    'Content-Length': String(Buffer.byteLength(body)),
    'X-Request-Id': id,
    Connection: 'close',
  };
  return { headers, body };
}
