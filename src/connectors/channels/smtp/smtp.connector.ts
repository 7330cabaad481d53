import { reason } from '../../../domain/reason.js';
import type { Channel, ChannelCheck, ChannelInput, OutgoingMessage, SendOutcome } from '../channel.js';
import { readAuthority } from '../channel-settings.js';
import { buildLetter } from '../letter.js';
import { maskedAnswer } from '../masked.js';
import { refusalOf } from '../one-recipient.js';
import { readSender } from '../sender.js';
import { outcomeOf } from './smtp-outcome.js';
import { SmtpClient, SmtpFailure } from './smtp.client.js';
import type { SmtpSettings } from './smtp.settings.js';

/** E-mail over SMTP (RFC 5321). Cannot be asked after a letter: an unknown one is for a person to look into. */
export class SmtpChannel implements Channel {
  readonly provider = 'smtp';
  readonly reachesPeople = true;
  readonly kinds = ['email'] as const;
  readonly name: string;
  private readonly settings: SmtpSettings;
  private readonly password: string | undefined;
  private readonly client: SmtpClient;

  constructor({ name, settings, secret, pathOf }: ChannelInput<SmtpSettings>) {
    this.name = name;
    this.settings = settings;
    this.password = settings.passwordFrom && secret(settings.passwordFrom);
    const { authorityFile } = settings;
    const authority = readAuthority(name, authorityFile && pathOf(authorityFile));
    this.client = new SmtpClient(settings, this.password, authority);
  }

  async send(message: OutgoingMessage): Promise<SendOutcome> {
    const refusal = message.kind === 'email' ? refusalOf(message) : reason('wrong-kind', { kind: message.kind });
    if (refusal) return { outcome: 'refused', reason: refusal };
    const letter = await buildLetter(message, readSender(this.settings.from), this.settings.replyTo);
    if (letter.envelope.to.length !== 1)
      return { outcome: 'refused', reason: reason('bad-address', { kind: 'email' }) };
    try {
      const answer = await this.client.send(letter);
      return { outcome: 'accepted', providerId: letter.messageId, answer: this.masked(answer) };
    } catch (error) {
      return this.failed(error);
    }
  }

  async check(): Promise<ChannelCheck> {
    try {
      const { secure } = await this.client.greet();
      return { ok: true, detail: reason('smtp-ready', { host: this.settings.host, tls: secure ? 'yes' : 'no' }) };
    } catch (error) {
      const outcome = this.failed(error);
      return { ok: false, reason: outcome.outcome === 'accepted' ? reason('defect') : outcome.reason };
    }
  }

  private failed(error: unknown): SendOutcome {
    if (!(error instanceof SmtpFailure)) throw error;
    const outcome = outcomeOf(error.error, error.handedOver);
    const { response } = error.error;
    return response ? { ...outcome, answer: this.masked(response) } : outcome;
  }

  private masked(answer: string): string {
    return maskedAnswer(answer, [this.password]);
  }
}
