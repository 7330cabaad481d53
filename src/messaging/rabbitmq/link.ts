import type { Duplex } from 'node:stream';
import { connect, type ChannelModel } from 'amqplib';
import { Temporary } from '../../domain/failure.js';
import { type Reason, reason } from '../../domain/reason.js';
import { doneWithin, pause, pauseAfter } from '../backoff.js';
import type { MessagingLog } from '../transport.js';

const RECONNECT = { baseMs: 250, factor: 2, maxMs: 15_000 };
const CONNECT_TIMEOUT_MS = 10_000;
const SETUP_TIMEOUT_MS = 20_000;
const CLOSE_TIMEOUT_MS = 1_000;

/** Seconds; a peer that is silent for two of them is taken for dead. */
const HEARTBEAT = 10;

/** What a link does with its connection. */
export interface LinkOptions {
  readonly url: string;
  /** Shown by the broker's management page. */
  readonly name: string;
  readonly log: MessagingLog;
  /** Makes channels and topology on a new connection; a failure closes it and the link tries again. */
  readonly setup: (connection: ChannelModel) => Promise<void>;
  /** The connection is gone. */
  readonly onLost?: () => void;
}

/** One connection to the broker that is made again, for ever, until it is closed. */
export class Link {
  private connection: ChannelModel | undefined;
  private readonly closing = new AbortController();
  private running: Promise<void> | undefined;
  private blocked: string | undefined;
  private failure: Error | undefined;
  private waiters: (() => void)[] = [];
  private attempted: Promise<void> | undefined;
  private lose: ((error: Error) => void) | undefined;

  constructor(private readonly options: LinkOptions) {}

  /** Starts connecting; resolves after the first attempt, whatever its outcome. */
  start(): Promise<void> {
    this.attempted ??= new Promise<void>((resolve) => {
      this.running = this.run(resolve);
    });
    return this.attempted;
  }

  get started(): boolean {
    return this.attempted !== undefined;
  }

  /** Why nothing can be sent now; null when all is well. */
  get trouble(): Reason | null {
    if (this.blocked !== undefined) return reason('broker-blocked', { cause: this.blocked });
    if (this.connection) return null;
    return reason('broker-unreachable', { cause: causeOf(this.failure) });
  }

  /** True while the broker is there but takes nothing. */
  get isBlocked(): boolean {
    return this.blocked !== undefined;
  }

  /**
   * Waits until the connection is there and set up.
   *
   * @throws Temporary `broker-unreachable` when it is not by then, `broker-blocked` while the broker takes nothing
   */
  async ready(timeoutMs: number): Promise<void> {
    void this.start();
    const until = Date.now() + timeoutMs;
    while (!this.connection && !this.closing.signal.aborted && Date.now() < until) {
      await doneWithin(new Promise<void>((resolve) => this.waiters.push(resolve)), until - Date.now());
    }
    const { trouble } = this;
    if (trouble) throw new Temporary(trouble.code, trouble.params, this.failure);
  }

  /**
   * Breaks the connection, as when its answers can no longer be trusted; the link then makes a new one. A little later, so that a
   * cause that the connection itself tells comes first.
   */
  drop(cause: string): void {
    const { connection, lose } = this;
    setImmediate(() => {
      if (!connection || connection !== this.connection || this.closing.signal.aborted) return;
      lose?.(new Error(cause));
      void end(connection);
    });
  }

  /** Closes the connection for good: what was not acknowledged goes back to its queue. */
  async close(): Promise<void> {
    this.closing.abort();
    const { connection } = this;
    if (connection) await end(connection);
    this.lose?.(new Error('closed'));
    await this.running;
  }

  private async run(attempted: () => void): Promise<void> {
    for (let failures = 0; !this.closing.signal.aborted;) {
      try {
        const { gone } = await this.open();
        failures = 0;
        attempted();
        this.failure = await gone;
      } catch (error) {
        this.failure = error as Error;
      }
      failures++;
      attempted();
      this.connection = undefined;
      this.blocked = undefined;
      this.options.onLost?.();
      if (this.closing.signal.aborted) break;
      this.options.log.warn(
        { link: this.options.name, cause: causeOf(this.failure) },
        'no connection to the broker, trying again',
      );
      await pause(pauseAfter(RECONNECT, failures), this.closing.signal);
    }
    this.wakeWaiters();
  }

  private async open(): Promise<{ gone: Promise<Error> }> {
    const { url, name, setup } = this.options;
    const connection = await connect(withHeartbeat(url), {
      noDelay: true,
      keepAlive: true,
      timeout: CONNECT_TIMEOUT_MS,
      clientProperties: { connection_name: name },
    });
    gatherWrites(connection);
    const gone = this.watch(connection);
    try {
      const lost = gone.then((error) => Promise.reject(error));
      await Promise.race([within(setup(connection), SETUP_TIMEOUT_MS), lost]);
    } catch (error) {
      void end(connection);
      throw error;
    }
    if (this.closing.signal.aborted) void end(connection);
    this.connection = connection;
    this.wakeWaiters();
    return { gone };
  }

  /** Resolves with the cause when the connection is gone. amqplib ends the process if nobody listens for `error`. */
  private watch(connection: ChannelModel): Promise<Error> {
    connection.on('blocked', (why) => {
      this.blocked = why;
      this.options.log.error({ link: this.options.name, cause: why }, 'the broker takes no messages');
    });
    connection.on('unblocked', () => {
      this.blocked = undefined;
      this.options.log.info({ link: this.options.name }, 'the broker takes messages again');
    });
    return new Promise((resolve) => {
      this.lose = resolve;
      let last: Error | undefined;
      connection.on('error', (error) => (last = error));
      connection.on('close', (error) => resolve(error ?? last ?? new Error('closed')));
    });
  }

  private wakeWaiters(): void {
    for (const wake of this.waiters.splice(0)) wake();
  }
}

/** Closes politely, and by force when the broker does not answer: an open socket would keep the process alive. */
async function end(connection: ChannelModel): Promise<void> {
  if (await doneWithin(connection.close(), CLOSE_TIMEOUT_MS)) return;
  socketOf(connection)?.destroy();
}

/** The socket underneath, which amqplib does not declare. */
const socketOf = (connection: ChannelModel): Duplex | undefined =>
  (connection.connection as { stream?: Duplex }).stream;

/** What is written in one turn goes out in one piece: amqplib writes frame by frame, and each would be a system call and a packet. */
function gatherWrites(connection: ChannelModel): void {
  const socket = socketOf(connection);
  if (!socket) return;
  const write = socket.write.bind(socket) as (chunk: unknown) => boolean;
  socket.write = (chunk: unknown): boolean => {
    if (socket.writableCorked === 0) {
      socket.cork();
      process.nextTick(() => socket.uncork());
    }
    return write(chunk);
  };
}

async function within(work: Promise<void>, ms: number): Promise<void> {
  if (!(await doneWithin(work, ms))) throw new Error(`the broker did not answer within ${ms} ms`);
  await work;
}

const causeOf = (error: Error | undefined): string => (error ? error.message.slice(0, 300) : 'not connected yet');

/** The URL with our heartbeat, unless it names one of its own. */
export function withHeartbeat(url: string): string {
  const parsed = new URL(url);
  if (!parsed.searchParams.has('heartbeat')) parsed.searchParams.set('heartbeat', String(HEARTBEAT));
  return parsed.href;
}
