import { z } from 'zod';

/** What is written into a ledger, in the order of writing: a payment needs its client, and a client its partner. */
export const WRITTEN_KINDS = ['partners', 'counterparties', 'payments', 'invoice-states'] as const;

/** A kind of what is written back (вид записываемого). */
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

/** Our values that a field of the base may be filled with, by kind; those of `rows` are of one share of a payment. */
export const VALUES = {
  partners: ['mark', 'name', 'fullName', 'taxNumber', 'reasonCode', 'partyKind'],
  counterparties: ['mark', 'name', 'fullName', 'taxNumber', 'reasonCode', 'partyKind', 'partnerRef'],
  payments: [
    'mark',
    'number',
    'documentOn',
    'postedOn',
    'amount',
    'currency',
    'purpose',
    'payerName',
    'payerTaxNumber',
    'payerAccount',
    'payerBankCode',
    'ownAccount',
    'organizationRef',
    'counterpartyRef',
  ],
  rows: ['shareOf', 'shareAmount', 'invoiceRef', 'invoiceNumber'],
  'invoice-states': ['organizationRef', 'invoiceRef', 'state'],
} as const satisfies Readonly<Record<WrittenKind | 'rows', readonly string[]>>;

const name = z.string().min(1).max(200);

const field = z
  .strictObject({
    from: name.optional().describe('Our value: `amount`, `purpose`, `counterpartyRef`, …'),
    lookup: name.optional().describe('The reference that a lookup of this name has found.'),
    constant: z.union([z.string(), z.boolean()]).optional().describe('Always this.'),
    type: z
      .enum(['text', 'day', 'decimal', 'ref', 'boolean', 'whole'])
      .default('text')
      .describe('How it is written: `decimal` an amount of money, `day` midnight of a day, `ref` the id of a record.'),
    values: z.record(z.string(), z.string()).optional().describe('What we call it -> what the base calls it.'),
    otherwise: z.string().optional().describe('Written when our value is empty.'),
    optional: z
      .boolean()
      .default(false)
      .describe('Whether the field is left out of a base that does not publish it, and when its value is empty.'),
  })
  .refine((each) => [each.from, each.lookup, each.constant].filter((one) => one !== undefined).length === 1, {
    message: 'a field is filled by exactly one of from, lookup and constant',
  });

/** How a field of the base is filled. */
export type WrittenField = z.infer<typeof field>;

const fields = z.record(name, z.union([name.transform((from) => field.parse({ from })), field]));

const lookup = z.strictObject({
  set: name.describe('The entity set that is searched.'),
  by: name.describe('The field that must be equal: `Ref_Key`, `НомерСчета`, `Code`.'),
  from: name.describe('Our value that it is held against.'),
  values: z.record(z.string(), z.string()).optional().describe('What we call it -> what the base calls it.'),
  take: name.default('Ref_Key').describe('The field of the found record that is taken.'),
  where: z
    .record(name, z.array(z.string()).min(1))
    .default({})
    .describe('Only records whose fields have one of these values; looked at by us.'),
  optional: z.boolean().default(false).describe('Whether nothing found is no obstacle: the field then stays empty.'),
});

/** How a reference is found in the base by one of our values (поиск ссылки). */
export type Lookup = z.infer<typeof lookup>;

const identifier = z.strictObject({
  field: name.describe('The field that carries our identifier, by which a repeat finds what an earlier try has made.'),
  match: z
    .enum(['substring', 'equal'])
    .default('substring')
    .describe('`equal` for a field of limited length of your own: 1C cannot compare texts without a limit.'),
  prefix: z.string().max(60).default('Sverka ').describe('Stands before the identifier.'),
});

/** Where our identifier stands in a record of the base. */
export type Identifier = z.infer<typeof identifier>;

const likeness = z.strictObject({
  filter: z
    .record(name, name)
    .describe('Field of the base -> our value: records that are alike are asked for by these fields.'),
  days: z.array(name).default([]).describe('Those of them that are days.'),
  compare: z
    .record(name, name)
    .default({})
    .describe('Field of the base -> our value: what we compare ourselves, because the base cannot.'),
  amounts: z.array(name).default([]).describe('Those of `compare` that are amounts.'),
});

/** How a record that somebody else made for the same is known (такой же документ). */
export type Likeness = z.infer<typeof likeness>;

const record = z.strictObject({
  set: name.describe('The entity set that is written.'),
  identifier: identifier.optional().describe('Where our identifier stands; documents and catalogs need one.'),
  alike: likeness
    .optional()
    .describe('How what is there already, made by others, is recognised: nothing is written then.'),
  lookups: z.record(name, lookup).default({}).describe('References that are found by our values, by name.'),
  fields: fields.describe('Field of the base -> what it is filled with.'),
  rows: z
    .strictObject({
      part: name.describe('The tabular part; its lines are always written all together.'),
      lookups: z.record(name, lookup).default({}).describe('References that are found for each line.'),
      fields: fields.describe('Field of a line -> what it is filled with.'),
    })
    .optional()
    .describe('A line for each share of a payment, and one for what settles nothing yet.'),
  documents: z.boolean().default(false).describe('Whether the records are documents, which can be posted.'),
  key: z.array(name).optional().describe('The fields that name a record of a register of information.'),
});

/** How one kind is written. */
export type WrittenRecord = z.infer<typeof record>;

/** What may fill the fields of a kind: our values and the lookups of the record itself. */
function strangers(kind: WrittenKind, each: WrittenRecord): string[] {
  const own: readonly string[] = VALUES[kind];
  const inRows: readonly string[] = [...own, ...VALUES.rows];
  const used = (some: WrittenRecord['fields']): string[] => Object.values(some).flatMap(({ from }) => from ?? []);
  const sought = (some: WrittenRecord['lookups']): string[] => Object.values(some).map(({ from }) => from);
  const unnamed = (some: WrittenRecord['fields'], known: readonly string[]): string[] =>
    Object.values(some).flatMap(({ lookup: one }) => (one !== undefined && !known.includes(one) ? [one] : []));
  const heads = Object.keys(each.lookups);
  const likenessValues = [...Object.values(each.alike?.filter ?? {}), ...Object.values(each.alike?.compare ?? {})];
  return [
    ...[...used(each.fields), ...sought(each.lookups), ...likenessValues].filter((one) => !own.includes(one)),
    ...unnamed(each.fields, heads),
    ...(each.rows
      ? [
          ...[...used(each.rows.fields), ...sought(each.rows.lookups)].filter((one) => !inRows.includes(one)),
          ...unnamed(each.rows.fields, [...heads, ...Object.keys(each.rows.lookups)]),
        ]
      : []),
  ];
}

/** How a configuration of 1C is written to: part of its mapping, `writing`. */
export const writingSchema = z
  .partialRecord(z.enum(WRITTEN_KINDS), record)
  .superRefine((writing, context) => {
    for (const [kind, each] of Object.entries(writing) as [WrittenKind, WrittenRecord][])
      for (const stranger of strangers(kind, each))
        context.addIssue({ code: 'custom', path: [kind, stranger], message: `${kind} have no value ${stranger}` });
  })
  .describe('What is written back, by kind; nothing is written unless the source says so too.');

/** A checked description of what is written. */
export type WritingMapping = z.infer<typeof writingSchema>;
