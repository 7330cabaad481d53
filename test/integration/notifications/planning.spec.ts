import { v7 } from 'uuid';
import { Refused } from '../../../src/domain/failure.js';
import { Desk, FOLDERS } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());
beforeEach(async () => {
  desk.channels(FOLDERS);
  await desk.clear();
});

it('an event becomes a written message, kept before anything is sent', async () => {
  const worker = await desk.worker();
  const event = desk.payment();
  const { kept, silences } = await worker.plan.run(event);
  expect(silences).toEqual([]);
  const delivery = await desk.delivery();
  expect(kept).toEqual([{ id: delivery.id, effectKey: expect.any(String), status: 'pending' }]);
  expect(delivery).toMatchObject({ channel: 'mail', rule: 'payment-received', status: 'pending', attempts: 0 });
  expect(delivery.title).toContain('1\u00a0234,56\u00a0₽');
  expect(delivery.body).toContain('ООО «Вектор»');
  expect(await desk.files()).toEqual([]);
  expect(await desk.told()).toEqual([]);
});

it('an event that comes again, also under another id, also at once to several workers, keeps one row', async () => {
  const workers = await Promise.all([desk.worker(), desk.worker(), desk.worker()]);
  const event = desk.payment();
  await Promise.all(workers.map((each) => each.plan.run(event)));
  const again = await workers[0]?.plan.run({ ...event, id: v7() });
  expect(again).toEqual({ kept: [], known: 1, silences: [] });
  await desk.delivery();
});

it('without channels, a client or an address nothing is kept, and the reason is told', async () => {
  const silence = async (event = desk.payment()) =>
    (await (await desk.worker()).plan.run(event)).silences.map((each) => each.reason.code);
  expect(await silence(desk.payment('15', null))).toEqual(['no-client']);
  expect(await silence(desk.payment('15', v7()))).toEqual(['no-client']);
  desk.channels({});
  expect(await silence()).toEqual(['no-channel-configured', 'no-channel-configured']);
  expect(await desk.deliveries()).toEqual([]);
});

it('an organization that is not kept gets the zone of the installation and no reference', async () => {
  const worker = await desk.worker();
  await worker.plan.run({ ...desk.payment(), organization: v7() });
  await desk.delivery();
});

describe('a template that fails', () => {
  const TEMPLATE = 'templates/broken-one.email.ru.liquid';
  const RULES = 'notifications/zz-broken.yaml';
  beforeEach(async () => {
    await desk.mapping(TEMPLATE, 'Тема: Платёж\n\n{{ payment.nothingLikeThat }}\n');
    await desk.mapping(
      RULES,
      'rules:\n  - { name: broken-one, event: payment.received.v1, audience: client, by: email, template: broken-one }\n',
    );
  });
  afterEach(async () => {
    await desk.mapping(TEMPLATE, null);
    await desk.mapping(RULES, null);
  });

  it('is kept as failed and told; other rules go on; once mended a person sends it again', async () => {
    const worker = await desk.worker();
    const event = desk.payment();
    await desk.store.query(
      `insert into outbox (id, type, subject, sequence, partition, data) values ($1, $2, $3, 1, 0, $4)`,
      [event.id, event.type, event.subject, JSON.stringify(event.data)],
    );
    const { kept } = await worker.plan.run(event);
    expect(kept.map((each) => each.status)).toEqual(['pending', 'failed']);
    const failed = (await desk.deliveries()).find((each) => each.rule === 'broken-one');
    expect(failed).toMatchObject({
      status: 'failed',
      reason: { code: 'template-variable-missing', params: { template: 'broken-one.email.ru', line: 3 } },
    });
    expect(await desk.told()).toEqual(['message.failed.v1#1']);
    await worker.plan.run(event);
    expect(await desk.told()).toEqual(['message.failed.v1#1']);

    const resend = async () => (await desk.worker()).settle.run(failed?.id ?? '', 'resend', 'Анна', 'шаблон исправлен');
    await expect(resend()).rejects.toThrow(Refused);
    await desk.mapping(TEMPLATE, 'Тема: Платёж\n\nПлатёж {{ payment.number }}\n');
    expect(await resend()).toMatchObject({ status: 'pending', repeated: false });
    expect((await desk.deliveries()).find((each) => each.rule === 'broken-one')).toMatchObject({
      title: 'Платёж',
      body: 'Платёж 15',
    });
  });
});

