import { connect, type Channel, type GetMessage } from 'amqplib';
import { Temporary } from '../../domain/failure.js';
import { withHeartbeat } from './link.js';
import { assertDeadQueue, deadQueueOf } from './topology.js';

/** The dead letters of a subscriber while they are being looked at. What is taken and not removed goes back in its old order. */
export class DeadLetters {
  constructor(
    private readonly channel: Channel,
    private readonly queue: string,
  ) {}

  /** Messages, oldest first. */
  async *take(limit: number): AsyncGenerator<GetMessage> {
    for (let taken = 0; taken < limit; taken++) {
      const message = await this.channel.get(this.queue);
      if (!message) return;
      yield message;
    }
  }

  remove(message: GetMessage): void {
    this.channel.ack(message);
  }
}

/**
 * Looks at a subscriber's dead letters over a connection of its own, whose closing gives back what was not removed.
 *
 * @throws Temporary `broker-unreachable`
 */
export async function withDeadLetters<T>(
  { url }: { readonly url: string },
  subscriber: string,
  work: (letters: DeadLetters) => Promise<T>,
): Promise<T> {
  const connection = await connect(withHeartbeat(url), { noDelay: true, timeout: 10_000 }).catch((error: Error) => {
    throw new Temporary('broker-unreachable', { cause: error.message }, error);
  });
  connection.on('error', () => undefined);
  try {
    const channel = await connection.createChannel();
    channel.on('error', () => undefined);
    await assertDeadQueue(channel, subscriber);
    return await work(new DeadLetters(channel, deadQueueOf(subscriber)));
  } finally {
    await connection.close().catch(() => undefined);
  }
}
