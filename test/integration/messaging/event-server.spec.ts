import { jest } from '@jest/globals';
import 'reflect-metadata';
import { Controller, type INestApplication, Module, UseFilters } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { defer, EMPTY, type Observable, throwError } from 'rxjs';
import { setTimeout as delay } from 'node:timers/promises';
import { Refused } from '../../../src/domain/failure.js';
import type { CloudEvent } from '../../../src/domain/events/event.js';
import { EventFailureFilter } from '../../../src/messaging/event-failure.filter.js';
import { type EventContext, EventServer } from '../../../src/messaging/event-server.js';
import { MessagingModule, RELAY, TRANSPORT } from '../../../src/messaging/messaging.module.js';
import { OnEvent } from '../../../src/messaging/on-event.js';
import type { OutboxRelay } from '../../../src/messaging/relay.js';
import type { Transport } from '../../../src/messaging/transport.js';
import { newId } from '../../../src/store/new-id.js';
import { allocated, changed, received, statusChanged } from './made-events.js';
import { quiet, until, World } from './world.js';

jest.setTimeout(40_000);

const calls: string[] = [];

@Controller()
class Handlers {
  @OnEvent('payment.received.v1')
  async slow(event: CloudEvent): Promise<string> {
    calls.push(`${event.type} begins`);
    await delay(150);
    calls.push(`${event.type} ends`);
    return 'a returned value means nothing';
  }

  @OnEvent('payment.allocated.v1')
  stream(@Payload() event: CloudEvent, @Ctx() context: EventContext): Observable<never> {
    return defer(() => {
      calls.push(`${event.type} attempt ${context.delivery.attempt}`);
      return context.delivery.attempt < 3 ? throwError(() => new Error('not yet')) : EMPTY;
    });
  }

  @EventPattern('invoice.status-changed.v1')
  @UseFilters(EventFailureFilter)
  async refuse(_event: CloudEvent): Promise<void> {
    calls.push('refused');
    throw new Refused('template-missing', { template: 'x' });
  }

  @OnEvent('counterparty.changed.v1')
  defect(): void {
    calls.push('broken');
    throw new TypeError('x is not a function');
  }
}

describe('handlers declared in Nest', () => {
  let world: World;
  let app: INestApplication;
  let server: EventServer;

  beforeAll(async () => {
    world = await World.make('embedded');
    const { store } = world;

    @Module({
      imports: [
        MessagingModule.forRootAsync({
          useFactory: () => ({
            transport: { kind: 'embedded', store, source: 'urn:sverka:test', subscribers: [], log: quiet },
            relay: { store, log: quiet },
          }),
        }),
      ],
      controllers: [Handlers],
    })
    class TestModule {}

    const nest = await NestFactory.create(TestModule, new FastifyAdapter(), { logger: false, abortOnError: false });
    server = new EventServer(nest.get<Transport>(TRANSPORT), { subscriber: 'nest', attempts: 3, retryDelayMs: 10 });
    nest.connectMicroservice({ strategy: server }, { inheritAppConfig: false });
    await nest.startAllMicroservices();
    await nest.init();
    app = nest;
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await world.close();
  }, 30_000);
  beforeEach(() => calls.splice(0));

  const transport = () => app.get<Transport>(TRANSPORT);

  it('subscribes to the types that have a handler', async () => {
    const [row] = await world.store.query<{ patterns: string[] }>(
      `select patterns from subscriber where name = 'nest'`,
    );
    const types = [
      'counterparty.changed.v1',
      'invoice.status-changed.v1',
      'payment.allocated.v1',
      'payment.received.v1',
    ];
    expect([...(row?.patterns ?? [])].sort()).toEqual(types);
    expect([...server.patterns].sort()).toEqual(types);
  });

  it('awaits what a handler does before the next event of the entity', async () => {
    const id = newId();
    await world.announce(received(id), allocated(id, newId()));
    await until('it is through', () => calls.includes('payment.allocated.v1 attempt 3'));
    expect(calls).toEqual([
      'payment.received.v1 begins',
      'payment.received.v1 ends',
      'payment.allocated.v1 attempt 1',
      'payment.allocated.v1 attempt 2',
      'payment.allocated.v1 attempt 3',
    ]);
    await until('it is done', async () => (await world.count('from queue_message')) === 0);
  });

  it('lets a refusal through as it is', async () => {
    await world.announce(statusChanged(newId()));
    await until('it is parked', async () => (await transport().parked('nest')).length === 1);
    expect(calls).toEqual(['refused']);
    expect((await transport().parked('nest'))[0]?.reason).toEqual({
      code: 'template-missing',
      params: { template: 'x' },
    });
  });

  it('survives a defect in a handler, and parks the event', async () => {
    await world.announce(changed(newId(), 1));
    await until('it is parked', async () => (await transport().parked('nest')).length === 2);
    expect(calls).toEqual(['broken', 'broken', 'broken']);
    expect((await transport().parked('nest'))[1]?.reason).toEqual({
      code: 'handler-failed',
      params: { error: 'x is not a function' },
    });
  });

  it('runs the relay with the application and stops everything with it', async () => {
    const relay = app.get<OutboxRelay>(RELAY);
    expect(relay.relayState().running).toBe(true);
    const id = newId();
    await world.announce(received(id));
    await until('a handler is at work', () => calls.length === 1);
    await app.close();
    expect(calls).toEqual(['payment.received.v1 begins', 'payment.received.v1 ends']);
    expect(relay.relayState().running).toBe(false);
    expect(await world.count('from queue_message where parked_at is null')).toBe(0);
  });
});
