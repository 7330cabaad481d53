import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the consumer of a subscriber has in hand, in one row: an update of every event that is handed over would be the largest part of
 * the work of the embedded transport.
 */
export class QueueClaims1764300000000 implements MigrationInterface {
  name = 'QueueClaims1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table queue_claim (
        subscriber text primary key references subscriber on delete cascade,
        seqs bigint[] not null
      )`);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}
