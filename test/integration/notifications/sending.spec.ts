import { setTimeout as delay } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SmtpRecorder } from '../../support/smtp-recorder.js';
import { Desk, FOLDERS, smscAt, smtpAt, type Worker } from './desk.js';

let desk: Desk;
let mail: SmtpRecorder;
let port: number;
beforeAll(async () => {
  [desk, mail] = [await Desk.open(), new SmtpRecorder()];
  port = await mail.start();
});
afterAll(async () => {
  await Promise.all([desk.close(), mail.stop()]);
});
beforeEach(async () => {
  await desk.clear();
  mail.reset();
});

const planned = (): Promise<Worker> => desk.planned();

const crash = (): Promise<unknown> => desk.store.query(`update delivery set status = 'sending', attempts = 1`);

it('sends by SMTP once and tells it', async () => {
  desk.channels(smtpAt(port));
  const worker = await planned();
  expect(await worker.send.run(10)).toBe(1);
  expect(await worker.send.run(10)).toBe(0);
  const delivery = await desk.delivery();
  expect(delivery).toMatchObject({ status: 'sent', attempts: 1, reason: null, asks: false });
  expect(delivery.provider_id).toBe(`<${delivery.id}@romashka.example>`);
  expect(mail.letters.map((each) => each.to)).toEqual([['buh@vektor.example']]);
  expect(await desk.told()).toEqual(['message.sent.v1#1']);
});

it('writes an .eml that can be read and asks nobody after it', async () => {
  desk.channels(FOLDERS);
  const worker = await planned();
  await worker.send.run(10);
  const [file = ''] = await desk.files();
  expect(await desk.delivery()).toMatchObject({ status: 'sent', provider_id: file, asks: false });
  expect(await readFile(join(desk.messages, file), 'utf8')).toContain('To: =?UTF-8?');
});

it('a claim is committed before the provider is called', async () => {
  desk.channels(smtpAt(port));
  mail.tricks = { dot: 'hang' };
  const worker = await planned();
  const sending = worker.send.run(1);
  while (mail.letters.length === 0) await delay(10);
  expect(await desk.delivery()).toMatchObject({ status: 'sending', attempts: 1 });
  await sending;
  expect(await desk.delivery()).toMatchObject({ status: 'unknown', reason: { code: 'answer-lost' } });
  expect(await desk.told()).toEqual(['message.unknown.v1#1']);
});

it('an answer that never came is unknown and is never sent again by itself', async () => {
  desk.channels(smtpAt(port));
  mail.tricks = { dot: 'reset' };
  const worker = await planned();
  await worker.send.run(10);
  mail.tricks = {};
  await desk.timeComes('not_before');
  expect(await worker.send.run(10)).toBe(0);
  expect(await worker.resolve.run()).toEqual({ asked: 0, changed: 0 });
  expect(mail.letters).toHaveLength(1);
  expect(await desk.delivery()).toMatchObject({ status: 'unknown', attempts: 1 });
});

describe('a sender that died in the call', () => {
  it('by SMTP: unknown', async () => {
    desk.channels(smtpAt(port));
    const worker = await planned();
    await desk.left('smtp');
    expect(await worker.send.run(10)).toBe(1);
    expect(await desk.delivery()).toMatchObject({ status: 'unknown', attempts: 1, reason: { code: 'sender-lost' } });
    expect(await worker.send.run(10)).toBe(0);
    expect(mail.connections).toBe(0);
    expect(await desk.told()).toEqual(['message.unknown.v1#1']);
  });

  it('into a folder: sent again, and there is one file', async () => {
    desk.channels(FOLDERS);
    const worker = await planned();
    await worker.send.run(10);
    await crash();
    await desk.store.query(`update delivery set provider = 'folder', claimed_until = now() - interval '1 second'`);
    expect(await worker.send.run(10)).toBe(1);
    expect(await desk.delivery()).toMatchObject({ status: 'sent', attempts: 2 });
    expect(await desk.files()).toHaveLength(1);
  });

  it('by a provider that the channel no longer has: unknown, although the new one would be harmless', async () => {
    desk.channels(FOLDERS);
    const worker = await planned();
    await desk.left('smtp');
    await worker.send.run(10);
    expect(await desk.delivery()).toMatchObject({ status: 'unknown', asks: false });
    expect(await desk.files()).toEqual([]);
  });

  it('still in its time: nobody touches it', async () => {
    desk.channels(FOLDERS);
    const worker = await planned();
    await crash();
    await desk.store.query(`update delivery set claimed_until = now() + interval '1 minute'`);
    expect(await worker.send.run(10)).toBe(0);
  });
});

it('a sender that comes back too late changes nothing', async () => {
  desk.channels(smtpAt(port, 1500));
  mail.tricks = { dot: 'hang' };
  const [slow, quick] = [await planned(), await desk.worker()];
  const sending = slow.send.run(1);
  while (mail.letters.length === 0) await delay(10);
  await desk.timeComes('claimed_until');
  await quick.send.run(1);
  const { id } = await desk.delivery();
  await quick.settle.run(id, 'resend', 'Анна', 'клиент не получил');
  mail.tricks = {};
  await quick.send.run(1);
  expect(await desk.delivery()).toMatchObject({ status: 'sent', attempts: 2 });
  await sending;
  expect(await desk.delivery()).toMatchObject({ status: 'sent', attempts: 2, reason: null });
  expect(await desk.told()).toEqual(['message.unknown.v1#1', 'message.sent.v1#2']);
});

