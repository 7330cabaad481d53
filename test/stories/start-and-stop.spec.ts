import { mkdir, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, connect as connectTo, type Server } from 'node:net';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { describeWithBroker, findBroker, freshVhost, type TestBroker } from '../support/rabbitmq.js';
import { isAlive, makePlace, type Place, QUICK, run, type Running, serverOf, startService, sverka, told, until } from '../support/service.js'; // prettier-ignore
import { lettersIn } from './told.js';
import { clientRow, dayAgo, drop, fileBeside, invoiceRow, payment, registerFile, statementOf } from './world.js';

jest.setTimeout(240_000);

const SECONDS = 30_000;

/** The one sentence among the lines of the log that a failure is told in. */
function sentenceOf(err: string): string {
  const lines = err.split('\n').filter((line) => line !== '');
  expect(lines.filter((line) => /^\s+at /.test(line) || line.includes('"stack"'))).toEqual([]);
  const said = lines.filter((line) => !line.startsWith('{'));
  expect(said).toHaveLength(1);
  return said[0] as string;
}

const listening = async (server: Server, port = 0): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/** A port on which nobody listens: one that was free a moment ago. */
async function deafPort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await closed(server);
  return port;
}

describe('the service on its embedded database', () => {
  let place: Place;
  let service: Running;

  beforeAll(async () => {
    place = await makePlace({}, QUICK);
    service = await startService(place);
  });

  afterAll(async () => {
    await service?.stop();
    await place.remove();
  });

  it('shares its server with the commands', async () => {
    const server = serverOf(place.home);
    expect(server).toBeDefined();
    const clients = await registerFile(place, 'clients.jsonl', [clientRow()]);
    const invoices = await registerFile(place, 'invoices.jsonl', [invoiceRow(1, 150_000)]);
    expect(await sverka(place, 'import', clients, invoices)).toMatchObject({ status: 0 });
    expect(serverOf(place.home)).toBe(server);
    const answer = (await (await fetch(`${service.address}/api/v1/invoices`)).json()) as { items: unknown[] };
    expect(answer.items).toHaveLength(1);
  });

  it('stops within ten seconds of SIGTERM, its server with it, and finds everything at the next start', async () => {
    const server = serverOf(place.home) as number;
    const asked = performance.now();
    const { status } = await service.stop();
    expect(status).toBe(0);
    expect(performance.now() - asked).toBeLessThan(10_000);
    await until('the database server is gone', () => !isAlive(server), SECONDS);

    service = await startService(place);
    expect(serverOf(place.home)).not.toBe(server);
    expect(await told(place, 'list', 'invoices')).toHaveLength(1);
  });

  it('adopts the server that kill -9 left behind', async () => {
    const server = serverOf(place.home) as number;
    await service.kill();
    expect(isAlive(server)).toBe(true);
    service = await startService(place);
    expect(serverOf(place.home)).toBe(server);
    expect(await told(place, 'list', 'invoices')).toHaveLength(1);
  });

  it('adopts it for a single command too, and stops it afterwards', async () => {
    const server = serverOf(place.home) as number;
    await service.kill();
    expect(await told(place, 'list', 'invoices')).toHaveLength(1);
    await until('the database server is gone', () => !isAlive(server), SECONDS);
    service = await startService(place);
  });

  it('finishes or gives back the work in hand when it is stopped amidst it', async () => {
    await drop(place, 'day.txt', statementOf(dayAgo(0), [payment(1, 150_000, dayAgo(0))]));
    await until('the payment is there', async () => (await told(place, 'list', 'payments')).length === 1, SECONDS);
    expect((await service.stop()).status).toBe(0);
    service = await startService(place);
    await until('both letters are written', () => lettersIn(place).length === 2, SECONDS);
    expect((await sverka(place, 'doctor', '--deep')).status).toBe(0);
  });

  it('says which setting to change when its port is taken', async () => {
    const port = new URL(service.address).port;
    const second = await run(place, ['start'], { SVERKA_HTTP_PORT: port }).ended;
    expect(second.status).toBe(3);
    expect(sentenceOf(second.err)).toMatch(new RegExp(`${port}.*SVERKA_HTTP_PORT`));
    expect((await fetch(`${service.address}/health/ready`)).status).toBe(200);
  });
});

