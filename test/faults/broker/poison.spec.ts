import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { changed, entities } from '../../integration/messaging/made-events.js';
import { Seen, until, World } from '../../integration/messaging/world.js';
import { describeWithBroker, findBroker } from '../../support/rabbitmq.js';
import { LONG, sized } from '../long-form.js';

// One event kills every process that handles it, one is refused by its handler; both are among many.

jest.setTimeout(30 * 60_000);

const EVENTS = sized(400, 10_000);
const ENTITIES = 100;
const KILLER = 7_777;
const LIMIT = sized(5, 20);

describeWithBroker(await findBroker(), 'a poison event among many on RabbitMQ', () => {
  let world: World;
  beforeAll(async () => (world = await World.make('rabbitmq')), 60_000);
  afterAll(() => world.close(), 60_000);

  it('is parked with its reason; every other one is handled, in order, and none is blamed', async () => {
    const subscriber = { name: 'poison', patterns: ['#'] };
    const keeper = world.transport([subscriber], { deliveryLimit: LIMIT });
    world.relay(keeper);
    const [killer, ...others] = entities(ENTITIES + 1) as [string, string, ...string[]];
    const rounds = EVENTS / ENTITIES;
    const inTurn = Array.from({ length: EVENTS }, (_, i) =>
      changed(others[i % ENTITIES] as string, 1 + Math.floor(i / ENTITIES)),
    );
    // Amid the first window that a consumer takes, with events of the same entities before and behind it.
    inTurn.splice(60, 0, changed(killer, KILLER));
    for (let i = 0; i < inTurn.length; i += 1_000) await world.announce(...inTurn.slice(i, i + 1_000));
    await until('all are published', async () => (await world.unpublished()) === 0, 120_000);

    const all = new Seen();
    const parked = () => keeper.parked('poison', EVENTS);
    const isParked = async () => (await parked()).some((each) => each.subject === killer);
    let lives = 0;
    while (lives < LIMIT + 2 && !(await isParked())) {
      lives += 1;
      const child = world.child({ role: 'consume', subscriber, crashOn: KILLER, deliveryLimit: LIMIT });
      let dead = false;
      void child.exit().then(() => (dead = true));
      // A look takes a connection of its own: not more of them than needed.
      await until('it dies, or the event is parked', async () => dead || (await delay(200), await isParked()), 60_000);
      await child.kill();
      all.events.push(...child.events.filter((each) => each.subject !== killer));
    }
    const heir = new Seen();
    await keeper.consume(subscriber, heir.handler);
    const known = () => new Set([...all.events, ...heir.events].map((each) => each.id));
    const blamed = async () => (await parked()).filter((each) => each.subject !== killer);
    await until(
      'the others are handled or parked',
      async () => known().size >= EVENTS - (await blamed()).length,
      120_000,
    );
    const innocent = await blamed();
    if (LONG) console.log(`${lives} processes died; ${innocent.length} neighbours were parked with the event`);
    expect(innocent).toEqual([]);
    expect((await parked()).map(({ subject, reason }) => [subject, reason.code])).toEqual([[killer, 'delivery-limit']]);
    all.events.push(...heir.events);
    const inOrder = Array.from({ length: rounds }, (_, i) => i + 1);
    for (const subject of others) expect(all.firstSights.get(subject)).toEqual(inOrder);
  });
});
