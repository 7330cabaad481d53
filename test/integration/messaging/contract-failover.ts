import { jest } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { changed, entities } from './made-events.js';
import { type Kind, Seen, until, World } from './world.js';

// Longer than any wait inside, so that a failing test says what it waited for.
jest.setTimeout(40_000);

const ALL = ['#'];
const ROUNDS = 10;

/** What both transports promise when processes come, go and die. */
export function failoverContract(kind: Kind): void {
  let world: World;
  beforeAll(async () => (world = await World.make(kind)), 60_000);
  afterEach(() => world.clear(), 30_000);
  afterAll(() => world.close(), 30_000);

  const announceRounds = async (subjects: string[], from = 1, to = ROUNDS) => {
    for (let n = from; n <= to; n++) await world.announce(...subjects.map((subject) => changed(subject, n)));
  };
  const expectOrder = (seen: Seen, subjects: string[], rounds = ROUNDS) => {
    const expected = Array.from({ length: rounds }, (_, i) => i + 1);
    for (const subject of subjects) expect(seen.firstSights.get(subject)).toEqual(expected);
  };

  it('has one active consumer of a subscriber at a time, and another takes over when it stops', async () => {
    const subscriber = { name: 'two', patterns: ALL };
    const [all, first, second] = [new Seen(), new Seen(), new Seen()];
    const both =
      (own: Seen) =>
      async (...delivery: Parameters<Seen['handler']>) => {
        await delay(2);
        await own.handler(...delivery);
        await all.handler(...delivery);
      };
    const one = await world.run(subscriber, both(first));
    const subjects = entities(20);
    await announceRounds(subjects, 1, 1);
    // Whoever asks for the turn first has it: on a busy machine that may be either of two that begin together.
    await until('the first has the turn', () => first.events.length > 0);
    const other = world.transport([subscriber]);
    await other.consume(subscriber, both(second));
    await announceRounds(subjects, 2, 5);
    await until('the first is at work', () => first.events.length >= 40);
    expect(second.events).toEqual([]);
    await one.consumption.stop();
    const handled = first.events.length;
    await announceRounds(subjects, 6);
    await until('all arrive', () => all.ids.size === 200);
    expectOrder(all, subjects);
    // A clean stop gives back only what was not begun: nothing is handled twice.
    expect(first.events.length).toBe(handled);
    expect(all.events.length).toBe(200);
  });

  it('loses nothing and keeps the order when a consumer is killed', async () => {
    const subscriber = { name: 'killed', patterns: ALL };
    const doomed = world.child({ role: 'consume', subscriber });
    await until('the child listens', () => doomed.ready);
    world.relay(world.transport([subscriber]));
    const subjects = entities(40);
    const writing = announceRounds(subjects);
    await until('the child is at work', () => doomed.events.length >= 60);
    await doomed.kill();
    const heir = new Seen();
    await world.transport([subscriber]).consume(subscriber, heir.handler);
    await writing;
    const all = new Seen();
    await until('all arrive', () => new Set([...doomed.events, ...heir.events].map((each) => each.id)).size === 400);
    all.events.push(...doomed.events, ...heir.events);
    expectOrder(all, subjects);
  });

  it('parks an event that kills its consumer, and loses none beside it', async () => {
    const subscriber = { name: 'poison', patterns: ALL };
    const keeper = world.transport([subscriber], { deliveryLimit: 5 });
    world.relay(keeper);
    const [bad, ...good] = entities(3) as [string, string, string];
    await world.announce(changed(bad, 7), ...good.map((subject) => changed(subject, 1)));
    await until('it is published', async () => (await world.unpublished()) === 0);
    const told: string[] = [];
    const isParked = async () => (await keeper.parked('poison')).some((each) => each.subject === bad);
    for (let life = 1; life <= 10 && !(await isParked()); life++) {
      const child = world.child({ role: 'consume', subscriber, crashOn: 7, deliveryLimit: 5 });
      let dead = false;
      void child.exit().then(() => (dead = true));
      // One look at a time: what one look holds, another does not see.
      await until('it dies, or the event is parked', async () => dead || (await isParked()), 20_000);
      await child.kill();
      told.push(...child.events.map((event) => event.subject));
    }
    // From the broker it is parked at half of its limit, because the broker would blame the neighbours too.
    expect(told.filter((subject) => subject === bad)).toHaveLength(kind === 'rabbitmq' ? 3 : 5);
    const parked = await keeper.parked('poison');
    expect(parked.find((each) => each.subject === bad)?.reason.code).toBe('delivery-limit');
    const worker = new Seen();
    await keeper.consume(subscriber, worker.handler);
    await until('the others get through', () => {
      const known = [...told, ...worker.events.map((event) => event.subject)];
      return good.every((subject) => known.includes(subject));
    });
    expect((await keeper.parked('poison')).map((each) => each.subject)).toEqual([bad]);
  }, 40_000);

  it('publishes again, with the same id, what a relay had published and not marked when it died', async () => {
    const subscriber = { name: 'relayed', patterns: ALL };
    const worker = new Seen();
    const transport = world.transport([subscriber]);
    await transport.consume(subscriber, worker.handler);
    const subjects = entities(10);
    await announceRounds(subjects, 1, 3);
    const doomed = world.child({ role: 'relay', subscriber });
    await doomed.exit();
    await until('the first publishing arrives', () => worker.ids.size === 30);
    expect(await world.unpublished()).toBe(kind === 'rabbitmq' ? 30 : 0);
    world.relay(transport);
    await until('all are marked', async () => (await world.unpublished()) === 0);
    await until('the second arrives too', () => worker.events.length === (kind === 'rabbitmq' ? 60 : 30));
    expect(worker.ids.size).toBe(30);
    expectOrder(worker, subjects, 3);
  });

  it('shares the partitions between relays, and takes over those of one that stops', async () => {
    const subscriber = { name: 'shared', patterns: ALL };
    const worker = new Seen();
    const { transport, relay: one } = await world.run(subscriber, worker.handler);
    await until('the first owns all', () => one.relayState().partitions.length === 16);
    const two = world.relay(world.transport([subscriber]));
    const subjects = entities(40);
    const writing = announceRounds(subjects);
    await until('they share', () => two.relayState().partitions.length === 8);
    expect([...one.relayState().partitions, ...two.relayState().partitions].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, i) => i),
    );
    await writing;
    await announceRounds(subjects, ROUNDS + 1, 2 * ROUNDS);
    await one.stop();
    await announceRounds(subjects, 2 * ROUNDS + 1, 2 * ROUNDS + 5);
    await until('the second owns all', () => two.relayState().partitions.length === 16);
    await until('all arrive', () => worker.ids.size === 1_000);
    expectOrder(worker, subjects, 2 * ROUNDS + 5);
    expect(two.relayState().published).toBeGreaterThan(0);
    expect(await transport.check()).toEqual({ state: 'up', reason: null });
  }, 30_000);

  it('goes on when its connections are cut', async () => {
    const subscriber = { name: 'cut', patterns: ALL };
    const worker = new Seen();
    const through = kind === 'rabbitmq' ? await world.proxy() : undefined;
    const transport = world.transport([subscriber], through ? { url: through.url } : {});
    await transport.consume(subscriber, worker.handler);
    const relay = world.relay(transport);
    const subjects = entities(20);
    await announceRounds(subjects, 1, 3);
    await until('some arrive', () => worker.ids.size >= 20);
    through?.proxy.cut();
    const cut = await world.store.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name ~ '(relay|consumer)'`,
    );
    expect(cut.length).toBe(through ? 1 : 2);
    await announceRounds(subjects, 4, 6);
    if (through) {
      await until('the relay says why', () => relay.relayState().lastError?.code === 'broker-unreachable');
      expect((await transport.check()).state).toBe('down');
      expect(await world.unpublished()).toBeGreaterThanOrEqual(60);
      through.proxy.mend();
    }
    await until('all arrive', () => worker.ids.size === 120, 30_000);
    expectOrder(worker, subjects, 6);
    await until('all is well again', () => relay.relayState().lastError === null);
  }, 60_000);

  it('carries 2,000 events quickly', async () => {
    const worker = new Seen();
    const { relay } = await world.run({ name: 'quick', patterns: ALL }, worker.handler);
    await until('the relay is ready', () => relay.relayState().partitions.length === 16);
    const subjects = entities(500);
    await announceRounds(subjects, 1, 1);
    await until('it is warm', () => worker.ids.size === 500);
    const start = performance.now();
    await announceRounds(subjects, 2, 5);
    await until('all arrive', () => worker.ids.size === 2_500);
    const seconds = (performance.now() - start) / 1000;
    console.log(`${kind}: 2,000 events in ${seconds.toFixed(2)} s, ${Math.round(2_000 / seconds)} a second`);
    expectOrder(worker, subjects, 5);
    expect(seconds).toBeLessThan(15);
  }, 30_000);
}
