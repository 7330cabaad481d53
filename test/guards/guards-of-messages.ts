import type { Guard } from './guard.js';

const BROKER = { project: 'integration', pattern: 'messaging/rabbitmq' } as const;
const EMBEDDED = { project: 'integration', pattern: 'messaging/embedded' } as const;
const SENDING = { project: 'integration', pattern: 'notifications/s(ending|ms)' } as const;
const MESSAGES = 'src/store/migrations/spine/messages.ts';

/** Events and messages: none lost, none out of order, no message twice. */
export const GUARDS_OF_MESSAGES: readonly Guard[] = [
  {
    name: 'unique change of an entity',
    without: 'one change is told as two',
    patches: [{ file: MESSAGES, find: '  unique (subject, sequence)\n', replace: '  check (true)\n' }],
    noticedBy: { project: 'integration', pattern: 'store/(business-keys|schema)' },
  },
  {
    name: 'publisher confirm',
    without: 'what the broker never had counts as published',
    patches: [
      {
        file: 'src/messaging/rabbitmq/publisher.ts',
        find: `else if (error.message === 'message nacked') resolve(`,
        replace: `else if (error.message) resolve(null);\n          else if (error.message === 'message nacked') resolve(`,
      },
      {
        file: 'src/messaging/rabbitmq/publisher.ts',
        find: 'if (await doneWithin(outcomes, this.options.confirmTimeoutMs)) return outcomes;',
        replace: 'if (await doneWithin(outcomes, 500)) return outcomes;\n    else return messages.map(() => null);',
      },
      // Where a connection is lost the look for the queues fails as well: without the confirm it alone would hold.
      {
        file: 'src/messaging/rabbitmq/rabbit-transport.ts',
        find: 'if (published.accepted.length > 0 || unroutable) await this.watch.seen();',
        replace: 'if (published.accepted.length < 0) await this.watch.seen();',
      },
    ],
    noticedBy: BROKER,
  },
  {
    name: 'mandatory',
    without: 'an event that no queue takes is confirmed and lost',
    patches: [
      {
        file: 'src/messaging/rabbitmq/rabbit-message.ts',
        find: '      mandatory,\n',
        replace: '      mandatory: false,\n',
      },
    ],
    noticedBy: BROKER,
  },
  {
    name: 'queues seen after the confirm',
    without: 'a queue is deleted, another takes its events, and they are confirmed and never heard by the one',
    patches: [
      {
        file: 'src/messaging/rabbitmq/rabbit-transport.ts',
        find: 'if (published.accepted.length > 0 || unroutable) await this.watch.seen();',
        replace: 'if (published.accepted.length < 0) await this.watch.seen();',
      },
    ],
    noticedBy: { project: 'integration', pattern: 'messaging/deleted-queue' },
  },
  {
    name: 'unpublished is a flag, not a cursor',
    without: 'an event that commits late is never published',
    patches: [
      {
        file: 'src/store/outbox.ts',
        find: 'where published_at is null and partition = any($1::smallint[]) and subject <> all($2::uuid[])',
        replace:
          'where published_at is null and seq > coalesce((select max(seq) from outbox where published_at is not null), 0) and partition = any($1::smallint[]) and subject <> all($2::uuid[])',
      },
    ],
    noticedBy: EMBEDDED,
  },
  {
    name: 'one relay for a partition',
    without: 'two relays overtake each other, and events of one entity change places',
    patches: [
      {
        file: 'src/store/outbox.ts',
        find: 'if (row?.taken) taken.push(partition);',
        replace: 'if (row) taken.push(partition);',
      },
    ],
    noticedBy: EMBEDDED,
  },
  {
    name: 'one consumer for a subscriber',
    without: 'two workers take the same events at once',
    patches: [
      { file: 'src/store/queue.ts', find: 'return row?.taken ?? false;', replace: 'return row !== undefined;' },
    ],
    noticedBy: EMBEDDED,
  },
  {
    name: 'one lane for an entity',
    without: 'events of one entity are handled at the same time',
    patches: [
      {
        file: 'src/messaging/handling.ts',
        find: `const key = this.settings.concurrency === 1 ? '' : event.subject;`,
        replace: 'const key = event.id;',
      },
    ],
    noticedBy: EMBEDDED,
  },
  {
    name: 'delivery limit',
    without: 'an event that kills its consumer comes again for ever',
    patches: [
      {
        file: 'src/messaging/embedded/embedded-consumer.ts',
        find: 'if (event.attempts >= deliveryLimit)',
        replace: 'if (event.attempts >= deliveryLimit * 1000)',
      },
    ],
    noticedBy: EMBEDDED,
  },
  {
    name: 'delivery limit of the broker',
    without: 'the same on RabbitMQ 3, which has no limit of its own',
    patches: [
      { file: 'src/messaging/rabbitmq/topology.ts', find: `      'x-delivery-limit': deliveryLimit,\n`, replace: '' },
    ],
    noticedBy: BROKER,
  },
  {
    name: 'unique effect',
    without: 'an event that comes twice sends two messages',
    patches: [
      { file: MESSAGES, find: 'effect_key text not null unique', replace: 'effect_key text not null' },
      { file: 'src/store/writers/delivery-writer.ts', find: 'on conflict (effect_key) do nothing', replace: '' },
    ],
    noticedBy: { project: 'integration', pattern: 'notifications/planning' },
  },
  {
    name: 'SENDING before the call',
    without: 'a message whose sender died in the call is sent again as if it had never left',
    patches: [
      {
        file: 'src/store/writers/delivery-claims.ts',
        find: `if (each.status === 'pending' || (harmless && !terms.isLast(each.attempts))) taken.push(each);`,
        replace: 'if (each.id) taken.push(each);',
      },
    ],
    noticedBy: SENDING,
  },
  {
    name: 'a claim is shared by nobody',
    without: 'two workers send the same message',
    patches: [
      {
        file: 'src/store/writers/delivery-claims.ts',
        find: 'order by not_before, seq limit $2 for update skip locked',
        replace: 'order by not_before, seq limit $2',
      },
    ],
    noticedBy: SENDING,
  },
  {
    name: 'an outcome that comes too late',
    without: 'a sender that was held up overwrites what became of the message since',
    patches: [
      {
        file: 'src/store/writers/delivery-writer.ts',
        find: 'where id = $1 and status = $2 and attempts = $3 and asked = $4',
        replace: 'where id = $1 and $2 <> $3::text and $4::int >= 0',
      },
    ],
    noticedBy: SENDING,
  },
  {
    name: 'the provider it was meant for',
    without: 'what was written into a folder on trial goes out when the channel becomes real',
    patches: [
      {
        file: 'src/store/writers/delivery-claims.ts',
        find: `(status = 'pending' and (channel, provider) in (select * from unnest($1::text[], $3::text[])) and`,
        replace: `(status = 'pending' and cardinality($3::text[]) > 0 and`,
      },
    ],
    noticedBy: SENDING,
  },
  {
    name: 'the hold after a restore',
    without: 'what was sent in the time that a restored database has forgotten is sent again',
    patches: [
      {
        file: 'src/store/writers/delivery-claims.ts',
        find: 'const closed = mark ?',
        replace: 'const closed = mark && terms.limit < 0 ?',
      },
    ],
    noticedBy: { project: 'integration', pattern: 'notifications/after-a-restore' },
  },
];
