import { Defect, Refused } from '../../domain/failure.js';
import { reason } from '../../domain/reason.js';
import type { TextEncoding } from '../text/encoding.js';
import type { LineWarning } from '../text/mixed-encoding.js';
import type { AccountSection, StatementHeader, StatementItem, StatementDocument } from '../statement/statement-item.js';
import { checkEncoding, checkOutside, checkSection, checkTurnovers } from '../statement/file-checks.js';
import type { Fields } from './document-fields.js';
import type { PartReader } from './grammar.js';
import { OwnAccounts } from './own-accounts.js';
import { OwnTransfers } from './own-transfers.js';
import { type DocumentReading, readDocument, type WrittenDocument } from './read-document.js';
import { readHeader, readSection } from './read-head.js';
import { TurnoverBook } from '../statement/turnover-book.js';
import { WarningLog } from '../statement/warning-log.js';
import type { WrittenSection } from './written-section.js';

/** More balance sections than account-days any company has. */
const MOST_SECTIONS = 100_000;

/** Kinds of documents are few; one string for each saves the rest. */
const MOST_KINDS = 1000;

/** A header that waits for what comes after it. */
interface HeldHeader {
  readonly section: WrittenSection;
  readonly accounts: readonly string[];
}

/** Whether a document carries a sign that the bank has booked it. */
const isBooked = (fields: Fields): boolean =>
  fields.get('ДатаСписано') !== undefined || fields.get('ДатаПоступило') !== undefined;

/** Makes items of the parts of one file and keeps what must be known of the file as a whole. */
export class ClientBankFile implements PartReader {
  readonly log: WarningLog;
  /** As the bytes are; to be set before the first line is taken. */
  encoding: TextEncoding = 'utf-8';
  private held: HeldHeader | undefined;
  private known: StatementHeader | undefined;
  private items: StatementItem[] = [];
  private batch: StatementDocument[] = [];
  private readonly sections: AccountSection[] = [];
  private readonly owns = new OwnAccounts();
  private readonly transfers = new OwnTransfers();
  private readonly book = new TurnoverBook();
  private readonly kinds = new Map<string, string>();
  private last: StatementItem | undefined;
  private entries = 0;
  private refused = 0;
  private skipped = 0;

  constructor(private readonly batchSize: number) {
    this.log = new WarningLog((warning: LineWarning) => this.items.push({ type: 'warning', ...warning }));
  }

  /** Items that may be given on; none before the header is, and documents wait until there is a batch of them. */
  takeItems(): StatementItem[] {
    if (!this.known || this.items.length === 0) return [];
    const ready = this.items;
    this.items = [];
    return ready;
  }

  /** The last item, to be given when nothing but blank lines has followed the end of the file. */
  takeEnd(): StatementItem {
    if (!this.last) throw new Defect('the file has no end yet');
    return this.last;
  }

  header(section: WrittenSection, accounts: readonly string[]): void {
    for (const account of accounts) this.owns.add(account);
    this.held = { section, accounts };
  }

  account(section: WrittenSection): void {
    const header = this.giveHeader(true);
    if (this.sections.length >= MOST_SECTIONS) throw new Refused('too-many-sections', { line: section.line });
    const { value, warnings } = readSection(section.fields, section.line, header);
    this.owns.add(value.account);
    // A copy of the account: what was cut from the text would hold all of it.
    const kept = structuredClone(value);
    this.sections.push(kept);
    this.flush();
    this.items.push({ type: 'account', section: kept });
    for (const warning of [...warnings, ...checkSection(value, header)]) this.log.warn(section.line, warning);
  }

  document(document: WrittenDocument): void {
    const { line } = document;
    const header = this.known ?? this.giveHeader(this.isStatement(document.fields));
    const written = { ...document, kind: this.shared(document.kind) };
    const reading = readDocument(written, { owns: this.owns, orders: !header.statement });
    if (reading.outcome === 'read') this.keep(line, reading, header);
    else if (reading.outcome === 'refused') {
      this.refused += 1;
      this.items.push({ type: 'refused', line, reason: reading.reason });
    } else {
      this.skipped += 1;
      this.log.warn(line, reading.reason);
    }
  }

  end(line: number): void {
    const header = this.giveHeader(true);
    for (const half of this.transfers.rest()) {
      this.log.warn(half.line, reason('own-transfer-listed-once', { account: half.ownAccount }));
      this.give(half);
    }
    this.flush();
    const turnovers = this.book.turnovers();
    if (header.statement) for (const warning of checkTurnovers(this.sections, turnovers)) this.log.warn(line, warning);
    this.log.close(line);
    const { entries, refused, skipped } = this;
    this.last = { type: 'end', end: { entries, refused, skipped, turnovers } };
  }

  /**
   * A bank states balances, or says for whom it wrote (Получатель), or fills posting dates. A file with none of these is what 1C
   * writes for the bank: payment orders.
   */
  private isStatement(first: Fields): boolean {
    return isBooked(first) || this.held?.section.fields['Получатель'] !== undefined;
  }

  /** The header is given before everything else, once it is known what the file is. */
  private giveHeader(statement: boolean): StatementHeader {
    if (this.known) return this.known;
    const { section, accounts } = this.held as HeldHeader;
    const { value, warnings } = readHeader(section.fields, accounts, this.encoding, statement);
    this.known = structuredClone(value);
    this.items.unshift({ type: 'header', header: this.known });
    const declared = checkEncoding(value);
    for (const warning of declared ? [declared, ...warnings] : warnings) this.log.warn(section.line, warning);
    if (!statement) this.log.warn(section.line, reason('orders-for-the-bank'));
    return this.known;
  }

  private keep(line: number, reading: DocumentReading & { outcome: 'read' }, header: StatementHeader): void {
    for (const warning of reading.warnings) this.log.warnOnce(line, String(warning.params?.['account'] ?? ''), warning);
    const transfer = reading.inferred.length > 0;
    let paired = false;
    for (const each of reading.lines) {
      if (transfer && this.transfers.listed(each)) paired = true;
      const outside = checkOutside(each, header);
      if (outside) this.log.warn(line, outside);
      this.give(each);
    }
    if (!paired) for (const half of reading.inferred) this.transfers.expect(half);
  }

  private give(line: StatementDocument): void {
    this.book.add(line);
    this.entries += 1;
    this.batch.push(line);
    if (this.batch.length >= this.batchSize) this.flush();
  }

  private flush(): void {
    if (this.batch.length === 0) return;
    this.items.push({ type: 'documents', documents: this.batch });
    this.batch = [];
  }

  private shared(kind: string): string {
    const known = this.kinds.get(kind);
    if (known !== undefined) return known;
    const copy = structuredClone(kind);
    if (this.kinds.size < MOST_KINDS) this.kinds.set(copy, copy);
    return copy;
  }
}
