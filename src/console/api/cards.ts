import { z } from 'zod';
import { CARD_FIELDS } from '../../domain/card/card-fields.js';
import { MERGE_EVIDENCE } from '../../domain/card/card-rules.js';
import {
  accountNumber,
  contact,
  currency,
  day,
  id,
  instant,
  minor,
  partyName,
  reasonSchema,
  taxNumber,
  typedText,
} from './fields.js';
import { counterpartySchema } from './documents.js';

const reasonCode = z.string().describe('КПП');
const source = z.string().describe('whose word it is: a source, `person`, `registry:…`');
const percents = z.int().nullable().describe('hundredths of a percent');

const agreementSchema = z
  .object({
    id,
    organizationId: id,
    number: z.string(),
    signedOn: day.nullable(),
    kind: z.string(),
    validFrom: day.nullable(),
    validTill: day.nullable(),
    creditLimit: minor.nullable().describe('most that may be owed, minor units'),
    currency,
    paymentDays: z.int().nullable().describe('days to pay after the invoice'),
    paymentSchedule: z.string(),
    discountBp: percents,
    priceKind: z.string(),
    manager: z.string(),
    closed: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Agreement', description: 'An agreement with its terms (договор, соглашение)' });

/** Answer of GET /api/v1/counterparties/:id. */
export const cardDetail = counterpartySchema
  .extend({
    registrationNumber: z.string().describe('ОГРН, ОГРНИП'),
    manager: z.string(),
    relation: z.string().describe('what the client is to us'),
    attributes: z.record(z.string(), z.string()).describe('free attributes, see `cards.attributes`'),
    origins: z.record(z.string(), z.string()).describe('from whom each field is'),
    mergedInto: id.nullable().describe('the card that this one was merged into'),
    client: z
      .object({ id, name: partyName, counterparties: z.array(z.object({ id, name: partyName })) })
      .describe('the client (партнёр) and its legal entities'),
    accounts: z.array(z.object({ number: accountNumber, bankCode: z.string(), bankName: z.string() })),
    contacts: z.array(
      z.object({ id, kind: z.string(), value: contact, name: contact, role: z.string(), source: z.string() }),
    ),
    agreements: z.array(agreementSchema),
    externalIds: z.array(z.object({ source: z.string(), externalId: z.string() })),
    conflicts: z.int().describe('fields of which a source says another thing'),
    flaws: z.array(reasonSchema).describe('what is mistyped, as control digits tell'),
  })
  .meta({ id: 'Card', description: 'A whole card of a counterparty (карточка контрагента)' });

const said = z.string().max(1000).nullable();

/** PATCH /api/v1/counterparties/:id. */
export const cardEditBody = z
  .strictObject({
    fields: z
      .partialRecord(z.enum(CARD_FIELDS), said)
      .default({})
      .describe('fields with their values; null leaves a field to the sources again; `client` is an id'),
    attributes: z.record(z.string().max(50), said).default({}).describe('free attributes in the same way'),
    why: typedText(500),
  })
  .refine(
    ({ fields, attributes }) => Object.keys(fields).length + Object.keys(attributes).length > 0,
    'names no field',
  );
export type CardEditBody = z.infer<typeof cardEditBody>;

/** Answer of GET /api/v1/counterparties/:id/changes. */
export const fieldChangeList = z
  .object({
    items: z.array(
      z.object({
        entity: z.enum(['counterparty', 'agreement']),
        entityId: id,
        version: z.int(),
        field: z.string(),
        before: contact,
        after: contact,
        source,
        actor: z.string(),
        why: z.string(),
        changedAt: instant,
      }),
    ),
  })
  .meta({ id: 'FieldChangeList', description: 'Changes of fields of a card and of its agreements, the latest first' });

const brief = z.object({ id, name: partyName, taxNumber, reasonCode });

/** Answer of GET /api/v1/duplicates. */
export const duplicateList = z
  .object({
    items: z.array(
      z.object({
        one: brief,
        other: brief,
        evidence: z.array(z.object({ kind: z.enum(MERGE_EVIDENCE), value: contact })),
      }),
    ),
  })
  .meta({ id: 'DuplicateList', description: 'Pairs of cards that may be one counterparty, the likeliest first' });

/** POST /api/v1/duplicates/dismiss. */
export const dismissBody = z.strictObject({ one: id, other: id, why: typedText(500) });
export type DismissBody = z.infer<typeof dismissBody>;

/** Answer of POST /api/v1/duplicates/dismiss. */
export const dismissAnswer = z.object({ one: id, other: id }).meta({ id: 'DismissAnswer' });

/** POST /api/v1/counterparties/:id/merge. */
export const mergeBody = z.strictObject({
  merged: id.describe('the card whose records go over to this one'),
  why: typedText(500),
});
export type MergeBody = z.infer<typeof mergeBody>;

/** POST /api/v1/counterparties/:id/unmerge. */
export const unmergeBody = z.strictObject({ why: typedText(500) });
export type UnmergeBody = z.infer<typeof unmergeBody>;

/** What a merge, or its undoing, came to. */
export const mergeAnswer = z
  .object({ mergeId: id, survivorId: id, mergedId: id, moved: z.int().describe('records that went over, or back') })
  .meta({ id: 'MergeAnswer' });

/** Answer of GET /api/v1/conflicts. */
export const conflictList = z
  .object({
    items: z.array(
      z.object({
        id,
        counterpartyId: id,
        counterparty: partyName,
        field: z.string(),
        kept: contact.describe('what the card says'),
        keptFrom: source,
        source,
        offered: contact.describe('what the source says'),
        raisedAt: instant,
      }),
    ),
  })
  .meta({ id: 'ConflictList', description: 'Fields of which a source says another thing, the oldest first' });

/** POST /api/v1/conflicts/:id/settle. */
export const settleConflictBody = z.strictObject({
  take: z.enum(['offered', 'kept']).describe('the word of the source, or what the card says'),
  why: typedText(500),
});
export type SettleConflictBody = z.infer<typeof settleConflictBody>;

/** Answer of POST /api/v1/conflicts/:id/settle. */
export const settleConflictAnswer = z.object({ counterpartyId: id }).meta({ id: 'SettleConflictAnswer' });
