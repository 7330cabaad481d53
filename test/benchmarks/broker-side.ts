import { type Channel, connect, type ConfirmChannel } from 'amqplib';
import { createTransport } from '../../src/messaging/create-transport.js';
import type { Outgoing } from '../../src/messaging/rabbitmq/publisher.js';
import type { Subscriber, Transport } from '../../src/messaging/transport.js';
import { quiet } from '../integration/messaging/world.js';

/** The one who listens in the benchmarks: to everything. */
export const LISTENER: Subscriber = { name: 'bench', patterns: ['#'] };

/** The listener's queue. */
export const QUEUE = 'sverka.bench';

export const SOURCE = 'urn:sverka:bench';

/** Our transport on a broker. */
export const rabbitTransport = (url: string): Transport =>
  createTransport({ kind: 'rabbitmq', url, source: SOURCE, subscribers: [LISTENER], log: quiet });

/** Makes exchanges, queue and bindings as a first start does. */
export async function makeTopology(url: string): Promise<void> {
  const transport = rabbitTransport(url);
  const { state, reason } = await transport.check();
  if (state !== 'up') throw new Error(`no broker: ${JSON.stringify(reason)}`);
  await transport.close();
}

/** A connection of its own with a channel, as the ceilings use it. */
export async function openChannel(url: string): Promise<{ channel: ConfirmChannel; close(): Promise<void> }> {
  const connection = await connect(url, { noDelay: true });
  connection.on('error', () => undefined);
  const channel = await connection.createConfirmChannel();
  return { channel, close: () => connection.close() };
}

export async function purge(channel: Channel): Promise<void> {
  await channel.purgeQueue(QUEUE);
}

/**
 * The ceiling of publishing with confirms: bodies made before, never more than `window` unconfirmed, the next one sent as soon as one is
 * confirmed. Nothing is read, nothing is marked.
 */
export function publishAll(channel: ConfirmChannel, messages: readonly Outgoing[], window: number): Promise<void> {
  let sent = 0;
  let confirmed = 0;
  return new Promise((resolve, reject) => {
    const fill = (): void => {
      while (sent < messages.length && sent - confirmed < window) {
        const { exchange, routingKey, body, properties } = messages[sent++] as Outgoing;
        channel.publish(exchange, routingKey, body, properties, (error: Error | null) => {
          if (error) return reject(error);
          if (++confirmed === messages.length) resolve();
          else fill();
        });
      }
    };
    fill();
  });
}
