import { EmbeddedTransport, type EmbeddedOptions } from './embedded/embedded-transport.js';
import { RabbitTransport, type RabbitOptions } from './rabbitmq/rabbit-transport.js';
import type { Transport } from './transport.js';

/** Which transport, and what it needs. */
export type TransportOptions = RabbitOptions | EmbeddedOptions;

/** Makes a transport. It connects when it is first used. */
export const createTransport = (options: TransportOptions): Transport =>
  options.kind === 'rabbitmq' ? new RabbitTransport(options) : new EmbeddedTransport(options);
