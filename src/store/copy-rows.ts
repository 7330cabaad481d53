import { once } from 'node:events';
import { from as copyFrom } from 'pg-copy-streams';
import type { Transaction } from './transaction.js';

/** A value that COPY takes; null is SQL's null. */
export type CopyValue = string | number | bigint | null;

const SPECIAL = /[\\\t\n\r]/;

/** Whole kinds of signs one after another: twice as fast as asking for each sign what stands for it. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('\r\n', '\\r\\n')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');

const field = (value: CopyValue): string => {
  if (value === null) return '\\N';
  const text = typeof value === 'string' ? value : value.toString();
  return SPECIAL.test(text) ? escaped(text) : text;
};

/** Rows are sent in texts of about this length: a string beyond 128 KiB is a large object to V8, slow to make and late to be swept. */
const LONGEST_TEXT = 16_384;

/** One row in COPY's text format. */
export const copyLine = (values: readonly CopyValue[]): string => `${values.map(field).join('\t')}\n`;

/**
 * Streams rows into a table by COPY. Between `open` and `close` the transaction's connection takes nothing else. A reader that
 * is slower than the writer holds it back, so memory stays flat.
 */
export class CopyRows {
  private failure: Error | undefined;

  private constructor(private readonly stream: ReturnType<typeof copyFrom>) {
    // Without a listener a refused row would end the process; the error is thrown by the next call.
    stream.on('error', (error: Error) => (this.failure ??= error));
  }

  static open(tx: Transaction, table: string, columns: readonly string[]): CopyRows {
    return new CopyRows(tx.client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)));
  }

  /** Writes rows and waits while the server is behind. */
  async write(rows: readonly (readonly CopyValue[])[]): Promise<void> {
    if (this.failure) throw this.failure;
    let text = '';
    for (const row of rows) {
      text += copyLine(row);
      if (text.length < LONGEST_TEXT) continue;
      await this.send(text);
      text = '';
    }
    if (text !== '') await this.send(text);
  }

  private async send(text: string): Promise<void> {
    // A stream whose link was cut since the last text takes nothing, and nothing would ever come of waiting for it.
    if (this.failure ?? this.stream.destroyed) throw this.failure ?? new Error('the link of the COPY is gone');
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }

  /** Ends the COPY; rejects when the server refused a row. */
  async close(): Promise<void> {
    if (this.failure) throw this.failure;
    const finished = once(this.stream, 'finish');
    this.stream.end();
    await finished;
  }

  /** Gives the COPY up: the connection is free again and the transaction can only be rolled back. */
  async abort(error: Error): Promise<void> {
    if (this.failure || this.stream.destroyed) return;
    const closed = new Promise((resolve) => this.stream.once('close', resolve));
    this.stream.destroy(error);
    await closed;
  }
}
