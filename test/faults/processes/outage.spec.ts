import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { DATABASE } from '../../../src/store/embedded/cluster.js';
import { ensureDatabase } from '../../../src/store/embedded/database.js';
import { prepareHome, startOnHome } from '../../../src/store/embedded/embedded-postgres.js';
import { findServerBinaries } from '../../../src/store/embedded/server-binaries.js';
import { drop } from '../../stories/world.js';
import { jsonLines, serverOf, sverka, until } from '../../support/service.js';
import { Campaign } from './campaign.js';
import { Crew } from './crew.js';
import type { OpenField } from './fields.js';
import { Follower } from './follower.js';
import { sized } from '../long-form.js';
import { Judge } from './judge.js';
import { STATEMENTS, unseenCommit } from './moments.js';
import { PostgresCodec } from './wire/postgres-codec.js';
import { Tripwire } from './wire/tripwire.js';
import { WireProxy } from './wire/wire-proxy.js';
import { makeWorld, Providers } from './world.js';

// PostgreSQL itself is away: a server of the test's own, external to the service.

jest.setTimeout(900_000);

const AWAY_MS = sized(1_000, 60_000);
const NOTICED_MS = 30_000;

/** Starts a server of which nobody takes care: whoever opens an embedded database would start it again. */
async function startServer(home: string, made: boolean): Promise<string> {
  const places = await prepareHome(home);
  const port = await startOnHome(places, await findServerBinaries(), made, () => undefined);
  const password = (await readFile(places.password, 'latin1')).trim();
  const url = `postgres://${DATABASE}:${password}@127.0.0.1:${port}/${DATABASE}`;
  await ensureDatabase(url, places);
  return url;
}

/** A server that can be stopped, killed and started again on its port. */
class OwnServer {
  private constructor(
    private readonly home: string,
    readonly url: string,
  ) {}

  static async start(): Promise<OwnServer> {
    const home = await mkdtemp(join(tmpdir(), 'sverka-server-'));
    return new OwnServer(home, await startServer(home, false));
  }

  /** @param signal SIGINT ends connections in an orderly way, SIGQUIT at once as a crash does */
  async stop(signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
    this.strike(signal);
    await until('the server is gone', () => serverOf(this.home) === undefined, NOTICED_MS);
  }

  strike(signal: 'SIGINT' | 'SIGQUIT'): void {
    process.kill(serverOf(this.home) as number, signal);
  }

  async startAgain(): Promise<void> {
    await until('the server is gone', () => serverOf(this.home) === undefined, NOTICED_MS);
    expect(await startServer(this.home, true)).toBe(this.url);
  }

  async remove(): Promise<void> {
    if (serverOf(this.home) !== undefined) await this.stop('SIGQUIT');
    await rm(this.home, { recursive: true, force: true });
  }
}

let server: OwnServer;
let field: OpenField;
let campaign: Campaign;
let pid: number;

beforeAll(async () => {
  server = await OwnServer.start();
  const tripwire = new Tripwire();
  const providers = await Providers.start(tripwire);
  const { url } = server;
  const proxy = await WireProxy.before(url, 'all', () => new PostgresCodec(), tripwire);
  const place = await makeWorld({ DATABASE_URL: url }, providers, 4);
  const crew = new Crew(place, { all: { DATABASE_URL: proxy.urlOf(url) } });
  await crew.start('all');
  pid = crew.member('all').pid;
  const [judge, follower] = [new Judge(url), new Follower(() => crew.address)];
  const close = async (): Promise<void> => {
    await Promise.all([follower.close(), judge.close().catch(() => undefined), place.remove()]);
    await Promise.all([providers.stop(), proxy.close()]);
  };
  field = { place, crew, judge, tripwire, providers, heard: () => follower.events, close };
  campaign = new Campaign(field);
});

afterAll(async () => {
  await field?.close();
  await server?.remove();
});

const readiness = async (): Promise<unknown> => {
  const answer = await fetch(`${field.crew.address}/health/ready`);
  const { checks } = (await answer.json()) as { checks: { name: string; ok: boolean }[] };
  return [answer.status, checks.filter((each) => !each.ok).map((each) => each.name)];
};

const said = (msg: string): number =>
  jsonLines<{ msg: string }>(field.crew.member('all').err).filter((each) => each.msg === msg).length;

const isReady = async (): Promise<boolean> => JSON.stringify(await readiness()) === '[200,[]]';

const comes = async (): Promise<void> => {
  const { name, content } = campaign.bank.next();
  await drop(field.place, name, content);
};

test('restarted: the service goes on by itself', async () => {
  await comes();
  await campaign.calm();
  await server.stop('SIGINT');
  await server.startAgain();
  await comes();
  await until('the service is ready', isReady, NOTICED_MS);
  await campaign.calm();
});

test('crashed in COMMIT: what was committed is there, and the service goes on by itself', async () => {
  const point = { name: 'COMMIT 1', at: unseenCommit(STATEMENTS.import), message: 'held' } as const;
  await campaign.strikeAt(point, () => server.strike('SIGQUIT'));
  await server.startAgain();
  await campaign.calm();
});

test('stopped for a while: readiness and the log say so, a command says so, and the service goes on by itself', async () => {
  const before = said('ready again');
  await server.stop('SIGINT');
  await comes();
  await until('it is not ready', async () => !(await isReady()), NOTICED_MS);
  expect(await readiness()).toEqual([503, expect.arrayContaining(['database'])]);
  expect(said('not ready')).toBeGreaterThan(0);
  const command = await sverka(field.place, 'doctor');
  expect([command.status, command.err]).toEqual([3, expect.stringContaining('The database does not answer')]);
  await delay(AWAY_MS);
  await server.startAgain();
  await until('it is ready', isReady, NOTICED_MS);
  expect(said('ready again')).toBeGreaterThan(before);
  await campaign.calm();
});

test('the same process all the time; everything is there once', async () => {
  expect(field.crew.member('all').pid).toBe(pid);
  await campaign.judgeAll();
});
