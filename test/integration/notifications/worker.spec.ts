import { setTimeout as delay } from 'node:timers/promises';
import { type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { NotificationController } from '../../../src/worker/notification.controller.js';
import { WorkerModule } from '../../../src/worker/worker.module.js';
import { SettingsModule } from '../../../src/settings/settings.module.js';
import { Store } from '../../../src/store/store.js';
import { StoreModule } from '../../../src/store/store.module.js';
import { SmscProvider } from '../../support/smsc-provider.js';
import { SmtpRecorder } from '../../support/smtp-recorder.js';
import { Desk, FOLDERS, smscAt, smtpAt } from './desk.js';

@Module({})
class ServiceModule {}

let desk: Desk;
let app: INestApplication | undefined;
const mail = new SmtpRecorder();
const sms = new SmscProvider();
let port: number;
let url: string;

beforeAll(async () => {
  desk = await Desk.open();
  [port, url] = [await mail.start(), await sms.start()];
});
beforeEach(async () => {
  await desk.clear();
  await desk.email('buh@vektor.example');
  mail.reset();
  sms.reset();
});
afterEach(async () => {
  await app?.close();
  app = undefined;
});
afterAll(async () => {
  await Promise.all([mail.stop(), sms.stop()]);
  await desk.close();
});

/** Starts the worker as the service does, without a transport: events are handed to its controller. */
async function start(): Promise<NotificationController> {
  // Closing the application must not close the store of the test.
  const store = new Store(desk.store.dataSource);
  store.close = async () => undefined;
  const imports = [SettingsModule.forSettings(await desk.settings()), StoreModule.forStore(store), WorkerModule];
  app = await NestFactory.create({ module: ServiceModule, imports }, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  await app.init();
  return app.get(NotificationController);
}

async function until(condition: () => Promise<boolean> | boolean, withinMs = 5000): Promise<number> {
  const begun = performance.now();
  while (!(await condition())) {
    if (performance.now() - begun > withinMs) throw new Error('it did not happen in time');
    await delay(20);
  }
  return performance.now() - begun;
}

it('an event becomes an .eml without waiting for the next look', async () => {
  desk.channels(FOLDERS);
  const controller = await start();
  await controller.on(desk.payment());
  expect(await until(async () => (await desk.files()).length === 1)).toBeLessThan(900);
});

it('what became due, or was planned by another process, is found by looking', async () => {
  desk.channels(FOLDERS);
  await start();
  await (await desk.worker()).plan.run(desk.payment());
  await until(async () => (await desk.files()).length === 1, 3000);
});

it('a mail server that hangs holds up no SMS, and one letter that hangs holds up no other', async () => {
  desk.channels({ ...smtpAt(port, 3000), ...smscAt(url) }, { concurrency: 3 });
  const controller = await start();
  mail.tricks = { dot: 'hang' };
  await controller.on(desk.payment('1'));
  await controller.on(desk.payment('2'));
  await until(() => mail.letters.length === 2);
  await desk.email('');
  await Promise.all([3, 4, 5, 6, 7, 8].map((n) => controller.on(desk.payment(String(n)))));
  await until(() => sms.taken.length === 6, 1500);
  await desk.email('buh@vektor.example');
  mail.tricks = {};
  await controller.on(desk.payment('9'));
  await until(() => mail.letters.length === 3, 1500);
});

it('stops within its time although a provider hangs, and a later worker finds what was left', async () => {
  desk.channels(smtpAt(port, 60_000));
  const controller = await start();
  mail.tricks = { dot: 'hang' };
  await controller.on(desk.payment());
  await until(() => mail.letters.length === 1);
  const begun = performance.now();
  await app?.close();
  app = undefined;
  expect(performance.now() - begun).toBeLessThan(9500);
  expect(await desk.delivery()).toMatchObject({ status: 'sending' });
  await desk.timeComes('claimed_until');
  await (await desk.worker()).send.run(1);
  expect(await desk.delivery()).toMatchObject({ status: 'unknown' });
}, 20_000);

it('finishes what is in hand when it is told to stop', async () => {
  desk.channels(FOLDERS, { concurrency: 2 });
  const controller = await start();
  await Promise.all(Array.from({ length: 30 }, (_, i) => controller.on(desk.payment(String(i)))));
  await app?.close();
  app = undefined;
  const left = (await desk.deliveries()).map((each) => each.status);
  expect(left.filter((each) => each === 'sending')).toEqual([]);
  expect(await desk.files()).toHaveLength(left.filter((each) => each === 'sent').length);
});

it('does not start with a channel that cannot be opened', async () => {
  desk.channels({ mail: { kind: 'pigeon' } });
  await expect(start()).rejects.toMatchObject({ reason: { code: 'config-broken' } });
});
