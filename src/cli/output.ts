import { type Reason } from '../domain/reason.js';
import { type Language, say } from '../domain/wording/say.js';

/** Exit statuses that scripts rely on. */
export const EXIT = { ok: 0, refused: 1, usage: 2, outOfReach: 3 } as const;

const isBigint = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

/** Where a command's results and remarks go: JSON alone on stdout with `--json`, sentences otherwise, remarks on stderr. */
export class Output {
  private broken = false;

  constructor(
    readonly json: boolean,
    readonly language: Language,
  ) {
    // `sverka export … | head` closes the pipe: that ends the output, it is no fault.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') this.broken = true;
    });
  }

  /** One JSON value on a line of stdout. */
  async value(value: unknown): Promise<void> {
    await this.write(`${JSON.stringify(value, isBigint)}\n`);
  }

  /** A line for people on stdout; nothing with `--json`. */
  async line(text: string): Promise<void> {
    if (!this.json) await this.write(`${text}\n`);
  }

  /** A sentence from the catalogue for people on stdout; nothing with `--json`. */
  async say(code: string, params?: Reason['params']): Promise<void> {
    await this.line(this.sentence(code, params));
  }

  /** A sentence from the catalogue. */
  sentence(code: string, params?: Reason['params']): string {
    return say(params ? { code, params } : { code }, this.language);
  }

  /** A remark on stderr. */
  remark(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  /** Progress of long work, on stderr when that is a terminal: one line, written over. */
  progress(text: string): void {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
  }

  /** Whether nobody reads stdout any more. */
  get closed(): boolean {
    return this.broken;
  }

  /** Raw bytes on stdout. */
  async write(chunk: string | Uint8Array): Promise<void> {
    if (this.broken) return;
    if (!process.stdout.write(chunk))
      await new Promise<void>((resolve) => {
        const done = (): void => {
          process.stdout.off('drain', done).off('error', done);
          resolve();
        };
        process.stdout.once('drain', done).once('error', done);
      });
  }
}
