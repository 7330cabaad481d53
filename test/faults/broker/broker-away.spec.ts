import { jest } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { describeWithOwnBroker } from '../../support/own-broker.js';
import { until } from '../../support/service.js';
import { LONG, sized } from '../long-form.js';
import { BrokerWorld, residentMb } from './world.js';

// A broker that dies, is stopped, has no space, forgets a binding or a queue, or lets nobody in, while business goes on.
// AWAY_SECONDS=3600 is the hour that the goals name.

jest.setTimeout(2 * 3_600_000);

const RATE = 50;
const SECONDS = 30_000;
const AWAY_MS = Number(process.env['AWAY_SECONDS'] ?? sized(3, 180)) * 1_000;

/** After the return: the pause of a link that tries again (15 s at most), and the events themselves. */
const DRAIN_MS = 60_000;

describeWithOwnBroker('RabbitMQ in trouble', () => {
  let world: BrokerWorld;
  const measured: Record<string, string> = {};

  beforeAll(async () => {
    world = await BrokerWorld.make(RATE);
    await world.stream.round();
    await world.drained(SECONDS);
    for (const queue of ['ears', 'sverka.notifications', 'sverka.notifications.dead'])
      await world.broker.hasOnDisk(queue);
  });

  afterAll(async () => {
    console.log(measured);
    await world?.remove();
  });

  /** Everything that was committed was heard, each entity's events in order. */
  const judge = () => {
    expect(world.ears.events).toBe(world.stream.committed);
    expect(world.ears.outOfOrder).toEqual([]);
  };

  /** Lets business go on during a fault and some moments more, and waits until all is told. */
  async function through(name: string, fault: () => Promise<void>): Promise<void> {
    world.stream.start();
    await delay(300);
    let back: number;
    try {
      await fault();
      back = performance.now();
    } finally {
      await world.stream.stop();
    }
    await world.drained(DRAIN_MS);
    measured[name] = `drained ${Math.round(performance.now() - back)} ms after the return`;
    judge();
    await until('it is ready again', async () => (await world.readiness()).status === 200, SECONDS);
  }

  it('is killed and comes back much later: business goes on, memory does not grow, nothing is lost', async () => {
    const before = residentMb(world.service.pid);
    let waiting = 0;
    await through('killed', async () => {
      await world.broker.kill();
      await until('it is not ready', async () => (await world.readiness()).broker === false, SECONDS);
      expect(world.logged('no connection to the broker')).toBeGreaterThan(0);
      if (LONG) expect(await world.doctor()).toMatchObject({ status: 3, state: 'bad', reason: 'broker-unreachable' });
      await delay(AWAY_MS);
      waiting = await world.unpublished();
      await world.broker.startAgain();
    });
    const after = residentMb(world.service.pid);
    measured['memory'] = `${Math.round(before)} MB before, ${Math.round(after)} MB after ${waiting} events had waited`;
    expect(waiting).toBeGreaterThan((AWAY_MS / 1000) * RATE * 0.8);
    // The heap may grow to what a batch takes, not to what waits.
    expect(after - before).toBeLessThan(100);
    expect(world.stream.longestMs).toBeLessThan(5_000);
  });

  it('has no space: nothing is taken for published that was not confirmed, and the operator is told', async () => {
    const before = world.stream.committed;
    await through('full', async () => {
      await world.broker.fillDisk();
      await until('the log tells', () => world.logged('the broker takes no messages') > 0, SECONDS);
      await until('events wait', async () => (await world.unpublished()) > RATE / 2, SECONDS);
      expect(await world.doctor()).toMatchObject({ state: 'warning', reason: 'broker-blocked' });
      expect(world.ears.events).toBeLessThan(world.stream.committed);
      if (LONG) await delay(60_000);
      await world.broker.emptyDisk();
    });
    expect(world.stream.committed).toBeGreaterThan(before);
  });

  it('lets nobody in any more, and then again', async () => {
    const before = world.logged('no connection to the broker');
    await through('revoked', async () => {
      await world.broker.revoke();
      await until('it is not ready', async () => (await world.readiness()).broker === false, SECONDS);
      expect(world.logged('no connection to the broker')).toBeGreaterThan(before);
      if (LONG) {
        await delay(30_000);
        expect(await world.doctor()).toMatchObject({ status: 3, state: 'bad' });
      }
      await world.broker.giveBack();
    });
  });
});
