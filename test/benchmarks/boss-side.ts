import PgBoss from 'pg-boss';
import { received } from '../integration/messaging/made-events.js';
import { newId } from '../../src/store/new-id.js';

/** Jobs of one insert and of one fetch. */
const BATCH = 1_000;

/**
 * pg-boss at its best: jobs inserted and fetched a thousand at a time, a fetched batch completed in one statement, and `fetch` in a loop,
 * because `work` pauses half a second at least between two batches.
 */
export class BossSide {
  private constructor(private readonly boss: PgBoss) {}

  static async open(connectionString: string, max = 10): Promise<BossSide> {
    const boss = new PgBoss({ connectionString, max, supervise: false, schedule: false });
    boss.on('error', (error) => console.error(error));
    await boss.start();
    await boss.createQueue('bench');
    return new BossSide(boss);
  }

  /** Puts in jobs with the data that our events carry. */
  async insert(jobs: number): Promise<void> {
    const data = received(newId());
    for (let done = 0; done < jobs; done += BATCH)
      await this.boss.insert(
        Array.from({ length: Math.min(BATCH, jobs - done) }, () => ({
          name: 'bench',
          data: { ...data, key: newId() },
        })),
      );
  }

  /** Fetches, handles and completes until so many are done. */
  async handle(jobs: number, handler: (key: string) => Promise<void>, concurrency: number): Promise<void> {
    for (let done = 0; done < jobs;) {
      const batch = await this.boss.fetch<{ key: string }>('bench', { batchSize: BATCH });
      const left = batch.map(({ data }) => data.key);
      const lane = async (): Promise<void> => {
        for (let key = left.pop(); key !== undefined; key = left.pop()) await handler(key);
      };
      await Promise.all(Array.from({ length: concurrency }, lane));
      if (batch.length > 0)
        await this.boss.complete(
          'bench',
          batch.map(({ id }) => id),
        );
      done += batch.length;
    }
  }

  async close(): Promise<void> {
    await this.boss.clearStorage();
    await this.boss.stop({ graceful: false });
  }
}
