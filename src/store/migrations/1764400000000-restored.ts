import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a database knows that it was restored, moved or copied, and the state of messages that wait for a person because of it.
 *
 * `database_here()` names a database in a way that no copy of it shares: the cluster, the database in it, and the timeline of its WAL, which
 * every point-in-time recovery and every promotion of a standby begins anew. `database_identity` keeps the name under which it was last at work.
 */
export class Restored1764400000000 implements MigrationInterface {
  name = 'Restored1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const SQL = `
alter table delivery drop constraint delivery_status_check, add constraint delivery_status_check
  check (status in ('pending', 'sending', 'sent', 'delivered', 'failed', 'unknown', 'suppressed', 'held'));
create index delivery_held on delivery (seq) where status = 'held';
create function database_here() returns text language sql stable as $$
  select concat_ws('/', (select system_identifier from pg_control_system()),
    (select oid from pg_database where datname = current_database()), left(pg_walfile_name(pg_current_wal_lsn()), 8))
$$;
create table database_identity (
  only_row boolean primary key default true check (only_row),
  identity text not null,
  seen_at timestamptz not null default now()
);
insert into database_identity (identity) values (database_here());
create table restore_mark (
  id bigint generated always as identity primary key,
  standing boolean unique default true check (standing),
  found_by text not null check (found_by in ('restore', 'identity', 'person')),
  as_of timestamptz not null,
  marked_at timestamptz not null default clock_timestamp(),
  lifted_at timestamptz,
  lifted_by text,
  why text,
  check ((standing is null) = (lifted_at is not null))
);
`;
