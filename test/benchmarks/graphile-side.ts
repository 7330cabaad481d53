import { EventEmitter } from 'node:events';
import { Logger, makeWorkerUtils, run, type WorkerEvents, type WorkerUtils } from 'graphile-worker';
import { received } from '../integration/messaging/made-events.js';
import { newId } from '../../src/store/new-id.js';

/** Jobs of one insert. */
const BATCH = 1_000;

const silent = new Logger(() => () => undefined);

/** How its runner takes and gives back jobs: one at a time, as it does unless told otherwise, or in batches. */
export type GraphileForm = 'one by one' | 'batches';

const IN_BATCHES: GraphileConfig.WorkerOptions = { localQueue: { size: 500 }, completeJobBatchDelay: 0 };

/** graphile-worker: jobs added a thousand at a time, run by its own runner. */
export class GraphileSide {
  private constructor(
    private readonly connectionString: string,
    private readonly utils: WorkerUtils,
  ) {}

  static async open(connectionString: string): Promise<GraphileSide> {
    const utils = await makeWorkerUtils({ connectionString, logger: silent });
    await utils.migrate();
    return new GraphileSide(connectionString, utils);
  }

  /** Adds jobs with the data that our events carry. */
  async insert(jobs: number): Promise<void> {
    const data = received(newId());
    for (let done = 0; done < jobs; done += BATCH)
      await this.utils.addJobs(
        Array.from({ length: Math.min(BATCH, jobs - done) }, () => ({
          identifier: 'bench',
          payload: { ...data, key: newId() },
        })),
      );
  }

  /** Runs until so many are handled and completed. */
  async handle(
    jobs: number,
    handler: (key: string) => Promise<void>,
    concurrency: number,
    form: GraphileForm,
  ): Promise<void> {
    const events = new EventEmitter() as WorkerEvents;
    let left = jobs;
    const all = new Promise<void>((resolve) => events.on('job:complete', () => --left === 0 && resolve()));
    const runner = await run({
      preset: {
        worker: {
          connectionString: this.connectionString,
          concurrentJobs: concurrency,
          maxPoolSize: concurrency + 2,
          logger: silent,
          events,
          ...(form === 'batches' ? IN_BATCHES : {}),
        },
      },
      noHandleSignals: true,
      taskList: { bench: async (payload) => handler((payload as { key: string }).key) },
    });
    await all;
    await runner.stop();
  }

  async close(): Promise<void> {
    await this.utils.release();
  }
}
