import type { Channel, Message } from 'amqplib';

/** An answer that waits for those of earlier messages, so that one may stand for all, waits no longer than this. */
const HOLD_MS = 5;

/** Nor does it wait when as many do. */
const HELD_AT_MOST = 32;

/** What the broker numbers deliveries on a channel by: 1, 2, 3, … */
const tagOf = ({ fields }: Message): number => (fields as { deliveryTag: number }).deliveryTag;

/**
 * The acknowledgements of one channel with one consumer (подтверждения). All messages from the oldest on that are done are acknowledged by
 * one frame at the end of the turn of the event loop; one that is done before an older one is acknowledged by itself if that takes
 * long. What dies in between comes again, as after any crash.
 */
export class Acknowledgements {
  /** The oldest delivery that is not settled. */
  private lowest = 1;
  /** Settled deliveries from `lowest` on; null where the broker has its answer already. */
  private readonly ahead = new Map<number, Message | null>();
  /** The last of those that one frame may answer: it must be one that the broker still waits for. */
  private last: Message | undefined;
  private held = 0;
  private turn: NodeJS.Immediate | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly channel: Pick<Channel, 'ack' | 'reject'>) {}

  /** A message is done. @throws when the channel is gone */
  done(message: Message): void {
    if (this.closed) throw new Error('the channel that brought the message is gone');
    this.settled(tagOf(message), message);
    this.turn ??= setImmediate(() => this.flush());
  }

  /** Gives a message to the broker's dead letters. @throws when the channel is gone */
  reject(message: Message): void {
    if (this.closed) throw new Error('the channel that brought the message is gone');
    this.channel.reject(message, false);
    this.settled(tagOf(message), null);
  }

  /** Answers for everything that is done, at once. */
  flushAll(): void {
    this.flush();
    this.answerHeld();
  }

  /** The channel is gone: what was not answered comes again. */
  close(): void {
    this.closed = true;
    if (this.turn) clearImmediate(this.turn);
    clearTimeout(this.timer);
  }

  private settled(tag: number, message: Message | null): void {
    if (tag !== this.lowest) {
      this.ahead.set(tag, message);
      if (message) this.held++;
      return;
    }
    this.lowest++;
    if (message) this.last = message;
    for (let next = this.ahead.get(this.lowest); next !== undefined; next = this.ahead.get(this.lowest)) {
      this.ahead.delete(this.lowest++);
      if (!next) continue;
      this.last = next;
      this.held--;
    }
  }

  private flush(): void {
    if (this.turn) clearImmediate(this.turn);
    this.turn = undefined;
    if (this.closed) return;
    const { last } = this;
    this.last = undefined;
    if (last) this.answer(last, true);
    if (this.held >= HELD_AT_MOST) this.answerHeld();
    else if (this.held > 0) this.timer ??= setTimeout(() => this.answerHeld(), HOLD_MS);
  }

  private answerHeld(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.closed || this.held === 0) return;
    this.held = 0;
    for (const [tag, message] of this.ahead) {
      if (!message) continue;
      this.answer(message, false);
      this.ahead.set(tag, null);
    }
  }

  /** A channel that is being closed throws. Nobody waits for this answer: without it the message comes again. */
  private answer(message: Message, allUpTo: boolean): void {
    try {
      if (!this.closed) this.channel.ack(message, allUpTo);
    } catch {
      this.close();
    }
  }
}
