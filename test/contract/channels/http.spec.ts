import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { fetchHttp, HttpFailure, type HttpRequest } from '../../../src/connectors/http.js';

let server: Server;
let url: string;
let serve: RequestListener = (_, response) => response.end('ok');
let connections = 0;

beforeAll(async () => {
  server = createServer((request, response) => serve(request, response)).on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  connections = 0;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const failureOf = async (request: Partial<HttpRequest>): Promise<HttpFailure> => {
  const answer: unknown = await fetchHttp({ method: 'POST', url, ...request }).catch((error: unknown) => error);
  if (!(answer instanceof HttpFailure)) throw new Error('answered');
  return answer;
};

describe('whether a request may have left', () => {
  it.each<[string, Partial<HttpRequest>]>([
    ['ECONNREFUSED', { url: 'http://127.0.0.1:1/' }],
    ['ENOTFOUND', { url: 'http://nosuch.invalid/' }],
    ['EBADURL', { url: 'ftp://example.ru/' }],
    ['EBADURL', { url: '/relative' }],
    ['ESECRETINURL', { url: 'http://user:secret@127.0.0.1:1/' }],
  ])('not with %s', async (code, request) => {
    const failure = await failureOf(request);
    expect(failure.mayHaveLeft).toBe(false);
    if (code !== 'ENOTFOUND') expect(failure.code).toBe(code);
  });

  it('not when the handshake of TLS failed', async () => {
    const plain = createTcpServer((socket) => socket.end('not TLS at all\r\n')).listen(0, '127.0.0.1');
    await new Promise((resolve) => plain.once('listening', resolve));
    const failure = await failureOf({ url: `https://127.0.0.1:${(plain.address() as AddressInfo).port}/` });
    expect(failure.mayHaveLeft).toBe(false);
    plain.close();
  });

  it('not when the handshake of TLS never ends', async () => {
    const silent = createTcpServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const failure = await failureOf({
      url: `https://127.0.0.1:${(silent.address() as AddressInfo).port}/`,
      connectTimeoutMs: 100,
    });
    expect(failure).toMatchObject({ mayHaveLeft: false, code: 'ECONNECTTIMEOUT' });
    silent.close();
  });

  it.each<[string, RequestListener]>([
    ['silence', () => undefined],
    ['a reset', (request) => request.socket.resetAndDestroy()],
    ['an end', (request) => request.socket.end()],
    [
      'half an answer',
      (_, response) =>
        void response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy()),
    ],
    [
      'an answer that drips for ever',
      (_, response) => {
        const drip = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('yes after %s', async (_, listener) => {
    serve = listener;
    expect((await failureOf({ timeoutMs: 300 })).mayHaveLeft).toBe(true);
    expect(connections).toBe(1);
  });
});

it('gives any status back and follows no redirect', async () => {
  serve = (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
  expect(await fetchHttp({ method: 'GET', url })).toMatchObject({ status: 302 });
  expect(connections).toBe(1);
});

it('stops at the largest answer, also a packed one', async () => {
  serve = (_, response) => response.end('x'.repeat(2_000_000));
  expect(await failureOf({ method: 'GET' })).toMatchObject({ code: 'ETOOLARGE', mayHaveLeft: true });
  const { gzipSync } = await import('node:zlib');
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  serve = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  expect(await failureOf({ method: 'GET' })).toMatchObject({ code: 'ETOOLARGE' });
});

it('keeps what was sent out of the failure', async () => {
  serve = (request) => request.socket.destroy();
  const failure = await failureOf({
    form: { psw: 'secret-in-body' },
    headers: { authorization: 'Bearer secret-in-header' },
  });
  const everything =
    JSON.stringify(failure, Object.getOwnPropertyNames(failure)) + String(failure.cause) + failure.stack;
  expect(everything).not.toContain('secret-in');
});

it.each([
  'http://127.0.0.1:1/',
  'http://localhost:1/',
  'http://[::1]/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://[::ffff:10.0.0.1]/',
  'http://169.254.169.254/latest',
])('goes to no private address when told so: %s', async (address) =>
  expect(await failureOf({ url: address, publicAddressesOnly: true })).toMatchObject({
    code: 'EPRIVATE',
    mayHaveLeft: false,
  }),
);
