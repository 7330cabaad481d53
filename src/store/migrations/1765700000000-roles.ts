import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key has scopes or a role, whose scopes the program knows; and it may be limited to some of our companies. */
const ROLES = `
alter table api_key add column role text, add column organizations uuid[] check (cardinality(organizations) > 0),
  drop constraint api_key_scopes_check, add constraint api_key_rights check ((role is null) = (cardinality(scopes) > 0));
`;

/** Adds roles and limits of keys. */
export class Roles1765700000000 implements MigrationInterface {
  name = 'Roles1765700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLES);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}
