import type { RecordedEvent } from '../../domain/events/cloud-event.js';
import { type Reason, reason } from '../../domain/reason.js';
import { reasonOf } from '../handling.js';
import type { Published } from '../transport.js';
import type { Outgoing, Publisher } from './publisher.js';

/** Unconfirmed messages at most. */
export const WINDOW = 250;

/** One batch on its way. */
interface Passage {
  readonly accepted: bigint[];
  readonly failed: { event: RecordedEvent; reason: Reason }[];
  /** Entities of which the broker refused an event: their later ones must not overtake it. */
  readonly refused: Map<string, Reason>;
  flying: number;
  stopped: Reason | null;
}

/** What the conveyor needs of the publishing connection. */
export type MessageSender = Pick<Publisher, 'ready' | 'send' | 'drop'>;

/** How events become messages, and how long the broker may confirm none of them. */
export interface ConveyorOptions {
  readonly toMessage: (event: RecordedEvent) => Outgoing;
  readonly confirmTimeoutMs: number;
}

/**
 * Keeps the publishing connection full (конвейер): the next event goes out as soon as an earlier one is confirmed, across the borders of
 * batches, in the order of the batches. Never two unconfirmed events of one entity: if the broker took the second and not the first,
 * the entity's order would be lost. For the same reason a passage that fails takes all that overlap it with it.
 */
export class Conveyor {
  private readonly passages = new Set<Passage>();
  private flying = new Set<string>();
  private sending: Promise<void> = Promise.resolve();
  private waiting: (() => void)[] = [];
  private movedAt = 0;
  private watch: NodeJS.Timeout | undefined;
  private halted: Reason | null = null;

  constructor(
    private readonly sender: MessageSender,
    private readonly options: ConveyorOptions,
  ) {}

  /** Resolves when the outcome of every event of the batch is known, or nobody will know it. May be called again before that. */
  async publish(events: readonly RecordedEvent[]): Promise<Published> {
    const passage = this.begin();
    this.sending = this.sending.then(() => this.send(passage, events));
    await this.sending;
    while (passage.flying > 0 && !passage.stopped) await this.moved();
    // Not before whoever asked has heard of it: until then a passage that begins may follow what this one did not carry.
    setImmediate(() => this.passages.delete(passage));
    const { accepted, failed, stopped } = passage;
    return { accepted, failed, stopped };
  }

  /** Stops everything that is on its way; until the answer is called, what begins is stopped as well. */
  halt(why: Reason): () => void {
    this.halted = why;
    this.stop(why);
    return () => (this.halted = null);
  }

  private begin(): Passage {
    const before = [...this.passages];
    const refused = new Map(before.flatMap((each) => [...each.refused]));
    const stopped = this.halted ?? before.find((each) => each.stopped)?.stopped ?? null;
    const passage: Passage = { accepted: [], failed: [], refused, flying: 0, stopped };
    this.passages.add(passage);
    return passage;
  }

  private async send(passage: Passage, events: readonly RecordedEvent[]): Promise<void> {
    try {
      if (!passage.stopped) await this.sender.ready();
      for (const event of events) {
        while (!passage.stopped && (this.flying.size >= WINDOW || this.flying.has(event.subject))) await this.moved();
        if (passage.stopped) return;
        const why = passage.refused.get(event.subject);
        if (why) passage.failed.push({ event, reason: why });
        else this.let(passage, event);
      }
    } catch (error) {
      this.stop(reasonOf(error));
    }
  }

  /** Lets one event fly. */
  private let(passage: Passage, event: RecordedEvent): void {
    const { flying } = this;
    if (flying.size === 0) this.movedAt = performance.now();
    flying.add(event.subject);
    passage.flying++;
    this.watch ??= this.watchFor(this.options.confirmTimeoutMs);
    this.sender.send(this.options.toMessage(event)).then(
      (refusal) => {
        flying.delete(event.subject);
        passage.flying--;
        if (refusal) this.refuse(passage, event, refusal);
        else passage.accepted.push(event.seq);
        this.move();
      },
      (error: unknown) => this.stop(reasonOf(error)),
    );
  }

  private refuse(passage: Passage, event: RecordedEvent, why: Reason): void {
    passage.failed.push({ event, reason: why });
    for (const each of this.passages) each.refused.set(event.subject, why);
  }

  /** What is unconfirmed now stays so: nobody waits for it any more, and nothing that was to follow it is sent. */
  private stop(why: Reason): void {
    for (const each of this.passages) each.stopped ??= why;
    this.flying = new Set();
    this.move();
  }

  private moved(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private move(): void {
    this.movedAt = performance.now();
    for (const wake of this.waiting.splice(0)) wake();
  }

  /** A broker with a full disk accepts messages and confirms none. */
  private watchFor(ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      const { confirmTimeoutMs } = this.options;
      const still = performance.now() - this.movedAt;
      this.watch = undefined;
      if (this.flying.size === 0) return;
      if (still < confirmTimeoutMs) this.watch = this.watchFor(confirmTimeoutMs - still);
      else {
        this.sender.drop('no confirm in time');
        this.stop(reason('broker-unconfirmed', { timeoutMs: confirmTimeoutMs }));
      }
    }, ms).unref();
  }
}
