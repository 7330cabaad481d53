import { networkInterfaces } from 'node:os';
import { type Door, openDoor, send } from './door.js';

const KEY = 'a-key-of-tests-that-is-long-enough-0123456789';

const port = (door: Door): string => new URL(door.url).port;

describe('so many requests a second, three times as many at once', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor({ variables: { SVERKA_API_KEY: KEY }, http: { host: '0.0.0.0', requestsPerSecond: 1 } });
  }, 60_000);
  afterAll(() => door.close());

  const ask = (host: string, path: string, key?: string) =>
    send<{ code: string }>(`http://${host}:${port(door)}${path}`, { headers: key ? { 'X-Api-Key': key } : {} });
  const all = async (count: number, one: () => Promise<{ status: number }>): Promise<number[]> =>
    (await Promise.all(Array.from({ length: count }, one))).map((each) => each.status);

  test('of one key; a probe on this machine is not counted', async () => {
    const answers = await all(30, () => ask('127.0.0.1', '/api/v1/payments?limit=1', KEY));
    expect(new Set(answers)).toEqual(new Set([200, 429]));
    const more = await Promise.all(Array.from({ length: 30 }, () => ask('127.0.0.1', '/api/v1/payments', KEY)));
    const refused = more.find(({ status }) => status === 429);
    expect([refused?.headers['retry-after'], refused?.json.code]).toEqual(['1', 'too-many-requests']);
    expect(new Set(await all(30, () => ask('127.0.0.1', '/health/live')))).toEqual(new Set([200]));
  });

  test('of one other machine, with or without a key', async () => {
    const address = Object.values(networkInterfaces())
      .flat()
      .find((each) => each?.family === 'IPv4' && !each.internal)?.address;
    if (!address) return;
    const answers = await all(30, () => ask(address, '/api/v1/payments?limit=1'));
    expect(new Set(answers)).toEqual(new Set([401, 429]));
    expect(await all(30, () => ask(address, '/health/live'))).toContain(429);
  });
});
