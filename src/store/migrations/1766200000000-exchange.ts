import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has been given to 1C by the exchange with sites, and as it was when. */
export class Exchange1766200000000 implements MigrationInterface {
  name = 'Exchange1766200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const SQL = `
create table exchange_given (
  source text not null,
  order_id uuid not null references client_order,
  as_of timestamptz not null,
  primary key (source, order_id)
);
create index exchange_given_order on exchange_given (order_id);
`;
