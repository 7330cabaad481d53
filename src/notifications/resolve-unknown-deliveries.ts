import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Channel, StatusAnswer } from '../connectors/channels/channel.js';
import { reason } from '../domain/reason.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { Store } from '../store/store.js';
import { claimQuestions, type Question } from '../store/writers/delivery-claims.js';
import { changeDelivery, type DeliveryChange } from '../store/writers/delivery-writer.js';
import { ChannelSet } from './channel-set.js';
import { askAgainAfter, isLastTry } from './sending-policy.js';

/** Questions to one provider at once. */
const AT_ONCE = 5;

/** Questions to one provider in one run: the rest waits for the next run. */
const MOST_QUESTIONS = 200;

/** A question that was not answered because its process died comes up again after this. */
const HOLD_MS = 5 * 60_000;

/** What a run came to. */
export interface ResolvedResult {
  readonly asked: number;
  /** Of these, deliveries whose status changed. */
  readonly changed: number;
}

interface Asking {
  readonly channel: Channel;
  readonly ask: NonNullable<Channel['askStatus']>;
}

/**
 * Asks providers by our own id what became of messages (запрос статуса): of those whose answer never came, and of those sent within the
 * last day whether they were delivered. Where a provider cannot tell, an unknown one stays for a person.
 */
@Injectable()
export class ResolveUnknownDeliveries {
  private readonly log = new Logger(ResolveUnknownDeliveries.name);

  constructor(
    private readonly store: Store,
    private readonly channels: ChannelSet,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Asks whatever is due to be asked; providers do not wait for each other. */
  async run(): Promise<ResolvedResult> {
    const results = await Promise.all(this.channels.all.map((each) => this.askAll(each)));
    return {
      asked: results.reduce((sum, each) => sum + each.asked, 0),
      changed: results.reduce((sum, each) => sum + each.changed, 0),
    };
  }

  private async askAll(channel: Channel): Promise<ResolvedResult> {
    const ask = channel.askStatus?.bind(channel);
    if (!ask) return { asked: 0, changed: 0 };
    let [asked, changed] = [0, 0];
    while (asked < MOST_QUESTIONS) {
      const questions = await this.store.transaction((tx) => claimQuestions(tx, channel, AT_ONCE, HOLD_MS));
      const answered = await Promise.all(questions.map((each) => this.askOne({ channel, ask }, each)));
      asked += questions.length;
      changed += answered.filter(Boolean).length;
      if (questions.length < AT_ONCE) break;
    }
    return { asked, changed };
  }

  private async askOne(asking: Asking, question: Question): Promise<boolean> {
    const answer = await this.answerTo(asking, question);
    const change = this.changeFor(question, answer);
    const ours = await this.store.transaction((tx) => changeDelivery(tx, question, change));
    const changed = ours && change.status !== question.status;
    if (changed) {
      const { id: delivery, status: from } = question;
      this.log.log({ msg: 'a provider told', delivery, channel: asking.channel.name, from, status: change.status });
    }
    return changed;
  }

  private async answerTo({ channel, ask }: Asking, { id, recipient }: Question): Promise<StatusAnswer> {
    try {
      return await ask({ id, to: recipient });
    } catch (error) {
      this.log.error({ msg: 'a channel broke when it was asked', delivery: id, channel: channel.name, err: error });
      return { state: 'no-answer', reason: reason('channel-broke') };
    }
  }

  private changeFor({ status, attempts, asked }: Question, answer: StatusAnswer): DeliveryChange {
    if (answer.state === 'delivered') return { status: 'delivered', reason: null, answer: answer.answer };
    if (answer.state === 'failed') return { status: 'failed', reason: answer.reason, answer: answer.answer };
    const askInMs = askAgainAfter(answer.state === 'accepted' ? 'sent' : status, asked);
    const again = askInMs === undefined ? {} : { askInMs };
    if (answer.state === 'accepted') return { status: 'sent', reason: null, answer: answer.answer, ...again };
    if (answer.state === 'no-answer') return { status, reason: status === 'sent' ? null : answer.reason, ...again };
    return this.neverSeen(status, attempts);
  }

  /** An unknown message that the provider never saw can be sent. One that it accepted and has forgotten is not touched. */
  private neverSeen(status: Question['status'], attempts: number): DeliveryChange {
    if (status === 'sent') return { status, reason: null };
    const why = reason('never-seen');
    const last = isLastTry(attempts, this.settings.config.messages.attempts);
    return last ? { status: 'failed', reason: why } : { status: 'pending', reason: why, waitMs: 0 };
  }
}
