import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { newId } from '../../../src/store/new-id.js';
import { clientRow, dayAgo, drop, invoiceRow, payment, registerFile, statementOf } from '../../stories/world.js';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';
import { describeWithBroker, findBroker, freshVhost, type TestBroker } from '../../support/rabbitmq.js';
import { filesIn, makePlace, type Place, QUICK, type Running, startService, sverka, told, until } from '../../support/service.js'; // prettier-ignore
import { sized } from '../long-form.js';

// A file that nobody can read among good ones, and an event that no handler understands: set aside, shown, offered again.

jest.setTimeout(10 * 60_000);

const FILES = sized(5, 200);
const SECONDS = 60_000;

interface Parked {
  readonly eventId: string;
  readonly subject: string;
  readonly reason: { readonly code: string };
}

describeWithBroker(await findBroker(), 'what is set aside', () => {
  let database: TestDatabase;
  let broker: TestBroker;
  let place: Place;
  let service: Running;

  beforeAll(async () => {
    [database, broker] = await Promise.all([freshDatabase(2), freshVhost()]);
    place = await makePlace({ DATABASE_URL: database.url, AMQP_URL: broker.url }, QUICK);
    service = await startService(place);
  });

  afterAll(async () => {
    await service?.stop();
    await place?.remove();
    await Promise.all([database.drop(), broker.drop()]);
  });

  it('a file among good ones: they are read, it is refused, listed with its reason, and read again when offered', async () => {
    const clients = await registerFile(place, 'clients.jsonl', [clientRow()]);
    const invoices = await registerFile(place, 'invoices.jsonl', [invoiceRow(1, 150_000)]);
    expect(await sverka(place, 'import', clients, invoices)).toMatchObject({ status: 0 });
    let opening = 100_000;
    for (let n = FILES; n > 0; n--) {
      const day = dayAgo(n);
      if (n === 3) await drop(place, 'poison.txt', '1CClientBankExchange\nВерсияФормата=1.03\nСекцияДокумент=Плат');
      await drop(place, `good-${1000 - n}.txt`, statementOf(day, [payment(n, 1_000, day)], opening));
      opening += 1_000;
    }
    await until(
      'the good ones are done',
      () => filesIn(join(place.home, 'done')).length === FILES,
      SECONDS + FILES * 500,
    );
    const refused = join(place.home, 'refused');
    await until('the poison is refused', () => existsSync(join(refused, 'poison.txt')), SECONDS);
    const [shown] = await told<{ name: string; reason: string; refusedAt: string }>(place, 'list', 'refused');
    expect(shown).toMatchObject({ name: 'poison.txt', reason: expect.stringMatching(/\S/) });

    expect(await sverka(place, 'retry', 'files', 'nobody.txt')).toMatchObject({ status: 1 });
    expect(await told(place, 'retry', 'files', 'poison.txt')).toEqual([{ offered: ['poison.txt'] }]);
    await until(
      'it is refused again',
      async () => {
        const [again] = await told<{ refusedAt: string }>(place, 'list', 'refused');
        return again !== undefined && again.refusedAt > (shown?.refusedAt ?? '');
      },
      SECONDS,
    );
  });

  it('an event: it is parked, told by doctor, listed with its reason, and handed over again when offered', async () => {
    const subject = newId();
    await database.store.query(
      `insert into outbox (id, type, subject, sequence, partition, data) values ($1, 'counterparty.changed.v1', $2, 1, 3, '{}')`,
      [newId(), subject],
    );
    const parked = async (): Promise<Parked | undefined> => (await told<Parked>(place, 'list', 'parked'))[0];
    const first = await until('it is parked', parked, SECONDS, 500);
    expect(first).toMatchObject({ subject, reason: { code: 'event-invalid' } });
    const handled = (): number => service.err.split('an event could not be handled and is parked').length - 1;
    expect(handled()).toBe(1);
    const doctor = await sverka(place, 'doctor', '--json');
    expect([doctor.status, doctor.out]).toEqual([0, expect.stringContaining('events-parked')]);

    expect(await sverka(place, 'retry', 'events', newId())).toMatchObject({ status: 1 });
    expect(await told(place, 'retry', 'events', first.eventId)).toEqual([{ offered: 1 }]);
    await until('it is parked again', () => handled() === 2, SECONDS);
    expect(await until('it is there', parked, SECONDS, 500)).toEqual(
      expect.objectContaining({ eventId: first.eventId }),
    );
    expect(await told(place, 'retry', 'events')).toEqual([{ offered: 1 }]);
    await until('and again', () => handled() === 3, SECONDS);
  });
});
