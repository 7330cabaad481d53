import { connect } from 'amqplib';
import { describeWithBroker, findBroker } from '../../support/rabbitmq.js';
import { deliveryContract } from './contract-delivery.js';
import { failoverContract } from './contract-failover.js';
import { changed, entities } from './made-events.js';
import { Seen, until, World } from './world.js';

const broker = await findBroker();

describeWithBroker(broker, 'the RabbitMQ transport delivers', () => deliveryContract('rabbitmq'));
describeWithBroker(broker, 'the RabbitMQ transport survives', () => failoverContract('rabbitmq'));

describeWithBroker(broker, 'the RabbitMQ transport', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.make('rabbitmq');
  }, 60_000);
  afterEach(() => world.clear(), 30_000);
  afterAll(() => world.close(), 30_000);

  const onChannel = async (
    work: (channel: Awaited<ReturnType<Awaited<ReturnType<typeof connect>>['createChannel']>>) => Promise<unknown>,
  ) => {
    const connection = await connect(world.broker?.url ?? '');
    connection.on('error', () => undefined);
    const channel = await connection.createChannel();
    await work(channel);
    await channel.close();
    await connection.close();
  };

  it('keeps an event that reaches no queue in the outbox, lets others pass, and sends it when it can be routed', async () => {
    const pattern = 'counterparty.changed.v1';
    const worker = new Seen();
    const { relay } = await world.run({ name: 'unbound', patterns: [pattern] }, worker.handler);
    const unbind = () => onChannel((channel) => channel.unbindQueue('sverka.unbound', 'sverka.events', pattern));
    await world.announce(changed(entities(1)[0] ?? '', 1));
    await until('the topology is there', () => worker.events.splice(0).length === 1);
    await unbind();
    const healed = entities(1)[0] ?? '';
    await world.announce(changed(healed, 1));
    await until('the binding is made again', () => worker.events.splice(0).length === 1);
    await unbind();
    const subjects = entities(3);
    for (const n of [1, 2]) await world.announce(...subjects.map((subject) => changed(subject, n)));
    await until('the relay is loud', () => relay.relayState().lastError?.code === 'event-unroutable');
    expect(await world.unpublished()).toBe(6);
    expect(relay.relayState().heldSubjects).toBe(3);
    await onChannel((channel) => channel.bindQueue('sverka.unbound', 'sverka.events', pattern));
    await until('all arrive', () => worker.events.length === 6);
    for (const subject of subjects) expect(worker.firstSights.get(subject)).toEqual([1, 2]);
    await until('all is well again', () => relay.relayState().lastError === null);
  });

  it('takes nothing for published that the broker has not confirmed', async () => {
    const worker = new Seen();
    const subscriber = { name: 'unconfirmed', patterns: ['#'] };
    await world.transport([subscriber]).consume(subscriber, worker.handler);
    const { proxy, url } = await world.proxy();
    world.relay(world.transport([subscriber], { url }));
    await world.announce(changed(entities(1)[0] ?? '', 1));
    await until('the link works', () => worker.events.length === 1);
    proxy.silence();
    await world.announce(...entities(20).map((subject) => changed(subject, 1)));
    await until('all are on their way', () => proxy.swallowed > 20 * 300);
    proxy.cut();
    proxy.mend();
    await until('all arrive', () => worker.ids.size === 21);
  });

  it('has the broker park what comes back again and again, whoever consumes', async () => {
    const transport = world.transport([{ name: 'limited', patterns: ['#'] }], { deliveryLimit: 2 });
    world.relay(transport);
    await world.announce(changed(entities(1)[0] ?? '', 1));
    await until('it is published', async () => (await world.unpublished()) === 0);
    await onChannel(async (channel) => {
      await channel.consume('sverka.limited', (message) => message && channel.reject(message, true));
      await until('it is parked', async () => (await transport.parked('limited')).length === 1);
    });
    expect((await transport.parked('limited'))[0]?.reason.code).toBe('delivery-limit');
  });

  it('parks at once a message that is not JSON', async () => {
    const { transport } = await world.run({ name: 'junk', patterns: ['#'] }, async () => undefined);
    await onChannel(async (channel) => channel.publish('sverka.events', 'x', Buffer.from('{"cut": tr')));
    await until('it is parked', async () => (await transport.parked('junk')).length === 1);
    expect((await transport.parked('junk'))[0]?.reason).toEqual({
      code: 'event-invalid',
      params: { at: '', problem: 'not JSON' },
    });
  });

  it('takes away the binding of a type that the subscriber no longer listens to', async () => {
    const worker = new Seen();
    const before = world.transport([]);
    await before.consume(
      { name: 'changing', patterns: ['payment.received.v1', 'counterparty.changed.v1'] },
      worker.handler,
    );
    await before.close();
    await world.run({ name: 'changing', patterns: ['payment.received.v1'] }, worker.handler);
    await world.announce(changed(entities(1)[0] ?? '', 1));
    await until('it is published to nobody', async () => (await world.unpublished()) === 0);
    expect(worker.events).toEqual([]);
  });
});
