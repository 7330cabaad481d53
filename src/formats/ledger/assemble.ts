import { Refused } from '../../domain/failure.js';
import { parseDecimal } from '../../domain/money.js';
import { cellsOfObject, toRow } from '../register/to-rows.js';
import { type FieldMapping, type RegisterMapping, registerMappingSchema } from '../register/register-mapping.js';
import type { RowsByKind } from '../register/register-rows.js';
import { FieldReader } from '../register/field-reader.js';
import {
  type Belonging,
  isRegisterKind,
  type KindMapping,
  type LedgerKind,
  type Part,
  type Reference,
} from './ledger-mapping.js';
import { linesOf, meetsAll, meetsAny, type RecordBody, refIn } from './ledger-record.js';

/** A record as it is kept: what is known of it when another one points at it. */
export interface KeptRecord {
  readonly ref: string;
  readonly body: RecordBody;
  readonly erased: boolean;
  /** Whether it was set aside: whoever points at it has to wait. */
  readonly setAside: boolean;
}

/** Finds the records around one: those it points at, and those that point at it. */
export interface Surroundings {
  find(set: string, ref: string): KeptRecord | undefined;
  pointing(set: string, key: string, ref: string): readonly KeptRecord[];
}

/** One of our own companies as a ledger gives it. */
export interface OrganizationRow {
  readonly externalId: string;
  readonly name: string;
  readonly taxNumber: string;
}

/** What becomes of a record: a row to be written, a row only if the record was taken before, or nothing. */
export type Assembled =
  | { readonly kind: 'organizations'; readonly row: OrganizationRow; readonly onlyIfKnown: false }
  | {
      readonly [K in keyof RowsByKind]: {
        readonly kind: K;
        readonly row: RowsByKind[K];
        readonly onlyIfKnown: boolean;
      };
    }[keyof RowsByKind]
  | undefined;

/** The record that a reference leads to. @throws Refused when there must be one and there is none */
function follow(body: RecordBody, name: string, reference: Reference, around: Surroundings): RecordBody | undefined {
  const ref = refIn(body, reference.key);
  if (ref === undefined) {
    if (reference.optional) return undefined;
    throw new Refused('ledger-reference-empty', { field: name });
  }
  const found = around.find(reference.set, ref);
  if (found && !found.erased && !found.setAside) return found.body;
  if (reference.optional) return undefined;
  if (found?.setAside) throw new Refused('ledger-reference-set-aside', { field: name, set: reference.set, ref });
  throw new Refused('ledger-reference-missing', { field: name, set: reference.set, ref });
}

function withReferences(
  body: RecordBody,
  references: Readonly<Record<string, Reference>>,
  around: Surroundings,
): Record<string, unknown> {
  const whole: Record<string, unknown> = { ...body };
  for (const [name, each] of Object.entries(references)) whole[name] = follow(body, name, each, around);
  return whole;
}

const pointingAt = (ref: string, { set, key, where, references }: Belonging, around: Surroundings): RecordBody[] =>
  around
    .pointing(set, key, ref)
    .filter((each) => !each.erased && !isMarked(each.body) && meetsAll(each.body, where))
    .map((each) => withReferences(each.body, references, around));

const isMarked = (body: RecordBody): boolean => body['DeletionMark'] === true;

function choose(body: RecordBody, { of, where, latest }: Part): RecordBody[] {
  const lines = linesOf(body, of).filter((each) => meetsAll(each, where));
  if (latest === undefined) return lines;
  // Days of 1C are written so that their order as text is their order in time.
  const last = lines.reduce<RecordBody | undefined>(
    (best, each) => (!best || String(each[latest]) > String(best[latest]) ? each : best),
    undefined,
  );
  return last ? [last] : [];
}

/** The sum of `Товары.СуммаНДС` and the like as a decimal; `undefined` when no line has the field. */
function sumOf(body: RecordBody, paths: readonly string[]): string | undefined {
  let total: bigint | undefined;
  for (const path of paths) {
    const [list = '', field = ''] = path.split('.');
    for (const line of linesOf(body, list)) {
      const text = String(line[field] ?? '');
      if (text === '') continue;
      const amount = parseDecimal(text);
      if (!amount) throw new Refused('bad-amount', { field: path, value: text.slice(0, 40) });
      total = (total ?? 0n) + amount.minor;
    }
  }
  if (total === undefined) return undefined;
  const digits = total.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const constant = (value: string): FieldMapping => ({ default: value, type: 'text' });

/** The mapping of the rows of a kind: that of a register, with what a withdrawn record says in place of its own fields. */
function rowMapping(
  kind: Exclude<LedgerKind, 'organizations'>,
  mapping: KindMapping,
  withdrawn: boolean,
): RegisterMapping {
  const said = withdrawn ? Object.entries(mapping.whenWithdrawn).map(([name, value]) => [name, constant(value)]) : [];
  return {
    kind,
    source: 'ledger',
    title: '',
    recognise: ['Ref_Key'],
    fields: { ...mapping.fields, ...(Object.fromEntries(said) as Record<string, FieldMapping>) },
    lists: mapping.lists,
  } satisfies ReturnType<typeof registerMappingSchema.parse>;
}

function organizationOf(mapping: KindMapping, whole: RecordBody): OrganizationRow {
  const read = new FieldReader(mapping.fields, cellsOfObject(whole));
  return { externalId: read.required('externalId'), name: read.text('name'), taxNumber: read.required('taxNumber') };
}

/**
 * Makes a row of a record and of what is around it (сборка строки).
 *
 * @param place carried by the row, so that a writer can say which one it refuses
 * @returns undefined for a record that is none of this kind: a folder, another kind of agreement, a draft that was never taken
 * @throws Refused with the field: `missing-field`, `bad-…`, `ledger-reference-empty`, `-missing`, `-set-aside`
 */
export function assemble(
  kind: LedgerKind,
  mapping: KindMapping,
  record: KeptRecord,
  around: Surroundings,
  place: number,
): Assembled {
  const { body } = record;
  if (meetsAny(body, mapping.skip) || !meetsAll(body, mapping.only)) return undefined;
  const withdrawn = record.erased || meetsAny(body, mapping.withdrawn);
  if (withdrawn && Object.keys(mapping.whenWithdrawn).length === 0) return undefined;
  const whole = withReferences(body, mapping.references, around);
  for (const [name, each] of Object.entries(mapping.belonging)) whole[name] = pointingAt(record.ref, each, around);
  for (const [name, each] of Object.entries(mapping.parts))
    whole[name] = choose(throughReference(whole, each.of), each);
  for (const [name, each] of Object.entries(mapping.sums)) whole[name] = sumOf(body, each);
  if (!isRegisterKind(kind)) return { kind: 'organizations', row: organizationOf(mapping, whole), onlyIfKnown: false };
  const row = toRow(kind, rowMapping(kind, mapping, withdrawn), cellsOfObject(whole), place);
  return { kind, row, onlyIfKnown: withdrawn } as Assembled;
}

/** A tabular part may be one of a reference: `Партнер.КонтактнаяИнформация`. */
function throughReference(whole: RecordBody, path: string): RecordBody {
  const [first = '', second] = path.split('.');
  if (second === undefined) return whole;
  const other = whole[first];
  return { [path]: typeof other === 'object' && other !== null ? (other as RecordBody)[second] : undefined };
}
