import type { CloudEvent } from '../domain/events/event.js';
import type { RecordedEvent } from '../domain/events/cloud-event.js';
import type { Reason } from '../domain/reason.js';

/** Somebody who wants events (подписчик): a name and what it listens to. */
export interface Subscriber {
  /** Stable, lower case letters, digits and hyphens: names the queue `sverka.<name>`. */
  readonly name: string;
  /** Routing patterns over event types, as on a topic exchange: `*` is one word, `#` any number of words. */
  readonly patterns: readonly string[];
}

/** What a handler may know about this delivery of an event. */
export interface DeliveryContext {
  readonly subscriber: string;
  /** 1 at the first try in this process, 2, 3, … when the handler is called again. */
  readonly attempt: number;
  /** The event may have been handled before, wholly or in part: the effect's own key decides. */
  readonly redelivered: boolean;
  /** Aborted when the handler has run too long: its outcome no longer counts. */
  readonly signal: AbortSignal;
}

/**
 * Handles one event. Resolves: done, never delivered again (except after a crash). Throws Refused: parked at once with its
 * reason. Throws anything else: tried again in place, a bounded number of times, then parked.
 */
export type EventHandler = (event: CloudEvent, delivery: DeliveryContext) => Promise<void>;

/** How events are handed to a handler. */
export interface ConsumeOptions {
  /** Entities handled at once; events of one entity always one after another. 1 keeps the order across entities too. Default 8. */
  readonly concurrency?: number;
  /** Calls of the handler for one event before it is parked. Default 5. */
  readonly attempts?: number;
  /** Pause before the second call; it grows fourfold each time, with jitter. Default 200. */
  readonly retryDelayMs?: number;
  /** A handler that has not answered by then is given up and its event parked. Default 120 000. */
  readonly handlerTimeoutMs?: number;
  /** How long `stop()` waits for handlers at work. Default 7 000. */
  readonly stopTimeoutMs?: number;
}

/** A running subscription. */
export interface Consumption {
  /** Takes no more, waits for handlers at work (bounded), gives the rest back to be delivered to the next consumer. */
  stop(): Promise<void>;
}

/** What became of a batch given to {@link Transport.publish}. Events in neither list stay unpublished, or nobody knows. */
export interface Published {
  /** `seq` of every event that is now durable with the transport. */
  readonly accepted: readonly bigint[];
  /** Events that the transport would not take, with the reason, and all later events of the same subjects. */
  readonly failed: readonly { readonly event: RecordedEvent; readonly reason: Reason }[];
  /** Why the transport gave up before the end of the batch; null when every event is in one of the lists. */
  readonly stopped: Reason | null;
}

/** An event set aside for a subscriber because it could not be handled (отложенное событие). */
export interface ParkedEvent {
  readonly eventId: string;
  readonly type: string;
  readonly subject: string;
  readonly parkedAt: Date | null;
  readonly reason: Reason;
}

/** How much lies with the transport for a subscriber. */
export interface SubscriberBacklog {
  readonly subscriber: string;
  /** Events that wait or are being handled. */
  readonly waiting: number;
  /** Events set aside. */
  readonly parked: number;
  /** Whether somebody consumes them now. */
  readonly atWork: boolean;
}

/** Whether messages flow: `degraded` still keeps everything safe, but something waits. */
export interface TransportHealth {
  readonly state: 'up' | 'degraded' | 'down';
  readonly reason: Reason | null;
}

/**
 * How events travel from the outbox to subscribers. Both transports promise the same: an event accepted by `publish` reaches every
 * subscriber whose pattern matches its type at least once; events of one entity reach it in order; one consumer of a subscriber
 * is active at a time and another takes over when it dies; an event that cannot be handled is parked, never lost and never in the
 * way of other entities for ever. An event that nobody subscribed to is simply published.
 */
export interface Transport {
  readonly kind: 'rabbitmq' | 'embedded';
  /** True where accepting an event and marking its outbox row published are one transaction: it asks for no event's data. */
  readonly marksPublished: boolean;
  /**
   * Resolves when the outcome of every event is durable. The batch must be in order. May be called again before the last call has
   * resolved: later events follow the earlier ones, and a call that stops or fails stops every call that overlaps it. Once an
   * event is known to be refused, its entity is handed in again only from that event on.
   *
   * @throws Temporary when the transport is out of reach or its answer is unknown: nothing may be taken as published
   */
  publish(events: readonly RecordedEvent[]): Promise<Published>;
  /** Subscribes and starts handing events over. Does not wait for a broker that is down: it connects when it can. */
  consume(subscriber: Subscriber, handler: EventHandler, options?: ConsumeOptions): Promise<Consumption>;
  /**
   * Parked events of a subscriber, oldest first, at most `limit` (default 100). On RabbitMQ a look holds what it shows until it ends:
   * two looks at the same moment see a part each.
   */
  parked(subscriber: string, limit?: number): Promise<ParkedEvent[]>;
  /** Gives a parked event to its subscriber again; false when no such event is parked. */
  offerAgain(subscriber: string, eventId: string): Promise<boolean>;
  /** Gives every parked event to its subscriber again, oldest first; returns how many. */
  offerAllAgain(subscriber: string): Promise<number>;
  /** How much lies there for a subscriber; null when there is none of this name. */
  backlog(subscriber: string): Promise<SubscriberBacklog | null>;
  /** How many events are parked, by subscriber: all of them on the embedded transport, on RabbitMQ those known here. */
  countParked(): Promise<ReadonlyMap<string, number>>;
  /**
   * Forgets a subscriber with everything that lies there for it (забыть подписчика). It is there again when somebody subscribes by
   * its name, and hears what is published from then on.
   *
   * @throws Refused `subscriber-at-work`, `subscriber-unknown`
   */
  forget(subscriber: string): Promise<void>;
  /** Asks for the state now. Never throws. */
  check(): Promise<TransportHealth>;
  /** Stops every consumption, all at once; publishing goes on. */
  stopConsuming(): Promise<void>;
  /** Stops every consumption and closes the connections. */
  close(): Promise<void>;
}

/** Where the room writes what an operator should know; a pino logger fits. */
export interface MessagingLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
