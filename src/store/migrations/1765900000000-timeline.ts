import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people note of their dealings with a client, and what finds everything else of a client's history. */
export class Timeline1765900000000 implements MigrationInterface {
  name = 'Timeline1765900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const SQL = `
create table activity (
  id uuid primary key,
  counterparty_id uuid not null references counterparty,
  organization_id uuid references organization,
  kind text not null check (kind in ('call', 'meeting', 'letter', 'offer', 'note')),
  happened_on date not null,
  summary text not null,
  result text not null default '',
  refusal text not null default '',
  actor text not null,
  corrects uuid unique references activity,
  withdrawn boolean not null default false,
  command_key text unique,
  created_at timestamptz not null default now()
);
create index activity_counterparty on activity (counterparty_id);
create index if not exists client_order_counterparty on client_order (counterparty_id);
create index if not exists delivery_counterparty on delivery (counterparty_id) where counterparty_id is not null;
`;
