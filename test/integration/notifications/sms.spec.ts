import { SmscProvider } from '../../support/smsc-provider.js';
import { Desk, FOLDERS, smscAt } from './desk.js';

// SMS through SMSC: an answer that never came is asked after by our own id.

let desk: Desk;
let url: string;
const sms = new SmscProvider();
beforeAll(async () => {
  [desk, url] = [await Desk.open(), await sms.start()];
  await desk.email('');
});
afterAll(async () => {
  await Promise.all([desk.close(), sms.stop()]);
});
beforeEach(async () => {
  await desk.clear();
  desk.channels(smscAt(url));
  sms.reset();
});

it('taken and no answer: unknown, then sent by what the provider says, then delivered; one SMS', async () => {
  sms.mode = { mode: 'execute-and-reset' };
  sms.state = 0;
  const worker = await desk.planned();
  await worker.send.run(10);
  expect(await desk.delivery()).toMatchObject({ status: 'unknown', asks: true });
  sms.mode = { mode: 'accept' };
  expect(await worker.resolve.run()).toEqual({ asked: 0, changed: 0 });
  await desk.timeComes('ask_at');
  expect(await worker.resolve.run()).toEqual({ asked: 1, changed: 1 });
  expect(await desk.delivery()).toMatchObject({ status: 'sent', asks: true, reason: null });
  sms.state = 1;
  await desk.timeComes('ask_at');
  await worker.resolve.run();
  expect(await desk.delivery()).toMatchObject({ status: 'delivered', asks: false });
  expect(sms.taken).toHaveLength(1);
  expect(await desk.told()).toEqual(['message.unknown.v1#1', 'message.sent.v1#2', 'message.delivered.v1#3']);
});

it('never seen there: sent again, once', async () => {
  const worker = await desk.planned();
  await desk.left('smsc');
  await worker.send.run(10);
  await desk.timeComes('ask_at');
  await worker.resolve.run();
  expect(await desk.delivery()).toMatchObject({ status: 'pending', reason: { code: 'never-seen' } });
  await worker.send.run(10);
  expect(await desk.delivery()).toMatchObject({ status: 'sent', attempts: 2 });
  expect(sms.taken).toHaveLength(1);
});

it('cannot be asked: stays unknown and is asked again later', async () => {
  const worker = await desk.planned();
  await desk.left('smsc');
  await worker.send.run(10);
  sms.mode = { mode: 'status', status: 502, body: 'bad gateway' };
  await desk.timeComes('ask_at');
  expect(await worker.resolve.run()).toEqual({ asked: 1, changed: 0 });
  expect(await desk.delivery()).toMatchObject({ status: 'unknown', asks: true, reason: { code: 'http-status' } });
  expect(await desk.told()).toEqual(['message.unknown.v1#1']);
});

it('sent, then not deliverable: failed, with its own event', async () => {
  const worker = await desk.planned();
  await worker.send.run(10);
  sms.state = 20;
  await desk.timeComes('ask_at');
  await worker.resolve.run();
  expect(await desk.delivery()).toMatchObject({ status: 'failed', reason: { code: 'undeliverable' } });
  expect(await desk.told()).toEqual(['message.sent.v1#1', 'message.failed.v1#2']);
});

it('two workers do not ask about the same message at once', async () => {
  const workers = [await desk.planned(), await desk.worker()];
  await workers[0]?.send.run(10);
  sms.state = 0;
  await desk.timeComes('ask_at');
  const results = await Promise.all(workers.map((each) => each.resolve.run()));
  expect(results.reduce((sum, each) => sum + each.asked, 0)).toBe(1);
});

it('is never asked after by a provider that did not have it', async () => {
  const worker = await desk.planned();
  await desk.left('smsc');
  await worker.send.run(10);
  const other = await desk.channels({ sms: FOLDERS.sms }).worker();
  await desk.timeComes('ask_at');
  expect(await other.resolve.run()).toEqual({ asked: 0, changed: 0 });
});
