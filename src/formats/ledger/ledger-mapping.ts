import { z } from 'zod';
import { writingSchema } from './writing-mapping.js';
import { FIELDS, fieldSchema, foreignNames, listSchema, REGISTER_KINDS } from '../register/register-mapping.js';

/** What is read from a ledger, in the order in which it is taken in: documents need the parties that they name. */
export const LEDGER_KINDS = ['organizations', 'counterparties', 'agreements', 'orders', 'invoices'] as const;

/** A kind of records of a ledger (вид данных учётной базы). */
export type LedgerKind = (typeof LEDGER_KINDS)[number];

const name = z.string().min(1).max(200);

/** Field -> the values that count, as the base writes them; truth values and numbers are written as text. */
const conditions = z.record(name, z.array(z.string()).min(1));

/** Conditions on the fields of one record. */
export type Conditions = z.infer<typeof conditions>;

const fieldsRead = z
  .array(z.union([name, z.array(name).min(1)]))
  .min(1)
  .describe('Fields that are read; a list is any of its names, for fields that another version calls otherwise.');

const reference = z.strictObject({
  key: name.describe('The field that holds the id of the other record, for example `Контрагент_Key`.'),
  set: name.describe('The entity set in which the other record is.'),
  by: name
    .default('Ref_Key')
    .describe('The field by which it is found there; another one than `Ref_Key` for a register of information.'),
  fields: fieldsRead,
  optional: z
    .boolean()
    .default(false)
    .describe('Whether a record may do without: an empty or dead reference is then no fault.'),
});

/** A record that another one points at (ссылка). */
export type Reference = z.infer<typeof reference>;

const references = z.record(name, reference).default({});

const belonging = z.strictObject({
  set: name.describe('The entity set whose records point at this one.'),
  key: name.describe('The field of theirs that points, for example `Owner_Key`.'),
  where: conditions.default({}).describe('Only those whose fields have one of these values.'),
  fields: fieldsRead,
  references: references.describe('What they point at in turn.'),
});

/** Records that point at another one (подчинённые записи). */
export type Belonging = z.infer<typeof belonging>;

const part = z.strictObject({
  of: name.describe('The tabular part, or a list of `belonging`.'),
  where: conditions.default({}).describe('Only the lines whose fields have one of these values.'),
  latest: name.optional().describe('Only the line with the latest day in this field.'),
});

/** Lines of a tabular part that are chosen by what stands in them. */
export type Part = z.infer<typeof part>;

const kind = z.strictObject({
  set: name.describe('The entity set, for example `Document_СчетНаОплатуКлиенту`.'),
  optional: z
    .boolean()
    .default(false)
    .describe('Whether a base that does not publish the set is read without this kind.'),
  order: name
    .optional()
    .describe('A field by which a first load goes on from page to page: `Date` of documents, `Code` of catalogs.'),
  filter: z.string().min(1).max(500).optional().describe('A `$filter` that the base applies, in its own words.'),
  only: conditions.default({}).describe('Only records whose fields have one of these values.'),
  skip: conditions.default({}).describe('Records with one of these values are none: folders, for example.'),
  withdrawn: conditions
    .default({})
    .describe('Records with one of these values are no longer meant: marked for deletion, not posted.'),
  whenWithdrawn: z
    .record(name, z.string())
    .default({})
    .describe('What our fields say of a record that was taken and is withdrawn or erased: `cancelled: "true"`.'),
  references: references.describe('Records that this one points at, by the name under which fields find them.'),
  belonging: z.record(name, belonging).default({}).describe('Records that point at this one, as lists by name.'),
  parts: z.record(name, part).default({}).describe('Lines chosen from a tabular part, as lists by name.'),
  sums: z
    .record(name, z.array(name).min(1))
    .default({})
    .describe('Sums of a field over tabular parts: `Товары.СуммаНДС`.'),
  fields: z
    .record(z.string(), fieldSchema)
    .describe('Our field -> the field of the base, or a path through a reference.'),
  lists: z.record(z.string(), listSchema).default({}).describe('Accounts and contacts of a counterparty.'),
});

/** How one kind of records is read. */
export type KindMapping = z.infer<typeof kind>;

/** Fields of our own companies. */
const ORGANIZATION_FIELDS = ['externalId', 'name', 'taxNumber'];

function strangers(of: LedgerKind, mapping: KindMapping): string[] {
  if (of === 'organizations') return Object.keys(mapping.fields).filter((each) => !ORGANIZATION_FIELDS.includes(each));
  const known = FIELDS[of];
  const withdrawn = Object.keys(mapping.whenWithdrawn).filter((each) => !known.includes(each));
  return [...foreignNames({ kind: of, fields: mapping.fields, lists: mapping.lists }), ...withdrawn];
}

const keptSet = z.strictObject({
  set: name.describe('The entity set.'),
  order: name.optional().describe('A field by which a first load goes on from page to page.'),
  filter: z.string().min(1).max(500).optional().describe('A `$filter` that the base applies, in its own words.'),
  fields: z.array(name).min(1).describe('Fields that are read where the base has them, tabular parts among them.'),
});

/** A set whose records are kept as they came. */
export type KeptSet = z.infer<typeof keptSet>;

/**
 * How a configuration of 1C is read over OData (описание учётной базы): which entity set is which of our kinds, and which of its fields
 * is which of ours. A file in `mappings/ledgers/odata/`; another configuration, or a field that somebody added, needs no code.
 */
export const ledgerMappingSchema = z
  .strictObject({
    title: z.string().min(1).max(200).describe('What a person calls the configuration.'),
    kinds: z
      .partialRecord(z.enum(LEDGER_KINDS), kind)
      .describe('What is read, by kind; a kind that is left out is not read.'),
    kept: z
      .record(z.string().regex(/^[a-z][a-z-]{0,59}$/), keptSet)
      .default({})
      .describe(
        'Sets that are kept as they came, by name, for `sverka export records`; one that is not published is left out.',
      ),
    writing: writingSchema.optional(),
  })
  .superRefine((mapping, context) => {
    for (const [of, each] of Object.entries(mapping.kinds) as [LedgerKind, KindMapping][])
      for (const stranger of strangers(of, each))
        context.addIssue({
          code: 'custom',
          path: ['kinds', of, 'fields', stranger],
          message: `${of} have no field ${stranger}`,
        });
  });

/** A checked mapping of a ledger. */
export type LedgerMapping = z.infer<typeof ledgerMappingSchema>;

/** The kinds that a mapping reads, in the order in which they are taken in. */
export const kindsOf = (mapping: LedgerMapping): (readonly [LedgerKind, KindMapping])[] =>
  LEDGER_KINDS.flatMap((each) => {
    const found = mapping.kinds[each];
    return found ? [[each, found] as const] : [];
  });

/** The kinds of registers among those of a ledger. */
export const isRegisterKind = (of: LedgerKind): of is Exclude<LedgerKind, 'organizations'> =>
  (REGISTER_KINDS as readonly string[]).includes(of);
