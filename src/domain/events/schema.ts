import { z } from 'zod';
import { EVENT_TYPES, type EventType } from './catalogue.js';
import { envelopeOf, schemaUri } from './cloud-event.js';

/** A JSON document as plain data. */
export type Json = { readonly [key: string]: unknown };

/** Media type of every event. */
export const EVENT_MEDIA_TYPE = 'application/cloudevents+json';

/** The topic exchange (and, on the embedded transport, the name in documents) through which every event goes. */
export const EVENT_EXCHANGE = 'sverka.events';

const MEANING: Record<EventType, string> = {
  'statement.imported.v1': 'A bank statement (выписка) was read and kept.',
  'payment.received.v1': 'Money came in: a new incoming payment (поступление).',
  'payment.sent.v1': 'Money went out: a new outgoing payment (списание).',
  'payment.allocated.v1': 'A payment, or a part of it, was allocated to invoices (разнесение платежа).',
  'payment.reversed.v1': 'Allocations of a payment were undone (сторно).',
  'payment.set-aside.v1': 'A person set a payment aside: it is not matched any more.',
  'payment.reopened.v1': 'A payment that was set aside is open again.',
  'payment.withdrawn.v1': 'The bank took a payment back by a corrected statement.',
  'invoice.registered.v1': 'A new invoice (счёт на оплату).',
  'invoice.changed.v1': 'The content of an invoice changed; `changed` names the fields.',
  'invoice.status-changed.v1': 'The status of an invoice went from one to another.',
  'order.registered.v1': 'A new order (заказ клиента).',
  'order.status-changed.v1': 'The status of an order went from one to another.',
  'order.checked.v1': 'An order breaks the terms of its agreement, breaks others than before, or keeps to them again.',
  'counterparty.registered.v1': 'A new counterparty (контрагент).',
  'counterparty.changed.v1': 'A counterparty changed; `changed` names the fields.',
  'counterparty.erased.v1': 'The personal data of a counterparty were erased: subscribers erase what they keep of it.',
  'counterparty.risk-changed.v1':
    'A registry warns of a client, no longer does, or says its name, address or director otherwise.',
  'counterparty.merged.v1':
    'Two cards are one counterparty (объединение): the records of one belong to the other from now on.',
  'counterparty.unmerged.v1': 'A merge of two cards was undone (разъединение).',
  'activity.recorded.v1': 'A person noted a dealing with a counterparty (событие клиента), or corrected a note.',
  'audit.sealed.v1':
    'The audit log (журнал аудита) has reached this entry; whoever keeps it can check the log against it.',
  'message.sent.v1': 'A message was accepted by its channel.',
  'message.delivered.v1': 'A message reached its recipient.',
  'message.failed.v1': 'A message was refused or given up; the reason is in it.',
  'message.unknown.v1': 'Nobody knows whether a message was sent; it is not sent again blindly.',
};

/**
 * JSON Schema (draft 2020-12) of one event, the whole CloudEvents envelope. Written for readers: additional properties are allowed,
 * because a later version of the program may add fields without making a new version of the event.
 */
export function eventSchema(type: EventType): Json {
  const { $schema, ...schema } = z.toJSONSchema(envelopeOf(type), {
    io: 'input',
    target: 'draft-2020-12',
    // A named format says it better than the long pattern that zod checks it by.
    override: ({ jsonSchema }) => void (jsonSchema.format && delete jsonSchema.pattern),
  }) as Json;
  return { $schema, $id: schemaUri(type), title: type, description: MEANING[type], ...schema };
}

/** File name of a type's schema under `docs/events`. */
export const schemaFile = (type: EventType): string => `${type}.json`;

const channelId = (type: EventType): string => type.replaceAll('.', '_').replaceAll('-', '_');

const channel = (type: EventType): Json => ({
  address: type,
  title: type,
  description: MEANING[type],
  messages: { event: { $ref: `#/components/messages/${channelId(type)}` } },
  bindings: {
    amqp: {
      is: 'routingKey',
      exchange: { name: EVENT_EXCHANGE, type: 'topic', durable: true, autoDelete: false },
      bindingVersion: '0.3.0',
    },
  },
});

const operation = (type: EventType): Json => ({
  action: 'send',
  channel: { $ref: `#/channels/${channelId(type)}` },
  messages: [{ $ref: `#/channels/${channelId(type)}/messages/event` }],
  bindings: { amqp: { deliveryMode: 2, mandatory: true, bindingVersion: '0.3.0' } },
});

const message = (type: EventType): Json => ({
  name: type,
  title: type,
  summary: MEANING[type],
  contentType: EVENT_MEDIA_TYPE,
  payload: { $ref: `./${schemaFile(type)}` },
});

const perType = (make: (type: EventType) => Json, prefix = ''): Json =>
  Object.fromEntries(EVENT_TYPES.map((type) => [`${prefix}${channelId(type)}`, make(type)]));

/** The AsyncAPI 3.0 document: every event as a channel of the topic exchange. */
export const asyncApi = (): Json => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Sverka events',
    version: '1.0.0',
    description:
      'Every status change as a CloudEvents 1.0 message in JSON. At least once to every subscriber: deduplicate by `id`. ' +
      'Events of one `subject` arrive in the order of `sequence`. To subscribe, bind a queue of your own to the topic exchange ' +
      `\`${EVENT_EXCHANGE}\`; the routing key is the type. A change that breaks a reader is a new version in the type's name; ` +
      'fields may be added without one.',
    license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  },
  defaultContentType: EVENT_MEDIA_TYPE,
  channels: perType(channel),
  operations: perType(operation, 'send_'),
  components: { messages: perType(message) },
});

/** Every document of `docs/events` as file name and text, in a fixed order. */
export const eventDocuments = (): [file: string, text: string][] => [
  ['asyncapi.json', print(asyncApi())],
  ...EVENT_TYPES.map((type): [string, string] => [schemaFile(type), print(eventSchema(type))]),
];

const print = (document: Json): string => `${JSON.stringify(document, null, 2)}\n`;
