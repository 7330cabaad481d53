import { reason } from '../../../domain/reason.js';
import { type HttpAnswer, HttpFailure, retryAfterMs } from '../../http.js';
import type { Channel, ChannelCheck, ChannelInput, OutgoingMessage, SendOutcome, StatusAnswer } from '../channel.js';
import { readAuthority } from '../channel-settings.js';
import { maskedAnswer } from '../masked.js';
import { refusalOf } from '../one-recipient.js';
import { readBalance, readJson, readSendAnswer, readStatusAnswer } from './smsc-answers.js';
import { SmscClient } from './smsc.client.js';
import type { SmscSettings } from './smsc.settings.js';

/** SMS through SMSC.ru. */
export class SmscChannel implements Channel {
  readonly provider = 'smsc';
  readonly reachesPeople = true;
  readonly kinds = ['sms'] as const;
  readonly name: string;
  /** A request that was cut off may still be at work there for a while; -3 is believed after this. */
  readonly askAfterMs = 120_000;
  private readonly client: SmscClient;

  constructor({ name, settings, secret, pathOf }: ChannelInput<SmscSettings>) {
    this.name = name;
    const { authorityFile } = settings;
    this.client = new SmscClient(settings, secret, readAuthority(name, authorityFile && pathOf(authorityFile)));
  }

  async send(message: OutgoingMessage): Promise<SendOutcome> {
    const refusal = message.kind === 'sms' ? refusalOf(message) : reason('wrong-kind', { kind: message.kind });
    if (refusal) return { outcome: 'refused', reason: refusal };
    const answer = await this.answerTo(() => this.client.send(message.id, message.to, message.text));
    if (answer instanceof HttpFailure) return lost(answer);
    const outcome = readSendAnswer(answer.status, readJson(answer.body), retryAfterMs(answer, new Date()));
    return { ...outcome, answer: this.masked(answer) };
  }

  async askStatus(sent: Pick<OutgoingMessage, 'id' | 'to'>): Promise<StatusAnswer> {
    const answer = await this.answerTo(() => this.client.status(sent.id, sent.to));
    if (answer instanceof HttpFailure)
      return { state: 'no-answer', reason: reason('server-not-reached', { code: answer.code }) };
    return readStatusAnswer(answer.status, readJson(answer.body), this.masked(answer));
  }

  async check(): Promise<ChannelCheck> {
    const answer = await this.answerTo(() => this.client.balance());
    if (answer instanceof HttpFailure)
      return { ok: false, reason: reason('server-not-reached', { code: answer.code }) };
    const read = readBalance(answer.status, readJson(answer.body));
    return 'problem' in read
      ? { ok: false, reason: read.problem }
      : { ok: true, detail: reason('smsc-ready', { balance: read.balance }) };
  }

  private async answerTo(call: () => Promise<HttpAnswer>): Promise<HttpAnswer | HttpFailure> {
    try {
      return await call();
    } catch (error) {
      if (error instanceof HttpFailure) return error;
      throw error;
    }
  }

  private masked(answer: HttpAnswer): string {
    return maskedAnswer(answer.body.toString('utf8'), this.client.secrets);
  }
}

const lost = (failure: HttpFailure): SendOutcome =>
  failure.mayHaveLeft
    ? { outcome: 'unknown', reason: reason('answer-lost', { code: failure.code }) }
    : { outcome: 'temporary', reason: reason('server-not-reached', { code: failure.code }) };
