import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import type { ExportedPayment } from '../../src/matching/export-allocations.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { describeWithBroker, findBroker, freshVhost, type TestBroker } from '../support/rabbitmq.js';
import { isAlive, makePlace, type Place, QUICK, run, type Running, serverOf, startService, sverka, told, until } from '../support/service.js'; // prettier-ignore
import { ALL, allocatedSum, dayFile, DAYS, importRegisters, Judge, PAYMENTS, paymentSum, PER_DAY, randomOf, total } from './kill-world.js'; // prettier-ignore
import { type Listener, listenToAll } from './subscriber.js';
import { outOfOrder, paymentLetters, type ToldEvent } from './told.js';
import { drop } from './world.js';

// kill -9 at moments that a seed chooses, while statements come in; then everything must be there once.
// KILL_SEED=n tries other moments.

jest.setTimeout(400_000);

const SEED = Number(process.env['KILL_SEED'] ?? '1');
const CALM_MS = 120_000;

/** The longest between a statement's arrival and a kill: a little longer than its way to the letter. */
const WAY_MS = 1_500;

/** Waits until nothing is left to do; what dead senders hold is taken up by others after some seconds. */
async function calm(judge: Judge): Promise<void> {
  await until(
    'all that was begun is done',
    async () => {
      const { payments, waiting, held } = await judge.work();
      return payments >= PAYMENTS && waiting === 0 && held === 0;
    },
    CALM_MS,
    500,
  );
}

/** Whether a kill left something undone: a story in which every kill came too late would prove nothing. */
async function cutShort(judge: Judge, expected: number): Promise<boolean> {
  const { payments, waiting, held } = await judge.work();
  if (process.env['KILL_SEED'])
    console.log(`killed with ${expected - payments} unread, ${waiting} waiting, ${held} held`);
  return payments < expected || waiting > 0 || held > 0;
}

/** Everything once, nothing lost, sums equal, order kept. Returns the events that the books say were announced. */
async function judgeAll(place: Place, judge: Judge): Promise<ToldEvent[]> {
  const payments = await told<ExportedPayment>(place, 'export', 'allocations');
  expect(payments.map((each) => each.number).sort()).toEqual(ALL.map((n) => String(100 + n)));
  expect(total(payments.map((each) => each.amount))).toBe(total(ALL.map(paymentSum)));
  const allocated = payments.map((each) => each.allocations.map(({ amount }) => amount));
  expect(allocated.filter((each) => each.length !== 1)).toEqual([]);
  expect(total(allocated.flat())).toBe(total(ALL.map(allocatedSum)));

  const doctor = await sverka(place, 'doctor', '--deep', '--json');
  expect([doctor.status, doctor.out]).toEqual([0, expect.not.stringContaining('"bad"')]);

  const letters = paymentLetters(place);
  expect([...letters.keys()].sort()).toEqual(ALL.map((n) => String(100 + n)));
  expect([...letters.values()]).toEqual(ALL.map(() => 1));
  const deliveries = await judge.deliveries();
  expect(Object.keys(deliveries).filter((status) => !['sent', 'delivered'].includes(status))).toEqual([]);

  const events = await told<ToldEvent>(place, 'export', 'events');
  for (const type of ['payment.received.v1', 'payment.allocated.v1', 'invoice.status-changed.v1'])
    expect([type, events.filter((each) => each.type === type).length]).toEqual([type, PAYMENTS]);
  expect(outOfOrder(events)).toEqual([]);
  return events;
}

describe('kill -9 of the whole service on its embedded database', () => {
  let place: Place;
  let service: Running;

  beforeAll(async () => {
    place = await makePlace({}, QUICK);
    service = await startService(place);
    await importRegisters(place);
  });

  afterAll(async () => {
    await service?.stop();
    await place.remove();
  });

  it('loses nothing and doubles nothing', async () => {
    const random = randomOf(SEED);
    const server = serverOf(place.home) as number;
    const judge = await Judge.open(place);
    let cut = 0;
    for (let k = 0; k < DAYS; k++) {
      const { name, content } = dayFile(k);
      await drop(place, name, content);
      await delay(random() * WAY_MS);
      await service.kill();
      expect(isAlive(server)).toBe(true);
      if (await cutShort(judge, (k + 1) * PER_DAY)) cut += 1;
      // Now and then it does not even live to be ready.
      if (k % 4 === 3) {
        const unready = run(place, ['start']);
        await delay(random() * 2_500);
        await unready.kill();
      }
      service = await startService(place);
    }
    expect(serverOf(place.home)).toBe(server);
    expect(cut).toBeGreaterThan(0);
    try {
      await calm(judge);
      await judgeAll(place, judge);
    } finally {
      await judge.close();
    }
  });
});

describeWithBroker(await findBroker(), 'kill -9 of daemon, worker and console', () => {
  const roles = ['daemon', 'worker', 'console'] as const;
  type Part = (typeof roles)[number];

  let database: TestDatabase;
  let broker: TestBroker;
  let listener: Listener;
  let place: Place;
  let services: Record<Part, Running>;

  /** As a bank's program would: until there is an answer. */
  async function upload(name: string, content: Uint8Array): Promise<void> {
    const answered = async (): Promise<boolean> => {
      const form = new FormData();
      form.set('file', new Blob([content]), name);
      const answer = await fetch(`${services.console.address}/imports`, { method: 'POST', body: form }).catch(
        () => null,
      );
      return answer?.ok ?? false;
    };
    await until(`${name} is taken`, answered, CALM_MS, 200);
  }

  beforeAll(async () => {
    [database, broker] = await Promise.all([freshDatabase(2), freshVhost()]);
    listener = await listenToAll(broker.url);
    place = await makePlace({ DATABASE_URL: database.url, AMQP_URL: broker.url }, QUICK);
    const [daemon, worker, console_] = await Promise.all(roles.map((role) => startService(place, role)));
    services = { daemon, worker, console: console_ } as Record<Part, Running>;
    await importRegisters(place);
  });

  afterAll(async () => {
    await Promise.all(Object.values(services ?? {}).map((each) => each.stop()));
    await listener.close();
    await place.remove();
    await Promise.all([database.drop(), broker.drop()]);
  });

  it('loses nothing and doubles nothing', async () => {
    const random = randomOf(SEED + 1);
    const uploads: Promise<void>[] = [];
    const judge = await Judge.open(place, database.url);
    let cut = 0;
    for (let k = 0; k < DAYS; k++) {
      const { name, content } = dayFile(k);
      const victim = roles[k % roles.length] as Part;
      if (victim === 'console') uploads.push(upload(name, content));
      else await drop(place, name, content);
      await delay(random() * (victim === 'console' ? 150 : WAY_MS));
      await services[victim].kill();
      if (await cutShort(judge, (k + 1) * PER_DAY)) cut += 1;
      services[victim] = await startService(place, victim);
    }
    await Promise.all(uploads);
    expect(cut).toBeGreaterThan(0);
    try {
      await calm(judge);
      const events = await judgeAll(place, judge);
      const heard = (): ToldEvent[] => listener.events.filter((each, i, all) => all.findIndex(({ id }) => id === each.id) === i); // prettier-ignore
      await until('every event is heard', () => heard().length >= events.length, CALM_MS, 500);
      const ids = (list: readonly ToldEvent[]): string[] => list.map((each) => each.id).sort();
      expect(ids(heard())).toEqual(ids(await told<ToldEvent>(place, 'export', 'events')));
      expect(outOfOrder(listener.events)).toEqual([]);
    } finally {
      await judge.close();
    }
  });
});
