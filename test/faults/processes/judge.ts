import pg from 'pg';
import type { Bank } from './bank.js';

/** A delivery as the judge looks at it. */
export interface JudgedDelivery {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
}

/** A direct view of the database, past every proxy, for whoever judges what became of it. Connects anew after the server was away. */
export class Judge {
  private client: pg.Client | undefined;

  constructor(private readonly url: string) {}

  async rows<T extends object>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    this.client ??= await this.connect();
    return (await this.client.query<T>(sql, parameters)).rows;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url });
    const forget = (): void => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', forget).on('end', forget);
    await client.connect();
    return client;
  }

  async number(sql: string): Promise<number> {
    const [row] = await this.rows<object>(sql);
    return Number(Object.values(row ?? {})[0]);
  }

  /** What is not done yet of everything that the bank has told; all zeros when all is done. */
  async left(bank: Bank): Promise<Record<string, number>> {
    const [row] = await this.rows<Record<string, number>>(
      `select $1 - (select count(*)::int from payment) as unread,
         (select count(*)::int from payment where status = 'open' and direction = 'in') as unmatched,
         (select count(*)::int from work_request) as asked,
         (select count(*)::int from outbox where published_at is null) as unpublished,
         (select count(*)::int from queue_message) as queued,
         $2 - (select count(*)::int from delivery) as unplanned,
         (select count(*)::int from delivery where status in ('pending', 'sending')) as unsent`,
      [bank.lines, bank.messages],
    );
    return row as Record<string, number>;
  }

  deliveries(): Promise<JudgedDelivery[]> {
    return this.rows<JudgedDelivery>('select id, kind, status from delivery order by seq');
  }

  /** The database's clock. */
  async now(): Promise<Date> {
    const [row] = await this.rows<{ now: Date }>('select clock_timestamp() as now');
    return (row as { now: Date }).now;
  }

  /** Lets the minutes pass for which a dead sender's messages are nobody's. @param before when it died */
  async endClaims(before: Date): Promise<void> {
    await this.rows(
      `update delivery set claimed_until = clock_timestamp() where status = 'sending' and updated_at <= $1`,
      [before],
    );
  }

  /** Lets the time pass after which a provider is asked about what is unknown. */
  async endPatience(): Promise<void> {
    await this.rows(`update delivery set ask_at = now() where status = 'unknown' and ask_at > now()`);
  }

  async close(): Promise<void> {
    await this.client?.end();
  }
}
