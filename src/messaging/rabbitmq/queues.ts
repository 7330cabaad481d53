import { type Channel, type ChannelModel, connect } from 'amqplib';
import { Refused, Temporary } from '../../domain/failure.js';
import type { SubscriberBacklog } from '../transport.js';
import { withHeartbeat } from './link.js';
import { deadQueueOf, queueOf } from './topology.js';

/** What the broker says of a queue. */
interface QueueState {
  readonly messages: number;
  readonly consumers: number;
}

/** The broker's answer to a deletion that its conditions forbid. */
const PRECONDITION_FAILED = 406;

/**
 * Does something over a connection of its own, which an answer may close.
 *
 * @throws Temporary `broker-unreachable`
 */
export async function withConnection<T>(
  { url }: { readonly url: string },
  work: (connection: ChannelModel) => Promise<T>,
): Promise<T> {
  const connection = await connect(withHeartbeat(url), { noDelay: true, timeout: 10_000 }).catch((error: Error) => {
    throw new Temporary('broker-unreachable', { cause: error.message }, error);
  });
  connection.on('error', () => undefined);
  try {
    return await work(connection);
  } finally {
    await connection.close().catch(() => undefined);
  }
}

async function withChannel<T>(connection: ChannelModel, work: (channel: Channel) => Promise<T>): Promise<T> {
  const channel = await connection.createChannel();
  channel.on('error', () => undefined);
  const result = await work(channel);
  await channel.close();
  return result;
}

/** A question for a queue that is not there closes the channel: each has one of its own. */
async function stateOf(connection: ChannelModel, queue: string): Promise<QueueState | undefined> {
  try {
    const { messageCount, consumerCount } = await withChannel(connection, (channel) => channel.checkQueue(queue));
    return { messages: messageCount, consumers: consumerCount };
  } catch (error) {
    if ((error as { code?: number }).code === 404) return undefined;
    throw new Temporary('broker-unreachable', { cause: (error as Error).message }, error);
  }
}

/** What lies in the queues of a subscriber; null when it has none. Messages in the hands of a consumer are not counted by the broker. */
export async function readBacklog(connection: ChannelModel, subscriber: string): Promise<SubscriberBacklog | null> {
  const [queue, dead] = [
    await stateOf(connection, queueOf(subscriber)),
    await stateOf(connection, deadQueueOf(subscriber)),
  ];
  if (!queue && !dead) return null;
  return {
    subscriber,
    waiting: queue?.messages ?? 0,
    parked: dead?.messages ?? 0,
    atWork: (queue?.consumers ?? 0) > 0,
  };
}

/**
 * Deletes the queues of a subscriber; the broker itself looks whether somebody consumes.
 *
 * @throws Refused `subscriber-unknown`, `subscriber-at-work`
 */
export async function deleteQueues(connection: ChannelModel, subscriber: string): Promise<void> {
  const backlog = await readBacklog(connection, subscriber);
  if (!backlog) throw new Refused('subscriber-unknown', { subscriber });
  // Quorum queues know no deletion `if unused` before 3.11: the answer is asked for first.
  if (backlog.atWork) throw new Refused('subscriber-at-work', { subscriber });
  try {
    await withChannel(connection, async (channel) => {
      await channel.deleteQueue(queueOf(subscriber));
      await channel.deleteQueue(deadQueueOf(subscriber));
    });
  } catch (error) {
    if ((error as { code?: number }).code === PRECONDITION_FAILED)
      throw new Refused('subscriber-at-work', { subscriber });
    throw new Temporary('broker-unreachable', { cause: (error as Error).message }, error);
  }
}
