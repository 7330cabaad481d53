import type * as Dns from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import type { openChannel as OpenChannel } from '../../../src/connectors/channels/channel-list.js';
import type { fetchHttp as FetchHttp } from '../../../src/connectors/http.js';

// The name server of this suite: a name has a list of answers, one after another, the last one for ever.
const answers = new Map<string, string[][]>();
let asked = 0;

jest.unstable_mockModule('node:dns', () => {
  const actual = jest.requireActual<typeof Dns>('node:dns');
  const lookup = (
    name: string,
    _options: Dns.LookupAllOptions,
    callback: (error: null, found: object[]) => void,
  ): void => {
    asked++;
    const list = answers.get(name) ?? [['127.0.0.1']];
    const found = (list.length > 1 ? list.shift() : list[0]) ?? [];
    callback(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return { ...actual, default: { ...actual, lookup }, lookup };
});

/** Of no network: nobody was given it. */
const ELSEWHERE = '2d00::1';

let fetchHttp: typeof FetchHttp;
let openChannel: typeof OpenChannel;
let server: Server;
let port = 0;
let reached = 0;

beforeAll(async () => {
  ({ fetchHttp } = await import('../../../src/connectors/http.js'));
  ({ openChannel } = await import('../../../src/connectors/channels/channel-list.js'));
  server = createServer((_, response) => response.end('inside')).on('connection', () => reached++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  reached = 0;
  asked = 0;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const codeOf = async (url: string): Promise<string> => {
  const error: unknown = await fetchHttp({
    method: 'GET',
    url,
    publicAddressesOnly: true,
    connectTimeoutMs: 500,
    timeoutMs: 1_000,
  }).catch((each: unknown) => each);
  return (error as { code?: string }).code ?? 'answered';
};

describe('this machine and the inner network, however they are written', () => {
  test.each([
    ...['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '017700000001', '0x7f.0.0.1', '0177.0.0.01'],
    ...['127.0.0.1.', '0', '0.0.0.0', '%31%32%37.0.0.1', '１２７.0.0.1', '127。0。0。1'],
    ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]'],
    ...['[64:ff9b::7f00:1]', '[64:ff9b::127.0.0.1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2001:0:7f00:1::]'],
    ...['[fe80::1]', '[fc00::1]', '[fd00:ec2::254]', '[ff02::1]', '10.0.0.1', '172.31.255.254', '192.168.0.1'],
    ...[
      '169.254.169.254',
      '2852039166',
      '0xa9fea9fe',
      '[::ffff:a9fe:a9fe]',
      '[64:ff9b::a9fe:a9fe]',
      '[2002:a9fe:a9fe::]',
    ],
    ...['100.100.100.200', '192.0.0.192', '198.18.0.1', '224.0.0.1', '255.255.255.255', 'localhost'],
  ])('%s', async (host) => {
    expect(await codeOf(`http://${host}:${port}/`)).toBe('EPRIVATE');
    expect(reached).toBe(0);
  });
});

describe('a name', () => {
  test('that leads inside is refused', async () => {
    answers.set('inside.example', [['10.1.2.3']]);
    expect(await codeOf('http://inside.example/')).toBe('EPRIVATE');
  });

  test('one of whose addresses is inside is refused whole', async () => {
    answers.set('both.example', [[ELSEWHERE, '127.0.0.1']]);
    answers.set('both-turned.example', [['127.0.0.1', ELSEWHERE]]);
    expect(await codeOf(`http://both.example:${port}/`)).toBe('EPRIVATE');
    expect(await codeOf(`http://both-turned.example:${port}/`)).toBe('EPRIVATE');
    expect(reached).toBe(0);
  });

  // DNS rebinding: the check hears a public address, and whoever asks again hears ours.
  test('that changes its mind is asked once for a connection, and the address that was checked is the one that is called', async () => {
    answers.set('rebinding.example', [[ELSEWHERE], ['127.0.0.1']]);
    expect(await codeOf(`http://rebinding.example:${port}/`)).not.toBe('answered');
    expect(asked).toBe(1);
    expect(reached).toBe(0);
  });

  test('is checked again at each sending', async () => {
    answers.set('later.example', [[ELSEWHERE], ['127.0.0.1']]);
    await codeOf(`http://later.example:${port}/`);
    expect(await codeOf(`http://later.example:${port}/`)).toBe('EPRIVATE');
    expect(reached).toBe(0);
  });
});

describe('the address of a provider in the settings', () => {
  const block = { kind: 'smsc', login: 'demo', passwordFrom: 'P', timeoutMs: 1_000 };
  const surroundings = { secret: () => 'a-password', pathOf: (path: string) => path };

  test('must not be a name over an open line', () => {
    expect(() => openChannel('sms', { ...block, url: 'http://smsc.example' }, surroundings)).toThrow(/https/);
  });

  test('may be written as an address of the inner network, or be allowed to lead there', () => {
    for (const more of [{ url: 'http://10.0.0.5:8080' }, { url: 'http://gateway.example', allowPrivateAddress: true }])
      expect(openChannel('sms', { ...block, ...more }, surroundings).name).toBe('sms');
  });
});
