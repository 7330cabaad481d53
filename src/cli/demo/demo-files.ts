import type { LocalDate } from '../../domain/local-date.js';
import { BankCalendar, WEEK_DAYS } from './bank-calendar.js';
import { BANK_LINES, type BankLine } from './bank-lines.js';
import type { AccountKey } from './company.js';
import type { PurposeFacts } from './fill-purpose.js';
import { demoInvoices } from './invoices.js';
import * as registers from './registers.js';
import { statementText } from './statement-text.js';
import { toWindows1251 } from './windows-1251.js';

/** A file of the demo, in the order in which they come. */
export interface DemoFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is peculiar about it: a code of the catalogue of sentences; empty for a plain file. */
  readonly about: string;
  /** A later file that tells the same rows anew: once that is read, this one must not be read again. */
  readonly overtakenBy?: string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The line that the bank wrote wrongly at first, and what it wrote. */
const WRONG_NUMBER = '91';
const WRONG_AMOUNT = 45_000_00n;

const withWrongLine = (lines: readonly BankLine[]): BankLine[] =>
  lines.map((line) =>
    line.account === 'service' && line.number === WRONG_NUMBER ? { ...line, amount: WRONG_AMOUNT } : line,
  );

/** Letter О for the digit 0: what a person did who edited the file. */
const withBrokenSum = (text: string): string => text.replace('Сумма=77900.00', 'Сумма=779ОО.00');

/** Half of a file, ending in the middle of a line. */
const cut = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length / 2));

/** The smallest picture that programs open: one grey point (JPEG begins with FF D8 FF). */
const PHOTO =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z';

/** Makes the statements of the month. */
class Statements {
  private number = 0;
  readonly files: DemoFile[] = [];

  constructor(private readonly facts: PurposeFacts) {}

  text(account: AccountKey, firstDay: number, lastDay: number, madeOn: number, lines = BANK_LINES): string {
    return statementText({ account, firstDay, lastDay, madeOn, lines }, this.facts);
  }

  week(account: AccountKey, week: number, lines = BANK_LINES): string {
    const first = week * WEEK_DAYS;
    return this.text(account, first, first + WEEK_DAYS - 1, first + WEEK_DAYS, lines);
  }

  add(name: string, content: string | Uint8Array, about = ''): this {
    this.number += 1;
    const bytes = typeof content === 'string' ? toWindows1251(content) : content;
    this.files.push({ name: `${String(this.number).padStart(2, '0')}-${name}.txt`, bytes, about });
    return this;
  }
}

function statementFiles(facts: PurposeFacts): DemoFile[] {
  const made = new Statements(facts);
  const firstWeek = made.week('main', 0);
  const cutWeek = toWindows1251(made.week('second', 2));
  return made
    .add('main-week-1', firstWeek)
    .add('second-week-1', made.week('second', 0))
    .add('service-week-1', made.week('service', 0))
    .add('main-week-1-sent-again', firstWeek, 'demo-about-again')
    .add('main-overlapping', made.text('main', 3, 7, 8), 'demo-about-overlapping')
    .add('main-week-2', made.week('main', 1), 'demo-about-overlapped')
    .add('second-week-2', withBrokenSum(made.week('second', 1)), 'demo-about-broken-sum')
    .add('service-week-2', made.week('service', 1, withWrongLine(BANK_LINES)), 'demo-about-wrong-line')
    .add('service-week-2-corrected', made.text('service', 5, 9, 11), 'demo-about-corrected')
    .add('main-week-3', made.week('main', 2))
    .add('second-week-3-cut', cut(cutWeek), 'demo-about-cut')
    .add('second-week-3', cutWeek)
    .add('service-week-3', utf8(made.week('service', 2)), 'demo-about-utf8')
    .add('photo', new Uint8Array(Buffer.from(PHOTO, 'base64')), 'demo-about-photo')
    .add('main-week-4', made.week('main', 3))
    .add('second-week-4', made.week('second', 3))
    .add('service-week-4', made.week('service', 3)).files;
}

/**
 * Every file of the demo: the registers, then the statements of three accounts week by week, then what changed in the registers. The
 * same day of the run gives the same bytes.
 */
export function demoFiles(today: LocalDate): DemoFile[] {
  const calendar = new BankCalendar(today);
  const invoices = demoInvoices(calendar);
  const facts: PurposeFacts = { calendar, invoices: new Map(invoices.map((each) => [each.key, each])) };
  const register = (name: string, text: string, about: string, overtakenBy?: string): DemoFile => ({
    name,
    bytes: utf8(text),
    about,
    ...(overtakenBy && { overtakenBy }),
  });
  return [
    register('clients.jsonl', registers.partiesFile(), 'demo-about-clients'),
    register('agreements.jsonl', registers.agreementsFile(calendar), 'demo-about-agreements'),
    register('invoices.jsonl', registers.invoicesFile(invoices), 'demo-about-invoices', 'invoices-changed.jsonl'),
    register('orders.jsonl', registers.ordersFile(calendar), 'demo-about-orders', 'orders-changed.jsonl'),
    ...statementFiles(facts),
    register('invoices-changed.jsonl', registers.changedInvoicesFile(invoices), 'demo-about-changed-invoices'),
    register('orders-changed.jsonl', registers.changedOrdersFile(calendar), 'demo-about-changed-orders'),
  ];
}
