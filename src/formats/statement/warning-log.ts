import { reason, type Reason } from '../../domain/reason.js';
import type { LineWarning } from '../text/mixed-encoding.js';

/** How many warnings of one code are given in full. */
const FULL = 100;

/** How many different things are remembered in order to warn of each once. */
const MOST_SUBJECTS = 1000;

/** Keeps the warnings of a file few: a million documents that lack a field must not give a million warnings. */
export class WarningLog {
  private readonly counts = new Map<string, number>();
  private readonly subjects = new Set<string>();

  constructor(private readonly give: (warning: LineWarning) => void) {}

  /** Warns, unless the code has been given often enough. */
  warn(line: number, warning: Reason): void {
    const count = (this.counts.get(warning.code) ?? 0) + 1;
    this.counts.set(warning.code, count);
    if (count <= FULL) this.give({ line, reason: warning });
  }

  /** Warns of a subject (a key, an account) on its first line only. */
  warnOnce(line: number, subject: string, warning: Reason): void {
    const name = `${warning.code} ${subject}`;
    if (this.subjects.has(name) || this.subjects.size >= MOST_SUBJECTS) return;
    this.subjects.add(name);
    this.warn(line, warning);
  }

  /** Says how many of each code were left out. */
  close(line: number): void {
    for (const [of, count] of this.counts) {
      if (count > FULL) this.give({ line, reason: reason('more-warnings', { of, count: count - FULL }) });
    }
  }
}
