import { Refused } from '../../domain/failure.js';
import { reason } from '../../domain/reason.js';
import type { LineCursor } from '../text/line-cursor.js';
import { DocumentFields } from './document-fields.js';
import * as words from './keywords.js';
import type { WrittenDocument } from './read-document.js';
import type { WarningLog } from '../statement/warning-log.js';
import { WrittenSection } from './written-section.js';

/** Who is told of the parts of a file as each is complete. */
export interface PartReader {
  /** The header; `accounts` are its РасчСчет lines. */
  header(section: WrittenSection, accounts: readonly string[]): void;
  account(section: WrittenSection): void;
  document(document: WrittenDocument): void;
  /** The line `КонецФайла`. */
  end(line: number): void;
}

type Part = 'first-line' | 'header' | 'account' | 'document' | 'between' | 'end';

/** `Z` (0x1A) ended a text file in DOS. */
const isBlank = (line: string): boolean => /^[\s\u001a\u00a0]*$/.test(line);

const isAccountKey = (line: string): boolean => /^\s*РасчСчет\s*=/.test(line);

/** A header may repeat РасчСчет and Документ; more lines than this are no header. */
const MOST_HEADER_ACCOUNTS = 10_000;

/**
 * The grammar of a 1CClientBankExchange file, line by line: first line, header, account sections and documents, `КонецФайла`.
 * Nothing but blank lines may follow the end, and no part may stay open: half a statement is worse than none.
 */
export class ClientBankGrammar {
  private part: Part = 'first-line';
  private section: WrittenSection;
  private kind = '';
  private opened = 1;
  private readonly fields: DocumentFields;
  private readonly headerAccounts: string[] = [];
  private line = 0;

  constructor(
    private readonly reader: PartReader,
    private readonly log: WarningLog,
  ) {
    this.section = new WrittenSection(1, words.HEADER_KEYS, log);
    this.fields = new DocumentFields(log);
  }

  /**
   * Takes the lines of a stretch.
   *
   * @throws Refused `not-client-bank`, `part-not-closed`, `part-not-opened`, `text-after-end`, `section-too-long`, each with its line
   */
  take(cursor: LineCursor): void {
    const { text } = cursor;
    if (this.part === 'document') this.fields.attach(text);
    while (cursor.next()) {
      const { start, end } = cursor;
      if (start === end) continue;
      // Inside a document nearly every line is a field; only a line that begins with С or К can be one of the five words.
      const first = text.charCodeAt(start);
      const mayBeWord = first === 0x421 || first === 0x41a || first <= 0x20 || first === 0xa0;
      if (this.part === 'document' && !mayBeWord) this.fields.take(cursor);
      else this.takeAny(cursor);
    }
    if (this.part === 'document') this.fields.detach();
    this.line = cursor.line;
  }

  /**
   * To be called after the last line.
   *
   * @throws Refused `cut-file` when the end of the file was not seen, `not-client-bank` when its start was not
   */
  close(): void {
    if (this.part === 'first-line') throw new Refused('not-client-bank', { line: 1 });
    if (this.part !== 'end') throw new Refused('cut-file', { line: this.line, part: this.part });
  }

  private takeAny(cursor: LineCursor): void {
    const line = cursor.current().trim();
    if (isBlank(line)) return;
    switch (this.part) {
      case 'first-line':
        if (!words.isFirstLine(line)) throw new Refused('not-client-bank', { line: cursor.line });
        this.part = 'header';
        return;
      case 'end':
        throw new Refused('text-after-end', { line: cursor.line });
      case 'account':
        this.takeInAccount(cursor, line);
        return;
      case 'document':
        this.takeInDocument(cursor, line);
        return;
      default:
        this.takeOutside(cursor, line);
    }
  }

  private takeInAccount(cursor: LineCursor, line: string): void {
    if (line === words.ACCOUNT_END) {
      this.reader.account(this.section);
      this.part = 'between';
      return;
    }
    this.refuseOpening(cursor, line);
    this.section.take(cursor);
  }

  private takeInDocument(cursor: LineCursor, line: string): void {
    if (line === words.DOCUMENT_END) {
      const { fields, kind, opened } = this;
      this.reader.document({ line: opened, kind, fields, raw: fields.raw(cursor) });
      this.part = 'between';
      return;
    }
    this.refuseOpening(cursor, line);
    this.fields.take(cursor);
  }

  /** A new part, the end of the file or of another part inside an open part means that lines are missing. */
  private refuseOpening(cursor: LineCursor, line: string): void {
    refuseClosing(cursor, line);
    if (isOpening(line) || line === words.END_OF_FILE) {
      throw new Refused('part-not-closed', { line: cursor.line, opened: this.opened });
    }
  }

  /** A line of the header, or between parts. */
  private takeOutside(cursor: LineCursor, line: string): void {
    refuseClosing(cursor, line);
    if (isOpening(line) || line === words.END_OF_FILE) {
      if (this.part === 'header') this.reader.header(this.section, this.headerAccounts);
      this.open(line, cursor);
    } else if (this.part === 'header') {
      this.takeHeaderLine(cursor, line);
    } else {
      this.log.warn(cursor.line, reason('unknown-line'));
    }
  }

  private takeHeaderLine(cursor: LineCursor, line: string): void {
    if (!isAccountKey(line)) {
      // Документ is a filter that may repeat; it tells orders for the bank from statements.
      this.section.take(cursor);
      return;
    }
    const account = line.slice(line.indexOf('=') + 1).replace(/\s+/g, '');
    if (this.headerAccounts.length >= MOST_HEADER_ACCOUNTS)
      throw new Refused('section-too-long', { line: cursor.line });
    if (account !== '' && !this.headerAccounts.includes(account)) this.headerAccounts.push(account);
  }

  private open(line: string, cursor: LineCursor): void {
    this.opened = cursor.line;
    if (line === words.END_OF_FILE) {
      this.part = 'end';
      this.reader.end(cursor.line);
    } else if (line === words.ACCOUNT_START) {
      this.part = 'account';
      this.section = new WrittenSection(cursor.line, words.ACCOUNT_KEYS, this.log);
    } else {
      this.part = 'document';
      this.kind = line.slice(words.DOCUMENT_START.length).replace(/^\s*=\s*/, '');
      this.fields.open(cursor);
    }
  }
}

/** `СекцияРасчСчет`, or `СекцияДокумент` with or without `=` and a kind. */
const isOpening = (line: string): boolean =>
  line === words.ACCOUNT_START || line === words.DOCUMENT_START || /^СекцияДокумент\s*=/.test(line);

/** The end of a part that was not opened: its first line is missing, and what it held would be lost. */
function refuseClosing(cursor: LineCursor, line: string): void {
  if (line === words.DOCUMENT_END || line === words.ACCOUNT_END) {
    throw new Refused('part-not-opened', { line: cursor.line });
  }
}
