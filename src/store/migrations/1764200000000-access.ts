import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of HTTP callers: their digests, never the keys. Rows are kept for ever, so that it stays known who could get in and when. */
const API_KEYS = `
create table api_key (
  id uuid primary key,
  name text not null,
  digest bytea not null unique check (octet_length(digest) = 32),
  hint text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  current boolean not null default true,
  replaces uuid references api_key,
  created_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  revoked_by text
);
create unique index api_key_current on api_key (name) where current;
`;

/** Adds keys of HTTP callers. */
export class Access1764200000000 implements MigrationInterface {
  name = 'Access1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(API_KEYS);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}
