import { createTransport } from '../../src/messaging/create-transport.js';
import { OutboxRelay } from '../../src/messaging/relay.js';
import type { Transport } from '../../src/messaging/transport.js';
import type { Store } from '../../src/store/store.js';
import { quiet, until } from '../integration/messaging/world.js';
import { LISTENER, SOURCE } from './broker-side.js';
import { commitEvents, emptyOutbox } from './made-outbox.js';

/** Events handled at the same time, ours and everybody's. */
export const CONCURRENCY = 10;

/** How many a second, since a moment of `performance.now()`. */
export const perSecond = (count: number, since: number): number => (count * 1000) / (performance.now() - since);

/** The transport through PostgreSQL alone, with the one listener of the benchmarks. */
export const embeddedTransport = (store: Store): Transport =>
  createTransport({ kind: 'embedded', store, source: SOURCE, subscribers: [LISTENER], log: quiet });

/** A relay that owns the whole outbox. */
export async function relayOver(store: Store, transport: Transport): Promise<OutboxRelay> {
  const relay = new OutboxRelay({ store, transport, log: quiet });
  relay.start();
  await until('it owns the outbox', () => relay.relayState().partitions.length === 16);
  return relay;
}

/** Events a second from their commits to their handlers' ends: committed, relayed, consumed ten at a time. The transport is closed after it. */
export async function handledRate(
  store: Store,
  transport: Transport,
  events: number,
  handle: (id: string) => Promise<void>,
): Promise<number> {
  await emptyOutbox(store);
  let handled = 0;
  const handler = async ({ id }: { id: string }): Promise<void> => {
    await handle(id);
    handled++;
  };
  await transport.consume(LISTENER, handler, { concurrency: CONCURRENCY });
  const relay = await relayOver(store, transport);
  const start = performance.now();
  await commitEvents(store, events);
  await until('all is handled', () => handled >= events, 120_000, 2);
  await transport.stopConsuming();
  const rate = perSecond(events, start);
  await relay.stop();
  await transport.close();
  return rate;
}
