import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A queued event no longer asks for its outbox row and its subscriber by references of its own: two look-ups for each event were a third
 * of queuing. An outbox row is never deleted, and whoever queues keeps the subscriber from going by one lock for the whole batch.
 */
export class QueueReferences1764600000000 implements MigrationInterface {
  name = 'QueueReferences1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table queue_message
        drop constraint queue_message_seq_fkey,
        drop constraint queue_message_subscriber_fkey`);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}
