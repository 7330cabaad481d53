import { setTimeout as delay } from 'node:timers/promises';
import { Handling } from '../../src/messaging/handling.js';
import { eventMessage } from '../../src/messaging/rabbitmq/rabbit-message.js';
import type { Outgoing } from '../../src/messaging/rabbitmq/publisher.js';
import { loadUnpublished } from '../../src/store/outbox.js';
import { freshDatabase } from '../support/postgres.js';
import { freshVhost } from '../support/rabbitmq.js';
import type { Benchmark } from './benchmark.js';
import {
  LISTENER,
  makeTopology,
  openChannel,
  publishAll,
  purge,
  QUEUE,
  rabbitTransport,
  SOURCE,
} from './broker-side.js';
import { fillOutbox } from './made-outbox.js';

const ALL_PARTITIONS = Array.from({ length: 16 }, (_, partition) => partition);

/** Counts what comes, from the first to the last; `all` resolves with the last. */
class Counter {
  private count = 0;
  private since = 0;
  private finish: () => void = () => undefined;
  readonly all = new Promise<void>((resolve) => (this.finish = resolve));

  constructor(private readonly expected: number) {}

  one(): void {
    if (this.count === 0) this.since = performance.now();
    if (++this.count === this.expected) this.finish();
  }

  get perSecond(): number {
    return (this.expected * 1000) / (performance.now() - this.since);
  }
}

async function ours(url: string, events: number): Promise<number> {
  const counter = new Counter(events);
  const transport = rabbitTransport(url);
  await transport.consume(LISTENER, async () => counter.one());
  await counter.all;
  // Closes the channel, which the broker answers after the acknowledgements.
  await transport.stopConsuming();
  const rate = counter.perSecond;
  await transport.close();
  return rate;
}

/** @param every one acknowledgement for so many messages */
async function raw(url: string, events: number, every: number): Promise<number> {
  const counter = new Counter(events);
  const { channel, close } = await openChannel(url);
  await channel.prefetch(Handling.windowOf({}));
  let seen = 0;
  await channel.consume(QUEUE, (message) => {
    if (!message) return;
    counter.one();
    if (++seen % every === 0 || seen === events) channel.ack(message, every > 1);
  });
  await counter.all;
  await channel.close();
  const rate = counter.perSecond;
  await close();
  return rate;
}

/** What waits in a quorum queue is handled and acknowledged, against amqplib that does not look at it. */
export default {
  title:
    '20,000 events in a quorum queue, each handled by a handler that does nothing and acknowledged; raw: amqplib, same queue, same prefetch, one acknowledgement per message, body not read.',
  unit: 'events/s',
  rounds: 5,
  goals: [{ what: 'ours / raw', ours: 'consumer', against: 'raw consumer', atLeast: 0.9 }],
  async open(size) {
    const events = size === 'short' ? 1_000 : 20_000;
    const [database, broker] = await Promise.all([freshDatabase(), freshVhost()]);
    await makeTopology(broker.url);
    const { channel, close } = await openChannel(broker.url);
    await fillOutbox(database.store, events);
    const rows = await loadUnpublished(database.store, ALL_PARTITIONS, events);
    const messages: Outgoing[] = rows.map((row) => eventMessage(row, SOURCE, true));
    const filled = async (work: () => Promise<number>): Promise<number> => {
      await purge(channel);
      await publishAll(channel, messages, 250);
      while ((await channel.checkQueue(QUEUE)).messageCount < events) await delay(20);
      return work();
    };
    return {
      contestants: {
        consumer: () => filled(() => ours(broker.url, events)),
        'raw consumer': () => filled(() => raw(broker.url, events, 1)),
        'raw consumer, one acknowledgement for 32': () => filled(() => raw(broker.url, events, 32)),
      },
      close: async () => {
        await close();
        await Promise.all([database.drop(), broker.drop()]);
      },
    };
  },
} satisfies Benchmark;
