import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { connect } from 'amqplib';
import { isAlive, until } from './service.js';
import { describeWhereFound } from './rabbitmq.js';

const run = promisify(execFile);

/** How long a node may take to start on a slow machine. */
const START_MS = 90_000;

/** Where packages put the scripts themselves; Debian's `rabbitmq-server` on the PATH is a wrapper that wants to be another user. */
const FOLDERS = [
  '/usr/lib/rabbitmq/bin',
  '/opt/rabbitmq/sbin',
  '/usr/local/opt/rabbitmq/sbin',
  '/opt/homebrew/opt/rabbitmq/sbin',
];

/** The folder with `rabbitmq-server` and `rabbitmqctl`; TEST_RABBITMQ_BIN names it where it is none of the usual ones. */
export function serverFolder(): string | undefined {
  const given = process.env['TEST_RABBITMQ_BIN'];
  const folders = [...(given ? [given] : []), ...FOLDERS, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.find(
    (folder) => existsSync(join(folder, 'rabbitmq-server')) && existsSync(join(folder, 'rabbitmqctl')),
  );
}

/** `describe` for suites that stop and kill a broker: they need the programs of RabbitMQ. */
export const describeWithOwnBroker = (name: string, suite: () => void): void =>
  describeWhereFound(
    serverFolder()
      ? { found: true }
      : { found: false, why: 'no rabbitmq-server to start; TEST_RABBITMQ_BIN names its folder' },
    name,
    suite,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A RabbitMQ node of a suite's own, on free ports and in a folder of its own: it may be killed, stopped, filled and locked. */
export class OwnBroker {
  private constructor(
    private readonly folder: string,
    private readonly programs: string,
    private readonly node: string,
    private readonly environment: NodeJS.ProcessEnv,
    /** Of its user `sverka`, who may do everything. */
    readonly url: string,
    private readonly password: string,
  ) {}

  /** Makes a node, starts it and gives it its user. */
  static async start(): Promise<OwnBroker> {
    const programs = serverFolder();
    if (!programs) throw new Error('no rabbitmq-server to start');
    const folder = await mkdtemp(join(tmpdir(), 'sverka-broker-'));
    const name = `sverka-${randomBytes(4).toString('hex')}@localhost`;
    const [port, distribution] = [await freePort(), await freePort()];
    const password = randomBytes(8).toString('hex');
    const environment = {
      PATH: `${programs}${delimiter}${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
      HOME: folder,
      RABBITMQ_NODENAME: name,
      RABBITMQ_NODE_PORT: String(port),
      RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
      RABBITMQ_DIST_PORT: String(distribution),
      RABBITMQ_MNESIA_BASE: join(folder, 'data'),
      RABBITMQ_LOG_BASE: join(folder, 'log'),
      RABBITMQ_CONFIG_FILE: join(folder, 'none'),
      RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'plugins'),
    };
    await Promise.all([
      mkdir(join(folder, 'data')),
      mkdir(join(folder, 'log')),
      writeFile(join(folder, 'plugins'), '[].'),
    ]);
    const url = `amqp://sverka:${password}@127.0.0.1:${port}/`;
    const broker = new OwnBroker(folder, programs, name, environment, url, password);
    await broker.launch(url.replace(`sverka:${password}`, 'guest:guest'));
    await broker.control('add_user', 'sverka', password);
    await broker.control('set_permissions', 'sverka', '.*', '.*', '.*');
    return broker;
  }

  /** `rabbitmqctl` on this node. */
  async control(...parameters: string[]): Promise<string> {
    const all = ['--quiet', '--node', this.node, ...parameters];
    const { stdout } = await run(join(this.programs, 'rabbitmqctl'), all, { env: this.environment, timeout: 60_000 });
    return stdout;
  }

  /**
   * Waits until the name of a quorum queue is on disk. It is written a moment after the queue is made; a node that is killed before that
   * comes back with the queue and without its log, and the queue never has a leader again (seen with 3.10.8).
   */
  async hasOnDisk(queue: string): Promise<void> {
    const folder = join(this.folder, 'data', this.node, 'quorum', this.node);
    // As Erlang writes an atom, its length before it: one name may be the beginning of another.
    const name = Buffer.from(`%2F_${queue}`);
    const atom = Buffer.concat([Buffer.from([name.length]), name]);
    const known = async (): Promise<boolean> =>
      (await readFile(join(folder, 'names.dets')).catch(() => Buffer.alloc(0))).includes(atom);
    await until(`the broker has ${queue} on disk`, known, START_MS, 50);
  }

  /** kill -9. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** As an administrator stops it. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Starts it again after {@link kill} or {@link stop}, with what it has kept. */
  async startAgain(): Promise<void> {
    await this.launch(this.url);
  }

  /** No space: it accepts messages and confirms none, as long as this lasts. */
  async fillDisk(): Promise<void> {
    await this.control('set_disk_free_limit', '10000GB');
  }

  async emptyDisk(): Promise<void> {
    await this.control('set_disk_free_limit', '1MB');
  }

  /** The password is no longer the one of the URL, and whoever is in is thrown out. */
  async revoke(): Promise<void> {
    await this.control('change_password', 'sverka', `${this.password}-no-more`);
    await this.control('close_all_connections', '--global', 'revoked');
  }

  async giveBack(): Promise<void> {
    await this.control('change_password', 'sverka', this.password);
  }

  /** Ends the node and removes everything that it kept. */
  async remove(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async launch(url: string): Promise<void> {
    const child = spawn(join(this.programs, 'rabbitmq-server'), ['-detached'], {
      env: this.environment,
      stdio: 'ignore',
    });
    child.on('error', () => undefined);
    const answers = async (): Promise<boolean> => {
      try {
        const connection = await connect(url, { timeout: 5_000 });
        connection.on('error', () => undefined);
        await connection.close();
        return true;
      } catch {
        return false;
      }
    };
    await until('the broker answers', answers, START_MS, 200);
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const text = await readFile(join(this.folder, 'data', `${this.node}.pid`), 'utf8').catch(() => '');
    const pid = Number(text);
    if (!pid || !isAlive(pid)) return;
    process.kill(pid, signal);
    await until('the broker is gone', () => !isAlive(pid), START_MS);
  }
}
