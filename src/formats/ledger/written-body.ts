import { Refused } from '../../domain/failure.js';
import { parseDecimal } from '../../domain/money.js';
import { EMPTY_REF, isRef, linesOf, type RecordBody } from './ledger-record.js';
import type { WrittenField, WrittenRecord } from './writing-mapping.js';

/** A value on its way into a base: a number and a day are told from a text, so that each is written and compared as what it is. */
export type WrittenValue = string | boolean | { readonly decimal: string } | { readonly day: string };

/** Lines of a tabular part. */
export type WrittenRows = readonly Readonly<Record<string, WrittenValue>>[];

/** A record as it is to stand in the base (тело документа). Kept with what was written, so that a later change can be told from ours. */
export type WrittenBody = Readonly<Record<string, WrittenValue | WrittenRows>>;

/** Our values by name; amounts are decimals with a dot. */
export type OurValues = Readonly<Record<string, string | undefined>>;

/** Which fields of a set the base has; undefined where it does not say. */
export type FieldsThere = (set: string) => ReadonlySet<string> | undefined;

const decimalText = /^-?\d+(\.\d+)?$/;

function typed({ type }: WrittenField, text: string, name: string): WrittenValue {
  if (type === 'day') return { day: text };
  if (type === 'boolean') return text === 'true';
  if (type === 'ref') return text.toLowerCase();
  if (type === 'text') return text;
  if (!decimalText.test(text)) throw new Refused('bad-value', { field: name, value: text.slice(0, 40) });
  return { decimal: text };
}

function valueOf(name: string, field: WrittenField, ours: OurValues): WrittenValue | undefined {
  const { constant, from, lookup, values } = field;
  if (typeof constant === 'boolean') return constant;
  const raw = constant ?? ours[from ?? lookup ?? ''] ?? '';
  const text = (values && Object.hasOwn(values, raw) ? values[raw] : raw) || (field.otherwise ?? '');
  if (text !== '') return typed(field, text, name);
  if (field.optional) return undefined;
  if (field.type === 'text') return '';
  if (field.type === 'ref') return EMPTY_REF;
  throw new Refused('write-back-value-missing', { field: name, value: from ?? lookup ?? '' });
}

function filled(
  fields: WrittenRecord['fields'],
  ours: OurValues,
  there: ReadonlySet<string> | undefined,
): Record<string, WrittenValue> {
  const body: Record<string, WrittenValue> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.optional && there && !there.has(name)) continue;
    const value = valueOf(name, field, ours);
    if (value !== undefined) body[name] = value;
  }
  return body;
}

/**
 * Makes the body of a record of our values (сборка записываемого). Tabular parts come whole, their lines numbered from 1: a base replaces
 * such a part altogether.
 *
 * @param shares values of each line, without those of the record itself
 * @throws Refused `write-back-value-missing` {field, value}, `bad-value` {field, value}
 */
export function writtenBody(
  record: WrittenRecord,
  ours: OurValues,
  shares: readonly OurValues[],
  there: FieldsThere,
): WrittenBody {
  const head = filled(record.fields, ours, there(record.set));
  const { rows } = record;
  if (!rows) return head;
  const fields = there(`${record.set}_${rows.part}`);
  const lines = shares.map((share, n) => ({
    LineNumber: { decimal: String(n + 1) },
    ...filled(rows.fields, { ...ours, ...share }, fields),
  }));
  return { ...head, [rows.part]: lines };
}

const jsonOf = (value: WrittenValue): string => {
  if (typeof value !== 'object') return JSON.stringify(value);
  return 'decimal' in value ? value.decimal : JSON.stringify(`${value.day}T00:00:00`);
};

const isRows = (value: WrittenValue | WrittenRows): value is WrittenRows => Array.isArray(value);

const objectOf = (body: WrittenBody): string =>
  `{${Object.entries(body)
    .map(
      ([name, value]) =>
        `${JSON.stringify(name)}:${isRows(value) ? `[${value.map(objectOf).join(',')}]` : jsonOf(value)}`,
    )
    .join(',')}}`;

/** The body as JSON: amounts stand there digit by digit, never by way of a binary fraction. */
export const writtenJson = (body: WrittenBody): string => objectOf(body);

const told = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);

const isNothing = (text: string): boolean => text === '' || text === EMPTY_REF;

function isSame(sent: WrittenValue, kept: unknown): boolean {
  const text = told(kept).trim();
  if (typeof sent === 'boolean') return text === String(sent);
  // 1C pads texts of a fixed length with blanks, and writes nothing as an empty text or as a reference of zeros.
  if (typeof sent === 'string')
    return text === sent.trim() || (isNothing(text) && isNothing(sent)) || (isRef(sent) && text.toLowerCase() === sent);
  if ('day' in sent) return text.slice(0, 10) === sent.day;
  const [ours, theirs] = [parseDecimal(sent.decimal), parseDecimal(text)];
  return ours !== undefined && theirs !== undefined && ours.minor === theirs.minor;
}

/** A field that stands in the base otherwise than it was sent. */
export interface Difference {
  readonly field: string;
  readonly sent: string;
  readonly kept: string;
}

const shownValue = (value: WrittenValue): string =>
  typeof value === 'object' ? ('day' in value ? value.day : value.decimal) : String(value);

/**
 * Holds a record of the base to what was sent: a base takes too long texts, unknown fields and dead references without a word, and keeps
 * something else. What was not sent is not looked at.
 */
export function differences(sent: WrittenBody, kept: RecordBody): Difference[] {
  return Object.entries(sent).flatMap(([field, value]) => {
    if (!isRows(value))
      return isSame(value, kept[field]) ? [] : [{ field, sent: shownValue(value), kept: told(kept[field]) }];
    const lines = linesOf(kept, field);
    if (lines.length !== value.length) return [{ field, sent: String(value.length), kept: String(lines.length) }];
    return value.flatMap((row, n) =>
      differences(row, lines[n] as RecordBody).map((each) => ({ ...each, field: `${field}.${n + 1}.${each.field}` })),
    );
  });
}
