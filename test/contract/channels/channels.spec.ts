import fc from 'fast-check';
import type { SendOutcome } from '../../../src/connectors/channels/channel.js';
import { folderStand, messageOf, smscStand, smtpStand, type Stand } from './channel-stands.js';

// One suite for every channel: what the worker relies on, whatever stands behind it.

const stands: readonly (readonly [string, () => Promise<Stand>])[] = [
  ['smtp', smtpStand],
  ['smsc', smscStand],
  ['folder, e-mail', () => folderStand('email')],
  ['folder, SMS', () => folderStand('sms')],
];

describe.each(stands)('%s keeps the contract of a channel', (_, open) => {
  let stand: Stand;
  const send = (more: Parameters<typeof messageOf>[1] = {}): Promise<SendOutcome> =>
    stand.channel().send(messageOf(stand.kind, more));

  beforeAll(async () => {
    stand = await open();
  });
  beforeEach(() => stand.weather('fine'));
  afterAll(() => stand.stop());

  it('says what it is', () => {
    const channel = stand.channel();
    expect(channel.kinds).toContain(stand.kind);
    expect(channel.provider).toMatch(/^[a-z]+$/);
  });

  it('delivers Cyrillic whole to exactly one recipient', async () => {
    const outcome = await send();
    expect(outcome).toMatchObject({ outcome: 'accepted', providerId: expect.stringContaining('0190b8f2') });
    const sent = messageOf(stand.kind);
    expect(await stand.received()).toEqual([{ to: [sent.to], subject: sent.subject, text: sent.text }]);
  });

  it('tells a final refusal', async () => {
    if (!stand.weathers.includes('refuse')) return;
    await stand.weather('refuse');
    expect(await send()).toMatchObject({ outcome: 'refused' });
    expect(await stand.received()).toEqual([]);
  });

  it('tells a passing trouble', async () => {
    if (!stand.weathers.includes('trouble')) return;
    await stand.weather('trouble');
    expect(await send()).toMatchObject({ outcome: 'temporary' });
    expect(await stand.received()).toEqual([]);
  });

  it('an outside that cannot be reached has seen nothing: temporary', async () => {
    await stand.weather('unreachable');
    expect(await send()).toMatchObject({ outcome: 'temporary' });
    expect((await stand.channel().check()).ok).toBe(false);
  });

  it('an answer that never came after the message was taken: unknown, and sent once', async () => {
    if (!stand.weathers.includes('lose')) return;
    await stand.weather('lose');
    expect(await send()).toMatchObject({ outcome: 'unknown', reason: { code: 'answer-lost' } });
    expect(await stand.received()).toHaveLength(1);
  });

  it('the same id twice is the same message for whoever gets it', async () => {
    const first = await send();
    const second = await send();
    expect(second).toEqual(first);
    const received = await stand.received();
    expect(received).toHaveLength(stand.channel().resendIsHarmless ? 1 : 2);
    expect(new Set(received.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  it('refuses a message of another kind than it carries', async () => {
    const channel = stand.channel();
    const other = stand.kind === 'email' ? 'sms' : 'email';
    if (channel.kinds.includes(other)) return;
    expect(await channel.send(messageOf(other))).toMatchObject({ outcome: 'refused', reason: { code: 'wrong-kind' } });
  });

  it.each(['\r\nBcc: thief@example.ru', '\nX: y', '\r', '\u0000', '\u2028x', '\u0085x'])(
    'lets no %j into a header',
    async (evil) => {
      for (const field of ['to', 'toName', 'subject'] as const) {
        const whole = messageOf(stand.kind)[field];
        expect(await send({ [field]: `${whole}${evil}` })).toMatchObject({ outcome: 'refused' });
      }
      expect(await stand.received()).toEqual([]);
    },
  );

  it.each([
    'a@example.ru,b@example.ru',
    'a@example.ru, b@example.ru',
    'a@example.ru;b@example.ru',
    'Name <a@example.ru>',
    '"a@example.ru x"@example.com',
    '+79031234567,+79031234568',
    '+79031234567 +79031234568',
    '89031234567',
    '',
    'a@example.ru> SIZE=1',
  ])('takes exactly one address: %j is refused', async (to) => {
    expect(await send({ to })).toMatchObject({ outcome: 'refused', reason: { code: 'bad-address' } });
    expect(await stand.received()).toEqual([]);
  });

  it.each(['', '../../etc/cron.d/x', 'a/b', 'a\\b', 'a b', 'x'.repeat(41), 'a\r\nb', '.hidden', 'ид'])(
    'refuses the id %j',
    async (id) => {
      expect(await send({ id })).toMatchObject({ outcome: 'refused', reason: { code: 'bad-message-id' } });
      expect(await stand.received()).toEqual([]);
    },
  );

  it('refuses an empty message and a zero byte', async () => {
    expect(await send({ text: ' \n' })).toMatchObject({ outcome: 'refused' });
    expect(await send({ text: 'a\u0000b' })).toMatchObject({ outcome: 'refused' });
  });

  it('shows the secret in nothing that it says', async () => {
    for (const weather of stand.weathers) {
      await stand.weather(weather);
      const said = [
        await send(),
        await stand.channel().check(),
        await stand.channel().askStatus?.(messageOf(stand.kind)),
      ];
      const text = JSON.stringify(said);
      expect(text).not.toContain(stand.secret);
      expect(text).not.toContain(Buffer.from(stand.secret).toString('base64'));
    }
  });

  it('carries any text whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), async (text) => {
        const plain = text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, '').trim();
        fc.pre(plain !== '');
        await stand.weather('fine');
        expect(await send({ text: plain })).toMatchObject({ outcome: 'accepted' });
        expect((await stand.received())[0]?.text).toBe(plain);
      }),
      { numRuns: 25 },
    );
  });

  it('is found in order by check', async () => expect(await stand.channel().check()).toMatchObject({ ok: true }));
});
