import { type Command, Option } from 'commander';
import { Refused } from '../domain/failure.js';
import { toDecimal } from '../domain/money.js';
import type { ColumnKind, TableRow } from '../formats/table/table.js';
import { writeCsv } from '../formats/table/write-csv.js';
import { writeXlsx } from '../formats/table/write-xlsx.js';
import { listInvoices, type ListedInvoice } from '../store/reads/invoice-lists.js';
import { LONGEST_PAGE, type Page, type PageRequest } from '../store/reads/lists.js';
import { type ListedPayment, listPayments } from '../store/reads/payment-lists.js';
import type { Store } from '../store/store.js';
import { type GlobalOptions, runCommand } from './command-context.js';
import type { Output } from './output.js';

type Cells<T> = readonly (readonly [name: string, kind: ColumnKind, value: (each: T, output: Output) => string])[];

const sum = (minor: string, currency: string): string => toDecimal({ minor: BigInt(minor), currency });

/** The other side of a payment. */
const party = ({ direction, payer, payee }: ListedPayment) => (direction === 'in' ? payer : payee);

const PAYMENTS: Cells<ListedPayment> = [
  ['posted-on', 'day', (each) => each.postedOn],
  ['number', 'text', (each) => each.number],
  ['document-on', 'day', (each) => each.documentOn],
  ['direction', 'text', (each, output) => output.sentence(`direction-${each.direction}`)],
  ['amount', 'decimal', (each) => sum(each.amount, each.currency)],
  ['allocated', 'decimal', (each) => sum(each.allocated, each.currency)],
  ['currency', 'text', (each) => each.currency],
  ['status', 'text', (each, output) => output.sentence(`status-${each.status}`)],
  ['party', 'text', (each) => party(each).name],
  ['tax-number', 'text', (each) => party(each).taxNumber],
  ['account', 'text', (each) => party(each).account],
  ['purpose', 'text', (each) => each.purpose],
  ['id', 'text', (each) => each.id],
];

const INVOICES: Cells<ListedInvoice> = [
  ['number', 'text', (each) => each.number],
  ['issued-on', 'day', (each) => each.issuedOn],
  ['due-on', 'day', (each) => each.dueOn ?? ''],
  ['party', 'text', (each) => each.counterparty],
  ['amount', 'decimal', (each) => sum(each.amount, each.currency)],
  ['allocated', 'decimal', (each) => sum(each.allocated, each.currency)],
  ['open', 'decimal', (each) => sum(each.open, each.currency)],
  ['currency', 'text', (each) => each.currency],
  ['status', 'text', (each, output) => output.sentence(`status-${each.status}`)],
  ['id', 'text', (each) => each.id],
];

/** Every row of a list, page after page. */
async function* rowsOf<T>(
  read: (page: PageRequest) => Promise<Page<T>>,
  cells: Cells<T>,
  output: Output,
): AsyncGenerator<TableRow> {
  let cursor: string | undefined;
  do {
    const { items, next } = await read({ limit: LONGEST_PAGE, cursor });
    for (const each of items) yield cells.map(([, , value]) => value(each, output));
    cursor = next ?? undefined;
  } while (cursor !== undefined && !output.closed);
}

async function write<T>(
  format: string,
  cells: Cells<T>,
  read: (page: PageRequest) => Promise<Page<T>>,
  output: Output,
): Promise<void> {
  if (format === 'xlsx' && process.stdout.isTTY) throw new Refused('usage-table-to-terminal');
  const columns = cells.map(([name, kind]) => ({ heading: output.sentence(`column-${name}`), kind }));
  const bytes = (format === 'xlsx' ? writeXlsx : writeCsv)(columns, rowsOf(read, cells, output));
  for await (const piece of bytes) {
    if (output.closed) return;
    await output.write(piece);
  }
}

/** How each table is written. */
const TABLES: Readonly<Record<string, (store: Store, format: string, output: Output) => Promise<void>>> = {
  payments: (store, format, output) => write(format, PAYMENTS, (page) => listPayments(store, {}, page), output),
  invoices: (store, format, output) => write(format, INVOICES, (page) => listInvoices(store, {}, page), output),
};

/** `sverka export payments | invoices --format csv|xlsx`: tables for people, safe to be opened by a spreadsheet. */
export function addExportTables(group: Command, exit: (status: number) => void): void {
  for (const [name, work] of Object.entries(TABLES))
    group
      .command(name)
      .description(name === 'payments' ? 'help-export-payments' : 'help-export-invoices')
      .addOption(new Option('--format <kind>', 'help-export-format').choices(['csv', 'xlsx']).default('csv'))
      .action(async (_options, command: Command) => {
        const options = command.optsWithGlobals<GlobalOptions & { format: string }>();
        exit(await runCommand(options, [], ({ store, output }) => work(store, options.format, output)));
      });
}
