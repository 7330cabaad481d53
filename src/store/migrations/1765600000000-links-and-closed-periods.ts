import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Payments that belong together (a return and what it gives back, the two sides of an own transfer), days that are closed to decisions,
 * and what looks for them. Rests that are kept as advances are matched again.
 */
export class LinksAndClosedPeriods1765600000000 implements MigrationInterface {
  name = 'LinksAndClosedPeriods1765600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const SQL = `
create table payment_link (
  id uuid primary key,
  organization_id uuid not null references organization,
  kind text not null check (kind in ('own-transfer', 'return')),
  earlier_id uuid not null unique references payment,
  later_id uuid not null unique references payment,
  created_at timestamptz not null default now()
);
create index payment_link_organization on payment_link (organization_id);
alter table organization add column closed_through date;
create table closed_period (
  id uuid primary key,
  seq bigint generated always as identity,
  organization_id uuid not null references organization,
  through_on date,
  actor text not null,
  why text not null,
  created_at timestamptz not null default now()
);
create index closed_period_organization on closed_period (organization_id, seq);
create index payment_counterparty on payment (counterparty_id, posted_on) where counterparty_id is not null;
create index payment_returning on payment (posted_on, id) where status = 'open' and purpose ~* 'возвр|vozvr|refund|ошибоч|излишн';
drop index payment_to_match;
create index payment_to_match on payment (posted_on, number collate "C", id)
  where direction = 'in' and status in ('open', 'advance') and amount > 0;
`;
