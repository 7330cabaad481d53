import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is known of each source that is read, and its records as they came: the records are kept durably before a base is told so, and
 * what is made of them can be made again.
 */
export class Ledgers1764900000000 implements MigrationInterface {
  name = 'Ledgers1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const SQL = `
create table sync_source (
  source text primary key,
  plan jsonb,
  plan_for text not null default '',
  planned_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  compared_at timestamptz,
  counts jsonb not null default '{}',
  failure jsonb,
  failed_at timestamptz
);
create table sync_set (
  source text not null,
  entity_set text not null,
  loading_after text,
  loaded boolean not null default false,
  compared_at timestamptz,
  held jsonb,
  primary key (source, entity_set)
);
create table ledger_record (
  source text not null,
  entity_set text not null,
  ref uuid not null,
  version text not null,
  body jsonb not null,
  erased boolean not null default false,
  pending boolean not null default true,
  refusal jsonb,
  refused_at timestamptz,
  read_at timestamptz not null default now(),
  primary key (source, entity_set, ref)
);
create index ledger_record_pending on ledger_record (source, entity_set, ref) where pending;
create index ledger_record_refused on ledger_record (source, entity_set, ref) where refusal is not null;
`;
