import { messageOf, smtpStand } from './channel-stands.js';
import { openChannel } from '../../../src/connectors/channels/channel-list.js';
import { readLetter } from '../../support/read-letter.js';
import type { SmtpStep, SmtpTrick } from '../../support/smtp-recorder.js';

let stand: Awaited<ReturnType<typeof smtpStand>>;
beforeAll(async () => {
  stand = await smtpStand();
});
beforeEach(() => stand.weather('fine'));
afterAll(() => stand.stop());

describe('where a conversation breaks decides whether the letter may be sent again', () => {
  it.each<[SmtpStep, SmtpTrick, string, string]>([
    ['greeting', 'close', 'temporary', 'server-not-reached'],
    ['greeting', 'reset', 'temporary', 'server-not-reached'],
    ['greeting', 'hang', 'temporary', 'server-not-reached'],
    ['greeting', { reply: '554 5.7.1 your address is blocked' }, 'temporary', 'server-refused-connection'],
    ['greeting', { reply: '421 4.3.2 too busy' }, 'temporary', 'server-refused-connection'],
    ['ehlo', 'reset', 'temporary', 'server-not-reached'],
    ['auth', { reply: '535 5.7.8 wrong password' }, 'temporary', 'login-refused'],
    ['auth', { reply: '454 4.7.0 try later' }, 'temporary', 'login-refused'],
    ['auth', 'hang', 'temporary', 'server-not-reached'],
    ['mail', { reply: '451 4.3.0 later' }, 'temporary', 'sender-refused'],
    ['mail', { reply: '550 5.7.1 not your sender' }, 'refused', 'sender-refused'],
    ['mail', { reply: '530 5.7.0 log in first' }, 'temporary', 'login-refused'],
    ['mail', 'close', 'temporary', 'server-not-reached'],
    ['rcpt', { reply: '450 4.2.1 greylisted' }, 'temporary', 'recipient-refused'],
    ['rcpt', { reply: '421 4.7.0 closing' }, 'temporary', '-refused'],
    ['rcpt', { reply: '550 5.1.1 no such mailbox' }, 'refused', 'recipient-refused'],
    ['rcpt', 'reset', 'temporary', 'server-not-reached'],
    ['data', { reply: '451 4.3.0 later' }, 'temporary', 'message-refused'],
    ['data', { reply: '554 5.5.0 no' }, 'refused', 'message-refused'],
    ['data', 'hang', 'temporary', 'server-not-reached'],
    ['dot', { reply: '451 4.3.0 later' }, 'temporary', 'message-refused'],
    ['dot', { reply: '421 4.3.2 shutting down' }, 'temporary', 'message-refused'],
    ['dot', { reply: '552 5.2.2 mailbox full' }, 'refused', 'message-refused'],
    ['dot', { reply: '554 5.7.1 spam' }, 'refused', 'message-refused'],
    ['ehlo', 'drip', 'temporary', 'server-not-reached'],
    ['dot', 'hang', 'unknown', 'answer-lost'],
    ['dot', 'drip', 'unknown', 'answer-lost'],
    ['dot', 'close', 'unknown', 'answer-lost'],
    ['dot', 'reset', 'unknown', 'answer-lost'],
    ['dot', { reply: 'good, good' }, 'unknown', 'answer-lost'],
  ])('%s %j: %s, %s', async (step, trick, outcome, code) => {
    // With and without pipelining the steps overlap differently; waiting for silence twice would tell nothing new.
    for (const extensions of trick === 'hang' || trick === 'drip'
      ? [['AUTH LOGIN']]
      : [['PIPELINING', 'AUTH PLAIN'], ['AUTH LOGIN']]) {
      stand.recorder.reset();
      stand.recorder.extensions = extensions;
      stand.recorder.tricks = { [step]: trick };
      const got = await stand.channel().send(messageOf('email'));
      expect(got).toMatchObject({ outcome, reason: { code: expect.stringMatching(code) } });
      expect(stand.recorder.connections).toBe(1);
    }
  });

  it('a large letter that was cut off in the middle cannot have been taken: temporary', async () => {
    stand.recorder.tricks = { body: 'reset' };
    const text = 'Строка текста письма, каких много.\n'.repeat(300_000);
    expect(await stand.channel().send(messageOf('email', { text }))).toMatchObject({ outcome: 'temporary' });
    expect(stand.recorder.letters).toEqual([]);
  });

  it('a small letter whose connection broke inside DATA may have been taken: unknown', async () => {
    stand.recorder.tricks = { body: 'reset' };
    expect(await stand.channel().send(messageOf('email'))).toMatchObject({ outcome: 'unknown' });
  });
});

