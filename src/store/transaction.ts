import type { EntityManager, QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import { type DomainEvent, partitionOf } from '../domain/events/event.js';
import { newId } from './new-id.js';

/** A row as PostgreSQL gives it: `bigint` columns as bigint, `date` as `YYYY-MM-DD`, `timestamptz` as Date, `jsonb` parsed. */
export type Row = Record<string, unknown>;

/** Parallel arrays for `unnest`: a column name and its values, one array per column, all of one length. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/**
 * The only way to save and to announce (транзакция): everything kept and everything said is written through one of these, or
 * not at all.
 */
export class Transaction {
  private readonly announced: DomainEvent[] = [];
  private written = 0;

  constructor(
    private readonly runner: QueryRunner,
    /** The connection itself, for COPY. */
    readonly client: PoolClient,
  ) {}

  /** TypeORM's manager inside this transaction, for reading entities. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Runs SQL and returns its rows. */
  async query<T extends object = Row>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return (await this.client.query<T>(sql, parameters as unknown[])).rows;
  }

  /** Announces an event: it reaches subscribers if, and only if, this transaction commits. */
  announce(event: DomainEvent): void {
    this.announced.push(event);
  }

  /** Writes what was announced as outbox rows, in the order of announcing; returns how many this transaction has written. */
  async flush(): Promise<number> {
    if (this.announced.length === 0) return this.written;
    const events = this.announced.splice(0);
    await this.client.query(
      `insert into outbox (id, type, subject, sequence, partition, organization_id, data)
       select id, type, subject, sequence, partition, organization_id, data
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[], $5::smallint[], $6::uuid[], $7::jsonb[])
         with ordinality as t(id, type, subject, sequence, partition, organization_id, data, n)
       order by n`,
      [
        events.map(() => newId()),
        events.map((each) => each.type),
        events.map((each) => each.subject),
        events.map((each) => each.sequence),
        events.map((each) => partitionOf(each.subject)),
        events.map((each) => each.organizationId),
        events.map((each) => JSON.stringify(each.data)),
      ],
    );
    this.written += events.length;
    return this.written;
  }

  /**
   * Announces many events at once by a query that yields `type, subject, sequence, organization_id, data` in the order of
   * telling: for bulk writes, whose rows never pass through this process. They follow what was announced before.
   */
  async announceFrom(select: string, parameters: readonly unknown[] = []): Promise<number> {
    await this.flush();
    const told = await this.client.query(
      `insert into outbox (id, type, subject, sequence, partition, organization_id, data)
       select gen_random_uuid(), type, subject, sequence, ('x' || right(subject::text, 1))::bit(4)::int, organization_id, data
       from (${select}) as told`,
      parameters as unknown[],
    );
    this.written += told.rowCount ?? 0;
    return told.rowCount ?? 0;
  }
}
