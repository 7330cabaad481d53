import type { Channel } from 'amqplib';
import { EVENT_TYPES } from '../../domain/events/catalogue.js';
import { EVENT_EXCHANGE } from '../../domain/events/schema.js';
import { matchesAny } from '../pattern.js';
import type { Subscriber } from '../transport.js';

/** Direct exchange to which the queues' dead letters go. */
export const DEAD_EXCHANGE = 'sverka.dead';

/** A dead letter is kept whatever happens to it: it may be listed and returned any number of times. */
const DEAD_DELIVERY_LIMIT = 1_000_000_000;

/** Queue of a subscriber. */
export const queueOf = (subscriber: string): string => `sverka.${subscriber}`;

/** Queue of a subscriber's dead letters, also their routing key. */
export const deadQueueOf = (subscriber: string): string => `${queueOf(subscriber)}.dead`;

/** Makes the exchanges if they are not there. */
export async function assertExchanges(channel: Channel): Promise<void> {
  await channel.assertExchange(EVENT_EXCHANGE, 'topic', { durable: true });
  await channel.assertExchange(DEAD_EXCHANGE, 'direct', { durable: true });
}

/** Makes the queue of a subscriber's dead letters if it is not there. */
export async function assertDeadQueue(channel: Channel, subscriber: string): Promise<void> {
  await channel.assertQueue(deadQueueOf(subscriber), {
    durable: true,
    arguments: { 'x-queue-type': 'quorum', 'x-delivery-limit': DEAD_DELIVERY_LIMIT },
  });
}

/**
 * Makes a subscriber's queues and bindings if they are not there, and takes away bindings of types it no longer listens to.
 *
 * The delivery limit and the dead-letter exchange are set here and not left to the server: 3.10 has no limit by default, 4.x drops
 * what exceeds its own. Dead lettering is at least once, which asks for `reject-publish`. The single active consumer keeps the order
 * of each entity with several workers. Arguments of a queue cannot change: a server that has it differently answers 406.
 */
export async function assertSubscriber(
  channel: Channel,
  { name, patterns }: Subscriber,
  deliveryLimit: number,
): Promise<void> {
  await assertDeadQueue(channel, name);
  await channel.bindQueue(deadQueueOf(name), DEAD_EXCHANGE, deadQueueOf(name));
  await channel.assertQueue(queueOf(name), {
    durable: true,
    arguments: {
      'x-queue-type': 'quorum',
      'x-single-active-consumer': true,
      'x-delivery-limit': deliveryLimit,
      'x-dead-letter-exchange': DEAD_EXCHANGE,
      'x-dead-letter-routing-key': deadQueueOf(name),
      'x-dead-letter-strategy': 'at-least-once',
      'x-overflow': 'reject-publish',
    },
  });
  for (const pattern of patterns) await channel.bindQueue(queueOf(name), EVENT_EXCHANGE, pattern);
  const stale = EVENT_TYPES.filter((type) => !matchesAny(patterns, type));
  for (const type of stale) await channel.unbindQueue(queueOf(name), EVENT_EXCHANGE, type);
}
