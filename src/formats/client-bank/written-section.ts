import { Refused } from '../../domain/failure.js';
import { reason } from '../../domain/reason.js';
import type { LineCursor } from '../text/line-cursor.js';
import type { WarningLog } from '../statement/warning-log.js';
import { shown } from '../../domain/shown.js';

/** Longest part of a file, in characters, many times what the format has fields for; bounds the memory of one document. */
const LONGEST_SECTION = 1_048_576;

/** Fields collected of a header or an account section. */
export type WrittenFields = Readonly<Record<string, string>>;

/** A header or an account section as it is read. */
export class WrittenSection {
  readonly fields: Record<string, string> = {};
  private length = 0;

  constructor(
    readonly line: number,
    private readonly keys: ReadonlyMap<string, string>,
    private readonly log: WarningLog,
  ) {}

  /**
   * Takes the line at hand, `key=value` split at the first `=`; a value may hold more of them. Empty values are left out.
   *
   * @throws Refused `section-too-long`
   */
  take(cursor: LineCursor): void {
    const { text, start, end } = cursor;
    this.length += end - start + 1;
    if (this.length > LONGEST_SECTION)
      throw new Refused('section-too-long', { line: this.line, limit: LONGEST_SECTION });
    const equals = text.indexOf('=', start);
    if (equals < 0 || equals >= end) {
      this.log.warn(cursor.line, reason('unknown-line'));
      return;
    }
    const written = text.slice(start, equals);
    const key = this.keys.get(written) ?? this.findKey(written, cursor.line);
    if (equals + 1 === end) return;
    const value = text.slice(equals + 1, end).trim();
    if (value === '') return;
    const before = this.fields[key];
    if (before === undefined) this.fields[key] = value;
    else if (before !== value) this.log.warnOnce(cursor.line, key, reason('repeated-field', { field: key }));
  }

  /** A key with blanks around, or one that the format does not have: it is kept under its own name. */
  private findKey(written: string, line: number): string {
    const name = written.trim();
    const known = this.keys.get(name);
    if (known !== undefined) return known;
    const key = shown(name, 60);
    this.log.warnOnce(line, key, reason('unknown-key', { key }));
    return name;
  }
}
