import type { Reason } from '../../domain/reason.js';
import { checkSection, checkTurnovers } from './file-checks.js';
import type { AccountSection, StatementDocument, StatementHeader, StatementItem } from './statement-item.js';
import { TurnoverBook } from './turnover-book.js';
import { WarningLog } from './warning-log.js';

/** Documents given together: what waits for the rest of its batch outlives sweeps of the young heap. */
const BATCH = 200;

/** What a document has turned out to be, for all formats that name the own account outright. */
export type LineReading =
  | { readonly outcome: 'read'; readonly documents: readonly StatementDocument[]; readonly warnings: readonly Reason[] }
  | { readonly outcome: 'refused'; readonly reason: Reason }
  | { readonly outcome: 'skipped'; readonly reason: Reason };

/** Gathers the items of one statement file in their order, with what must be known of the file as a whole. */
export class StatementItems {
  readonly log = new WarningLog((warning) => this.items.push({ type: 'warning', ...warning }));
  private items: StatementItem[] = [];
  private batch: StatementDocument[] = [];
  private readonly sections: AccountSection[] = [];
  private readonly book = new TurnoverBook();
  private entries = 0;
  private refused = 0;
  private skipped = 0;
  private known: StatementHeader | undefined;

  /** The header, which must come before everything else; a second one is the same file going on. */
  begin(header: StatementHeader): void {
    if (this.known) return;
    this.known = header;
    this.items.unshift({ type: 'header', header });
  }

  /** Balances of an account; warned of when they contradict themselves. */
  section(section: AccountSection): void {
    this.flush();
    this.sections.push(section);
    this.items.push({ type: 'account', section });
    for (const warning of checkSection(section, this.known as StatementHeader)) this.log.warn(section.line, warning);
  }

  /** What was read at a line of the file. */
  take(line: number, reading: LineReading): void {
    if (reading.outcome === 'refused') {
      this.refused += 1;
      this.items.push({ type: 'refused', line, reason: reading.reason });
    } else if (reading.outcome === 'skipped') {
      this.skipped += 1;
      this.log.warn(line, reading.reason);
    } else {
      for (const each of reading.warnings) this.log.warn(line, each);
      for (const each of reading.documents) this.give(each);
    }
  }

  /** Items that may be given on; none before the header. */
  ready(): StatementItem[] {
    if (!this.known || this.items.length === 0) return [];
    const ready = this.items;
    this.items = [];
    return ready;
  }

  /** The last items: the file has been read to its end. */
  finish(line: number): StatementItem[] {
    this.flush();
    const turnovers = this.book.turnovers();
    for (const warning of checkTurnovers(this.sections, turnovers)) this.log.warn(line, warning);
    this.log.close(line);
    const { entries, refused, skipped } = this;
    return [...this.ready(), { type: 'end', end: { entries, refused, skipped, turnovers } }];
  }

  private give(document: StatementDocument): void {
    this.book.add(document);
    this.entries += 1;
    this.batch.push(document);
    if (this.batch.length >= BATCH) this.flush();
  }

  private flush(): void {
    if (this.batch.length === 0) return;
    this.items.push({ type: 'documents', documents: this.batch });
    this.batch = [];
  }
}
