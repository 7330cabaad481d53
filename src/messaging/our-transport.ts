import { EVENT_TYPES } from '../domain/events/catalogue.js';
import type { Settings } from '../settings/settings.js';
import type { Store } from '../store/store.js';
import type { TransportOptions } from './create-transport.js';
import type { MessagingLog, Subscriber } from './transport.js';

/** The worker as a subscriber. The daemon knows it too, so that no event is lost before the first worker starts. */
export const WORKER: Subscriber = { name: 'notifications', patterns: EVENT_TYPES };

/** The transport that the settings ask for: RabbitMQ where AMQP_URL is set, else the embedded one. */
export function ourTransport(settings: Settings, store: Store, log: MessagingLog): TransportOptions {
  const { AMQP_URL: url } = settings.environment;
  const source = settings.config.installation;
  const { confirmTimeoutMs } = settings.config.relay;
  return url
    ? { kind: 'rabbitmq', url, source, subscribers: [WORKER], log, confirmTimeoutMs }
    : { kind: 'embedded', store, source, subscribers: [WORKER], log };
}