it('a message about a failed message is not told of in turn', async () => {
  const RULES = 'notifications/zz-echo.yaml';
  await desk.mapping(
    RULES,
    `rules:\n  - { name: tell-us, event: message.failed.v1, audience: [{ name: Мы, email: it@romashka.example }], by: email, template: tell-us }\n`,
  );
  await desk.mapping('templates/tell-us.email.ru.liquid', 'Тема: Сбой\n\n{{ message.template }}\n');
  const worker = await desk.worker();
  const failed = (cause: string) => ({
    ...desk.payment(),
    type: 'message.failed.v1' as const,
    organization: null,
    data: { message: { id: v7(), channel: 'mail', kind: 'email', template: 'x', causeEventId: cause, reason: null } },
  });
  const cause = v7();
  const insert = `insert into outbox (id, type, subject, sequence, partition, data) values ($1, $2, $3, 1, 0, '{}')`;
  await desk.store.query(insert, [cause, 'payment.received.v1', v7()]);
  expect((await worker.plan.run(failed(cause))).kept).toHaveLength(1);
  const echo = v7();
  await desk.store.query(insert, [echo, 'message.failed.v1', v7()]);
  expect((await worker.plan.run(failed(echo))).silences).toEqual([{ rule: 'tell-us', reason: { code: 'echo' } }]);
  await desk.mapping(RULES, null);
  await desk.mapping('templates/tell-us.email.ru.liquid', null);
});

it('a preview shows what would go, keeps nothing, and agrees with what then goes', async () => {
  const worker = await desk.worker();
  const events = [desk.payment('1'), desk.payment('2'), desk.payment('3', null)];
  const previews = await worker.preview.run([...events, events[0] as (typeof events)[0]]);
  expect(previews.map((each) => each.messages.map((one) => one.known))).toEqual([[false], [false], [], [true]]);
  expect(await desk.deliveries()).toEqual([]);
  for (const each of events) await worker.plan.run(each);
  const shown = previews.flatMap((each) => each.messages).filter((each) => !each.known);
  expect((await desk.deliveries()).map((each) => [each.title, each.body])).toEqual(
    shown.map((each) => [each.title, each.body]),
  );
  expect((await worker.preview.run(events)).flatMap((each) => each.messages).every((each) => each.known)).toBe(true);
});

describe('what is broken is named with its place', () => {
  const reasonOf = async (open: () => Promise<unknown>) => {
    try {
      await open();
    } catch (error) {
      if (error instanceof Refused) return error.reason;
    }
    throw new Error('not refused');
  };

  it.each([
    [{ mail: { kind: 'pigeon' } }, 'channels.mail.kind', 3],
    [{ mail: { kind: 'folder', from: 'nobody' } }, 'channels.mail.from', 4],
    [{ mail: { kind: 'smtp', from: 'a@b.example' } }, 'channels.mail.host', 2],
  ])('a channel %j', async (blocks, field, line) => {
    desk.channels(blocks);
    const { channels } = await desk.worker();
    const why = await reasonOf(async () => channels.all);
    expect(why).toMatchObject({ code: 'config-broken', params: { field, problem: expect.stringMatching(/\S/) } });
    expect(why.params?.['file']).toMatch(/default\.yaml$/);
    expect(Math.abs(Number(why.params?.['line']) - line)).toBeLessThanOrEqual(1);
  });

  it('a secret that is not set', async () => {
    desk.channels({
      mail: { kind: 'smtp', host: 'x.example', user: 'u', passwordFrom: 'NOT_SET', from: 'a@b.example' },
    });
    const { channels } = await desk.worker();
    expect(await reasonOf(async () => channels.all)).toEqual({
      code: 'secret-missing',
      params: { channel: 'mail', variable: 'NOT_SET' },
    });
  });

  it.each([
    ['templates/x.email.ru.liquid', 'Тема: X\n\n{{ payment.number\n', 'template-broken', 3],
    ['templates/x.email.ru.liquid', 'без темы\n', 'template-subject', 1],
    ['notifications/x.yaml', 'rules:\n  - name: x\n    event: payment.lost.v1\n', 'config-broken', 3],
    [
      'notifications/x.yaml',
      'rules:\n  - { name: x, event: payment.sent.v1, audience: client, by: sms,\n      template: not-there }\n',
      'config-broken',
      3,
    ],
    [
      'notifications/x.yaml',
      'rules:\n  - name: payment-received\n    event: payment.sent.v1\n    audience: client\n    by: sms\n    template: payment-received\n',
      'config-broken',
      2,
    ],
  ])('%s %j', async (path, text, code, line) => {
    await desk.mapping(path, text);
    const why = await reasonOf(() => desk.worker());
    await desk.mapping(path, null);
    expect(why).toMatchObject({ code, params: { line } });
    expect(String(why.params?.['file'])).toMatch(new RegExp(`${path.replace(/.*\//, '')}$`));
  });
});
