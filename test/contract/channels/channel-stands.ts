import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel, OutgoingMessage } from '../../../src/connectors/channels/channel.js';
import { openChannel } from '../../../src/connectors/channels/channel-list.js';
import type { MessageKind } from '../../../src/domain/notifications/message-kind.js';
import { readLetter } from '../../support/read-letter.js';
import { SmscProvider } from '../../support/smsc-provider.js';
import { SmtpRecorder } from '../../support/smtp-recorder.js';

/** What the outside does to the next message. `lose`: takes it and never answers. */
export type Weather = 'fine' | 'refuse' | 'trouble' | 'unreachable' | 'lose';

/** A message as its recipient got it. */
export interface Received {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** A channel and the outside world behind it. */
export interface Stand {
  readonly kind: MessageKind;
  /** The secret that must not be seen anywhere. */
  readonly secret: string;
  readonly weathers: readonly Weather[];
  channel(): Channel;
  weather(weather: Weather): Promise<void>;
  received(): Promise<Received[]>;
  stop(): Promise<void>;
}

const SECRET = 'right-password';

/** A message of the stand's kind, sound in every way. */
export const messageOf = (kind: MessageKind, more: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  id: '0190b8f2-0000-7000-8000-000000000001',
  kind,
  to: kind === 'email' ? 'buh@vektor.example' : '+79031234567',
  toName: 'ООО «Вектор»',
  subject: kind === 'email' ? 'Счёт № 15 от 05.01.2026 оплачен полностью, спасибо за расчёт: длинная тема' : '',
  text: 'Здравствуйте!\n\nСчёт на 1\u00a0234,56\u00a0₽ оплачен.\n.строка с точки\nFrom начала строки\n\nООО «Ромашка»',
  locale: 'ru',
  createdAt: new Date('2026-01-05T10:15:00Z'),
  ...more,
});

const surroundings = {
  secret: (name: string) => (name.endsWith('_PASSWORD') ? SECRET : undefined),
  pathOf: (path: string) => path,
};

/** SMTP against a real small server. */
export async function smtpStand(): Promise<Stand & { readonly recorder: SmtpRecorder }> {
  const recorder = new SmtpRecorder();
  const port = await recorder.start();
  let reachable = true;
  return {
    recorder,
    kind: 'email',
    secret: SECRET,
    weathers: ['fine', 'refuse', 'trouble', 'unreachable', 'lose'],
    channel: () =>
      openChannel(
        'mail',
        {
          kind: 'smtp',
          host: '127.0.0.1',
          port: reachable ? port : 1,
          requireTls: false,
          user: 'buh',
          passwordFrom: 'SMTP_PASSWORD',
          from: 'Бухгалтерия <buh@romashka.example>',
          timeoutMs: 800,
          connectTimeoutMs: 800,
        },
        surroundings,
      ),
    weather: async (weather) => {
      recorder.reset();
      reachable = weather !== 'unreachable';
      if (weather === 'refuse') recorder.tricks = { rcpt: { reply: '550 5.1.1 no such mailbox' } };
      if (weather === 'trouble') recorder.tricks = { rcpt: { reply: '451 4.7.1 greylisted' } };
      if (weather === 'lose') recorder.tricks = { dot: 'hang' };
    },
    received: async () =>
      recorder.letters.map(({ to, raw }) => {
        const letter = readLetter(raw);
        return { to, subject: letter.headers.get('subject')?.[0] ?? '', text: letter.parts.get('text/plain') ?? '' };
      }),
    stop: () => recorder.stop(),
  };
}

/** SMSC against a provider of our own that counts. */
export async function smscStand(): Promise<Stand & { readonly provider: SmscProvider }> {
  const provider = new SmscProvider();
  const url = await provider.start();
  let reachable = true;
  return {
    provider,
    kind: 'sms',
    secret: SECRET,
    weathers: ['fine', 'refuse', 'trouble', 'unreachable', 'lose'],
    channel: () =>
      openChannel(
        'sms',
        {
          kind: 'smsc',
          login: 'demo',
          passwordFrom: 'SMSC_PASSWORD',
          sender: 'Romashka',
          url: reachable ? url : 'http://127.0.0.1:1',
          timeoutMs: 800,
        },
        surroundings,
      ),
    weather: async (weather) => {
      provider.reset();
      reachable = weather !== 'unreachable';
      if (weather === 'refuse') provider.mode = { mode: 'error', code: 7 };
      if (weather === 'trouble') provider.mode = { mode: 'error', code: 9 };
      if (weather === 'lose') provider.mode = { mode: 'execute-and-hang' };
    },
    received: async () => provider.taken.map(({ phone, text }) => ({ to: [phone], subject: '', text })),
    stop: () => provider.stop(),
  };
}

/** The folder channel in a temporary folder. */
export async function folderStand(kind: MessageKind): Promise<Stand & { readonly folder: string }> {
  const root = await mkdtemp(join(tmpdir(), 'sverka-channel-'));
  const folder = join(root, 'messages');
  const read = async (file: string): Promise<Received> => {
    const raw = await readFile(join(folder, file), kind === 'email' ? 'latin1' : 'utf8');
    if (kind === 'sms') {
      const [to = '', , ...text] = raw.split('\n');
      return { to: [to], subject: '', text: text.join('\n').trimEnd() };
    }
    const letter = readLetter(raw);
    const to = /<([^>]*)>/.exec(letter.headers.get('to')?.[0] ?? '')?.[1] ?? '';
    return { to: [to], subject: letter.headers.get('subject')?.[0] ?? '', text: letter.parts.get('text/plain') ?? '' };
  };
  return {
    folder,
    kind,
    secret: SECRET,
    weathers: ['fine', 'unreachable'],
    channel: () =>
      openChannel('files', { kind: 'folder', folder, from: 'Бухгалтерия <buh@romashka.example>' }, surroundings),
    weather: async (weather) => {
      await rm(folder, { recursive: true, force: true });
      // A file where the folder should be cannot be written into, whoever runs this.
      if (weather === 'unreachable') await writeFile(folder, '');
    },
    received: async () => Promise.all((await readdir(folder).catch(() => [] as string[])).sort().map(read)),
    stop: () => rm(root, { recursive: true, force: true }),
  };
}