describe('the letter', () => {
  const letterOf = async (more: Parameters<typeof messageOf>[1] = {}) => {
    const outcome = await stand.channel().send(messageOf('email', more));
    expect(outcome).toMatchObject({ outcome: 'accepted' });
    return { ...stand.recorder.letters[0]!, ...readLetter(stand.recorder.letters[0]!.raw) };
  };

  it('carries our id, our time and one recipient', async () => {
    const letter = await letterOf();
    expect(letter.from).toBe('buh@romashka.example');
    expect(letter.to).toEqual(['buh@vektor.example']);
    expect(Object.fromEntries(letter.headers)).toMatchObject({
      'message-id': ['<0190b8f2-0000-7000-8000-000000000001@romashka.example>'],
      date: ['Mon, 05 Jan 2026 10:15:00 +0000'],
      from: ['Бухгалтерия <buh@romashka.example>'],
      to: ['ООО «Вектор» <buh@vektor.example>'],
      'auto-submitted': ['auto-generated'],
      'content-language': ['ru'],
    });
    expect([...letter.headers].filter(([, values]) => values.length !== 1)).toEqual([]);
    expect(letter.headers.has('bcc') || letter.headers.has('cc')).toBe(false);
  });

  it('has an HTML twin when asked to', async () => {
    const letter = await letterOf({ html: '<p>Здравствуйте!</p>' });
    expect([...letter.parts.keys()]).toEqual(['text/plain', 'text/html']);
    expect(letter.parts.get('text/html')).toBe('<p>Здравствуйте!</p>');
  });

  it('has no line beyond 998 octets and no bare line end (RFC 5322 §2.1.1)', async () => {
    const { raw } = await letterOf({
      text: 'слово '.repeat(500),
      subject: 'Тема '.repeat(45).trim(),
      toName: 'Имя '.repeat(60).trim(),
    });
    expect(Math.max(...raw.split('\r\n').map((each) => each.length))).toBeLessThanOrEqual(998);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(raw).toMatch(/^[\x00-\x7f]*$/);
  });

  it('goes to a Cyrillic domain in its wire form', async () => {
    await stand.channel().send(messageOf('email', { to: 'info@пример.рф' }));
    expect(stand.recorder.letters[0]?.to).toEqual(['info@xn--e1afmkfd.xn--p1ai']);
  });

  it('names with quotes, commas and angle brackets stay one recipient', async () => {
    for (const toName of [
      'ООО "А", <b@example.ru>',
      'a@b.ru, c@d.ru',
      '"; x',
      '=?utf-8?Q?=0D=0ABcc:_x@y.ru?=',
      "О'Нил (старший)",
    ]) {
      stand.recorder.reset();
      const letter = await letterOf({ toName });
      expect(letter.to).toEqual(['buh@vektor.example']);
      expect(stand.recorder.lines.filter((each) => each.startsWith('RCPT'))).toHaveLength(1);
      expect([...letter.headers.keys()]).not.toContain('bcc');
    }
  });
});

describe('settings', () => {
  const open = (more: object) =>
    openChannel(
      'mail',
      { kind: 'smtp', host: 'smtp.example.ru', from: 'buh@example.ru', ...more },
      { secret: () => undefined, pathOf: String },
    );

  it.each([
    [{ requireTls: false }, 'channels.mail.requireTls'],
    [{ user: 'buh' }, 'channels.mail.passwordFrom'],
    [{ password: 'in the open' }, 'channels.mail'],
    [{ user: 'buh', passwordFrom: 'my secret password' }, 'channels.mail.passwordFrom'],
    [{ from: 'Бухгалтерия' }, 'channels.mail.from'],
    [{ from: 'a@example.ru\r\nBcc: b@example.ru' }, 'channels.mail.from'],
    [{ from: 'Имя\r\nBcc: b@example.ru <a@example.ru>' }, 'channels.mail.from'],
    [{ kind: 'pigeon' }, undefined],
  ])('%j is refused', (more, field) => {
    expect(() => open(more)).toThrow(expect.objectContaining({ name: 'Refused' }));
    if (field)
      expect(() => open(more)).toThrow(
        expect.objectContaining({ reason: expect.objectContaining({ params: expect.objectContaining({ field }) }) }),
      );
  });

  it('a secret that is not set is named', () =>
    expect(() => open({ user: 'buh', passwordFrom: 'SMTP_PASSWORD' })).toThrow(
      expect.objectContaining({
        reason: { code: 'secret-missing', params: { channel: 'mail', variable: 'SMTP_PASSWORD' } },
      }),
    ));

  it('an open line is refused when TLS is asked for: nothing is said before it, the password least of all', async () => {
    const { port } = stand.recorder;
    const channel = openChannel(
      'mail',
      {
        kind: 'smtp',
        host: '127.0.0.1',
        port,
        user: 'buh',
        passwordFrom: 'SMTP_PASSWORD',
        from: 'buh@example.ru',
        timeoutMs: 400,
      },
      { secret: () => 'right-password', pathOf: String },
    );
    expect(await channel.send(messageOf('email'))).toMatchObject({
      outcome: 'temporary',
      reason: { code: 'tls-failed' },
    });
    expect(stand.recorder.lines.some((each) => each.startsWith('AUTH') || each.startsWith('MAIL'))).toBe(false);
  });
});
