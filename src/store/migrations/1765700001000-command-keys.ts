import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What callers have asked for under keys of their own, for a day: whether it was carried out, and what was answered. */
const COMMAND_KEYS = `
create table command_key (
  caller text not null,
  key text not null,
  request_hash bytea not null check (octet_length(request_hash) = 32),
  attempt uuid not null,
  started_at timestamptz not null default now(),
  carried_out boolean not null default false,
  answer text,
  primary key (caller, key)
);
create index command_key_started on command_key (started_at);
`;

/** Adds keys of commands. */
export class CommandKeys1765700001000 implements MigrationInterface {
  name = 'CommandKeys1765700001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COMMAND_KEYS);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}
