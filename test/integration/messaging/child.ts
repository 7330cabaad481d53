import 'reflect-metadata';
import { writeSync } from 'node:fs';
import { createTransport } from '../../../src/messaging/create-transport.js';
import { OutboxRelay } from '../../../src/messaging/relay.js';
import type { Transport } from '../../../src/messaging/transport.js';
import { openDataSource } from '../../../src/store/data-source.js';
import { Store } from '../../../src/store/store.js';
import type { ChildTask } from './child-program.js';

// A consumer or a relay in a process of its own, for tests that kill it. Tells what it does on stdout, a line each.
const task = JSON.parse(process.argv[2] ?? '{}') as ChildTask;
const say = (line: string) => writeSync(1, `${line}\n`);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const store = new Store(await openDataSource({ url: task.databaseUrl, poolSize: 4, statementTimeoutMs: 30_000 }));
const common = {
  source: 'urn:sverka:test',
  subscribers: [task.subscriber],
  log,
  ...(task.deliveryLimit ? { deliveryLimit: task.deliveryLimit } : {}),
};
const transport =
  task.kind === 'embedded'
    ? createTransport({ kind: 'embedded', store, ...common })
    : createTransport({ kind: 'rabbitmq', url: task.amqpUrl, ...common });

if (task.role === 'consume') {
  await transport.consume(task.subscriber, async (event) => {
    say(JSON.stringify(event));
    if (event.sequence === task.crashOn) process.kill(process.pid, 'SIGKILL');
  });
  say('ready');
} else {
  const dying: Transport = {
    kind: transport.kind,
    marksPublished: transport.marksPublished,
    publish: async (events) => {
      await transport.publish(events);
      process.kill(process.pid, 'SIGKILL');
      return new Promise(() => undefined);
    },
    consume: (...all) => transport.consume(...all),
    parked: (...all) => transport.parked(...all),
    offerAgain: (...all) => transport.offerAgain(...all),
    offerAllAgain: (...all) => transport.offerAllAgain(...all),
    backlog: (...all) => transport.backlog(...all),
    countParked: () => transport.countParked(),
    forget: (...all) => transport.forget(...all),
    check: () => transport.check(),
    stopConsuming: () => transport.stopConsuming(),
    close: () => transport.close(),
  };
  new OutboxRelay({ store, transport: dying, log }).start();
  say('ready');
}
