import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose personal data were erased, and how such a person is known again without keeping who it is: digests with a salt of the
 * installation's own.
 */
export class Personal1765911000000 implements MigrationInterface {
  name = 'Personal1765911000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const SQL = `
create table erased_person (
  counterparty_id uuid primary key references counterparty,
  actor text not null,
  why text not null,
  erased_at timestamptz not null default now()
);
create table erased_identity (
  digest text primary key,
  counterparty_id uuid not null references counterparty
);
create index erased_identity_counterparty on erased_identity (counterparty_id);
create table erasure_salt (
  only_row boolean primary key default true check (only_row),
  salt text not null
);
insert into erasure_salt (salt) values (gen_random_uuid()::text || gen_random_uuid()::text);
create function erasure_digest(kind text, value text) returns text language sql stable as $$
  select encode(sha256(convert_to((select salt from erasure_salt) || kind || ':' || value, 'UTF8')), 'hex')
$$;
alter table import_file add column erased_at timestamptz;
`;
