import { Refused } from '../../domain/failure.js';
import { reason } from '../../domain/reason.js';
import { shown } from '../../domain/shown.js';
import type { RegisterItem } from '../register/read-register.js';
import type { RegisterMapping } from '../register/register-mapping.js';
import type { RowBatch, RowsByKind } from '../register/register-rows.js';
import { cellsOfObject, toRow } from '../register/to-rows.js';
import type { RecordListener } from '../xml/record-cutter.js';
import { textAt, type XmlElement } from '../xml/xml-element.js';
import { clientRecord, type NamedValues } from './client-record.js';
import { documentRecord } from './document-record.js';

/** Kinds of records that an exchange brings. */
export type ExchangeKind = 'counterparties' | 'orders' | 'invoices';

/** How each kind is written. */
export type ExchangeMappings = Readonly<Record<ExchangeKind, RegisterMapping>>;

/** Kinds in the order in which they are written: clients before what names them. */
const KINDS: readonly ExchangeKind[] = ['counterparties', 'orders', 'invoices'];

/** What a document is of, by ХозОперация; other operations are left out. */
const OPERATIONS: Readonly<Record<string, ExchangeKind>> = {
  'Заказ товара': 'orders',
  'Счет на оплату': 'invoices',
  'Счёт на оплату': 'invoices',
};

/** What holds goods and prices, which are walked through and left out. */
export const CATALOGUE: ReadonlySet<string> = new Set([
  ...['Классификатор', 'Каталог', 'ПакетПредложений', 'ИзмененияПакетаПредложений'],
  ...['Группы', 'Свойства', 'Товары', 'Предложения', 'ТипыЦен', 'Склады'],
]);

const BATCH = 500;

type Rows = { [K in ExchangeKind]: RowsByKind[K][] };
const noRows = (): Rows => ({ counterparties: [], orders: [], invoices: [] });

/** Makes rows of the records of a CommerceML file, in batches. */
export class ExchangeBatch implements RecordListener {
  private rows = noRows();
  private notes: RegisterItem[] = [];
  private readonly leftOut = new Map<string, number>();
  private catalogue = false;
  private waiting = 0;
  /** Rows given and records refused so far. */
  given = 0;
  refused = 0;

  constructor(private readonly mappings: ExchangeMappings) {}

  open({ name }: Pick<XmlElement, 'name'>): void {
    if (CATALOGUE.has(name)) this.catalogue = true;
  }

  record(record: XmlElement, container: string): void {
    if (record.name === 'Документ') this.document(record);
    else if (record.name === 'Контрагент' && container === 'Контрагенты')
      this.row('counterparties', clientRecord(record), record.line);
  }

  /** Rows that may be written, when there are enough of them; all that are left at the end of the file. */
  take(end = false): RegisterItem[] {
    if (!end && this.waiting < BATCH) return [];
    const batches = KINDS.filter((kind) => this.rows[kind].length > 0).map(
      (kind) => ({ type: 'rows', kind, rows: this.rows[kind] }) as RowBatch,
    );
    const items = [...this.notes, ...batches];
    [this.rows, this.notes, this.waiting] = [noRows(), [], 0];
    return items;
  }

  /** Says what the file held besides. */
  end(): RegisterItem[] {
    const left = [...this.leftOut].map(([operation, count]) => reason('operation-left-out', { operation, count }));
    const goods = this.catalogue ? [reason('catalogue-left-out')] : [];
    return [...left, ...goods].map((each) => ({ type: 'warning', line: 0, reason: each }));
  }

  private document(record: XmlElement): void {
    const operation = textAt(record, 'ХозОперация');
    const kind = Object.hasOwn(OPERATIONS, operation) ? OPERATIONS[operation] : undefined;
    if (kind === undefined) {
      const name = shown(operation, 60);
      if (this.leftOut.size < 50 || this.leftOut.has(name)) this.leftOut.set(name, (this.leftOut.get(name) ?? 0) + 1);
      return;
    }
    const { values, client } = documentRecord(record);
    if (client && !this.row('counterparties', client, record.line)) return;
    this.row(kind, values, record.line);
  }

  /** Whether the record is taken; one that is not is refused alone. */
  private row<K extends ExchangeKind>(kind: K, values: NamedValues, line: number): boolean {
    try {
      (this.rows[kind] as RowsByKind[K][]).push(toRow(kind, this.mappings[kind], cellsOfObject(values), line));
      this.given += 1;
      this.waiting += 1;
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.refused += 1;
      this.notes.push({ type: 'refused', line, reason: error.reason });
      return false;
    }
  }
}