it('a passing trouble is tried again at growing pauses, then given up; a person gives it a new run', async () => {
  desk.channels(smtpAt(port), { attempts: 3 });
  mail.tricks = { rcpt: { reply: '451 4.7.1 greylisted' } };
  const worker = await planned();
  for (const attempt of [1, 2]) {
    await worker.send.run(10);
    expect(await worker.send.run(10)).toBe(0);
    expect(await desk.delivery()).toMatchObject({ status: 'pending', attempts: attempt, waits: true });
    await desk.timeComes('not_before');
  }
  await worker.send.run(10);
  const failed = await desk.delivery();
  expect(failed).toMatchObject({ status: 'failed', attempts: 3, reason: { code: 'recipient-refused' } });
  expect(await desk.told()).toEqual(['message.failed.v1#1']);
  await worker.settle.run(failed.id, 'resend', 'Анна', 'сервер починили');
  await worker.send.run(10);
  expect(await desk.delivery()).toMatchObject({ status: 'pending', attempts: 4 });
  mail.tricks = {};
  await desk.timeComes('not_before');
  await worker.send.run(10);
  expect(await desk.delivery()).toMatchObject({ status: 'sent', attempts: 5, settled: { verdict: 'resend' } });
  expect(await desk.told()).toEqual(['message.failed.v1#1', 'message.sent.v1#2']);
});

it('a final refusal fails at once', async () => {
  desk.channels(smtpAt(port));
  mail.tricks = { rcpt: { reply: '550 5.1.1 no such user' } };
  await (await planned()).send.run(10);
  expect(await desk.delivery()).toMatchObject({ status: 'failed', attempts: 1 });
});

it('20 deliveries and 4 senders: each is sent once', async () => {
  desk.channels(smtpAt(port, 20_000));
  const workers = await Promise.all(Array.from({ length: 4 }, () => desk.worker()));
  for (let i = 1; i <= 20; i++) await workers[0]?.plan.run(desk.payment(String(i)));
  const drain = async ({ send }: Worker): Promise<void> => {
    while ((await send.run(3)) > 0);
  };
  await Promise.all(workers.map(drain));
  expect((await desk.deliveries()).map((each) => [each.status, each.attempts])).toEqual(Array(20).fill(['sent', 1]));
  expect(mail.letters).toHaveLength(20);
  expect(await desk.told()).toEqual(Array(20).fill('message.sent.v1#1'));
});

describe('a person settles', () => {
  it('an unknown one: it went; the same again is no second event', async () => {
    desk.channels(smtpAt(port));
    mail.tricks = { dot: 'reset' };
    const worker = await planned();
    await worker.send.run(10);
    const { id } = await desk.delivery();
    expect(await worker.settle.run(id, 'sent', 'Анна', 'клиент ответил')).toEqual({
      id,
      status: 'sent',
      repeated: false,
    });
    expect(await worker.settle.run(id, 'sent', 'Анна', 'клиент ответил')).toEqual({
      id,
      status: 'sent',
      repeated: true,
    });
    expect(await desk.delivery()).toMatchObject({ settled: { actor: 'Анна', why: 'клиент ответил' } });
    expect(await desk.told()).toEqual(['message.unknown.v1#1', 'message.sent.v1#2']);
  });

  it('a waiting one: it shall not go', async () => {
    desk.channels(FOLDERS);
    const worker = await planned();
    const { id } = await desk.delivery();
    await worker.settle.run(id, 'failed', 'Анна', 'уже позвонили');
    expect(await worker.send.run(10)).toBe(0);
    expect(await desk.told()).toEqual(['message.failed.v1#1']);
  });

  it('nothing that went, that is in hand or that is not there', async () => {
    desk.channels(FOLDERS);
    const worker = await planned();
    const { id } = await desk.delivery();
    const settle = (verdict: 'sent' | 'failed' | 'resend', of = id) => worker.settle.run(of, verdict, 'Анна', '');
    await crash();
    await expect(settle('resend')).rejects.toMatchObject({ reason: { code: 'delivery-not-settleable' } });
    await desk.store.query(`update delivery set status = 'sent'`);
    await expect(settle('resend')).rejects.toMatchObject({ reason: { code: 'delivery-not-settleable' } });
    await expect(settle('sent', 'x')).rejects.toMatchObject({ reason: { code: 'delivery-not-found' } });
    await expect(settle('sent', desk.client)).rejects.toMatchObject({ reason: { code: 'delivery-not-found' } });
  });
});

it('what waits for a channel that is gone stays until it is back', async () => {
  desk.channels(FOLDERS);
  await planned();
  expect(await (await desk.channels(smscAt('http://127.0.0.1:9')).worker()).send.run(10)).toBe(0);
  expect(await desk.delivery()).toMatchObject({ status: 'pending', attempts: 0 });
  expect(await (await desk.channels(FOLDERS).worker()).send.run(10)).toBe(1);
});

it('what was meant for a folder does not go out when the channel of that name becomes a real one', async () => {
  desk.channels(FOLDERS);
  await planned();
  desk.channels(smtpAt(port));
  const worker = await desk.worker();
  expect(await worker.send.run(10)).toBe(0);
  expect(mail.letters).toEqual([]);
  expect(await desk.delivery()).toMatchObject({ status: 'pending', attempts: 0 });
});
