import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Compiled } from './compiled.js';

// What a process of the product does with the database: opens it, works, gives it back. It answers each line with a line of JSON.
const SCRIPT = `
import { createInterface } from 'node:readline';
import pg from 'pg';
import { openEmbeddedPostgres } from './store/embedded/embedded-postgres.js';
const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
process.on('SIGINT', () => undefined);
const log = [];
const before = Date.now();
let db;
try {
  db = await openEmbeddedPostgres(process.argv[2], (line) => log.push(line));
  say({ url: db.url, ms: Date.now() - before, log });
} catch (error) {
  say({ failure: error.name, reason: error.reason, text: String(error.stack), ms: Date.now() - before, log });
  process.exit(3);
}
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'release') {
    const from = Date.now();
    await Promise.all([db.release(), db.release()]);
    await db.release();
    say({ released: Date.now() - from, log });
    break;
  }
  const client = new pg.Client(db.url);
  await client.connect();
  say({ rows: (await client.query(line)).rows });
  await client.end();
}
`;

/** What such a process answers. */
export interface Answer {
  readonly url?: string;
  readonly ms?: number;
  readonly released?: number;
  readonly rows?: readonly Record<string, unknown>[];
  readonly failure?: string;
  readonly reason?: { readonly code: string; readonly params?: Record<string, string | number> };
  readonly text?: string;
  readonly log?: readonly string[];
}

/** A process of its own that uses the embedded database. */
export class UserProcess {
  private readonly lines: AsyncIterator<string>;
  private constructor(readonly child: ChildProcess) {
    if (!child.stdout) throw new Error('no output');
    this.lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  static async start(compiled: Compiled, home: string, as: { uid?: number; gid?: number } = {}): Promise<UserProcess> {
    const script = join(compiled.folder, 'user-process.js');
    await writeFile(script, SCRIPT);
    const child = spawn(process.execPath, [script, home], {
      ...as,
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return new UserProcess(child);
  }

  async answer(): Promise<Answer> {
    const next = await this.lines.next();
    if (next.done) throw new Error('the process ended without an answer');
    return JSON.parse(next.value) as Answer;
  }

  /** Waits for the first answer and fails when it is a failure. */
  async opened(): Promise<Answer & { url: string }> {
    const answer = await this.answer();
    if (answer.url === undefined) throw new Error(`not opened: ${answer.text ?? ''}`);
    return { ...answer, url: answer.url };
  }

  async query(sql: string): Promise<readonly Record<string, unknown>[]> {
    this.child.stdin?.write(`${sql}\n`);
    return (await this.answer()).rows ?? [];
  }

  async release(): Promise<Answer> {
    this.child.stdin?.write('release\n');
    return this.answer();
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await gone;
  }
}
