import type { Subscriber, Transport } from '../messaging/transport.js';
import { createLog } from '../settings/log.js';
import type { CommandContext } from './command-context.js';

/** Does something with the transport of the installation, loaded only then, and closes it. A command runs no relay. */
export async function withTransport<T>(
  { settings, store }: CommandContext,
  work: (transport: Transport, worker: Subscriber) => Promise<T>,
): Promise<T> {
  const { createTransport } = await import('../messaging/create-transport.js');
  const { ourTransport, WORKER } = await import('../messaging/our-transport.js');
  const transport = createTransport(ourTransport(settings, store, createLog('silent')));
  try {
    return await work(transport, WORKER);
  } finally {
    await transport.close();
  }
}
