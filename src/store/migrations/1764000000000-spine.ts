import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PARTIES } from './spine/parties.js';
import { BOOKS } from './spine/books.js';
import { MESSAGES } from './spine/messages.js';

/** The first schema: organizations, clients, documents, statements, decisions, outbox and deliveries. */
export class Spine1764000000000 implements MigrationInterface {
  name = 'Spine1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [PARTIES, BOOKS, MESSAGES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}
