import type { EntityManager, QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import { type DomainEvent, partitionOf } from '../domain/events/event.js';
import type { AuditRecord } from '../domain/audit/chain.js';
import { doorNow } from './door.js';
import { newId } from './new-id.js';
import { sendRows } from './sent-rows.js';

/** A row as PostgreSQL gives it: `bigint` columns as bigint, `date` as `YYYY-MM-DD`, `timestamptz` as Date, `jsonb` parsed. */
export type Row = Record<string, unknown>;

/** What an audited deed is before it is in the chain. */
const AUDITED = {
  action: 'text',
  actor: 'text',
  door: 'text',
  caller: 'text',
  subject: 'uuid',
  data: 'jsonb',
} as const;

/** What an announced event is in the outbox; the rest is of the table's making. */
const OUTBOX = {
  id: 'uuid',
  type: 'text',
  subject: 'uuid',
  sequence: 'int',
  partition: 'smallint',
  organization_id: 'uuid',
  data: 'jsonb',
} as const;

/**
 * The only way to save and to announce (транзакция): everything kept and everything said is written through one of these, or
 * not at all.
 */
export class Transaction {
  private readonly announced: DomainEvent[] = [];
  private readonly audited: AuditRecord[] = [];
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

  /** Runs SQL and returns how many rows it wrote. */
  async run(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return (await this.client.query(sql, parameters as unknown[])).rowCount ?? 0;
  }

  /** Announces an event: it reaches subscribers if, and only if, this transaction commits. */
  announce(event: DomainEvent): void {
    this.announced.push(event);
  }

  /** Notes who did what (журнал аудита): it is in the log if, and only if, this transaction commits. */
  audit(record: AuditRecord): void {
    this.audited.push(record);
  }

  /** Writes what was announced as outbox rows, in the order of announcing; returns how many this transaction has written. */
  async flush(): Promise<number> {
    await this.flushAudit();
    if (this.announced.length === 0) return this.written;
    const events = this.announced.splice(0);
    const { source, parameters } = sendRows(
      OUTBOX,
      events.map((each) => ({
        ...each,
        id: newId(),
        partition: partitionOf(each.subject),
        organization_id: each.organizationId,
      })),
    );
    const columns = Object.keys(OUTBOX).join(', ');
    await this.client.query(`insert into outbox (${columns}) select ${columns} from ${source}`, [...parameters]);
    this.written += events.length;
    return this.written;
  }

  private async flushAudit(): Promise<void> {
    if (this.audited.length === 0) return;
    const rows = this.audited.splice(0).map((each) => ({ ...each, ...doorNow() }));
    const { source, parameters } = sendRows(AUDITED, rows);
    const columns = Object.keys(AUDITED).join(', ');
    await this.client.query(`insert into audit_pending (${columns}) select ${columns} from ${source}`, [...parameters]);
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
