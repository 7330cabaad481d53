import { jest } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Refused, Temporary } from '../../../src/domain/failure.js';
import { newId } from '../../../src/store/new-id.js';
import { allocated, changed, entities, received, statusChanged } from './made-events.js';
import { type Kind, Seen, until, World } from './world.js';

// Longer than any wait inside, so that a failing test says what it waited for.
jest.setTimeout(40_000);

const ALL = ['#'];

/** What both transports promise about delivering and parking. */
export function deliveryContract(kind: Kind): void {
  let world: World;
  const seen = () => new Seen();
  beforeAll(async () => (world = await World.make(kind)), 60_000);
  afterEach(() => world.clear(), 30_000);
  afterAll(() => world.close(), 30_000);

  it('delivers every announced event at least once, those of one entity in order', async () => {
    const worker = seen();
    await world.run({ name: 'every', patterns: ALL }, worker.handler);
    const subjects = entities(30);
    // Writers at once, each with entities of its own: rows of different entities commit out of order.
    await Promise.all(
      [0, 1, 2, 3].map(async (writer) => {
        for (let n = 1; n <= 10; n++) {
          await world.announce(...subjects.filter((_, i) => i % 4 === writer).map((subject) => changed(subject, n)));
        }
      }),
    );
    await until('all 300 arrive', () => worker.ids.size === 300);
    for (const subject of subjects) expect(worker.firstSights.get(subject)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    await until('all are marked', async () => (await world.unpublished()) === 0);
  });

  it('hands over what was kept, as a valid CloudEvent', async () => {
    const worker = seen();
    await world.run({ name: 'kept', patterns: ['payment.*.v1'] }, worker.handler);
    const id = newId();
    await world.announce(received(id));
    await until('it arrives', () => worker.events.length === 1);
    const [row] = await world.store.query<{ id: string; time: Date }>('select id, time from outbox');
    expect(worker.events[0]).toMatchObject({
      specversion: '1.0',
      id: row?.id,
      source: 'urn:sverka:test',
      type: 'payment.received.v1',
      subject: id,
      time: row?.time.toISOString(),
      sequence: 1,
      organization: null,
      data: { payment: { id, amount: '100000', payerName: 'ООО «Василёк»' } },
    });
  });

  it('keeps the order across entities with one relay and one event at a time', async () => {
    const worker = seen();
    await world.run({ name: 'chain', patterns: ALL }, worker.handler, { concurrency: 1 });
    for (let n = 0; n < 20; n++) {
      const [payment, invoice] = entities(2) as [string, string];
      await world.announce(received(payment));
      await world.announce(allocated(payment, invoice), statusChanged(invoice));
    }
    await until('all arrive', () => worker.events.length >= 60);
    const chain = ['payment.received.v1', 'payment.allocated.v1', 'invoice.status-changed.v1'];
    expect(worker.events.map((event) => event.type)).toEqual(Array.from({ length: 20 }, () => chain).flat());
  });

  it('gives each subscriber what it listens to, and publishes what nobody listens to', async () => {
    const [payments, invoices] = [seen(), seen()];
    const [one, two] = [
      { name: 'payments', patterns: ['payment.#'] },
      { name: 'invoices', patterns: ['invoice.status-changed.v1'] },
    ];
    const transport = world.transport([one, two]);
    await transport.consume(one, payments.handler);
    await transport.consume(two, invoices.handler);
    world.relay(transport);
    const [payment, invoice, stranger] = entities(3) as [string, string, string];
    await world.announce(received(payment), statusChanged(invoice), changed(stranger, 1));
    await until('all are published', async () => (await world.unpublished()) === 0);
    await until('both have theirs', () => payments.events.length === 1 && invoices.events.length === 1);
    await delay(100);
    expect([payments.events.length, invoices.events.length]).toEqual([1, 1]);
  });

  it('queues for a known subscriber whose process is not running', async () => {
    const subscriber = { name: 'absent', patterns: ALL };
    const relay = world.relay(world.transport([subscriber]));
    await world.announce(changed(newId(), 1));
    await until('it is published', async () => (await world.unpublished()) === 0);
    await relay.stop();
    const worker = seen();
    await world.transport([]).consume(subscriber, worker.handler);
    await until('it arrives later', () => worker.events.length === 1);
  });

  it('does not lose an event that commits after a later one', async () => {
    const worker = seen();
    await world.run({ name: 'late', patterns: ALL }, worker.handler);
    const [slow, quick] = entities(2) as [string, string];
    await world.store.transaction(async (tx) => {
      tx.announce(changed(slow, 1));
      await tx.flush();
      await world.announce(changed(quick, 1));
      await until('the later one is through', () => worker.events.length === 1);
    });
    await until('the earlier one follows', () => worker.ids.size === 2);
    expect(worker.events.map((event) => event.subject)).toEqual([quick, slow]);
  });

  it('tries again in place, keeping the entity in order, and parks after the limit', async () => {
    const calls: string[] = [];
    const [bad, good] = entities(2) as [string, string];
    const { transport } = await world.run(
      { name: 'retry', patterns: ALL },
      async ({ subject, sequence }, { attempt }) => {
        calls.push(`${subject === bad ? 'bad' : 'good'} ${sequence}.${attempt}`);
        if (subject === bad && sequence === 1) throw new Temporary('provider-down');
      },
      { attempts: 3, retryDelayMs: 20 },
    );
    await world.announce(changed(bad, 1), changed(bad, 2), changed(good, 1));
    await until('it is parked', async () => (await transport.parked('retry')).length === 1);
    await until('the next goes on', () => calls.includes('bad 2.1'));
    expect(calls.filter((call) => call.startsWith('bad'))).toEqual(['bad 1.1', 'bad 1.2', 'bad 1.3', 'bad 2.1']);
    expect(calls.indexOf('good 1.1')).toBeLessThan(calls.indexOf('bad 1.3'));
    const [parked] = await transport.parked('retry');
    expect(parked).toMatchObject({ type: 'counterparty.changed.v1', subject: bad, reason: { code: 'provider-down' } });
    expect(parked?.parkedAt).toBeInstanceOf(Date);
  });

  it('offers a parked event again, once', async () => {
    let broken = true;
    const worker = seen();
    const { transport } = await world.run({ name: 'again', patterns: ALL }, async (event, delivery) => {
      if (broken) throw new Refused('template-missing', { template: 'x' });
      await worker.handler(event, delivery);
    });
    await world.announce(...entities(3).map((subject) => changed(subject, 1)));
    await until('all are parked', async () => (await transport.parked('again')).length === 3);
    broken = false;
    const parked = await transport.parked('again');
    expect(parked.map((each) => each.reason)).toEqual(
      Array(3).fill({ code: 'template-missing', params: { template: 'x' } }),
    );
    const second = parked[1]?.eventId ?? '';
    expect(await transport.offerAgain('again', second)).toBe(true);
    await until('it is handled', () => worker.ids.has(second));
    expect(await transport.offerAgain('again', second)).toBe(false);
    expect((await transport.parked('again')).map((each) => each.eventId)).toEqual([
      parked[0]?.eventId,
      parked[2]?.eventId,
    ]);
  });

  it('says what lies there for a subscriber, and forgets it when nobody listens by its name', async () => {
    const subscriber = { name: 'former', patterns: ALL };
    const { transport, relay, consumption } = await world.run(subscriber, async () => {
      throw new Refused('no');
    });
    await world.announce(...entities(2).map((each) => changed(each, 1)));
    await until('they are parked', async () => (await transport.countParked()).get('former') === 2);
    await expect(transport.forget('former')).rejects.toMatchObject({ reason: { code: 'subscriber-at-work' } });
    expect(await transport.backlog('former')).toMatchObject({ parked: 2, atWork: true });
    await consumption.stop();
    await until('nobody is at work', async () => (await transport.backlog('former'))?.atWork === false);
    await world.announce(...entities(3).map((each) => changed(each, 1)));
    await until('they wait', async () => (await transport.backlog('former'))?.waiting === 3);
    expect(await transport.backlog('former')).toEqual({ subscriber: 'former', waiting: 3, parked: 2, atWork: false });
    await relay.stop();
    await transport.close();
    const stranger = world.transport([]);
    await stranger.forget('former');
    expect(await stranger.backlog('former')).toBeNull();
    await expect(stranger.forget('former')).rejects.toMatchObject({ reason: { code: 'subscriber-unknown' } });
    const worker = seen();
    await stranger.consume(subscriber, worker.handler);
    world.relay(stranger);
    await world.announce(changed(newId(), 7));
    await until('what is announced later arrives', () => worker.events.length === 1);
    expect(worker.events[0]?.sequence).toBe(7);
  });

  it('parks at once what the handler refuses and what is no valid event', async () => {
    let calls = 0;
    const { transport } = await world.run({ name: 'refuse', patterns: ALL }, async () => {
      calls++;
      throw new Refused('client-unknown');
    });
    const rows = ['counterparty.changed.v1', 'alien.landed.v9'].map(
      (type) => `('${newId()}', '${type}', '${newId()}', 1, 3, '{}')`,
    );
    await world.store.query(`insert into outbox (id, type, subject, sequence, partition, data) values ${rows.join()}`);
    await world.announce(changed(newId(), 1));
    await until('all are parked', async () => (await transport.parked('refuse')).length === 3);
    expect(calls).toBe(1);
    const codes = (await transport.parked('refuse')).map((each) => each.reason.code);
    expect(codes.sort()).toEqual(['client-unknown', 'event-invalid', 'event-unknown']);
  });

  it('gives up a handler that hangs, and goes on', async () => {
    const subject = newId();
    const worker = seen();
    const { transport } = await world.run(
      { name: 'hang', patterns: ALL },
      async (event, delivery) => {
        if (event.sequence === 1) await new Promise(() => undefined);
        await worker.handler(event, delivery);
      },
      { handlerTimeoutMs: 200, concurrency: 1 },
    );
    await world.announce(changed(subject, 1), changed(subject, 2));
    await until('the next is handled', () => worker.events.length === 1);
    expect((await transport.parked('hang')).map((each) => each.reason.code)).toEqual(['handler-overdue']);
  });
}
