import type { RecordedEvent } from '../../../src/domain/events/cloud-event.js';
import type { Published, Transport } from '../../../src/messaging/transport.js';
import { changed, entities } from './made-events.js';
import { until, World } from './world.js';

/** A broker that confirms nothing until it is told to: what it was given, batch by batch. */
class SilentBroker {
  readonly batches: RecordedEvent[][] = [];
  private readonly answers: (() => void)[] = [];
  readonly marksPublished = false;

  publish(events: readonly RecordedEvent[]): Promise<Published> {
    this.batches.push([...events]);
    const accepted = events.map(({ seq }) => seq);
    return new Promise((resolve) => this.answers.push(() => resolve({ accepted, failed: [], stopped: null })));
  }

  confirm(): void {
    for (const answer of this.answers.splice(0)) answer();
  }
}

describe('the relay', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.make('embedded');
  }, 60_000);
  afterEach(() => world.clear(), 30_000);
  afterAll(() => world.close(), 30_000);

  const start = async (more: { batchSize?: number } = {}) => {
    const broker = new SilentBroker();
    const relay = world.relay(broker as unknown as Transport, more);
    await until('it owns the outbox', () => relay.relayState().partitions.length === 16);
    return { broker, relay };
  };

  it('hands an event over while the ones before it are unconfirmed', async () => {
    const { broker } = await start();
    for (const [n, subject] of entities(5).entries()) {
      await world.announce(changed(subject, 1));
      await until(`number ${n + 1} is handed over`, () => broker.batches.length === n + 1);
    }
    broker.confirm();
    await until('all are marked', async () => (await world.unpublished()) === 0);
  });

  it('has no more than two full batches in hand', async () => {
    const { broker, relay } = await start({ batchSize: 10 });
    await world.announce(...entities(100).map((subject) => changed(subject, 1)));
    await until('two are handed over', () => broker.batches.length === 2);
    await until('the outbox is measured', () => relay.relayState().unpublished === 100);
    expect(broker.batches.map(({ length }) => length)).toEqual([10, 10]);
    for (let n = 2; n < 11; n++) {
      broker.confirm();
      if (n < 10) await until('the next follows', () => broker.batches.length > n);
    }
    await until('all are marked', async () => {
      broker.confirm();
      return (await world.unpublished()) === 0;
    });
    expect(broker.batches.flat().length).toBe(100);
  });
});
