import { event } from '../../domain/events/event.js';
import { type InvoiceStatus, invoiceStatusOn } from '../../domain/invoice.js';
import { Refused } from '../../domain/failure.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { InvoiceRow } from '../../domain/register/register-rows.js';
import { insertRows, updateRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';
import type { ResolvedParties } from './document-parties.js';
import { findByExternalIds, rememberExternalIds } from './external-ids.js';
import { announceStatus, invoiceOnEvent, type InvoiceRecord, lockInvoices } from './invoice-record.js';
import { changedFields, type Saved } from './saved.js';

const COLUMNS = {
  id: 'uuid',
  organization_id: 'uuid',
  counterparty_id: 'uuid',
  agreement_id: 'uuid',
  number: 'text',
  number_key: 'text',
  number_core: 'text',
  issued_on: 'date',
  due_on: 'date',
  amount: 'bigint',
  currency: 'text',
  vat: 'bigint',
  cancelled: 'boolean',
  status: 'text',
  version: 'int',
} as const;

/** The keys by which a number in a payment's purpose finds an invoice; they come from the domain. */
export interface NumberKeys {
  readonly key: string;
  readonly core: string;
}

/** An invoice as a register gives it, with its parties and agreement found. */
export interface InvoiceInput {
  readonly row: InvoiceRow;
  readonly parties: ResolvedParties;
  readonly agreementId: string | null;
  readonly keys: NumberKeys;
}

/** Without an id of the source, the company, the number and the day together name an invoice: numbers start again every year. */
const handleOf = ({ row, parties }: InvoiceInput): string =>
  row.externalId || `${parties.organization.id}/${row.number}/${row.issuedOn}`;

const fieldsOf = ({ row, parties, agreementId, keys }: InvoiceInput) => ({
  counterparty_id: parties.counterpartyId,
  agreement_id: agreementId ?? undefined,
  number: row.number,
  number_key: keys.key,
  number_core: keys.core,
  issued_on: row.issuedOn,
  due_on: row.dueOn ?? undefined,
  amount: row.amount,
  currency: row.currency,
  vat: row.vat ?? undefined,
  cancelled: row.cancelled,
});

/** Names of the columns as events tell them. */
const SPOKEN: Readonly<Record<string, string>> = {
  counterparty_id: 'counterparty',
  agreement_id: 'agreement',
  number_key: '',
  number_core: '',
  issued_on: 'issuedOn',
  due_on: 'dueOn',
};

/**
 * Writes what a ledger says of its invoices (счета), the only writer of those fields. An invoice never moves to another
 * company; what payments have settled of it stays.
 *
 * @param onRefusal told of an invoice that cannot be as the ledger says: `currency-of-settled-invoice` {number}. It is left as it is.
 */
export async function saveInvoices<Input extends InvoiceInput>(
  tx: Transaction,
  source: string,
  inputs: readonly Input[],
  onRefusal: (input: Input, why: Refused) => void,
): Promise<Saved> {
  const latest = new Map(inputs.map((each) => [handleOf(each), each]));
  const ids = await findByExternalIds(tx, source, 'invoice', [...latest.keys()]);
  const kept = await lockInvoices(tx, [...ids.values()]);
  const saved: Saved = { added: 0, changed: 0, known: 0 };
  const added: InvoiceRecord[] = [];
  const changed: InvoiceRecord[] = [];
  for (const [handle, input] of latest) {
    const record = kept.get(ids.get(handle) ?? '');
    if (!record) {
      const fresh = newRecord(input);
      ids.set(handle, fresh.id);
      added.push(fresh);
      saved.added++;
      continue;
    }
    if (record.allocated > 0n && record.currency !== input.row.currency) {
      onRefusal(input, new Refused('currency-of-settled-invoice', { number: record.number }));
      continue;
    }
    const differing = changedFields(record as unknown as Record<string, unknown>, fieldsOf(input));
    if (differing.length === 0) saved.known++;
    else {
      changed.push(change(tx, record, input, differing));
      saved.changed++;
    }
  }
  await insertRows(tx, 'invoice', COLUMNS, added as unknown as Record<string, unknown>[]);
  await updateRows(tx, 'invoice', 'id', COLUMNS, changed as unknown as Record<string, unknown>[], 'updated_at = now()');
  await rememberExternalIds(tx, source, 'invoice', ids);
  await announceRegistered(tx, added);
  return saved;
}

function newRecord(input: InvoiceInput): InvoiceRecord {
  const { organization } = input.parties;
  const { row } = input;
  const facts = { amount: row.amount, allocated: 0n, cancelled: row.cancelled, dueOn: row.dueOn };
  return {
    ...fieldsOf(input),
    agreement_id: input.agreementId,
    due_on: row.dueOn,
    vat: row.vat,
    id: newId(),
    organization_id: organization.id,
    allocated: 0n,
    status: invoiceStatusOn(facts, organization.today as LocalDate),
    version: 1,
    today: organization.today as LocalDate,
    organization_name: organization.name,
    organization_tax_number: organization.taxNumber,
    counterparty_name: '',
  };
}

function change(tx: Transaction, record: InvoiceRecord, input: InvoiceInput, differing: string[]): InvoiceRecord {
  const given = Object.fromEntries(Object.entries(fieldsOf(input)).filter(([, value]) => value !== undefined));
  const next: InvoiceRecord = { ...record, ...given, version: record.version + 1 };
  const spoken = differing.map((each) => SPOKEN[each] ?? each).filter(Boolean);
  const status: InvoiceStatus = invoiceStatusOn(
    { amount: next.amount, allocated: next.allocated, cancelled: next.cancelled, dueOn: next.due_on },
    record.today,
  );
  tx.announce(
    event('invoice.changed.v1', record.id, next.version, record.organization_id, {
      ...invoiceOnEvent({ ...next, status }),
      changed: spoken,
    }),
  );
  return announceStatus(tx, next, status);
}

/** New invoices are announced after the insert, when the client's name can be read. */
async function announceRegistered(tx: Transaction, added: readonly InvoiceRecord[]): Promise<void> {
  if (added.length === 0) return;
  const names = await tx.query<{ id: string; name: string }>(
    `select id, name from counterparty where id = any($1::uuid[])`,
    [[...new Set(added.map((each) => each.counterparty_id))]],
  );
  const byId = new Map(names.map((each) => [each.id, each.name]));
  for (const each of added) {
    const data = invoiceOnEvent({ ...each, counterparty_name: byId.get(each.counterparty_id) ?? '' });
    tx.announce(event('invoice.registered.v1', each.id, 1, each.organization_id, data));
  }
}
