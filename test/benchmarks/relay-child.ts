import 'reflect-metadata';
import { OutboxRelay } from '../../src/messaging/relay.js';
import { openDataSource } from '../../src/store/data-source.js';
import { Store } from '../../src/store/store.js';
import { quiet } from '../integration/messaging/world.js';
import { rabbitTransport } from './broker-side.js';
import type { RelayTask } from './relay-process.js';

// A relay in a process of its own. Says every few milliseconds how many partitions it owns and how much it has published.
const task = JSON.parse(process.argv[2] ?? '{}') as RelayTask;
const store = new Store(await openDataSource({ url: task.databaseUrl, poolSize: 4, statementTimeoutMs: 30_000 }));
const transport = rabbitTransport(task.amqpUrl);
const relay = new OutboxRelay({ store, transport, log: quiet });
relay.start();
let said = '';
setInterval(() => {
  const { partitions, published } = relay.relayState();
  const line = `${partitions.length} ${published}`;
  if (line !== said) console.log((said = line));
}, 5);
process.once('SIGTERM', () => {
  void Promise.all([relay.stop(), transport.close()]).then(() => process.exit(0));
});
