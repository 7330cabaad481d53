import { createHash } from 'node:crypto';
import { Refused } from '../../domain/failure.js';
import {
  type BackupEnd,
  type BackupHead,
  checksumLine,
  FIRST_LINE,
  isChecksumLine,
  readCopyLine,
  readEnd,
  readHead,
  readRowsLine,
  readSequenceLine,
  ROWS_END,
  type SequenceState,
} from './backup-text.js';

/** No line between the tables is longer. */
const LONGEST_LINE = 1 << 20;

const NEWLINE = 0x0a;
const END_OF_ROWS = Buffer.from(`\n${ROWS_END}\n`);

/** What is done with the parts of a backup while it is read. */
export interface BackupVisitor {
  /**
   * Takes the rows of a table, in COPY's text format; must read them to their end.
   *
   * @returns how many there were; undefined when it did not count
   */
  table(name: string, columns: readonly string[], rows: AsyncIterable<Buffer>): Promise<number | undefined>;
  sequence(state: SequenceState): Promise<void>;
}

/** Reads a backup from its bytes (чтение резервной копии), not compressed, in one pass and with flat memory. */
export class BackupSource {
  private readonly chunks: AsyncIterator<Buffer>;
  private readonly hash = createHash('sha256');
  private rest: Buffer = Buffer.alloc(0);
  private ended = false;

  constructor(bytes: AsyncIterable<Buffer>) {
    this.chunks = bytes[Symbol.asyncIterator]();
  }

  /**
   * Reads the head, which comes first.
   *
   * @throws Refused `backup-not-one` when the bytes are no backup of this form; `backup-cut-off`
   */
  async head(): Promise<BackupHead> {
    const first = await this.line('backup-not-one');
    const head = first === FIRST_LINE ? readHead(await this.line('backup-not-one')) : undefined;
    if (!head) throw new Refused('backup-not-one');
    return head;
  }

  /**
   * Reads everything else. Nothing that the visitor was given may be kept before this has resolved: only then is the checksum known to hold.
   *
   * @throws Refused `backup-cut-off`; `backup-altered` when the checksum, a count or a line is not as it was written
   */
  async read(visitor: BackupVisitor): Promise<BackupEnd> {
    let [tables, rows] = [0, 0];
    for (;;) {
      const line = await this.line();
      const table = readCopyLine(line);
      const sequence = readSequenceLine(line);
      if (table) {
        tables += 1;
        rows += await this.table(table, visitor);
      } else if (sequence) await visitor.sequence(sequence);
      else return this.finish(line, { tables, rows });
    }
  }

  private async table(
    { table, columns }: { table: string; columns: string[] },
    visitor: BackupVisitor,
  ): Promise<number> {
    const counted = await visitor.table(table, columns, this.rows());
    const rows = readRowsLine(await this.line());
    if (rows === undefined || (counted !== undefined && counted !== rows)) throw new Refused('backup-altered');
    return rows;
  }

  private async finish(line: string, counted: BackupEnd): Promise<BackupEnd> {
    const end = readEnd(line);
    if (end?.tables !== counted.tables || end.rows !== counted.rows) throw new Refused('backup-altered');
    const last = await this.line();
    const followed = this.rest.length > 0 || (await this.more());
    if (last !== checksumLine(this.hash.digest('hex')) || followed) throw new Refused('backup-altered');
    return end;
  }

  /** The rows that follow, without the line that ends them. */
  private async *rows(): AsyncGenerator<Buffer> {
    while (this.rest.length < END_OF_ROWS.length - 1) await this.need();
    if (this.rest.subarray(0, 3).equals(END_OF_ROWS.subarray(1))) return this.consume(3);
    for (;;) {
      const at = this.rest.indexOf(END_OF_ROWS);
      if (at >= 0) {
        yield this.take(at + 1);
        return this.consume(END_OF_ROWS.length - 1);
      }
      // The end may lie across two chunks.
      const safe = this.rest.length - (END_OF_ROWS.length - 1);
      if (safe > 0) yield this.take(safe);
      await this.need();
    }
  }

  private async line(cutOff = 'backup-cut-off'): Promise<string> {
    for (let from = 0; ;) {
      const at = this.rest.indexOf(NEWLINE, from);
      if (at >= 0) {
        const line = this.rest.subarray(0, at).toString();
        // The checksum is of all that stands above it.
        if (isChecksumLine(line)) this.rest = this.rest.subarray(at + 1);
        else this.consume(at + 1);
        return line;
      }
      if (this.rest.length > LONGEST_LINE) throw new Refused(cutOff === 'backup-cut-off' ? 'backup-altered' : cutOff);
      from = this.rest.length;
      await this.need(cutOff);
    }
  }

  private take(length: number): Buffer {
    const taken = this.rest.subarray(0, length);
    this.consume(length);
    return taken;
  }

  private consume(length: number): void {
    this.hash.update(this.rest.subarray(0, length));
    this.rest = this.rest.subarray(length);
  }

  private async need(cutOff = 'backup-cut-off'): Promise<void> {
    if (!(await this.more())) throw new Refused(cutOff);
  }

  /** Whether another chunk came; adds it to what is at hand. */
  private async more(): Promise<boolean> {
    if (this.ended) return false;
    const { value, done } = await this.chunks.next();
    if (done) {
      this.ended = true;
      return false;
    }
    this.rest = this.rest.length === 0 ? (value as Buffer) : Buffer.concat([this.rest, value as Buffer]);
    return true;
  }
}
