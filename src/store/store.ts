import { setTimeout as delay } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { PoolClient } from 'pg';
import { Temporary } from '../domain/failure.js';
import { noteCarriedOut } from './command.js';
import { type Row, Transaction } from './transaction.js';
import { failureOfCommit, failureOfStatement } from './store-failure.js';

/** PostgreSQL's codes for "do it again": serialization failure and deadlock. */
const AGAIN = new Set(['40001', '40P01']);

/** PostgreSQL's code for a lock that was waited for in vain: the wait was long enough, so it is not begun again at once. */
const LOCK_TIMEOUT = '55P03';

/** A transaction that lost a race is run again this many times before it is given up as temporary. */
const ATTEMPTS = 5;

/** Channel of the wake-up that follows a commit with events; the relay polls as well, so a lost one costs only time. */
export const OUTBOX_CHANNEL = 'sverka_outbox';

const WAKE = `select pg_notify('${OUTBOX_CHANNEL}', ''), set_config('synchronous_commit', 'off', true)`;

/** What we keep (хранилище): transactions, reads, and a wake-up for the relay. */
export class Store {
  private waking: Promise<unknown> | undefined;
  private wakeAgain = false;

  constructor(readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction and commits it with everything that it announced. Serialization failures and deadlocks are
   * run again, with jitter: `work` must therefore keep no state outside of the transaction.
   *
   * @throws Temporary `database-contended` when it lost the race {@link ATTEMPTS} times, or waited too long for a lock;
   *   `commit-unanswered` when nobody knows whether it was kept; what {@link failureOfStatement} says, when nothing was
   */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work);
      } catch (error) {
        const { code = '' } = error as { code?: string };
        if (!AGAIN.has(code) && code !== LOCK_TIMEOUT) throw error;
        if (attempt >= ATTEMPTS || code === LOCK_TIMEOUT)
          throw new Temporary('database-contended', { attempts: attempt }, error);
        await delay(attempt * 20 + Math.random() * 50);
      }
    }
  }

  private async once<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      const tx = new Transaction(runner, client);
      const result = await work(tx);
      const events = await tx.flush();
      await noteCarriedOut(tx);
      // After a failed statement PostgreSQL answers COMMIT with a silent rollback: a probe that fails aloud comes first.
      await tx.query('select 1');
      await runner.commitTransaction().catch((error: unknown) => {
        throw failureOfCommit(error);
      });
      if (events > 0) this.wake();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw failureOfStatement(error);
    } finally {
      await runner.release().catch(() => undefined);
    }
  }

  /** Runs `work` in a transaction that is always rolled back: a dry run is the same code. */
  async rehearse<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      return await work(new Transaction(runner, client));
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      await runner.release().catch(() => undefined);
    }
  }

  /** Reads outside of a transaction. @throws what {@link failureOfStatement} says */
  async query<T extends object = Row>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    try {
      return (await this.dataSource.query(sql, parameters as unknown[])) as T[];
    } catch (error) {
      throw failureOfStatement(error);
    }
  }

  /**
   * One coalesced NOTIFY after commits: inside the inserting transaction it would serialise all commits. It does not wait for the disk
   * either: it changes nothing, and until its commit is through every other NOTIFY of the server waits. A failure only means that the
   * relay finds the rows by its poll.
   */
  private wake(): void {
    if (this.waking) {
      this.wakeAgain = true;
      return;
    }
    this.waking = this.dataSource
      .query(WAKE)
      .catch(() => undefined)
      .then(() => {
        this.waking = undefined;
        if (this.wakeAgain) {
          this.wakeAgain = false;
          if (this.dataSource.isInitialized) this.wake();
        }
      });
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    await this.waking;
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
