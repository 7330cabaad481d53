import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is written into a base of accounts: one row for each thing of ours and base. Its id is the identifier that the document carries, so
 * that a repeat finds it.
 */
export class WrittenDocuments1766100000000 implements MigrationInterface {
  name = 'WrittenDocuments1766100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const SQL = `
create table written_document (
  id uuid primary key,
  seq bigint generated always as identity,
  source text not null,
  kind text not null check (kind in ('partners', 'counterparties', 'payments', 'invoice-states')),
  subject_id uuid not null,
  subject_version integer not null,
  organization_id uuid references organization,
  entity_set text not null default '',
  ref uuid,
  ref_version text not null default '',
  sent jsonb,
  status text not null check (status in ('to-write', 'writing', 'written', 'known', 'unknown', 'refused', 'conflict', 'left')),
  attempts integer not null default 0,
  tries integer not null default 0,
  not_before timestamptz not null default now(),
  claimed_until timestamptz,
  reason jsonb,
  settled jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (source, kind, subject_id)
);
create index written_document_due on written_document (source, kind, not_before, seq) where status in ('to-write', 'writing', 'unknown');
create index written_document_ref on written_document (source, ref) where ref is not null;
create index written_document_status on written_document (status, seq);
create index written_document_subject on written_document (subject_id);
`;
