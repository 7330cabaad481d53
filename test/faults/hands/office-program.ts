import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The books on which the people of an office work at the same time as those of the others. */
export interface Task {
  readonly seed: number;
  /** Which of the offices this one is. */
  readonly office: number;
  readonly payments: readonly string[];
  readonly invoices: readonly string[];
}

/** What a command of a person came to. */
export interface Done {
  readonly key: string;
  /** The decision that the person was told of. */
  readonly decisionId: string | null;
  readonly refused: string | null;
  readonly ms: number;
}

/** What an office answers. */
export interface Answer {
  readonly done?: readonly Done[];
  readonly defect?: string;
}

/** A process with ten people in it. */
export class Office {
  private constructor(
    private readonly child: ChildProcess,
    private readonly number: number,
  ) {}

  static async open(number: number, databaseUrl: string, home: string): Promise<Office> {
    const child = fork(join(import.meta.dirname, 'office.ts'), [databaseUrl, home], {
      execArgv: ['--import', './test/support/typescript.mjs', '--no-warnings'],
    });
    await once(child, 'message');
    return new Office(child, number);
  }

  /** Lets the people work; resolves with what every command came to. */
  async work(task: Omit<Task, 'office'>): Promise<readonly Done[]> {
    const answer = once(this.child, 'message');
    this.child.send({ ...task, office: this.number } satisfies Task);
    const [{ done, defect }] = (await answer) as [Answer];
    if (!done) throw new Error(defect);
    return done;
  }

  async close(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill();
    await ended;
  }
}
