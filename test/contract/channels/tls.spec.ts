import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer, type Server } from 'node:tls';
import { openChannel } from '../../../src/connectors/channels/channel-list.js';
import { type Certificate, makeAuthority, type TestAuthority } from '../../support/certificates.js';

let authority: TestAuthority;
let certificates: Record<'good' | 'self-signed' | 'of another name' | 'expired', Certificate>;
let stop: (() => Promise<void>) | undefined;

beforeAll(() => {
  authority = makeAuthority();
  certificates = {
    good: authority.issue('localhost'),
    'self-signed': authority.selfSigned('localhost'),
    'of another name': authority.issue('other.example'),
    expired: authority.issue('localhost', -1),
  };
});
afterEach(async () => stop?.());
afterAll(() => authority.remove());

/** What a server heard: nothing of a login may be among it when the certificate is bad. */
interface Heard {
  readonly port: number;
  text: string;
}

async function listen(server: Server, heard: { text: string }): Promise<Heard> {
  server.on('secureConnection', (socket) => {
    socket.on('data', (chunk: Buffer) => (heard.text += chunk.toString()));
    socket.on('error', () => undefined);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  stop = () => new Promise((resolve) => server.close(() => resolve()));
  return Object.assign(heard, { port: (server.address() as AddressInfo).port });
}

const mailServer = (certificate: Certificate): Promise<Heard> => {
  const replies: Readonly<Record<string, string>> = { EHLO: '250-localhost\r\n250 AUTH PLAIN\r\n', AUTH: '235 ok\r\n' };
  const server = createTlsServer(certificate, (socket) => {
    socket.write('220 localhost\r\n');
    socket.on('data', (chunk: Buffer) => {
      const word = chunk.toString().slice(0, 4);
      socket.write(replies[word] ?? '221 bye\r\n');
      if (word === 'QUIT') socket.end();
    });
  });
  return listen(server, { text: '' });
};

const provider = (certificate: Certificate): Promise<Heard> => {
  const server = createHttpsServer(certificate, (request, response) => {
    request.resume().on('end', () => response.end('{"balance":"1.00","currency":"RUR"}'));
  });
  return listen(server, { text: '' });
};

const surroundings = { secret: () => 'a-password', pathOf: (path: string) => path };

const mail = (port: number, more: object = {}) =>
  openChannel(
    'mail',
    {
      kind: 'smtp',
      host: 'localhost',
      port,
      secure: true,
      user: 'buh',
      passwordFrom: 'P',
      from: 'buh@example.ru',
      connectTimeoutMs: 10_000,
      ...more,
    },
    surroundings,
  );

const sms = (port: number, more: object = {}) =>
  openChannel(
    'sms',
    { kind: 'smsc', url: `https://localhost:${port}`, login: 'demo', passwordFrom: 'P', timeoutMs: 20_000, ...more },
    surroundings,
  );

describe.each([
  ['a mail server', mailServer, mail],
  ['an SMS provider', provider, sms],
] as const)('%s', (_name, serve, open) => {
  test('whose authority is named is talked to', async () => {
    const { port } = await serve(certificates.good);
    expect(await open(port, { authorityFile: authority.file }).check()).toMatchObject({ ok: true });
  });

  test('whose authority nobody knows is not', async () => {
    const heard = await serve(certificates.good);
    expect(await open(heard.port).check()).toMatchObject({ ok: false });
    expect(heard.text).toBe('');
  });

  test.each(['self-signed', 'of another name', 'expired'] as const)(
    'with a certificate that is %s hears nothing, the password least of all',
    async (kind) => {
      const heard = await serve(certificates[kind]);
      expect(await open(heard.port, { authorityFile: authority.file }).check()).toMatchObject({ ok: false });
      expect(heard.text).toBe('');
    },
  );
});

test('an authority that cannot be read is named', () => {
  expect(() => mail(1, { authorityFile: '/nowhere.pem' })).toThrow(
    expect.objectContaining({
      reason: {
        code: 'channel-settings-invalid',
        params: { channel: 'mail', field: 'channels.mail.authorityFile', problem: 'ENOENT' },
      },
    }),
  );
});
