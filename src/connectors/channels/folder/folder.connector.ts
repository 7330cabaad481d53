import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reason } from '../../../domain/reason.js';
import type { Channel, ChannelCheck, ChannelInput, OutgoingMessage, SendOutcome, StatusAnswer } from '../channel.js';
import { buildLetter } from '../letter.js';
import { refusalOf } from '../one-recipient.js';
import { readSender } from '../sender.js';
import type { FolderSettings } from './folder.settings.js';

/**
 * Writes each message as a file that a person can open: `.eml` for an e-mail, `.txt` for an SMS. The name follows from the message's
 * time and id, so a repeated attempt finds the file that is there and writes no second one.
 */
export class FolderChannel implements Channel {
  readonly provider = 'folder';
  readonly reachesPeople = false;
  readonly resendIsHarmless = true;
  readonly kinds: Channel['kinds'];
  readonly name: string;
  private readonly folder: string;
  private readonly from: string;

  constructor({ name, settings, pathOf }: ChannelInput<FolderSettings>) {
    this.name = name;
    this.kinds = settings.sends;
    this.folder = pathOf(settings.folder);
    this.from = settings.from;
  }

  async send(message: OutgoingMessage): Promise<SendOutcome> {
    const refusal = this.kinds.includes(message.kind)
      ? refusalOf(message)
      : reason('wrong-kind', { kind: message.kind });
    if (refusal) return { outcome: 'refused', reason: refusal };
    const file = fileNameOf(message);
    const bytes =
      message.kind === 'email' ? (await buildLetter(message, readSender(this.from))).bytes : smsFile(message);
    try {
      if (!(await exists(join(this.folder, file)))) await this.write(file, bytes);
      return { outcome: 'accepted', providerId: file, answer: '' };
    } catch (error) {
      return { outcome: 'temporary', reason: reason('folder-not-writable', { code: codeOf(error) }) };
    }
  }

  /** Looks for the file; only the name's id is needed, so a file of any day counts. */
  async askStatus(sent: Pick<OutgoingMessage, 'id'>): Promise<StatusAnswer> {
    try {
      const found = (await readdir(this.folder)).find(
        (each) => /\.(eml|txt)$/.test(each) && each.slice(16, -4) === sent.id,
      );
      return found ? { state: 'delivered', answer: found } : { state: 'never-seen' };
    } catch (error) {
      return codeOf(error) === 'ENOENT'
        ? { state: 'never-seen' }
        : { state: 'no-answer', reason: reason('folder-not-readable', { code: codeOf(error) }) };
    }
  }

  async check(): Promise<ChannelCheck> {
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await access(this.folder, constants.W_OK);
      return { ok: true, detail: reason('folder-ready', { folder: this.folder }) };
    } catch (error) {
      return { ok: false, reason: reason('folder-not-writable', { folder: this.folder, code: codeOf(error) }) };
    }
  }

  /** Whole or not at all: a reader of the folder never sees half a letter, also after a power cut. */
  private async write(file: string, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = join(this.folder, `.${file}.${randomUUID()}`);
    try {
      const handle = await open(draft, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, join(this.folder, file));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    await this.syncFolder();
  }

  private async syncFolder(): Promise<void> {
    // Windows cannot open a folder; there the rename is as durable as it gets.
    const handle = await open(this.folder, 'r').catch(() => undefined);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
  }
}

/** `20260105-101500-<id>.eml`: sorts by time, in UTC. The id was checked to be safe in a name. */
const fileNameOf = (message: OutgoingMessage): string => {
  const [day = '', time = ''] = message.createdAt.toISOString().split('T');
  const stamp = `${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}`;
  return `${stamp}-${message.id}.${message.kind === 'email' ? 'eml' : 'txt'}`;
};

const smsFile = (message: OutgoingMessage): Buffer => Buffer.from(`${message.to}\n\n${message.text}\n`, 'utf8');

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'EUNKNOWN';
