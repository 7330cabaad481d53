import { attributeField, attributeOf, type CardField, type CardValues } from '../../domain/card/card-fields.js';
import type { Row, Transaction } from '../transaction.js';

/** Columns of the fields that every card has. */
export const FIELD_COLUMNS: Readonly<Record<CardField, string>> = {
  kind: 'kind',
  name: 'name',
  fullName: 'full_name',
  taxNumber: 'tax_number',
  reasonCode: 'reason_code',
  registrationNumber: 'registration_number',
  email: 'email',
  phone: 'phone',
  region: 'region',
  locale: 'locale',
  manager: 'manager',
  relation: 'relation',
  client: 'client_id',
};

/** Columns of a card that its writers write. */
export const CARD_COLUMNS = {
  id: 'uuid',
  ...Object.fromEntries(Object.values(FIELD_COLUMNS).map((each) => [each, each === 'client_id' ? 'uuid' : 'text'])),
  attributes: 'jsonb',
  origins: 'jsonb',
  version: 'int',
} as Readonly<Record<string, string>>;

/** A counterparty card as its writers hold it. */
export interface CardRecord {
  readonly id: string;
  version: number;
  values: Record<string, string>;
  origins: Record<string, string>;
  readonly mergedInto: string | null;
}

/** The name by which events call a field that changed. */
export const columnOf = (field: string): string =>
  Object.hasOwn(FIELD_COLUMNS, field) ? FIELD_COLUMNS[field as CardField] : field;

/** Locks cards and reads them, in the order of ids so that two writers never wait for each other. */
export async function lockCards(tx: Transaction, ids: readonly string[]): Promise<Map<string, CardRecord>> {
  if (ids.length === 0) return new Map();
  const columns = Object.values(FIELD_COLUMNS).join(', ');
  const rows = await tx.query<Row & { id: string; version: number; merged_into: string | null }>(
    `select id, ${columns}, attributes, origins, version, merged_into from counterparty where id = any($1::uuid[]) order by id for update`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, recordOf(row)]));
}

function recordOf(row: Row & { id: string; version: number; merged_into: string | null }): CardRecord {
  const values: Record<string, string> = {};
  for (const [field, column] of Object.entries(FIELD_COLUMNS)) values[field] = String(row[column]);
  for (const [name, value] of Object.entries(row['attributes'] as CardValues)) values[attributeField(name)] = value;
  const origins = { ...(row['origins'] as Record<string, string>) };
  return { id: row.id, version: row.version, values, origins, mergedInto: row.merged_into };
}

/** A card as a row of its table. */
export function rowOf({ id, version, values, origins }: CardRecord): Row {
  const attributes: Record<string, string> = {};
  for (const [field, value] of Object.entries(values)) {
    const name = attributeOf(field);
    if (name !== undefined && value !== '') attributes[name] = value;
  }
  const columns = Object.entries(FIELD_COLUMNS).map(([field, column]) => [column, values[field] ?? '']);
  return { id, version, ...Object.fromEntries(columns), attributes, origins };
}
