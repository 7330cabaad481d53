import { jest } from '@jest/globals';
import { type Channel, connect } from 'amqplib';
import { describeWithBroker, findBroker } from '../../support/rabbitmq.js';
import { changed, entities } from './made-events.js';
import { Seen, until, World } from './world.js';

// What an administrator may do to a queue while its consumer is away. What waited in a deleted queue is gone; nothing else is.

jest.setTimeout(40_000);

const PATTERN = 'counterparty.changed.v1';

describeWithBroker(await findBroker(), 'a queue that is deleted while its consumer is away', () => {
  let world: World;
  let channel: Channel;
  let close: () => Promise<unknown>;

  beforeAll(async () => {
    world = await World.make('rabbitmq');
    const connection = await connect(world.broker?.url ?? '');
    connection.on('error', () => undefined);
    channel = await connection.createChannel();
    close = () => connection.close();
  }, 60_000);
  afterEach(() => world.clear(), 30_000);
  afterAll(async () => {
    await close();
    await world.close();
  }, 30_000);

  /** Somebody else's queue that takes every event: no event is without a queue. */
  const listenElsewhere = async (name: string): Promise<void> => {
    await channel.assertQueue(name);
    await channel.bindQueue(name, 'sverka.events', '#');
  };

  const announce = async (subjects: readonly string[], n: number): Promise<void> =>
    world.announce(...subjects.map((subject) => changed(subject, n)));

  it.each([
    ['and no other queue takes the event', 'lonely', false],
    ['and another queue takes the event', 'beside', true],
  ])('%s: it is made again at once, and no event passes it by', async (_, name, elsewhere) => {
    const subscriber = { name, patterns: [PATTERN] };
    const relay = world.relay(world.transport([subscriber]));
    const subjects = entities(20);
    await announce(subjects, 1);
    await until('the first are published', async () => (await world.unpublished()) === 0);
    if (elsewhere) await listenElsewhere(`other-${name}`);
    await channel.deleteQueue(`sverka.${name}`);
    await announce(subjects, 2);
    await announce(subjects, 3);
    await until('the others are published', async () => (await world.unpublished()) === 0);
    expect(relay.relayState().failures).toBeGreaterThan(0);
    expect((await channel.checkQueue(`sverka.${name}`)).messageCount).toBeGreaterThanOrEqual(40);
    const worker = new Seen();
    await world.transport([subscriber]).consume(subscriber, worker.handler);
    await until('they arrive', () => worker.ids.size === 40);
    for (const subject of subjects) expect(worker.firstSights.get(subject)).toEqual([2, 3]);
    if (elsewhere) await channel.deleteQueue(`other-${name}`);
  });

  it('while events flow: what is published after the deletion arrives, in order', async () => {
    const subscriber = { name: 'flow', patterns: [PATTERN] };
    world.relay(world.transport([subscriber]), { batchSize: 20 });
    await listenElsewhere('other-flow');
    const subjects = entities(10);
    let [round, flowing] = [0, true];
    const flow = (async () => {
      while (flowing) await announce(subjects, ++round);
    })();
    let after = 0;
    for (let deletion = 0; deletion < 5; deletion++) {
      await until('some are on their way', () => round > after + 20);
      await channel.deleteQueue('sverka.flow');
      after = round + 1;
    }
    await until('some more', () => round > after + 20);
    flowing = false;
    await flow;
    await until('all are published', async () => (await world.unpublished()) === 0);
    const worker = new Seen();
    await world.transport([subscriber]).consume(subscriber, worker.handler);
    const rest = Array.from({ length: round - after }, (__, i) => after + 1 + i);
    const lasts = () => subjects.every((subject) => worker.firstSights.get(subject)?.at(-1) === round);
    await until('the last arrive', lasts);
    for (const subject of subjects) {
      const seen = worker.firstSights.get(subject) ?? [];
      expect(seen.slice(-rest.length)).toEqual(rest);
    }
    await channel.deleteQueue('other-flow');
  });
});
