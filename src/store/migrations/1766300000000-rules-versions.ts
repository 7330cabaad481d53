import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rules decisions were made by: the settings of the day, each kept once. */
export class RulesVersions1766300000000 implements MigrationInterface {
  name = 'RulesVersions1766300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const SQL = `
create table rules_version (
  hash text primary key,
  text text not null,
  first_used timestamptz not null default now()
);
alter table decision add column rules_hash text references rules_version;
`;