describe('what cannot work is said in one sentence', () => {
  let place: Place;

  beforeEach(async () => {
    place = await makePlace({}, '');
  });

  afterEach(() => place.remove());

  const start = async (variables: Record<string, string>, role = 'all') => {
    const { status, out, err } = await run(place, ['start', '--role', role], variables).ended;
    expect(out).toBe('');
    return { status, said: sentenceOf(err) };
  };

  it('a database that nobody answers for', async () => {
    const { status, said } = await start({
      DATABASE_URL: `postgres://books:secret@127.0.0.1:${await deafPort()}/books`,
    });
    expect(status).toBe(3);
    expect(said).toMatch(/DATABASE_URL/);
    expect(said).not.toContain('secret');
  });

  it('an address of another kind', async () => {
    for (const [name, value] of [
      ['DATABASE_URL', 'mysql://books:secret@127.0.0.1/books'],
      ['AMQP_URL', 'http://127.0.0.1:5672'],
    ] as const) {
      const { status, said } = await start({ [name]: value });
      expect([status, said]).toEqual([2, expect.stringContaining(name)]);
      expect(said).not.toContain('secret');
    }
  });

  it('a wrong port', async () => {
    const { status, said } = await start({ SVERKA_HTTP_PORT: '84200' });
    expect([status, said]).toEqual([2, expect.stringContaining('SVERKA_HTTP_PORT')]);
  });

  it('a field of the configuration that does not exist, and a broken file', async () => {
    for (const [text, where] of [
      ['http:\n  host: 127.0.0.1\n  prot: 80\n', /default\.yaml.*\b3\b.*prot/],
      ['http:\n  port: [1\n', /default\.yaml.*\b[23]\b/],
      ['http:\n  port: much\n', /default\.yaml.*\b2\b.*http\.port/],
    ] as const) {
      await fileBeside(place, 'config/default.yaml', text);
      const { status, said } = await start({});
      expect([status, said]).toEqual([2, expect.stringMatching(where)]);
    }
  });

  it('a mapping with a mistake', async () => {
    const folder = join(place.folder, 'mappings');
    for (const each of ['ledgers', 'notifications', 'templates']) await mkdir(join(folder, each), { recursive: true });
    const rule = 'rules:\n  - name: mine\n    event: payment.recieved.v1\n    audience: client\n    by: [email]\n    template: mine\n    class: service\n'; // prettier-ignore
    await fileBeside(place, 'mappings/notifications/mine.yaml', rule);
    const worker = await start({ SVERKA_MAPPINGS: folder });
    expect([worker.status, worker.said]).toEqual([2, expect.stringMatching(/mine\.yaml.*\b3\b.*event/)]);

    await rm(join(folder, 'notifications/mine.yaml'));
    const register = 'kind: invoices\nsource: mine\ntitle: Mine\nrecognise: [a]\nfields:\n  number: a\n  amount: { column: b, type: mony }\n'; // prettier-ignore
    await fileBeside(place, 'mappings/ledgers/mine.yaml', register);
    const daemon = await start({ SVERKA_MAPPINGS: folder }, 'daemon');
    expect([daemon.status, daemon.said]).toEqual([2, expect.stringMatching(/mine\.yaml.*\b7\b.*amount/)]);
  });

  it('a door wider than loopback without a key', async () => {
    const { status, said } = await start({ SVERKA_HTTP_HOST: '0.0.0.0' });
    expect(status).toBe(2);
    expect(said).toMatch(/sverka keys add/);
  });

  it('a command with a database that nobody answers for', async () => {
    const { status, err } = await run(place, ['list', 'payments'], {
      DATABASE_URL: `postgres://books:secret@127.0.0.1:${await deafPort()}/books`,
    }).ended;
    expect([status, sentenceOf(err)]).toEqual([3, expect.stringContaining('DATABASE_URL')]);
  });
});

describeWithBroker(await findBroker(), 'a broker that is not there yet', () => {
  let broker: TestBroker;
  let place: Place;
  let service: Running;
  let port: number;
  const proxy = createServer((socket) => {
    const { hostname, port: real } = new URL(broker.url);
    const onward = connectTo(Number(real || 5672), hostname);
    for (const [one, other] of [[socket, onward], [onward, socket]] as const) one.on('error', () => other.destroy()).pipe(other); // prettier-ignore
  });

  beforeAll(async () => {
    broker = await freshVhost();
    port = await deafPort();
    const url = new URL(broker.url);
    url.hostname = '127.0.0.1';
    url.port = String(port);
    place = await makePlace({ AMQP_URL: url.href }, QUICK);
    service = await startService(place);
  });

  afterAll(async () => {
    await service?.stop();
    await place.remove();
    if (proxy.listening) await closed(proxy);
    await broker.drop();
  });

  it('is missed aloud, and everything is kept', async () => {
    const clients = await registerFile(place, 'clients.jsonl', [clientRow()]);
    const invoices = await registerFile(place, 'invoices.jsonl', [invoiceRow(1, 150_000)]);
    expect(await sverka(place, 'import', clients, invoices)).toMatchObject({ status: 0 });
    await drop(place, 'day.txt', statementOf(dayAgo(0), [payment(1, 150_000, dayAgo(0))]));
    await until('it is matched', async () => (await told(place, 'list', 'payments', '--status', 'matched')).length === 1, SECONDS); // prettier-ignore

    const warnings = service.err.split('\n').filter((line) => line.includes('"level":40'));
    expect(warnings.join('\n')).toMatch(/broker/i);
    const ready = await fetch(`${service.address}/health/ready`);
    expect([ready.status, await ready.text()]).toEqual([503, expect.stringContaining('"broker","ok":false')]);
    const doctor = await sverka(place, 'doctor');
    expect(doctor.status).toBe(3);
    expect(`${doctor.out}${doctor.err}`).toContain('AMQP_URL');
    expect(lettersIn(place)).toEqual([]);
  });

  it('is found when it comes, and everything goes its way', async () => {
    await listening(proxy, port);
    await until('both letters are written', () => lettersIn(place).length === 2, 90_000);
    await until('it is ready', async () => (await fetch(`${service.address}/health/ready`)).ok, SECONDS);
    expect((await sverka(place, 'doctor')).status).toBe(0);
  });
});
