import { Refused, Temporary } from '../domain/failure.js';
import { readCloudEvent } from '../domain/events/cloud-event.js';
import type { CloudEvent } from '../domain/events/event.js';
import { type Reason, reason } from '../domain/reason.js';
import { doneWithin, pause, pauseAfter } from './backoff.js';
import type { ConsumeOptions, EventHandler, MessagingLog } from './transport.js';
import { shown } from '../domain/shown.js';

/** An event as a transport hands it in; `ticket` is what the transport needs to settle it. */
export interface Incoming<T> {
  readonly ticket: T;
  readonly redelivered: boolean;
  /** The parsed body; throws Refused when it cannot be parsed. */
  body(): unknown;
}

/** How a transport ends a delivery. A failure here means that the link is gone: the event will come again. */
export interface Settlement<T> {
  done(ticket: T): Promise<void>;
  park(ticket: T, reason: Reason): Promise<void>;
}

const DEFAULTS = { concurrency: 8, attempts: 5, retryDelayMs: 200, handlerTimeoutMs: 120_000, stopTimeoutMs: 7_000 };

/** Longest pause between two calls for one event, whatever the number of attempts. */
const LONGEST_RETRY_MS = 30_000;

interface Item<T> {
  readonly ticket: T;
  readonly redelivered: boolean;
  readonly event: CloudEvent;
  /** Aborted when the link that brought it is gone: it will come again. */
  readonly link: AbortSignal;
}

/**
 * What happens to events between a transport and a handler, the same on both transports: validation, one lane per entity (strictly
 * one after another) and several lanes at once, retry in place, parking. It outlives the link: a handler still at work when its
 * link is lost keeps its lane, and what the next link brings for that entity waits behind it.
 */
export class Handling<T> {
  private readonly settings: Required<ConsumeOptions>;
  private readonly lanes = new Map<string, Item<T>[]>();
  private readonly working = new Set<Promise<void>>();
  private readonly waiting: (() => void)[] = [];
  private link = new AbortController();
  private stopping = false;
  private free: number;
  private settleable = true;

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
  }

  /** How many events may be in hand at once: a quarter of it halves the throughput, and all of it goes back when the link is lost. */
  static windowOf({ concurrency = DEFAULTS.concurrency }: ConsumeOptions): number {
    return Math.max(64, concurrency * 16);
  }

  /** Takes an event in hand. Never throws. */
  accept(incoming: Incoming<T>): void {
    if (this.stopping) return;
    let event: CloudEvent;
    try {
      event = readCloudEvent(incoming.body());
    } catch (error) {
      this.track(this.park(incoming.ticket, reasonOf(error), undefined));
      return;
    }
    // With one event at a time the order across entities is kept as well, also while one is being retried.
    const key = this.settings.concurrency === 1 ? '' : event.subject;
    const lane = this.lanes.get(key);
    const { ticket, redelivered } = incoming;
    const item: Item<T> = { ticket, redelivered, event, link: this.link.signal };
    if (lane) lane.push(item);
    else {
      const begun = [item];
      this.lanes.set(key, begun);
      this.track(this.run(key, begun));
    }
  }

  /** Parks what is known to kill its consumer, without calling the handler. Never throws. */
  convict(ticket: T, why: Reason): void {
    if (!this.stopping) this.track(this.park(ticket, why, undefined));
  }

  /**
   * Calls no handler again and waits for those at work, bounded. What is not settled by then will not be settled by this object:
   * the transport gives it back.
   */
  async stop(): Promise<void> {
    this.stopping = true;
    this.lost();
    await doneWithin(Promise.all(this.working), this.settings.stopTimeoutMs);
    this.settleable = false;
  }

  /** The link is gone: what was not begun is dropped, because it will come again. */
  lost(): void {
    this.link.abort();
    this.link = new AbortController();
    for (const lane of this.lanes.values()) lane.splice(1);
    for (const wake of this.waiting.splice(0)) wake();
  }

  private track(work: Promise<void>): void {
    this.working.add(work);
    void work.finally(() => this.working.delete(work));
  }

  private async run(key: string, lane: Item<T>[]): Promise<void> {
    for (let item = lane[0]; item; item = lane[0]) {
      await this.handle(item);
      lane.shift();
    }
    this.lanes.delete(key);
  }

  private async handle(item: Item<T>): Promise<void> {
    const { attempts, retryDelayMs } = this.settings;
    for (let attempt = 1; ; attempt++) {
      if (!(await this.takeSlot(item.link))) return;
      const failure = await this.call(item, attempt).finally(() => this.giveSlot());
      if (failure === undefined) return this.done(item.ticket);
      const final = failure instanceof Refused || failure instanceof Overdue || attempt >= attempts;
      if (final) return this.park(item.ticket, reasonOf(failure), item.event);
      this.log.warn(
        {
          subscriber: this.subscriber,
          event: item.event.id,
          type: item.event.type,
          attempt,
          reason: reasonOf(failure),
        },
        'an event could not be handled and is tried again',
      );
      await pause(pauseAfter({ baseMs: retryDelayMs, factor: 4, maxMs: LONGEST_RETRY_MS }, attempt), item.link);
    }
  }

  /** Calls the handler once; what it threw, or undefined. */
  private async call({ event, redelivered }: Item<T>, attempt: number): Promise<unknown> {
    const overdue = new AbortController();
    const { handlerTimeoutMs } = this.settings;
    const timer = setTimeout(() => overdue.abort(), handlerTimeoutMs);
    try {
      const { signal } = overdue;
      const timeout = new Promise<never>((_, reject) =>
        signal.addEventListener('abort', () => reject(new Overdue(handlerTimeoutMs)), { once: true }),
      );
      const delivery = { subscriber: this.subscriber, attempt, redelivered: redelivered || attempt > 1, signal };
      await Promise.race([Promise.resolve().then(() => this.handler(event, delivery)), timeout]);
      return undefined;
    } catch (error) {
      return error ?? new Error('thrown without a value');
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits for a free slot; false when the link is lost first. */
  private async takeSlot(link: AbortSignal): Promise<boolean> {
    while (this.free === 0 && !link.aborted) await new Promise<void>((wake) => this.waiting.push(wake));
    if (link.aborted) return false;
    this.free--;
    return true;
  }

  private giveSlot(): void {
    this.free++;
    this.waiting.shift()?.();
  }

  private async done(ticket: T): Promise<void> {
    await this.settle(() => this.settlement.done(ticket));
  }

  private async park(ticket: T, why: Reason, event: CloudEvent | undefined): Promise<void> {
    const { subscriber } = this;
    this.log.error(
      { subscriber, event: event?.id, type: event?.type, reason: why },
      'an event could not be handled and is parked',
    );
    await this.settle(() => this.settlement.park(ticket, why));
  }

  private async settle(end: () => Promise<void>): Promise<void> {
    if (!this.settleable) return;
    try {
      await end();
    } catch (error) {
      const cause = (error as Error).message;
      this.log.warn(
        { subscriber: this.subscriber, cause },
        'an event could not be settled and will be delivered again',
      );
    }
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
