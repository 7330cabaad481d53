import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payments in the order in which they are matched, and the oldest open invoices of a client first: both are read in part. */
export class MatchOrder1764500000000 implements MigrationInterface {
  name = 'MatchOrder1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index payment_to_match');
    await runner.query(`
      create index payment_to_match on payment (posted_on, number collate "C", id)
      where direction = 'in' and status = 'open' and amount > 0`);
    await runner.query('drop index invoice_open_by_counterparty');
    await runner.query(`
      create index invoice_open_by_counterparty on invoice (counterparty_id, organization_id, issued_on, id)
      where allocated < amount and not cancelled`);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}
