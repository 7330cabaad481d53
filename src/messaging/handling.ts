import { Refused, Temporary } from '../domain/failure.js';
import { readCloudEvent } from '../domain/events/cloud-event.js';
import type { CloudEvent } from '../domain/events/event.js';
import { type Reason, reason } from '../domain/reason.js';
import { doneWithin, pause, pauseAfter } from './backoff.js';
import { Deadlines, HandlerCall } from './handler-call.js';
import type { ConsumeOptions, EventHandler, MessagingLog } from './transport.js';
import { shown } from '../domain/shown.js';

/** An event as a transport hands it in; `ticket` is what the transport needs to settle it. */
export interface Incoming<T> {
  readonly ticket: T;
  readonly redelivered: boolean;
  /** The parsed body; throws Refused when it cannot be parsed. */
  readonly body: () => unknown;
}

/** How a transport ends a delivery. A failure here means that the link is gone: the event will come again. */
export interface Settlement<T> {
  /** Without a promise the entity's next event need not wait. */
  done(ticket: T): Promise<void> | void;
  park(ticket: T, reason: Reason): Promise<void>;
}

const DEFAULTS = { concurrency: 8, attempts: 5, retryDelayMs: 200, handlerTimeoutMs: 120_000, stopTimeoutMs: 7_000 };

/** Longest pause between two calls for one event, whatever the number of attempts. */
const LONGEST_RETRY_MS = 30_000;

interface Item<T> {
  readonly key: string;
  readonly ticket: T;
  readonly redelivered: boolean;
  readonly event: CloudEvent;
  /** Aborted when the link that brought it is gone: it will come again. */
  readonly link: AbortSignal;
  /** Calls of the handler so far. */
  attempt: number;
  /** What came for the same lane and waits behind it. */
  followers: Item<T>[] | undefined;
}

/**
 * What happens to events between a transport and a handler, the same on both transports: validation, one lane per entity (strictly
 * one after another) and several lanes at once, retry in place, parking. It outlives the link: a handler still at work when its
 * link is lost keeps its lane, and what the next link brings for that entity waits behind it.
 *
 * Callbacks instead of loops that wait, because this runs for every event: promises of its own cost more than most handlers do.
 */
export class Handling<T> {
  private readonly settings: Required<ConsumeOptions>;
  /** The event at the head of each lane: being handled, waiting for a free place or for its next try. */
  private readonly lanes = new Map<string, Item<T>>();
  /** Heads that wait for a free place. */
  private readonly ready: Item<T>[] = [];
  private readonly deadlines: Deadlines;
  private link = new AbortController();
  private stopping = false;
  private free: number;
  private settleable = true;
  /** Events being parked that have no lane. */
  private parking = 0;
  private idle: (() => void) | undefined;

  constructor(
    private readonly subscriber: string,
    private readonly handler: EventHandler,
    private readonly settlement: Settlement<T>,
    private readonly log: MessagingLog,
    options: ConsumeOptions,
  ) {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    this.settings = { ...DEFAULTS, ...given };
    this.free = this.settings.concurrency;
    this.deadlines = new Deadlines(this.settings.handlerTimeoutMs);
  }

  /** How many events may be in hand at once: a quarter of it halves the throughput, and all of it goes back when the link is lost. */
  static windowOf({ concurrency = DEFAULTS.concurrency }: ConsumeOptions): number {
    return Math.max(64, concurrency * 16);
  }

  /** Takes an event in hand. Never throws. */
  accept({ ticket, redelivered, body }: Incoming<T>): void {
    if (this.stopping) return;
    let event: CloudEvent;
    try {
      event = readCloudEvent(body());
    } catch (error) {
      this.convict(ticket, reasonOf(error));
      return;
    }
    // With one event at a time the order across entities is kept as well, also while one is being retried.
    const key = this.settings.concurrency === 1 ? '' : event.subject;
    const link = this.link.signal;
    const item: Item<T> = { key, ticket, redelivered, event, link, attempt: 0, followers: undefined };
    const head = this.lanes.get(key);
    if (head) (head.followers ??= []).push(item);
    else this.lead(item);
  }

  /** Parks what is known to kill its consumer, or is no event, without calling the handler. Never throws. */
  convict(ticket: T, why: Reason): void {
    if (this.stopping) return;
    this.parking++;
    void this.park(ticket, why, undefined).then(() => {
      this.parking--;
      this.rest();
    });
  }

