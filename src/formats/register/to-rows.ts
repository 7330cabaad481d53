import { Refused } from '../../domain/failure.js';
import { attributeOf } from '../../domain/card/card-fields.js';
import type { CounterpartyKind } from '../../domain/party.js';
import { presentCode } from '../../domain/tax-number.js';
import { type Cells, FieldReader } from './field-reader.js';
import type { RegisterKind, RegisterMapping } from './register-mapping.js';
import type { RowsByKind } from './register-rows.js';
import { termsOf, wholeOf } from './terms.js';
import { shown } from '../../domain/shown.js';

type InvoiceRow = RowsByKind['invoices'];
type CounterpartyRow = RowsByKind['counterparties'];
type AgreementRow = RowsByKind['agreements'];
type OrderRow = RowsByKind['orders'];

const ROUBLES = new Set(['', 'RUR', 'РУБ', 'РУБ.', '643', '810', '₽']);

/** Currency code; the many names of the rouble are one. */
function currencyOf(read: FieldReader): string {
  const text = read.text('currency').toUpperCase();
  if (ROUBLES.has(text)) return 'RUB';
  if (!/^[A-Z]{3}$/.test(text)) throw new Refused('bad-currency', { field: 'currency', value: shown(text, 10) });
  return text;
}

/** Whose the row is; a row that names no counterparty belongs to nobody. */
function owned(read: FieldReader) {
  const counterpartyExternalId = read.text('counterpartyExternalId');
  const counterpartyTaxNumber = presentCode(read.text('counterpartyTaxNumber'));
  const counterpartyName = read.text('counterpartyName');
  if (counterpartyExternalId === '' && counterpartyTaxNumber === '' && counterpartyName === '') {
    throw new Refused('missing-field', { field: 'counterparty' });
  }
  return {
    organizationTaxNumber: presentCode(read.text('organizationTaxNumber')),
    counterpartyExternalId,
    counterpartyTaxNumber,
    counterpartyName,
  };
}

function toInvoice(read: FieldReader, line: number): InvoiceRow {
  const currency = currencyOf(read);
  return {
    line,
    externalId: read.required('externalId'),
    number: read.required('number'),
    issuedOn: read.requiredDay('issuedOn'),
    dueOn: read.day('dueOn'),
    amount: read.requiredAmount('amount', currency),
    vat: read.amount('vat', currency),
    currency,
    ...owned(read),
    agreementExternalId: read.text('agreementExternalId'),
    agreementNumber: read.text('agreementNumber'),
    cancelled: read.flag('cancelled'),
    orderExternalId: read.text('orderExternalId'),
  };
}

/** Kind by what is written, else by the tax number: 10 digits a legal entity, 12 a proprietor (ИП) or a person. */
function kindOf(written: string, taxNumber: string, name: string): CounterpartyKind {
  if (written === 'legal' || written === 'sole' || written === 'person') return written;
  if (written !== '') throw new Refused('bad-value', { field: 'kind', value: shown(written, 40) });
  if (taxNumber.length !== 12) return 'legal';
  return /^(ИП|Индивидуальный предприниматель)(?![а-яё])/i.test(name) ? 'sole' : 'person';
}

/** Elements of a list: of a JSON array, or of columns of the row itself. Elements without the named field are left out. */
function listOf(mapping: RegisterMapping, name: string, cells: Cells, needed: string): FieldReader[] {
  const list = mapping.lists[name];
  if (!list) return [];
  const readers = Array.isArray(list)
    ? list.map((item) => new FieldReader(item, cells))
    : elementsOf(cells(list.column)).map((element) => new FieldReader(list.item, cellsOfObject(element)));
  return readers.filter((read) => read.text(needed) !== '');
}

const elementsOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Cells of a JSON object; a dot in a column's name goes into an object inside. */
export function cellsOfObject(object: unknown): Cells {
  return (column) => {
    const own = propertyOf(object, column);
    if (own !== undefined || !column.includes('.')) return own;
    return column.split('.').reduce<unknown>(propertyOf, object);
  };
}

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

function toCounterparty(read: FieldReader, line: number, mapping: RegisterMapping, cells: Cells): CounterpartyRow {
  const taxNumber = presentCode(read.text('taxNumber'));
  const name = read.required('name');
  return {
    line,
    externalId: read.required('externalId'),
    kind: kindOf(read.text('kind'), taxNumber, name),
    name,
    fullName: read.text('fullName') || name,
    taxNumber,
    reasonCode: presentCode(read.text('reasonCode')),
    email: read.text('email'),
    phone: read.text('phone'),
    region: read.text('region'),
    locale: read.text('locale'),
    registrationNumber: read.text('registrationNumber'),
    manager: read.text('manager'),
    relation: read.text('relation'),
    clientExternalId: read.text('clientExternalId'),
    clientName: read.text('clientName'),
    attributes: attributesOf(read, mapping),
    accounts: listOf(mapping, 'accounts', cells, 'number').map((item) => ({
      number: item.text('number').replace(/\s+/g, ''),
      bankCode: item.text('bankCode'),
      bankName: item.text('bankName'),
    })),
    contacts: listOf(mapping, 'contacts', cells, 'value').map((item) => ({
      kind: item.text('kind'),
      value: item.text('value'),
      name: item.text('name'),
      role: item.text('role'),
    })),
  };
}

/** The free attributes that are filled. */
function attributesOf(read: FieldReader, mapping: RegisterMapping): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of Object.keys(mapping.fields)) {
    const name = attributeOf(field);
    const value = name === undefined ? '' : read.text(field);
    if (name !== undefined && value !== '') found[name] = value;
  }
  return found;
}

const toAgreement = (read: FieldReader, line: number): AgreementRow => ({
  line,
  externalId: read.required('externalId'),
  number: read.text('number'),
  signedOn: read.day('signedOn'),
  terms: termsOf(read, currencyOf(read)),
  ...owned(read),
});

function toOrder(read: FieldReader, line: number): OrderRow {
  const currency = currencyOf(read);
  return {
    line,
    externalId: read.required('externalId'),
    number: read.required('number'),
    orderedOn: read.requiredDay('orderedOn'),
    status: read.required('status'),
    amount: read.requiredAmount('amount', currency),
    currency,
    ...owned(read),
    agreementExternalId: read.text('agreementExternalId'),
    agreementNumber: read.text('agreementNumber'),
    discountBp: wholeOf(read, 'discountPercent', true),
    priceKind: read.text('priceKind'),
  };
}

type ToRow<K extends RegisterKind> = (
  read: FieldReader,
  line: number,
  mapping: RegisterMapping,
  cells: Cells,
) => RowsByKind[K];

const TO_ROW: { readonly [K in RegisterKind]: ToRow<K> } = {
  invoices: toInvoice,
  counterparties: toCounterparty,
  agreements: toAgreement,
  orders: toOrder,
};

/**
 * Makes a row of what a line of a register holds.
 *
 * @throws Refused `missing-field`, `bad-date`, `bad-amount`, `bad-boolean`, `bad-currency`, `bad-value`, with the field
 */
export function toRow<K extends RegisterKind>(
  kind: K,
  mapping: RegisterMapping,
  cells: Cells,
  line: number,
): RowsByKind[K] {
  return TO_ROW[kind](new FieldReader(mapping.fields, cells), line, mapping, cells);
}
