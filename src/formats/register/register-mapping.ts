import { z } from 'zod';
import type { RegisterKind } from '../../domain/register/register-rows.js';
import { plainColumn } from './column-names.js';

/** What a register is a list of. */
export const REGISTER_KINDS = ['invoices', 'counterparties', 'agreements', 'orders'] as const;

export type { RegisterKind };

/** How a value is written. `minor` is an integer number of kopecks, `decimal` roubles with or without kopecks. */
const fieldType = z.enum(['text', 'minor', 'decimal', 'date-iso', 'date-ru', 'boolean']);

const column = z.string().min(1).max(200);

/** How one of our fields is found in a row. The columns of `column` or `anyOf` come first, then `join`, then `default`. */
export interface FieldMapping {
  readonly column?: string | undefined;
  readonly anyOf?: readonly string[] | undefined;
  readonly join?: readonly string[] | undefined;
  readonly type: z.infer<typeof fieldType>;
  readonly default?: string | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

const described = z
  .strictObject({
    column: column.optional().describe('The column, or a path such as `party.inn` in JSON.'),
    anyOf: z.array(column).min(1).optional().describe('Several columns; the first that is there and filled is taken.'),
    join: z.array(column).min(1).optional().describe('Columns joined by `|`, for a key made of parts.'),
    type: fieldType.default('text').describe('How the value is written.'),
    default: z.string().optional().describe('Taken, as if written in the file, when the value is absent or empty.'),
    values: z.record(z.string(), z.string()).optional().describe('What the source calls it -> what we call it.'),
  })
  .refine((field) => (field.column ?? field.anyOf ?? field.join ?? field.default) !== undefined, {
    message: 'a field needs a column, anyOf, join or a default',
  })
  .refine((field) => field.column === undefined || field.anyOf === undefined, {
    message: 'a field has either a column or anyOf',
  });

/** A field: the name of its column alone for a text, or a description. */
export const fieldSchema = z.union([
  column.transform((name): FieldMapping => ({ column: name, type: 'text' })),
  described,
]);

const item = z.record(z.string(), fieldSchema);

/** A list of a record: where it stands and what its elements hold. */
export const listSchema = z.union([
  z.strictObject({
    column: column.describe('The column that holds the list (JSON).'),
    item: item.describe('Fields of each of its elements.'),
  }),
  z.array(item).min(1).describe('Elements whose fields stand in columns of the row itself (CSV).'),
]);

/** Fields of each kind of register; a mapping may not name others. */
export const FIELDS: Readonly<Record<RegisterKind, readonly string[]>> = {
  invoices: [
    'externalId',
    'number',
    'issuedOn',
    'dueOn',
    'amount',
    'vat',
    'currency',
    'organizationTaxNumber',
    'counterpartyExternalId',
    'counterpartyTaxNumber',
    'counterpartyName',
    'agreementExternalId',
    'agreementNumber',
    'cancelled',
    'orderExternalId',
  ],
  counterparties: [
    'externalId',
    'kind',
    'name',
    'fullName',
    'taxNumber',
    'reasonCode',
    'email',
    'phone',
    'region',
    'locale',
    'registrationNumber',
    'manager',
    'relation',
    'clientExternalId',
    'clientName',
  ],
  agreements: [
    'externalId',
    'number',
    'signedOn',
    'kind',
    'validFrom',
    'validTill',
    'creditLimit',
    'currency',
    'paymentDays',
    'paymentSchedule',
    'discountPercent',
    'priceKind',
    'manager',
    'closed',
    'organizationTaxNumber',
    'counterpartyExternalId',
    'counterpartyTaxNumber',
    'counterpartyName',
  ],
  orders: [
    'externalId',
    'number',
    'orderedOn',
    'status',
    'amount',
    'currency',
    'agreementExternalId',
    'agreementNumber',
    'discountPercent',
    'priceKind',
    'organizationTaxNumber',
    'counterpartyExternalId',
    'counterpartyTaxNumber',
    'counterpartyName',
  ],
};

const LISTS: Readonly<Record<string, readonly string[]>> = {
  accounts: ['number', 'bankCode', 'bankName'],
  contacts: ['kind', 'value', 'name', 'role'],
};

interface Named {
  readonly kind: RegisterKind;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, unknown>>;
}

/** A free attribute of a card: `attributes.segment`. Which there are the configuration says. */
const ATTRIBUTE = /^attributes\.[A-Za-z][\w-]{0,40}$/;

const isField = (kind: RegisterKind, name: string): boolean =>
  FIELDS[kind].includes(name) || (kind === 'counterparties' && ATTRIBUTE.test(name));

/** Names that the kind of register does not have. */
export function foreignNames(mapping: Named): string[] {
  const fields = Object.keys(mapping.fields).filter((name) => !isField(mapping.kind, name));
  const lists = Object.keys(mapping.lists).filter((name) => mapping.kind !== 'counterparties' || !(name in LISTS));
  return [...fields, ...lists];
}

/**
 * How a register is written (описание реестра): which column is which of our fields. A file in `mappings/ledgers/` that an accountant can
 * change; checked against this schema when it is loaded.
 */
export const registerMappingSchema = z
  .strictObject({
    kind: z.enum(REGISTER_KINDS).describe('What the rows are.'),
    source: z
      .string()
      .min(1)
      .max(100)
      .describe('Name of the system that the external ids belong to, for example `ut11`.'),
    title: z.string().max(200).default('').describe('What a person calls this kind of file.'),
    recognise: z
      .array(z.union([column, z.array(column).min(1)]))
      .min(1)
      .describe(
        'Columns that are all there in files of this kind and tell it from others; a list is any one of its names.',
      ),
    fields: z.record(z.string(), fieldSchema).describe('Our field -> its column.'),
    lists: z.record(z.string(), listSchema).default({}).describe('Accounts and contacts of a counterparty.'),
  })
  .superRefine((mapping, context) => {
    for (const name of foreignNames(mapping)) {
      context.addIssue({ code: 'custom', path: ['fields', name], message: `${mapping.kind} have no field ${name}` });
    }
  });

/** A checked mapping. */
export type RegisterMapping = z.infer<typeof registerMappingSchema>;

/** Whether a file with these columns is of the kind that the mapping describes. */
export function fits(columns: readonly string[], mapping: Pick<RegisterMapping, 'recognise'>): boolean {
  const present = new Set(columns.map(plainColumn));
  return mapping.recognise.every((names) => [names].flat().some((name) => present.has(plainColumn(name))));
}
