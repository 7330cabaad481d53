import type { Message, Options } from 'amqplib';
import { z } from 'zod';
import { Refused } from '../../domain/failure.js';
import { type RecordedEvent, toCloudEvent } from '../../domain/events/cloud-event.js';
import { EVENT_EXCHANGE, EVENT_MEDIA_TYPE } from '../../domain/events/schema.js';
import { type Reason, reason } from '../../domain/reason.js';
import { shown } from '../../domain/shown.js';
import type { ParkedEvent } from '../transport.js';
import { DEAD_EXCHANGE, deadQueueOf, queueOf } from './topology.js';
import type { Outgoing } from './publisher.js';

/** Header of a parked message: the reason as JSON. */
const REASON_HEADER = 'sverka-reason';

/** Our own largest event is far smaller; a larger body is somebody's mistake and would only fill memory. */
const LARGEST_BODY = 4 * 1024 * 1024;

/** An event as a message: structured CloudEvents content, with the attributes also as headers for those who filter by them. */
export function eventMessage(event: RecordedEvent, source: string, mandatory: boolean): Outgoing {
  const said = toCloudEvent(event, source);
  return {
    exchange: EVENT_EXCHANGE,
    routingKey: event.type,
    body: Buffer.from(JSON.stringify(said)),
    properties: {
      persistent: true,
      mandatory,
      contentType: EVENT_MEDIA_TYPE,
      contentEncoding: 'utf-8',
      messageId: event.id,
      type: event.type,
      appId: 'sverka',
      timestamp: Math.floor(event.time.getTime() / 1000),
      headers: { 'ce-subject': event.subject, 'ce-sequence': event.sequence },
    },
  };
}

/** The body of a message as JSON; throws Refused `event-invalid` for anything else. */
export function parseBody({ content }: Message): unknown {
  if (content.length > LARGEST_BODY) throw new Refused('event-invalid', { at: '', problem: `${content.length} bytes` });
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    throw new Refused('event-invalid', { at: '', problem: 'not JSON' });
  }
}

/** A copy of a message that goes to the subscriber's dead letters and says why. */
export const parkedMessage = (message: Message, subscriber: string, why: Reason): Outgoing =>
  copyOf(message, DEAD_EXCHANGE, deadQueueOf(subscriber), { [REASON_HEADER]: JSON.stringify(why) });

/** A copy of a parked message that goes to the subscriber's queue again. */
export const offeredMessage = (message: Message, subscriber: string): Outgoing =>
  copyOf(message, '', queueOf(subscriber), {});

function copyOf(message: Message, exchange: string, routingKey: string, more: Record<string, unknown>): Outgoing {
  const { properties } = message;
  const headers = Object.entries((properties.headers ?? {}) as Record<string, unknown>);
  const own = headers.filter(([name]) => !name.startsWith('x-') && name !== REASON_HEADER);
  const { contentType, contentEncoding, type, appId, timestamp } = properties as Options.Publish;
  return {
    exchange,
    routingKey,
    body: message.content,
    properties: {
      persistent: true,
      mandatory: true,
      contentType,
      contentEncoding,
      type,
      appId,
      messageId: idOf(message),
      timestamp: exchange === DEAD_EXCHANGE ? Math.floor(Date.now() / 1000) : timestamp,
      headers: { ...Object.fromEntries(own), ...more },
    },
  };
}

/** The event's id, or a stand-in made of the delivery where a stranger's message has none. */
export const idOf = ({ properties, fields }: Message): string =>
  String(
    (properties as Options.Publish).messageId ?? `unnamed-${(fields as { deliveryTag?: number }).deliveryTag ?? 0}`,
  );

/** How often a consumer was lost with this message in hand; the broker counts from the second delivery on. */
export function deathsOf({ properties }: Message): number {
  const count: unknown = ((properties.headers ?? {}) as Record<string, unknown>)['x-delivery-count'];
  return typeof count === 'number' ? count : 0;
}

/** A dead letter as an operator sees it. */
export function asParked(message: Message): ParkedEvent {
  const { type, timestamp } = message.properties as Options.Publish;
  const headers = (message.properties.headers ?? {}) as Record<string, unknown>;
  const parkedAt = REASON_HEADER in headers && timestamp !== undefined ? new Date(timestamp * 1000) : null;
  const subject = headers['ce-subject'];
  return {
    eventId: idOf(message),
    type: type ?? '',
    subject: typeof subject === 'string' ? shown(subject, 200) : '',
    // A time of whoever, in whatever unit, may be no day of any calendar.
    parkedAt: parkedAt && Number.isFinite(parkedAt.getTime()) ? parkedAt : null,
    reason: reasonOfParked(message),
  };
}

/** Why a message lies among the dead letters: our own reason, or the broker's. Anyone with a login may have written its headers. */
function reasonOfParked({ properties }: Message): Reason {
  const headers = (properties.headers ?? {}) as Record<string, unknown>;
  const ours = headers[REASON_HEADER];
  if (typeof ours === 'string') return readReason(ours) ?? reason('parked', { cause: shown(ours, 300) });
  const deaths = headers['x-death'];
  const first: unknown = Array.isArray(deaths) ? deaths[0] : undefined;
  const cause = typeof first === 'object' && first !== null && 'reason' in first ? first.reason : undefined;
  if (cause === 'delivery_limit') return reason('delivery-limit');
  return reason('parked', { cause: typeof cause === 'string' ? shown(cause, 300) : 'unknown' });
}

const writtenReason = z.object({
  code: z.string().regex(/^[a-z][a-z0-9-]{0,99}$/),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** A reason out of its JSON; `undefined` when it is none. */
function readReason(text: string): Reason | undefined {
  try {
    const read = writtenReason.safeParse(JSON.parse(text));
    return read.success ? reason(read.data.code, read.data.params) : undefined;
  } catch {
    return undefined;
  }
}
