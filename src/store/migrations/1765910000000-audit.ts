import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who did what and when, as a chain that shows tampering: `audit_pending` takes entries within the transactions that they tell of,
 * `audit_entry` is the chain and refuses every change, whoever asks.
 */
export class Audit1765910000000 implements MigrationInterface {
  name = 'Audit1765910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const SQL = `
create table audit_pending (
  id bigint generated always as identity primary key,
  at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  action text not null,
  actor text not null,
  door text not null,
  caller text not null,
  subject uuid,
  data jsonb not null
);
create table audit_entry (
  seq bigint primary key,
  at timestamptz not null,
  action text not null,
  actor text not null,
  door text not null,
  caller text not null,
  subject uuid,
  data jsonb not null,
  previous text not null,
  hash text not null
);
create index audit_entry_subject on audit_entry (subject, seq) where subject is not null;
create function audit_unchangeable() returns trigger language plpgsql as $$
begin
  raise exception 'entries of the audit log are never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_stays before update or delete on audit_entry for each row execute function audit_unchangeable();
create trigger audit_entry_is_kept before truncate on audit_entry for each statement execute function audit_unchangeable();
alter table audit_entry enable always trigger audit_entry_stays, enable always trigger audit_entry_is_kept;
`;
