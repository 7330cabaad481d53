import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people's decisions taught: one row for each thing that a decision taught, never edited but to take it back. */
export class Lessons1765500000000 implements MigrationInterface {
  name = 'Lessons1765500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const SQL = `
create table lesson (
  id uuid primary key,
  organization_id uuid not null references organization,
  decision_id uuid not null references decision,
  payment_id uuid not null references payment,
  kind text not null check (kind in ('payer-is', 'pays-for', 'doubt', 'not-a-payment')),
  payer_by text not null check (payer_by in ('tax-number', 'account', 'name')),
  payer_key text not null,
  counterparty_id uuid references counterparty,
  rule text not null default '',
  wording text not null default '',
  seen_on date not null,
  taught_at timestamptz not null default now(),
  retracted_at timestamptz,
  retracted_by text not null default '',
  retracted_why text not null default '',
  unique (decision_id, kind, payer_by, payer_key, rule, wording)
);
create index lesson_in_force on lesson (organization_id, payer_by, payer_key) where retracted_at is null;
create index lesson_payment on lesson (payment_id);
`;
