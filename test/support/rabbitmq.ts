import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { connect } from 'amqplib';

/** A virtual host of a suite's own. */
export interface TestBroker {
  readonly url: string;
  readonly vhost: string;
  /** Removes the virtual host with everything in it. */
  drop(): Promise<void>;
}

/** Whether suites that need a broker can run, and the plain word for it if not. */
export type BrokerFound = { readonly found: true } | { readonly found: false; readonly why: string };

const BASE = process.env['TEST_AMQP_URL'] ?? 'amqp://guest:guest@127.0.0.1:5672';
const MANAGEMENT = process.env['TEST_AMQP_MANAGEMENT_URL'] ?? 'http://127.0.0.1:15672';

const run = promisify(execFile);

/** Looks for the broker of TEST_AMQP_URL, else the local one at its standard port, and for a way to make virtual hosts in it. */
export async function findBroker(): Promise<BrokerFound> {
  try {
    const connection = await connect(BASE, { timeout: 3_000 });
    connection.on('error', () => undefined);
    await connection.close();
    const probe = await freshVhost();
    await probe.drop();
    return { found: true };
  } catch (error) {
    return { found: false, why: (error as Error).message };
  }
}

/**
 * `describe` for suites that need RabbitMQ: without one they are skipped with a plain word, and in CI (`CI=true`) they fail.
 *
 * @param broker what {@link findBroker} found, awaited at the top of the file
 */
export const describeWithBroker = (broker: BrokerFound, name: string, suite: () => void): void =>
  describeWhereFound(
    broker.found ? broker : { found: false, why: `no RabbitMQ to test against: ${broker.why}` },
    name,
    suite,
  );

/** `describe` for what this machine may lack: skipped there with a plain word, and failed in CI. */
export function describeWhereFound(broker: BrokerFound, name: string, suite: () => void): void {
  if (broker.found) describe(name, suite);
  else if (process.env['CI'] === 'true')
    describe(name, () => {
      it('needs RabbitMQ', () => {
        throw new Error(broker.why);
      });
    });
  else describe.skip(`${name} (skipped: ${broker.why})`, suite);
}

/** Makes a virtual host, by `rabbitmqctl` or else by the management plugin. */
export async function freshVhost(): Promise<TestBroker> {
  const vhost = `sverka-test-${randomBytes(6).toString('hex')}`;
  const url = new URL(BASE);
  url.pathname = `/${vhost}`;
  const user = decodeURIComponent(url.username || 'guest');
  await byControl(['add_vhost', vhost]).then(
    () => byControl(['set_permissions', '-p', vhost, user, '.*', '.*', '.*']),
    async () => {
      await byManagement('PUT', `vhosts/${vhost}`);
      await byManagement('PUT', `permissions/${vhost}/${user}`, { configure: '.*', write: '.*', read: '.*' });
    },
  );
  const drop = () => byControl(['delete_vhost', vhost]).catch(() => byManagement('DELETE', `vhosts/${vhost}`));
  return { url: url.href, vhost, drop };
}

async function byControl(parameters: string[]): Promise<void> {
  await run('rabbitmqctl', ['--quiet', ...parameters], { timeout: 20_000 });
}

async function byManagement(method: string, path: string, body: object = {}): Promise<void> {
  const { username, password } = new URL(BASE);
  const authorization = `Basic ${Buffer.from(`${username || 'guest'}:${password || 'guest'}`).toString('base64')}`;
  const answer = await fetch(`${MANAGEMENT}/api/${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    body: method === 'DELETE' ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(5_000),
  });
  if (!answer.ok) throw new Error(`the management plugin answered ${answer.status} to ${method} ${path}`);
}
