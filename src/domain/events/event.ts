import type { EventData, EventType } from './catalogue.js';

/** A status change to be told (событие): what a verb announces inside its transaction. */
export interface DomainEvent<T extends EventType = EventType> {
  readonly type: T;
  /** Id of the entity that changed. */
  readonly subject: string;
  /** Number of the entity's change: 1, 2, 3, … without gaps, so that a reader can tell order and loss. */
  readonly sequence: number;
  readonly organizationId: string | null;
  readonly data: EventData<T>;
}

/**
 * An event as subscribers see it: CloudEvents 1.0 in JSON (`application/cloudevents+json`). `id` stays the same over
 * redelivery; `sequence` is the CloudEvents extension of that name, kept as a number of the entity's change.
 */
export interface CloudEvent<T extends EventType = EventType> {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: T;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema: string;
  readonly sequence: number;
  readonly organization: string | null;
  readonly data: EventData<T>;
}

/** Makes an event of one type; the compiler holds `data` to the type's schema. */
export const event = <T extends EventType>(
  type: T,
  subject: string,
  sequence: number,
  organizationId: string | null,
  data: EventData<T>,
): DomainEvent<T> => ({ type, subject, sequence, organizationId, data });

/** How many ways the outbox is split; events of one entity always share one, which keeps their order. */
export const PARTITIONS = 16;

/** The partition of an entity: the last hexadecimal digit of its id, which is random and the same in SQL and here. */
export const partitionOf = (subject: string): number => parseInt(subject.slice(-1), PARTITIONS);
