import { Refused } from '../../domain/failure.js';
import type { TextEncoding } from './encoding.js';
import type { LineWarning } from './mixed-encoding.js';

/** Longest line taken by default: the longest real line of a statement is a purpose of some hundred characters. */
export const LONGEST_LINE = 65_536;

/** A decoded stretch of a file. */
export interface LineStretch {
  readonly text: string;
  /** Number of its first line in the file, from 1. */
  readonly firstLine: number;
  readonly encoding: TextEncoding;
  readonly warnings: readonly LineWarning[];
}

/**
 * Walks the lines of a decoded stretch without making a string of each: `text.slice(start, end)` is the line at hand, without
 * its end. LF, CR LF and CR alone end a line, mixed as they come. What is cut from `text` shares its memory: whoever keeps
 * a short piece for long keeps the stretch (some 64 KiB) with it.
 */
export class LineCursor {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly warnings: readonly LineWarning[];
  /** Where the line at hand starts and ends in `text`. */
  start = 0;
  end = 0;
  /** Number of the line at hand in the file, from 1. */
  line: number;
  private following = 0;
  private nextCr: number;

  constructor(
    stretch: LineStretch,
    private readonly longestLine: number,
  ) {
    this.text = stretch.text;
    this.encoding = stretch.encoding;
    this.warnings = stretch.warnings;
    this.line = stretch.firstLine - 1;
    this.nextCr = this.crFrom(0);
  }

  private crFrom(position: number): number {
    const at = this.text.indexOf('\r', position);
    return at < 0 ? Infinity : at;
  }

  /**
   * Goes to the next line; `false` after the last.
   *
   * @throws Refused `line-too-long`
   */
  next(): boolean {
    const { text } = this;
    const start = this.following;
    if (start >= text.length) return false;
    if (this.nextCr < start) this.nextCr = this.crFrom(start);
    const lf = text.indexOf('\n', start);
    let end = lf < 0 ? text.length : lf;
    this.following = end + 1;
    if (this.nextCr < end) {
      if (this.nextCr + 1 !== lf) this.following = this.nextCr + 1;
      end = this.nextCr;
    }
    this.start = start;
    this.end = end;
    this.line += 1;
    if (end - start > this.longestLine)
      throw new Refused('line-too-long', { line: this.line, limit: this.longestLine });
    return true;
  }

  /** The line at hand as a string. */
  current(): string {
    return this.text.slice(this.start, this.end);
  }
}
