import { z } from 'zod';
import { id, reasonSchema, typedText } from './fields.js';

/** Records that one call may bring. */
export const MOST_RECORDS = 1_000;

const text = (longest: number) => typedText(longest).optional();
const taxNumber = z
  .string()
  .regex(/^(\d{10}|\d{12})$/)
  .describe('ИНН');
const day = z.iso.date().describe('calendar day, YYYY-MM-DD');
const amount = z
  .string()
  .regex(/^\d{1,18}$/)
  .describe('minor units');
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .default('RUB')
  .describe('ISO 4217 code');
const externalId = typedText(200).describe('what the source calls it');

/** A counterparty of a bulk call. */
export const counterpartyRecord = z.strictObject({
  externalId,
  kind: z.enum(['legal', 'sole', 'person']).default('legal'),
  name: typedText(500),
  fullName: text(1000).describe('the name when left out'),
  taxNumber: taxNumber.optional(),
  reasonCode: z
    .string()
    .regex(/^\d{4}[\dA-Z]{2}\d{3}$/)
    .optional()
    .describe('КПП'),
  registrationNumber: z
    .string()
    .regex(/^(\d{13}|\d{15})$/)
    .optional()
    .describe('ОГРН or ОГРНИП'),
  email: text(320),
  phone: text(60),
  region: text(100),
  locale: z.enum(['ru', 'en']).optional(),
  manager: text(200),
  relation: text(60).describe('what the client is to us: client, supplier'),
  clientExternalId: text(200).describe('what the source calls the client whose legal entity this is'),
  clientName: text(500),
  attributes: z.record(z.string().max(60), typedText(1000)).optional().describe('free attributes of the configuration'),
  accounts: z
    .array(
      z.strictObject({
        number: z.string().regex(/^[\dA-Z]{5,34}$/),
        bankCode: z.string().regex(/^\d{9}$/).describe('БИК'), // prettier-ignore
        bankName: text(300),
      }),
    )
    .max(100)
    .default([]),
  contacts: z
    .array(z.strictObject({ kind: typedText(40), value: typedText(500), name: text(300), role: text(200) }))
    .max(200)
    .default([]),
});

const parties = {
  organizationTaxNumber: taxNumber.optional().describe('ИНН of our company; needed when there are several'),
  counterpartyExternalId: text(200),
  counterpartyTaxNumber: taxNumber.optional(),
  counterpartyName: text(500),
};

/** A document belongs to somebody. */
const named = (record: { [K in keyof typeof parties]?: string | undefined }): boolean =>
  Boolean(record.counterpartyExternalId ?? record.counterpartyTaxNumber ?? record.counterpartyName);
const NAMED = 'names no counterparty';

/** Terms are brought by registers and bases of 1C: here an agreement is what documents refer to. */
export const agreementRecord = z
  .strictObject({
    externalId,
    number: text(200),
    signedOn: day.nullable().default(null),
    ...parties,
  })
  .refine(named, NAMED);

/** An invoice of a bulk call. */
export const invoiceRecord = z
  .strictObject({
    externalId,
    number: typedText(200),
    issuedOn: day,
    dueOn: day.nullable().default(null),
    amount,
    vat: amount.nullable().default(null),
    currency,
    agreementExternalId: text(200),
    agreementNumber: text(200),
    cancelled: z.boolean().default(false),
    ...parties,
  })
  .refine(named, NAMED);

/** An order of a bulk call. */
export const orderRecord = z
  .strictObject({
    externalId,
    number: typedText(200),
    orderedOn: day,
    status: typedText(100).describe("the source's own word"),
    amount,
    currency,
    ...parties,
  })
  .refine(named, NAMED);

/** As a record is described, while each is read by itself: a bad one is refused alone. */
const described = (record: z.ZodType) => {
  const { $schema: _, ...schema } = z.toJSONSchema(record, { target: 'draft-2020-12', io: 'input' });
  return z.unknown().meta(schema as Record<string, unknown>);
};

/** PUT of records of a kind. */
export const bulkBody = (record: z.ZodType) =>
  z.strictObject({
    source: z
      .string()
      .regex(/^[\w.-]{1,60}$/)
      .describe('the system that the external ids belong to'),
    records: z.array(described(record)).min(1).max(MOST_RECORDS),
  });

/** See {@link bulkBody}. */
export interface BulkBody {
  readonly source: string;
  readonly records: readonly unknown[];
}

/** What became of each record, in the order in which they came. */
export const bulkAnswer = z
  .object({
    added: z.int(),
    changed: z.int(),
    known: z.int(),
    refused: z.int(),
    results: z.array(
      z.object({
        index: z.int().describe('place among the records, from 0'),
        externalId: z.string(),
        outcome: z.enum(['added', 'changed', 'known', 'refused']),
        id: id.nullable(),
        reason: reasonSchema.nullable().describe('why it was refused'),
      }),
    ),
  })
  .meta({ id: 'BulkAnswer', description: 'What became of records that were sent together (итог массовой записи)' });
