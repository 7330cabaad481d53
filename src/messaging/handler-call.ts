import type { DeliveryContext } from './transport.js';

/** One call of a handler (вызов обработчика): what the handler may know of it. Made for every event, and therefore as little as possible. */
export class HandlerCall implements DeliveryContext {
  private controller: AbortController | undefined;
  /** It was answered, or given up. */
  over = false;
  /** By the clock of `performance.now()`. */
  readonly since = performance.now();

  constructor(
    readonly subscriber: string,
    readonly attempt: number,
    readonly redelivered: boolean,
    /** Called when it is overdue. */
    readonly giveUp: () => void,
  ) {}

  /** Made when it is first asked for: few handlers do. */
  get signal(): AbortSignal {
    this.controller ??= new AbortController();
    return this.controller.signal;
  }

  /** Tells the handler that its outcome no longer counts. */
  abort(): void {
    void this.signal;
    this.controller?.abort();
  }
}

/** Gives up calls that were not answered in time: one timer for all of them, which all have the same time. */
export class Deadlines {
  /** In the order of their beginning. */
  private readonly calls = new Set<HandlerCall>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly timeoutMs: number) {}

  watch(call: HandlerCall): void {
    this.calls.add(call);
    this.timer ??= setTimeout(() => this.look(), this.timeoutMs).unref();
  }

  forget(call: HandlerCall): void {
    this.calls.delete(call);
  }

  private look(): void {
    this.timer = undefined;
    for (const call of this.calls) {
      const left = call.since + this.timeoutMs - performance.now();
      if (left > 0) {
        // A timer may ring a little early.
        this.timer = setTimeout(() => this.look(), Math.ceil(left)).unref();
        return;
      }
      this.calls.delete(call);
      call.giveUp();
    }
  }
}