  /**
   * Calls no handler again and waits for those at work, bounded. What is not settled by then will not be settled by this object:
   * the transport gives it back.
   */
  async stop(): Promise<void> {
    this.stopping = true;
    this.lost();
    const idle = new Promise<void>((resolve) => (this.idle = resolve));
    this.rest();
    await doneWithin(idle, this.settings.stopTimeoutMs);
    this.settleable = false;
  }

  /** The link is gone: what was not begun is dropped, because it will come again. */
  lost(): void {
    this.link.abort();
    this.link = new AbortController();
    for (const head of this.lanes.values()) head.followers = undefined;
    for (const item of this.ready.splice(0)) this.finish(item);
  }

  /** Makes an event the head of its lane. */
  private lead(item: Item<T>): void {
    this.lanes.set(item.key, item);
    this.begin(item);
  }

  /** Calls the handler for the head of a lane, as soon as there is a place. */
  private begin(item: Item<T>): void {
    if (item.link.aborted) this.finish(item);
    else if (this.free === 0) this.ready.push(item);
    else this.call(item);
  }

  /** The lane goes on. */
  private finish({ key, followers }: Item<T>): void {
    const next = followers?.shift();
    if (next) {
      next.followers = followers;
      this.lead(next);
    } else {
      this.lanes.delete(key);
      this.rest();
    }
  }

  private rest(): void {
    if (this.idle && this.lanes.size + this.parking === 0) this.idle();
  }

  private call(item: Item<T>): void {
    this.free--;
    const attempt = ++item.attempt;
    const call = new HandlerCall(this.subscriber, attempt, item.redelivered || attempt > 1, () => {
      call.abort();
      this.answered(call, item, new Overdue(this.settings.handlerTimeoutMs));
    });
    this.deadlines.watch(call);
    let answer: Promise<void>;
    try {
      answer = Promise.resolve(this.handler(item.event, call));
    } catch (error) {
      answer = Promise.reject(error as Error);
    }
    answer.then(
      () => this.answered(call, item, undefined),
      (error: unknown) => this.answered(call, item, error ?? new Error('thrown without a value')),
    );
  }

  /** @param failure what the handler threw, or undefined */
  private answered(call: HandlerCall, item: Item<T>, failure: unknown): void {
    if (call.over) return;
    call.over = true;
    this.deadlines.forget(call);
    this.free++;
    const next = this.ready.shift();
    if (next) this.begin(next);
    if (failure === undefined) this.done(item);
    else this.failed(item, failure);
  }

  private failed(item: Item<T>, failure: unknown): void {
    const { attempts, retryDelayMs } = this.settings;
    const { event, attempt, link } = item;
    const why = reasonOf(failure);
    if (failure instanceof Refused || failure instanceof Overdue || attempt >= attempts) {
      void this.park(item.ticket, why, event).then(() => this.finish(item));
      return;
    }
    this.log.warn(
      { subscriber: this.subscriber, event: event.id, type: event.type, attempt, reason: why },
      'an event could not be handled and is tried again',
    );
    const wait = pauseAfter({ baseMs: retryDelayMs, factor: 4, maxMs: LONGEST_RETRY_MS }, attempt);
    void pause(wait, link).then(() => this.begin(item));
  }

  private done(item: Item<T>): void {
    try {
      const settled = this.settleable ? this.settlement.done(item.ticket) : undefined;
      if (settled) {
        void settled.catch((error: unknown) => this.unsettled(error)).then(() => this.finish(item));
        return;
      }
    } catch (error) {
      this.unsettled(error);
    }
    this.finish(item);
  }

  private async park(ticket: T, why: Reason, event: CloudEvent | undefined): Promise<void> {
    const { subscriber } = this;
    this.log.error(
      { subscriber, event: event?.id, type: event?.type, reason: why },
      'an event could not be handled and is parked',
    );
    if (!this.settleable) return;
    await this.settlement.park(ticket, why).catch((error: unknown) => this.unsettled(error));
  }

  private unsettled(error: unknown): void {
    const cause = (error as Error).message;
    this.log.warn({ subscriber: this.subscriber, cause }, 'an event could not be settled and will be delivered again');
  }
}

/** The handler did not answer in time. It may still be at work, so that calling it again would break the entity's order. */
class Overdue extends Temporary {
  constructor(timeoutMs: number) {
    super('handler-overdue', { timeoutMs });
  }
}

/** The reason inside a failure; for a defect its message, bounded. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof Refused || error instanceof Temporary) return error.reason;
  const text = error instanceof Error ? error.message : JSON.stringify(error);
  return reason('handler-failed', { error: shown(text ?? 'unknown', 500) });
}
