import { jest } from '@jest/globals';
import type { ExportedPayment } from '../../src/matching/export-allocations.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { describeWithBroker, findBroker, freshVhost, type TestBroker } from '../support/rabbitmq.js';
import { makePlace, type Place, QUICK, type Running, startService, sverka, told, until } from '../support/service.js';
import { type Listener, listenToAll } from './subscriber.js';
import { lettersIn, outOfOrder, type ToldEvent } from './told.js';
import { clientRow, dayAgo, drop, invoiceRow, payment, registerFile, statementOf } from './world.js';

// Daemon, worker and console as three processes that meet in an external PostgreSQL and RabbitMQ only.

jest.setTimeout(240_000);

const SECONDS = 30_000;
const ROLES = ['daemon', 'worker', 'console'] as const;
const STORY = ['payment.received.v1', 'payment.allocated.v1', 'invoice.status-changed.v1'];

describeWithBroker(await findBroker(), 'daemon, worker and console apart', () => {
  let database: TestDatabase;
  let broker: TestBroker;
  let listener: Listener;
  let place: Place;
  let services: Running[] = [];

  const heard = (subject: string): string[] =>
    listener.events.filter((each) => each.data.payment?.id === subject).map((each) => each.type);

  async function upload(name: string, content: Uint8Array): Promise<Response> {
    const form = new FormData();
    form.set('file', new Blob([content]), name);
    return fetch(`${services[2]?.address}/api/v1/imports`, { method: 'POST', body: form });
  }

  beforeAll(async () => {
    [database, broker] = await Promise.all([freshDatabase(2), freshVhost()]);
    // Empty again, so that the three find nothing and race for making it.
    await database.store.query('drop schema public cascade');
    await database.store.query('create schema public');
    listener = await listenToAll(broker.url);
    place = await makePlace({ DATABASE_URL: database.url, AMQP_URL: broker.url }, QUICK);
    services = await Promise.all(ROLES.map((role) => startService(place, role)));
    const clients = await registerFile(place, 'clients.jsonl', [clientRow()]);
    const invoices = await registerFile(
      place,
      'invoices.jsonl',
      [1, 2].map((n) => invoiceRow(n, n * 150_000)),
    );
    expect(await sverka(place, 'import', clients, invoices)).toMatchObject({ status: 0 });
  });

  afterAll(async () => {
    const ends = await Promise.all(services.map((each) => each.stop()));
    await listener.close();
    await place.remove();
    await Promise.all([database.drop(), broker.drop()]);
    expect(ends.map((each) => each.status)).toEqual([0, 0, 0]);
  });

  it('makes a letter of a statement in the inbox, and tells everybody', async () => {
    await drop(place, 'first.txt', statementOf(dayAgo(1), [payment(1, 150_000, dayAgo(1))]));
    await until('both letters are written', () => lettersIn(place).length === 2, SECONDS);
    await until('the events are heard', () => listener.events.some((each) => each.type === STORY[2]), SECONDS);
    expect(listener.events.map((each) => each.type).filter((type) => STORY.includes(type))).toEqual(STORY);
    expect(lettersIn(place).map((each) => each.to)).toEqual(
      Array(2).fill(expect.stringContaining('buh@romashka.example')),
    );
  });

  it('makes a letter of a statement that is uploaded to the console', async () => {
    const bytes = statementOf(dayAgo(0), [payment(2, 300_000, dayAgo(0))]);
    const answer = await upload('second.txt', bytes);
    expect([answer.status, await answer.json()]).toEqual([
      201,
      expect.objectContaining({ kind: 'statement', added: 1 }),
    ]);
    await until('all letters are written', () => lettersIn(place).length === 4, SECONDS);
    expect((await upload('again.txt', bytes)).status).toBe(200);

    const payments = (await (await fetch(`${services[2]?.address}/api/v1/payments?direction=in`)).json()) as {
      items: { id: string; number: string; status: string }[];
    };
    expect(payments.items.map((each) => [each.number, each.status])).toEqual([
      ['102', 'matched'],
      ['101', 'matched'],
    ]);
    for (const { id } of payments.items) {
      await until('its events are heard', () => heard(id).length === 2, SECONDS);
      expect(heard(id)).toEqual(STORY.slice(0, 2));
    }
  });

  it('says to a subscriber exactly what the books say, in order', async () => {
    const kept = await told<ToldEvent>(place, 'export', 'events');
    await until(
      'every event is heard',
      () => new Set(listener.events.map((each) => each.id)).size >= kept.length,
      SECONDS,
    );
    expect(listener.events.map((each) => each.id).sort()).toEqual(kept.map((each) => each.id).sort());
    expect(listener.events.find((each) => each.id === kept[0]?.id)).toEqual(kept[0]);
    expect(outOfOrder(listener.events)).toEqual([]);
    expect(await told<ExportedPayment>(place, 'export', 'allocations')).toHaveLength(2);
  });
});
