import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'amqplib';
import { freshDatabase } from '../../support/postgres.js';
import { freshVhost } from '../../support/rabbitmq.js';
import { listenToAll } from '../../stories/subscriber.js';
import type { Field } from './campaign.js';
import { Crew, type Routes } from './crew.js';
import { Follower } from './follower.js';
import { Judge } from './judge.js';
import { AmqpCodec } from './wire/amqp-codec.js';
import { PostgresCodec } from './wire/postgres-codec.js';
import { Tripwire } from './wire/tripwire.js';
import { WireProxy } from './wire/wire-proxy.js';
import { makeWorld, Providers } from './world.js';

/** A field of a campaign with everything running, and how it is left. */
export interface OpenField extends Field {
  close(): Promise<void>;
}

/** One process that plays all roles, on the transport in PostgreSQL. @param files statements that will come at most */
export async function fieldOfOne(files: number): Promise<OpenField> {
  const tripwire = new Tripwire();
  const [database, providers] = await Promise.all([freshDatabase(2), Providers.start(tripwire)]);
  const { url } = database;
  const postgres = await WireProxy.before(url, 'all', () => new PostgresCodec(), tripwire);
  const place = await makeWorld({ DATABASE_URL: url }, providers, files);
  const crew = new Crew(place, { all: { DATABASE_URL: postgres.urlOf(url) } });
  await crew.start('all');
  const [judge, follower] = [new Judge(url), new Follower(() => crew.address)];
  const close = async (): Promise<void> => {
    await Promise.all([follower.close(), judge.close(), place.remove()]);
    await Promise.all([providers.stop(), postgres.close()]);
    await database.drop();
  };
  return { place, crew, judge, tripwire, providers, heard: () => follower.events, close };
}

/** One process on the embedded database of its home. @param files statements that will come at most */
export async function fieldOfHome(files: number, prepare?: (home: string) => Promise<void>): Promise<OpenField> {
  const tripwire = new Tripwire();
  const providers = await Providers.start(tripwire);
  const place = await makeWorld({}, providers, files, prepare);
  const crew = new Crew(place, { all: {} });
  await crew.start('all');
  const [judge, follower] = [new Judge(urlOfHome(place.home)), new Follower(() => crew.address)];
  const close = async (): Promise<void> => {
    await Promise.all([follower.close(), judge.close().catch(() => undefined)]);
    await place.remove();
    await providers.stop();
  };
  return { place, crew, judge, tripwire, providers, heard: () => follower.events, close };
}

/** The embedded database as the home tells it; the port stays the same over its restarts. */
function urlOfHome(home: string): string {
  const told = (name: string): string => readFileSync(join(home, 'postgres', name), 'latin1').trim();
  return `postgres://sverka:${told('password')}@127.0.0.1:${told('port').split(/\s/)[0]}/sverka`;
}

/** Three processes on RabbitMQ, each with proxies of its own. @param files statements that will come at most */
export async function fieldOfThree(files: number): Promise<OpenField> {
  const tripwire = new Tripwire();
  const [database, broker, providers] = await Promise.all([freshDatabase(2), freshVhost(), Providers.start(tripwire)]);
  const listener = await listenToAll(broker.url);
  const proxies: WireProxy[] = [];
  const routes: Record<string, Routes[string]> = {};
  for (const role of ['daemon', 'worker', 'console']) {
    const postgres = await WireProxy.before(database.url, role, () => new PostgresCodec(), tripwire);
    const amqp = await WireProxy.before(broker.url, role, () => new AmqpCodec(), tripwire);
    proxies.push(postgres, amqp);
    routes[role] = { DATABASE_URL: postgres.urlOf(database.url), AMQP_URL: amqp.urlOf(broker.url) };
  }
  const place = await makeWorld({ DATABASE_URL: database.url, AMQP_URL: broker.url }, providers, files);
  const crew = new Crew(place, routes);
  await crew.start('daemon', 'worker', 'console');
  const judge = new Judge(database.url);
  const close = async (): Promise<void> => {
    await Promise.all([listener.close(), judge.close(), place.remove()]);
    await Promise.all([providers.stop(), ...proxies.map((each) => each.close())]);
    await Promise.all([database.drop(), broker.drop()]);
  };
  const queues = (): Promise<number> => waitingIn(broker.url);
  return { place, crew, judge, tripwire, providers, heard: () => listener.events, queues, close };
}

/** Messages in the worker's queue and in that of its dead letters; once all have stopped nothing is in anybody's hands. */
async function waitingIn(url: string): Promise<number> {
  const connection = await connect(url);
  connection.on('error', () => undefined);
  const channel = await connection.createChannel();
  const names = ['sverka.notifications', 'sverka.notifications.dead'];
  const counts = await Promise.all(names.map((name) => channel.checkQueue(name)));
  await connection.close();
  return counts.reduce((sum, each) => sum + each.messageCount, 0);
}
