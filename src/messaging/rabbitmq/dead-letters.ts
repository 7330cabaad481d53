import { setTimeout as delay } from 'node:timers/promises';
import type { Channel, ConsumeMessage } from 'amqplib';
import { doneWithin } from '../backoff.js';
import { withConnection } from './queues.js';
import { assertDeadQueue, deadQueueOf } from './topology.js';

/** Dead letters that are looked at in one go, at most. */
const LARGEST_LOOK = 10_000;

/** A letter that is counted but does not come is in somebody else's hands. */
const PATIENCE_MS = 1_000;

/** An empty queue is looked at so often again, so long apart. */
const LOOKS = 3;
const BACK_MS = 50;

/** The dead letters of a subscriber while they are being looked at. What is not removed goes back in its old order. */
export class DeadLetters {
  constructor(
    private readonly channel: Channel,
    private readonly queue: string,
  ) {}

  /** The oldest letters. By a consumer and not one by one by `get`: those would be given back in any order. */
  async take(limit: number): Promise<ConsumeMessage[]> {
    const wanted = Math.min(limit, await this.count(), LARGEST_LOOK);
    if (wanted === 0) return [];
    const letters: ConsumeMessage[] = [];
    await this.channel.prefetch(wanted);
    const all = new Promise<void>((resolve) => {
      void this.channel.consume(this.queue, (letter) => {
        if (letter) letters.push(letter);
        if (letters.length >= wanted) resolve();
      });
    });
    for (let before = -1; letters.length > before;) {
      before = letters.length;
      if (await doneWithin(all, PATIENCE_MS)) break;
    }
    return letters.slice(0, wanted);
  }

  /** Letters that whoever looked before gives back are on their way for a moment, and are not counted. */
  private async count(): Promise<number> {
    for (let left = LOOKS; ; left--) {
      const { messageCount } = await this.channel.checkQueue(this.queue);
      if (messageCount > 0 || left === 0) return messageCount;
      await delay(BACK_MS);
    }
  }

  remove(letter: ConsumeMessage): void {
    this.channel.ack(letter);
  }
}

/**
 * Looks at a subscriber's dead letters over a connection of its own, whose closing gives back what was not removed.
 *
 * @throws Temporary `broker-unreachable`
 */
export const withDeadLetters = <T>(
  broker: { readonly url: string },
  subscriber: string,
  work: (letters: DeadLetters) => Promise<T>,
): Promise<T> =>
  withConnection(broker, async (connection) => {
    const channel = await connection.createChannel();
    channel.on('error', () => undefined);
    await assertDeadQueue(channel, subscriber);
    const result = await work(new DeadLetters(channel, deadQueueOf(subscriber)));
    // Closing the connection does not wait for acknowledgements that are still on their way; closing the channel does.
    await channel.close();
    return result;
  });
