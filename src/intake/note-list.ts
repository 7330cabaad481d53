import type { Reason } from '../domain/reason.js';
import { reason } from '../domain/reason.js';
import type { LineNote } from '../store/writers/import-writer.js';
import { MOST_NOTES } from './import-result.js';

/** Notes on lines of a file, bounded: past the bound only their number is kept. */
export class NoteList {
  private readonly notes: LineNote[] = [];
  private count = 0;

  add(line: number, why: Reason): void {
    this.count += 1;
    if (this.notes.length < MOST_NOTES) this.notes.push({ line, reason: why });
  }

  /** The notes in the order of lines; the last one tells how many more there were. */
  list(): LineNote[] {
    const more = this.count - this.notes.length;
    const sorted = [...this.notes].sort((a, b) => a.line - b.line);
    return more > 0 ? [...sorted, { line: 0, reason: reason('and-more-notes', { count: more }) }] : sorted;
  }
}
