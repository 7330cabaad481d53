import { EventEmitter, once } from 'node:events';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { Temporary } from '../domain/failure.js';
import type { Row } from './transaction.js';

/** Whatever runs SQL: the store, a transaction, a session. */
export interface Queries {
  query<T extends object = Row>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
}

/** A query on a session that takes longer than this is taken for a dead link. */
const QUERY_TIMEOUT_MS = 20_000;

interface ConnectionOptions {
  readonly url?: string;
  readonly extra?: Record<string, unknown>;
  readonly applicationName?: string;
}

/**
 * A connection of its own beside the pool (сеанс), for what lives as long as its connection: session advisory locks and
 * LISTEN. When the connection dies, the locks are gone: whoever relies on them must send its reads and writes through the same
 * session, so that they fail too.
 *
 * Commits do not wait for the disk: what is written here (an event was published, was taken, was handled) may be forgotten when the
 * server crashes, and is then done once more, which at-least-once delivery allows.
 */
export class Session implements Queries {
  private readonly events = new EventEmitter();
  private dead: Error | undefined;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly client: pg.Client) {
    client.on('error', (error) => this.die(error));
    client.on('end', () => this.die(new Error('connection ended')));
    client.on('notification', ({ channel }) => this.events.emit('wake', channel));
  }

  /**
   * Opens a connection with the settings of the data source.
   *
   * @throws Temporary `database-unreachable`
   */
  static async open(source: DataSource, name: string): Promise<Session> {
    const { url, extra = {}, applicationName = 'sverka' } = source.options as ConnectionOptions;
    const { max: _max, ...settings } = extra;
    const client = new pg.Client({
      ...settings,
      connectionString: url,
      application_name: `${applicationName} ${name}`,
      query_timeout: QUERY_TIMEOUT_MS,
    });
    const session = new Session(client);
    try {
      await client.connect();
      await client.query('set synchronous_commit = off');
    } catch (error) {
      session.die(error as Error);
      throw new Temporary('database-unreachable', { cause: (error as Error).message }, error);
    }
    return session;
  }

  /** False once the connection, and every lock with it, is gone. */
  get alive(): boolean {
    return this.dead === undefined;
  }

  /** Runs SQL, one statement after another in the order of asking. */
  query<T extends object = Row>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const rows = this.last.then(() => this.runNow<T>(sql, parameters));
    this.last = rows.catch(() => undefined);
    return rows;
  }

  private async runNow<T extends object>(sql: string, parameters: readonly unknown[]): Promise<T[]> {
    if (this.dead) throw new Temporary('database-session-lost', { cause: this.dead.message }, this.dead);
    try {
      return (await this.client.query<T>(sql, parameters as unknown[])).rows;
    } catch (error) {
      // A read timeout leaves the answer of this query in the pipe: the connection cannot be used any more.
      if (/Query read timeout/.test((error as Error).message)) this.die(error as Error);
      throw error;
    }
  }

  /** Calls `wake` at every NOTIFY on `channel`. */
  async listen(channel: string, wake: () => void): Promise<void> {
    this.events.on('wake', (notified) => {
      if (notified === channel) wake();
    });
    await this.query(`listen ${channel}`);
  }

  /** Calls `lost` once when the connection is gone, whoever ended it. */
  onLost(lost: (error: Error) => void): void {
    if (this.dead) lost(this.dead);
    else void once(this.events, 'lost').then(([error]) => lost(error as Error));
  }

  /** Ends the connection and with it every lock. */
  async close(): Promise<void> {
    const ended = this.dead === undefined;
    this.die(new Error('closed'));
    if (ended) await this.client.end().catch(() => undefined);
  }

  private die(error: Error): void {
    if (this.dead) return;
    this.dead = error;
    this.events.emit('lost', error);
    if (error.message !== 'closed') void this.client.end().catch(() => undefined);
  }
}
