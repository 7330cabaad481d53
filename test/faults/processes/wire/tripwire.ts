/** Something that goes over a wire between the program and a server, as a proxy or a stand-in sees it. */
export interface WireEvent {
  readonly wire: 'postgres' | 'amqp' | 'smtp' | 'sms';
  /** Role of the process whose wire it is. */
  readonly role: string;
  readonly from: 'program' | 'server';
  /** Kind of message in the words of the protocol: `Query`, `CommandComplete`, `basic.publish`, `dot`. */
  readonly what: string;
  /** Statement, command tag or routing key. */
  readonly text: string;
  /** PostgreSQL: statements of the transaction so far, this one included. */
  readonly trace: readonly string[];
}

/** A moment on the wire (точка отказа). */
export interface Point {
  readonly name: string;
  readonly at: (event: WireEvent) => boolean;
  /** `held`: the message never arrives. `passed`: it is the last one that does. */
  readonly message: 'held' | 'passed';
}

/** What to do with a message. */
export type Verdict = 'pass' | 'hold' | 'last';

/** Done at the moment of the point; `cut` ends the connection on which it came. */
export type Strike = (event: WireEvent, cut: () => void) => void;

interface Armed {
  readonly point: Point;
  readonly strike: Strike;
  readonly hit: (event: WireEvent) => void;
}

/**
 * Waits on all wires of a world for one moment at a time, and strikes there: before the message goes on, or right after it. The program knows
 * nothing of it. Counts what it saw and which points were hit, so that a point that no message ever reaches fails its test.
 */
export class Tripwire {
  seen = 0;
  readonly hits = new Map<string, number>();
  private armed: Armed | undefined;
  private struck: { armed: Armed; event: WireEvent } | undefined;

  /** Resolves with the message at which it struck. */
  arm(point: Point, strike: Strike): Promise<WireEvent> {
    if (this.armed) throw new Error(`the point "${this.armed.point.name}" waits still`);
    return new Promise((hit) => {
      this.armed = { point, strike, hit };
    });
  }

  /** Waits for nothing any more. */
  disarm(): void {
    this.armed = undefined;
  }

  /** Asked by a proxy of every message before it goes on; `hold` and `last` must be followed by {@link strike}. */
  judge(event: WireEvent): Verdict {
    this.seen += 1;
    if (!this.armed?.point.at(event)) return 'pass';
    this.struck = { armed: this.armed, event };
    this.armed = undefined;
    return this.struck.armed.point.message === 'held' ? 'hold' : 'last';
  }

  /** The message was held back, or has gone on: now. */
  strike(cut: () => void): void {
    if (!this.struck) return;
    const { armed, event } = this.struck;
    this.struck = undefined;
    this.hits.set(armed.point.name, (this.hits.get(armed.point.name) ?? 0) + 1);
    armed.strike(event, cut);
    armed.hit(event);
  }
}
