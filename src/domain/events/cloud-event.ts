import { z } from 'zod';
import { Refused } from '../failure.js';
import { EVENTS, type EventData, type EventType } from './catalogue.js';
import type { CloudEvent } from './event.js';
import { shown } from '../shown.js';

/** An announced event as it was kept (запись исходящего события): a row of the outbox. */
export interface RecordedEvent {
  /** Place in the outbox; grows within one entity, but rows of other entities may commit late. */
  readonly seq: bigint;
  /** UUIDv7, the id that subscribers see, the same at every redelivery. */
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: number;
  readonly partition: number;
  readonly organizationId: string | null;
  readonly time: Date;
  readonly data: unknown;
}

/** The name under which a schema is known: a URN, so that it stays the same wherever the files are served. */
export const schemaUri = (type: string): string => `urn:sverka:event:${type}`;

/**
 * Says a recorded event the way subscribers see it.
 *
 * @param source URI-reference of this installation, CloudEvents `source`
 */
export const toCloudEvent = (row: RecordedEvent, source: string): CloudEvent => ({
  specversion: '1.0',
  id: row.id,
  source,
  type: row.type as EventType,
  subject: row.subject,
  time: row.time.toISOString(),
  datacontenttype: 'application/json',
  dataschema: schemaUri(row.type),
  sequence: row.sequence,
  organization: row.organizationId,
  data: row.data as EventData<EventType>,
});

/**
 * The whole envelope of one type as a zod schema. Unknown attributes are allowed: CloudEvents extensions (tracing, for one) may be
 * added on the way, and a reader of version 1 must read a version 1 that gained a field.
 */
export const envelopeOf = <T extends EventType>(type: T) =>
  z.object({
    specversion: z.literal('1.0'),
    id: z.uuid().describe('unique, the same at every redelivery: the key for deduplication'),
    source: z.string().min(1).describe('the installation that says it, a URI-reference'),
    type: z.literal(type).describe('name of the event, also its routing key'),
    subject: z.uuid().describe('id of the entity that changed'),
    time: z.iso.datetime().describe('when it was announced, UTC'),
    datacontenttype: z.literal('application/json'),
    dataschema: z.string().describe(`identifies the schema of the data: ${schemaUri(type)}`),
    sequence: z.int().min(1).describe('number of the change of this entity: 1, 2, 3, … without gaps'),
    organization: z.uuid().nullish().describe('our own company (организация) that it belongs to, if one'),
    data: EVENTS[type],
  });

const envelopes = new Map<string, z.ZodType>(
  Object.keys(EVENTS).map((type) => [type, envelopeOf(type as EventType) as z.ZodType]),
);

const head = z.object({ type: z.string() });

/**
 * Reads an event that came over a transport; the counterpart of {@link toCloudEvent}.
 *
 * @throws Refused `event-invalid` (at: path, problem) when it is no envelope or its data breaks the schema; `event-unknown`
 * (type) when the catalogue has no such type, as when a newer program speaks to an older one
 */
export function readCloudEvent(value: unknown): CloudEvent {
  const { data: known } = head.safeParse(value);
  if (!known) throw new Refused('event-invalid', { at: 'type', problem: 'not a CloudEvent' });
  const envelope = envelopes.get(known.type);
  if (!envelope) throw new Refused('event-unknown', { type: shown(known.type, 100) });
  const read = envelope.safeParse(value);
  if (read.success) {
    const event = read.data as CloudEvent;
    return { ...event, organization: event.organization ?? null };
  }
  const [issue] = read.error.issues;
  throw new Refused('event-invalid', {
    type: known.type,
    at: shown(issue?.path.join('.') ?? '', 200),
    problem: shown(issue?.message ?? 'invalid', 300),
  });
}
