import { Refused } from '../../domain/failure.js';
import { shown } from '../../domain/shown.js';
import type { StatementHeader } from '../statement/statement-item.js';
import { StatementItems } from '../statement/statement-items.js';
import type { RecordListener } from '../xml/record-cutter.js';
import { textAt, type XmlElement } from '../xml/xml-element.js';
import { readMoment } from './camt-values.js';
import { readEntry } from './read-entry.js';
import { StatementHead } from './statement-head.js';

/** A statement or a report of one account. */
const STATEMENTS: ReadonlySet<string> = new Set(['Stmt', 'Rpt']);

/** Elements of a camt document that hold others of their kind; what else stands in them is read as a record. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  ...['Document', 'BkToCstmrStmt', 'BkToCstmrAcctRpt', 'BkToCstmrDbtCdtNtfctn'],
  ...STATEMENTS,
]);

const LONGEST_ACCOUNT = 50;

/** Makes items of the records of one file. */
export class CamtFile implements RecordListener {
  readonly items = new StatementItems();
  /** Tells the encoding when it is asked for; to be set before the first record is taken. */
  encodingOf = (): string => 'utf-8';
  private version = '';
  private createdAt = '';
  private head: StatementHead | undefined;
  private line = 1;
  private some = false;

  open({ name, attributes, line }: Pick<XmlElement, 'name' | 'attributes' | 'line'>): void {
    if (name === 'Document')
      this.version = /camt\.\d{3}\.\d{3}\.\d{2}/.exec(Object.values(attributes).join(' '))?.[0] ?? '';
    // What a notification tells, the statement of the day brings again with its balances.
    if (name === 'BkToCstmrDbtCdtNtfctn') throw new Refused('notification-not-statement', { line });
    if (!STATEMENTS.has(name)) return;
    this.some = true;
    this.items.begin(this.header());
    this.head = new StatementHead(line);
  }

  record(record: XmlElement, container: string): void {
    this.line = record.line;
    if (record.name === 'GrpHdr') this.createdAt = readMoment(textAt(record, 'CreDtTm'));
    if (!STATEMENTS.has(container) || !this.head) return;
    if (record.name !== 'Ntry') {
      this.head.take(record);
      if (record.name === 'Acct' && this.head.account.length > LONGEST_ACCOUNT)
        throw new Refused('account-too-long', { limit: LONGEST_ACCOUNT, line: record.line });
      return;
    }
    if (this.head.account === '') throw new Refused('statement-without-account', { line: record.line });
    this.items.take(record.line, readEntry(record, this.head));
  }

  close(container: string): void {
    if (!STATEMENTS.has(container) || !this.head) return;
    if (this.head.account === '') throw new Refused('statement-without-account', { line: this.head.line });
    this.items.section(this.head.section());
    this.head = undefined;
  }

  /** The items of a file that has ended. */
  finish(): ReturnType<StatementItems['finish']> {
    if (!this.some) throw new Refused('no-statement-within', { version: shown(this.version, 40) });
    return this.items.finish(this.line);
  }

  private header(): StatementHeader {
    const { version, createdAt } = this;
    return {
      version: shown(version, 40),
      declaredEncoding: '',
      encoding: this.encodingOf(),
      sender: '',
      recipient: '',
      createdAt,
      from: null,
      to: null,
      accounts: [],
      statement: true,
    };
  }
}
