import { eventMessage } from '../../src/messaging/rabbitmq/rabbit-message.js';
import type { Outgoing } from '../../src/messaging/rabbitmq/publisher.js';
import { loadUnpublished } from '../../src/store/outbox.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { freshVhost } from '../support/rabbitmq.js';
import { until } from '../integration/messaging/world.js';
import type { Benchmark } from './benchmark.js';
import { makeTopology, openChannel, publishAll, purge, rabbitTransport, SOURCE } from './broker-side.js';
import { emptyOutbox, fillOutbox } from './made-outbox.js';
import { perSecond, relayOver } from './our-side.js';
import { RelayProcess } from './relay-process.js';

/** Unconfirmed messages at most, in our relay and in the ceiling. */
const WINDOW = 250;

const ALL_PARTITIONS = Array.from({ length: 16 }, (_, partition) => partition);

async function oneRelay(database: TestDatabase, amqpUrl: string, events: number): Promise<number> {
  const transport = rabbitTransport(amqpUrl);
  const relay = await relayOver(database.store, transport);
  await fillOutbox(database.store, events);
  const start = performance.now();
  await database.store.query('notify sverka_outbox');
  await until('all is published', () => relay.relayState().published === events, 120_000, 2);
  const rate = perSecond(events, start);
  await relay.stop();
  await transport.close();
  return rate;
}

async function twoRelays(database: TestDatabase, amqpUrl: string, events: number): Promise<number> {
  const relays = [0, 1].map(() => new RelayProcess({ databaseUrl: database.url, amqpUrl }));
  await until('they share the outbox', () => relays.every((relay) => relay.partitions === 8), 30_000);
  await fillOutbox(database.store, events);
  const start = performance.now();
  await database.store.query('notify sverka_outbox');
  await until(
    'all is published',
    () => relays.reduce((sum, { published }) => sum + published, 0) === events,
    120_000,
    2,
  );
  const rate = perSecond(events, start);
  await Promise.all(relays.map((relay) => relay.end()));
  return rate;
}

/** From the outbox to a quorum queue, against publishing the same bodies without an outbox. */
export default {
  title:
    '20,000 committed events relayed to a quorum queue, confirmed and marked; raw: the same bodies by amqplib alone.',
  unit: 'events/s',
  rounds: 5,
  goals: [
    { what: 'one relay / raw', ours: 'relay, one process', against: 'raw confirm publish', atLeast: 0.6 },
    { what: 'two relays / raw', ours: 'relay, two processes', against: 'raw confirm publish', atLeast: 0.75 },
  ],
  async open(size) {
    const events = size === 'short' ? 1_000 : 20_000;
    const [database, broker] = await Promise.all([freshDatabase(), freshVhost()]);
    await makeTopology(broker.url);
    const { channel, close } = await openChannel(broker.url);
    await fillOutbox(database.store, events);
    const rows = await loadUnpublished(database.store, ALL_PARTITIONS, events);
    const messages: Outgoing[] = rows.map((row) => eventMessage(row, SOURCE, true));
    const clean = async (work: () => Promise<number>): Promise<number> => {
      await emptyOutbox(database.store);
      await purge(channel);
      return work();
    };
    return {
      contestants: {
        'relay, one process': () => clean(() => oneRelay(database, broker.url, events)),
        'relay, two processes': () => clean(() => twoRelays(database, broker.url, events)),
        'raw confirm publish': () =>
          clean(async () => {
            const start = performance.now();
            await publishAll(channel, messages, WINDOW);
            return perSecond(events, start);
          }),
      },
      close: async () => {
        await close();
        await Promise.all([database.drop(), broker.drop()]);
      },
    };
  },
} satisfies Benchmark;
