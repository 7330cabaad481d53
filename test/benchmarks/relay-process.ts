import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where a relay in a process of its own finds what it carries and where to. */
export interface RelayTask {
  readonly databaseUrl: string;
  readonly amqpUrl: string;
}

/** A relay in a process of its own: see `relay-child.ts`. */
export class RelayProcess {
  partitions = 0;
  published = 0;
  private readonly process: ChildProcess;

  constructor(task: RelayTask) {
    this.process = spawn(
      process.execPath,
      ['--import', './test/support/typescript.mjs', join(import.meta.dirname, 'relay-child.ts'), JSON.stringify(task)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    createInterface({ input: this.process.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      const [partitions, published] = line.split(' ').map(Number);
      this.partitions = partitions ?? 0;
      this.published = published ?? 0;
    });
  }

  async end(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await ended;
  }
}
