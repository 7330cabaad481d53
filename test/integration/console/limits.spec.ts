import { networkInterfaces } from 'node:os';
import { connect, type Socket } from 'node:net';
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

describe('slow and many lines', () => {
  let door: Door;
  const lines: Socket[] = [];
  beforeAll(async () => {
    door = await openDoor();
  }, 60_000);
  afterAll(async () => {
    for (const each of lines) each.destroy();
    await door.close();
  });

  const line = (): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port(door)), '127.0.0.1', () => resolve(socket));
      socket.on('error', reject);
      lines.push(socket);
    });

  const ended = async (socket: Socket): Promise<string> => {
    let said = '';
    for await (const piece of socket) said += String(piece);
    return said;
  };

  test('headers that come a letter at a time are given up, and nobody else waits meanwhile', async () => {
    const slow = await line();
    slow.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    const drip = setInterval(() => slow.writable && slow.write('a'), 500);
    const said = ended(slow).finally(() => clearInterval(drip));
    expect((await door.ask('/health/live')).status).toBe(200);
    expect(await said).toMatch(/^HTTP\/1\.1 408 /);
  }, 60_000);

  test('a thousand idle lines leave the thousand and first unanswered, and the door open again when they go', async () => {
    const idle = await Promise.all(Array.from({ length: 1_000 }, line));
    await expect(door.ask('/health/live')).rejects.toThrow();
    const gone = Promise.all(idle.map((each) => new Promise((resolve) => each.once('close', resolve))));
    for (const each of idle) each.end();
    await gone;
    expect((await door.ask('/health/live')).status).toBe(200);
  }, 60_000);
});
