import { connect } from 'amqplib';
import type { ToldEvent } from './told.js';

/** Somebody else who listens, as a CRM would: with a queue of its own on our exchange. */
export interface Listener {
  /** As they came, repetitions too. */
  readonly events: readonly ToldEvent[];
  close(): Promise<void>;
}

/** Binds a queue to everything that is said. It may come before the service: whoever is first makes the exchange. */
export async function listenToAll(url: string): Promise<Listener> {
  const connection = await connect(url);
  connection.on('error', () => undefined);
  const channel = await connection.createChannel();
  await channel.assertExchange('sverka.events', 'topic', { durable: true });
  const { queue } = await channel.assertQueue('story', { durable: true, arguments: { 'x-queue-type': 'quorum' } });
  await channel.bindQueue(queue, 'sverka.events', '#');
  const events: ToldEvent[] = [];
  await channel.consume(queue, (message) => {
    if (!message) return;
    events.push(JSON.parse(message.content.toString('utf8')) as ToldEvent);
    channel.ack(message);
  });
  return { events, close: () => connection.close() };
}
