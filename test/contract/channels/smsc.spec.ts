import { openChannel } from '../../../src/connectors/channels/channel-list.js';
import { messageOf, smscStand } from './channel-stands.js';
import type { SmscMode } from '../../support/smsc-provider.js';

let stand: Awaited<ReturnType<typeof smscStand>>;
beforeAll(async () => {
  stand = await smscStand();
});
beforeEach(() => stand.weather('fine'));
afterAll(() => stand.stop());

const send = () => stand.channel().send(messageOf('sms'));
const status = (code: number, body = '', headers?: Record<string, string>): SmscMode => ({
  mode: 'status',
  status: code,
  body,
  ...(headers && { headers }),
});

describe('what goes out', () => {
  it('is one POST with our id, in UTF-8, with nothing secret in the address', async () => {
    await send();
    expect(stand.provider.requests).toEqual([
      {
        method: 'POST',
        url: '/sys/send.php',
        form: {
          login: 'demo',
          psw: 'right-password',
          id: '0190b8f2-0000-7000-8000-000000000001',
          phones: '+79031234567',
          mes: messageOf('sms').text,
          sender: 'Romashka',
          translit: '0',
          tinyurl: '0',
          charset: 'utf-8',
          fmt: '3',
        },
      },
    ]);
  });

  it('goes with an API key as well', async () => {
    const url = new URL(`http://127.0.0.1:${stand.provider.port}`).href;
    const channel = openChannel(
      'sms',
      { kind: 'smsc', apiKeyFrom: 'SMSC_KEY', url },
      { secret: () => 'k', pathOf: String },
    );
    await channel.send(messageOf('sms'));
    expect(stand.provider.requests[0]?.form).toMatchObject({ apikey: 'k' });
    expect(stand.provider.requests[0]?.form).not.toHaveProperty('psw');
  });
});

describe('what comes back', () => {
  it.each([
    [1, 'refused', 'bad-parameters'],
    [2, 'temporary', 'login-refused'],
    [3, 'temporary', 'no-funds'],
    [4, 'temporary', 'address-blocked'],
    [6, 'refused', 'message-forbidden'],
    [7, 'refused', 'bad-address'],
    [8, 'refused', 'undeliverable'],
    [9, 'temporary', 'too-many-requests'],
    [77, 'temporary', 'provider-error'],
  ])('error_code %s: %s, %s', async (code, outcome, reason) => {
    stand.provider.mode = { mode: 'error', code };
    expect(await send()).toMatchObject({ outcome, reason: { code: reason } });
    expect(stand.provider.taken).toEqual([]);
  });

  it.each<[SmscMode, string]>([
    [status(500, '<html>'), 'unknown'],
    [status(502, 'Bad Gateway'), 'unknown'],
    [status(504, ''), 'unknown'],
    [status(200, '<html>hello</html>'), 'unknown'],
    [status(200, '{"id":"1","cnt":1'), 'unknown'],
    [status(200, ''), 'unknown'],
    [status(200, '[]'), 'unknown'],
    [status(200, `{"x":"${'y'.repeat(100_000)}"}`), 'unknown'],
    [status(301, '', { location: 'http://127.0.0.1:1/' }), 'temporary'],
    [status(403, 'no'), 'temporary'],
    [status(404, 'no'), 'temporary'],
    [status(429, 'slow down'), 'temporary'],
  ])('%j: %s', async (mode, outcome) => {
    stand.provider.mode = mode;
    expect((await send()).outcome).toBe(outcome);
    expect(stand.provider.requests).toHaveLength(1);
  });

  it('heeds Retry-After', async () => {
    stand.provider.mode = status(429, '', { 'retry-after': '7' });
    expect(await send()).toMatchObject({ outcome: 'temporary', retryAfterMs: 7_000 });
  });
});

describe('a lost answer', () => {
  it.each<SmscMode['mode']>(['execute-and-hang', 'execute-and-reset'])(
    '%s is unknown, and the status tells that it was taken',
    async (mode) => {
      stand.provider.mode = { mode } as SmscMode;
      expect(await send()).toMatchObject({ outcome: 'unknown' });
      stand.provider.mode = { mode: 'accept' };
      expect(await stand.channel().askStatus?.(messageOf('sms'))).toMatchObject({ state: 'delivered' });
      expect(stand.provider.taken).toHaveLength(1);
    },
  );

  it('after a connection dropped before it was read, the status tells that the message was never seen', async () => {
    stand.provider.mode = { mode: 'reset-before' };
    // Whether the connection stood for a moment is a matter of luck; that nothing was taken is not.
    expect(['unknown', 'temporary']).toContain((await send()).outcome);
    expect((await stand.channel().askStatus?.(messageOf('sms')))?.state).toBe('no-answer');
    stand.provider.mode = { mode: 'accept' };
    expect(await stand.channel().askStatus?.(messageOf('sms'))).toEqual({ state: 'never-seen' });
  });
});

describe('askStatus', () => {
  it.each([
    [-2, 'failed'],
    [-1, 'accepted'],
    [0, 'accepted'],
    [1, 'delivered'],
    [2, 'delivered'],
    [3, 'failed'],
    [20, 'failed'],
    [22, 'failed'],
    [23, 'failed'],
    [24, 'failed'],
    [25, 'failed'],
    [99, 'no-answer'],
  ])('state %s is %s', async (state, expected) => {
    await send();
    stand.provider.state = state;
    expect((await stand.channel().askStatus?.(messageOf('sms')))?.state).toBe(expected);
  });

  it.each<SmscMode>([
    status(500),
    status(200, 'x'),
    status(404, '{"status":-3}'),
    { mode: 'error', code: 2 },
    { mode: 'error', code: 9 },
  ])('never takes %j for "never seen"', async (mode) => {
    stand.provider.mode = mode;
    expect((await stand.channel().askStatus?.(messageOf('sms')))?.state).toBe('no-answer');
  });
});

test.each([
  [{}, 'channels.sms.login'],
  [{ login: 'demo', passwordFrom: 'P', apiKeyFrom: 'K' }, 'channels.sms.login'],
  [{ login: 'demo', passwordFrom: 'P', sender: 'Имя' }, 'channels.sms.sender'],
  [{ login: 'demo', passwordFrom: 'P', url: 'ftp://smsc.ru' }, 'channels.sms.url'],
])('settings %j are refused at %s', (more, field) =>
  expect(() => openChannel('sms', { kind: 'smsc', ...more }, { secret: () => 'x', pathOf: String })).toThrow(
    expect.objectContaining({ reason: expect.objectContaining({ params: expect.objectContaining({ field }) }) }),
  ),
);
