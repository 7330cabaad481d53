import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CloudEvent } from '../../../src/domain/events/event.js';
import type { Subscriber } from '../../../src/messaging/transport.js';

/** What a process of its own does: see `child.ts`. */
export interface ChildTask {
  /** consume: print what comes. crash-on: end the process at once on that sequence. relay: end it after the first batch is published. */
  readonly role: 'consume' | 'relay';
  readonly crashOn?: number;
  readonly deliveryLimit?: number;
  readonly subscriber: Subscriber;
  readonly kind: 'embedded' | 'rabbitmq';
  readonly databaseUrl: string;
  readonly amqpUrl: string;
}

const ROOT = join(import.meta.dirname, '../../..');

/** A process that can be killed the hard way. */
export class ChildProgram {
  readonly events: CloudEvent[] = [];
  ready = false;
  private readonly process: ChildProcess;
  private readonly ended: Promise<unknown>;

  constructor(task: ChildTask) {
    const program = join(import.meta.dirname, 'child.ts');
    this.process = spawn(
      process.execPath,
      ['--import', './test/support/typescript.mjs', program, JSON.stringify(task)],
      { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
    );
    this.ended = once(this.process, 'exit');
    createInterface({ input: this.process.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      if (line === 'ready') this.ready = true;
      else this.events.push(JSON.parse(line) as CloudEvent);
    });
  }

  /** kill -9. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }

  async exit(): Promise<void> {
    await this.ended;
  }
}
