import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import type { ExportedPayment } from '../../src/matching/export-allocations.js';
import { filesIn, makePlace, type Place, type Running, startService, sverka, told, until } from '../support/service.js';
import { lettersIn, type ToldEvent } from './told.js';
import {
  clientRow,
  dayAgo,
  drop,
  invoiceNumber,
  invoiceRow,
  ISSUED_ON,
  payment,
  registerFile,
  statementOf,
} from './world.js';

// One process with everything of its own: the database and the transport in it, and the configuration in git.

jest.setTimeout(240_000);

const SECONDS = 20_000;

describe('a statement in the inbox', () => {
  let place: Place;
  let service: Running;

  beforeAll(async () => {
    place = await makePlace();
    service = await startService(place);
    const clients = await registerFile(place, 'clients.jsonl', [clientRow()]);
    const invoices = await registerFile(
      place,
      'invoices.jsonl',
      [1, 2, 3].map((n) => invoiceRow(n, n * 150_000)),
    );
    expect(await sverka(place, 'import', clients, invoices)).toMatchObject({ status: 0 });
  });

  afterAll(async () => {
    await service?.stop();
    await place.remove();
  });

  it('becomes a payment, an allocation, three events in order and a letter', async () => {
    await drop(place, 'monday.txt', statementOf(dayAgo(2), [payment(1, 150_000, dayAgo(2))]));
    await until('both letters are written', () => lettersIn(place).length === 2, SECONDS);

    const [received] = await told<ExportedPayment>(place, 'export', 'allocations');
    expect(received).toMatchObject({
      number: '101',
      date: dayAgo(2),
      amount: 150_000,
      status: 'matched',
      allocations: [{ invoice: invoiceNumber(1), date: ISSUED_ON, amount: 150_000 }],
    });

    const events = await told<ToldEvent>(place, 'export', 'events');
    const story = ['payment.received.v1', 'payment.allocated.v1', 'invoice.status-changed.v1'];
    expect(events.map((each) => each.type).filter((type) => story.includes(type))).toEqual(story);

    const letters = lettersIn(place);
    expect(letters.map((each) => each.to)).toEqual([
      expect.stringContaining('buh@romashka.example'),
      expect.stringContaining('buh@romashka.example'),
    ]);
    expect(letters.map((each) => each.subject).sort()).toEqual([
      expect.stringMatching(/^Ваш платёж на 1.500,00/),
      expect.stringContaining(`Счёт № ${invoiceNumber(1)}`),
    ]);
    expect(filesIn(join(place.home, 'inbox'))).toEqual([]);
    expect(filesIn(join(place.home, 'done'))).toEqual(['monday.txt']);
  });

  it('goes to refused with a reason beside it when it is broken, and the next is read all the same', async () => {
    const whole = Buffer.from(statementOf(dayAgo(1), [payment(2, 300_000, dayAgo(1))]));
    await drop(place, 'broken.txt', whole.subarray(0, whole.length - 40));
    await drop(place, 'photo.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    await drop(place, 'tuesday.txt', whole);
    await until('all are moved', () => filesIn(join(place.home, 'inbox')).length === 0, SECONDS);

    expect(filesIn(join(place.home, 'refused'))).toEqual([
      'broken.txt',
      'broken.txt.reason.txt',
      'photo.txt',
      'photo.txt.reason.txt',
    ]);
    for (const name of ['broken.txt', 'photo.txt'])
      expect((await readFile(join(place.home, 'refused', `${name}.reason.txt`), 'utf8')).trim()).not.toBe('');
    expect(await readFile(join(place.home, 'refused/broken.txt'))).toEqual(whole.subarray(0, whole.length - 40));
    expect(filesIn(join(place.home, 'done'))).toEqual(['monday.txt', 'tuesday.txt']);
    expect((await told<ExportedPayment>(place, 'export', 'allocations')).map((each) => each.number)).toEqual([
      '101',
      '102',
    ]);
  });

  it('is read only when it has settled', async () => {
    const whole = Buffer.from(statementOf(dayAgo(0), [payment(3, 450_000, dayAgo(0))]));
    const path = join(place.home, 'inbox/today.txt');
    await mkdir(join(place.home, 'inbox'), { recursive: true });
    await writeFile(path, '');
    // Copied over a slow line: longer in all than a file needs to settle, and never still for as long.
    const steps = 20;
    for (let step = 0; step < steps; step++) {
      await appendFile(path, whole.subarray((whole.length * step) / steps, (whole.length * (step + 1)) / steps));
      expect(filesIn(join(place.home, 'refused'))).not.toContain('today.txt');
      await delay(120);
    }
    await until('it is read', () => filesIn(join(place.home, 'done')).includes('today.txt'), SECONDS);
    expect(filesIn(join(place.home, 'refused'))).not.toContain('today.txt');
    expect((await told<ExportedPayment>(place, 'export', 'allocations')).map((each) => each.number)).toContain('103');
  });

  it('adds nothing when it comes again under another name', async () => {
    const events = await told<ToldEvent>(place, 'export', 'events');
    await drop(place, 'again.txt', statementOf(dayAgo(2), [payment(1, 150_000, dayAgo(2))]));
    await until('it is read', () => filesIn(join(place.home, 'done')).includes('again.txt'), SECONDS);
    expect(await told<ExportedPayment>(place, 'export', 'allocations')).toHaveLength(3);
    const paid = (await told<ToldEvent>(place, 'export', 'events')).filter((each) => each.type.startsWith('payment.'));
    expect(paid).toEqual(events.filter((each) => each.type.startsWith('payment.')));
  });
});
