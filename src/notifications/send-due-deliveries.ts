import { Inject, Injectable, Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import type { Channel, OutgoingMessage, SendOutcome } from '../connectors/channels/channel.js';
import { Refused, Temporary } from '../domain/failure.js';
import { textToHtml } from '../domain/notifications/message-text.js';
import { reason } from '../domain/reason.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { Store } from '../store/store.js';
import { claimDeliveries, type ClaimedDelivery } from '../store/writers/delivery-claims.js';
import { changeDelivery, type DeliveryChange } from '../store/writers/delivery-writer.js';
import { ChannelSet } from './channel-set.js';
import {
  askAgainAfter,
  BEGIN_WITHIN_MS,
  CALL_LIMIT_MS,
  CLAIM_MS,
  HARMLESS_CLAIM_MS,
  isLastTry,
  retryAfter,
} from './sending-policy.js';
import { shown } from '../domain/shown.js';

/** An outcome that cannot be saved (the database is away) is tried to be saved this often, then the delivery counts as lost. */
const SAVE_TRIES = 6;

/** Sends what is due (отправка): each delivery is claimed in a committed transaction of its own before its channel is called. */
@Injectable()
export class SendDueDeliveries {
  private readonly log = new Logger(SendDueDeliveries.name);

  constructor(
    private readonly store: Store,
    private readonly channels: ChannelSet,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Claims up to `limit` due deliveries and sends them, all at once; resolves when the outcome of each is kept. Deliveries of a channel
   * that is not configured any more stay pending.
   *
   * @param channel only of the channel with this name
   * @param claimed called once the claim is committed, before anything is sent, with the number found
   * @returns how many were found due
   */
  async run(limit: number, channel?: string, claimed?: (found: number) => void): Promise<number> {
    const channels = this.channels.all.filter((each) => channel === undefined || each.name === channel);
    if (channels.length === 0) return 0;
    const begun = performance.now();
    const claims = await this.store.transaction((tx) =>
      claimDeliveries(tx, {
        channels: channels.map(claimChannelOf),
        limit,
        isLast: (attempts) => this.isLast(attempts),
      }),
    );
    const found = claims.claimed.length + claims.lost;
    if (claims.lost > 0) this.log.warn({ msg: 'deliveries were lost in the hands of a sender', count: claims.lost });
    if (claims.held > 0) this.log.warn({ msg: 'messages are held: the database was restored', count: claims.held });
    claimed?.(found);
    await Promise.all(claims.claimed.map((each) => this.send(each, channels, begun)));
    return found;
  }

  private isLast(attempts: number): boolean {
    return isLastTry(attempts, this.settings.config.messages.attempts);
  }

  private async send(claimed: ClaimedDelivery, channels: readonly Channel[], begun: number): Promise<void> {
    const channel = channels.find((each) => each.name === claimed.channel) as Channel;
    if (performance.now() - begun > BEGIN_WITHIN_MS) {
      return this.save(claimed, { status: 'pending', reason: reason('sender-held-up'), waitMs: 0 });
    }
    const outcome = await this.call(channel, claimed);
    await this.save(claimed, this.changeFor(channel, claimed, outcome));
  }

  /** One attempt, within its limit of time. */
  private async call(channel: Channel, claimed: ClaimedDelivery): Promise<SendOutcome> {
    const timer = new AbortController();
    const overdue = delay(CALL_LIMIT_MS, undefined, { signal: timer.signal }).then((): SendOutcome => {
      return { outcome: 'unknown', reason: reason('answer-overdue', { seconds: CALL_LIMIT_MS / 1000 }) };
    });
    overdue.catch(() => undefined);
    try {
      return await Promise.race([channel.send(messageOf(claimed)), overdue]);
    } catch (error) {
      return this.brokenOutcome(claimed, error);
    } finally {
      timer.abort();
    }
  }

  /** A channel throws only by a defect or for what it lacks; after a defect nobody knows whether the message has left. */
  private brokenOutcome({ id, channel }: ClaimedDelivery, error: unknown): SendOutcome {
    if (error instanceof Refused || error instanceof Temporary) return { outcome: 'temporary', reason: error.reason };
    this.log.error({ msg: 'a channel broke', delivery: id, channel, err: error });
    const text = error instanceof Error ? error.message : String(error);
    return { outcome: 'unknown', reason: reason('channel-broke', { error: shown(text, 300) }) };
  }

  private changeFor(channel: Channel, { attempts, asked }: ClaimedDelivery, outcome: SendOutcome): DeliveryChange {
    const answer = outcome.answer === undefined ? {} : { answer: outcome.answer };
    if (outcome.outcome === 'accepted') {
      // Where sending again is harmless the message is there once it was accepted.
      const ask = channel.askStatus && !channel.resendIsHarmless ? askAgainAfter('sent', asked) : undefined;
      const sent = { status: 'sent' as const, reason: null, providerId: outcome.providerId, ...answer };
      return ask === undefined ? sent : { ...sent, askInMs: ask };
    }
    const why = { reason: outcome.reason, ...answer };
    if (outcome.outcome === 'refused') return { status: 'failed', ...why };
    if (outcome.outcome === 'unknown' && !channel.resendIsHarmless) {
      const { askInMs } = claimChannelOf(channel);
      return { status: 'unknown', ...why, ...(askInMs !== undefined && { askInMs }) };
    }
    if (this.isLast(attempts)) return { status: 'failed', ...why };
    const asks = 'retryAfterMs' in outcome ? outcome.retryAfterMs : undefined;
    const waitMs = retryAfter(attempts, this.settings.config.messages.attempts, Math.random(), asks);
    return { status: 'pending', ...why, waitMs };
  }

  /** Keeps the outcome, unless the delivery is no longer ours: then what became of it since stands. */
  private async save(claimed: ClaimedDelivery, change: DeliveryChange): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        const ours = await this.store.transaction((tx) => changeDelivery(tx, claimed, change));
        const { id: delivery, channel, attempts } = claimed;
        const told = { delivery, channel, attempts, status: change.status, reason: change.reason };
        if (!ours) this.log.warn({ msg: 'an outcome came too late and is ignored', ...told });
        else if (change.status === 'sent') this.log.debug({ msg: 'sent', ...told });
        else this.log.warn({ msg: 'not sent', ...told });
        return;
      } catch (error) {
        this.log.error({
          msg: 'an outcome could not be kept',
          delivery: claimed.id,
          status: change.status,
          err: error,
        });
        if (attempt >= SAVE_TRIES) return;
        await delay(250 * 2 ** attempt);
      }
    }
  }
}

const claimChannelOf = ({
  name,
  provider,
  reachesPeople,
  resendIsHarmless = false,
  askStatus,
  askAfterMs = 0,
}: Channel) => ({
  name,
  provider,
  reachesPeople,
  resendIsHarmless,
  claimMs: resendIsHarmless ? HARMLESS_CLAIM_MS : CLAIM_MS,
  ...(askStatus && { askInMs: askAfterMs }),
});

const messageOf = (claimed: ClaimedDelivery): OutgoingMessage => ({
  id: claimed.id,
  kind: claimed.kind,
  to: claimed.recipient,
  toName: claimed.recipientName,
  subject: claimed.title,
  text: claimed.body,
  ...(claimed.kind === 'email' && { html: textToHtml(claimed.body, claimed.locale) }),
  locale: claimed.locale,
  createdAt: claimed.createdAt,
});
