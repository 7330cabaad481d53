import { type Reason, reason } from '../../../domain/reason.js';
import type { LedgerMapping } from '../../../formats/ledger/ledger-mapping.js';
import type { Lookup, WrittenKind, WrittenRecord } from '../../../formats/ledger/writing-mapping.js';
import type { WritingPlan } from '../ledger-writer.js';
import { nearestNames } from '../nearest-names.js';
import type { Published } from './metadata.js';

/** What one kind needs of a set: fields that must be there; a set of its own tabular part need not be published. */
interface Need {
  readonly set: string;
  readonly fields: readonly string[];
  readonly must: boolean;
}

const required = (fields: WrittenRecord['fields']): string[] =>
  Object.entries(fields).flatMap(([name, field]) => (field.optional ? [] : [name]));

const soughtIn = (lookups: Readonly<Record<string, Lookup>>): Need[] =>
  Object.values(lookups).map(({ set, by, take, where, optional }) => ({
    set,
    fields: [by, take, ...Object.keys(where)],
    must: !optional,
  }));

function needsOf(record: WrittenRecord): Need[] {
  const { set, identifier, alike, rows, key = [], documents } = record;
  const own = [
    ...required(record.fields),
    ...(identifier ? [identifier.field] : []),
    ...Object.keys(alike?.filter ?? {}),
    ...Object.keys(alike?.compare ?? {}),
    ...(rows ? [rows.part] : []),
    ...(documents ? ['Posted', 'Date'] : []),
    ...(key.length > 0 ? key : ['Ref_Key', 'DataVersion']),
  ];
  const part = rows ? [{ set: `${set}_${rows.part}`, fields: required(rows.fields), must: false }] : [];
  return [{ set, fields: own, must: true }, ...part, ...soughtIn(record.lookups), ...soughtIn(rows?.lookups ?? {})];
}

function missingOf(mapping: string, need: Need, published: Published): Reason[] {
  const { set, fields, must } = need;
  const present = published.get(set);
  if (!present)
    return must
      ? [reason('mapping-set-absent', { mapping, set, similar: nearestNames(set, published.keys()).join(', ') })]
      : [];
  return [...new Set(fields)]
    .filter((each) => !present.has(each))
    .map((field) =>
      reason('mapping-field-absent', { mapping, set, field, similar: nearestNames(field, present).join(', ') }),
    );
}

/** Holds what a mapping writes to what a base publishes; undefined for a mapping that writes nothing. */
export function fitWriting(mapping: string, { writing }: LedgerMapping, published: Published): WritingPlan | undefined {
  if (!writing) return undefined;
  const fields: Record<string, readonly string[]> = {};
  const missing: { kind: WrittenKind; reason: Reason }[] = [];
  for (const [kind, record] of Object.entries(writing) as [WrittenKind, WrittenRecord][])
    for (const need of needsOf(record)) {
      const present = published.get(need.set);
      if (present) fields[need.set] = [...present];
      missing.push(...missingOf(mapping, need, published).map((each) => ({ kind, reason: each })));
    }
  return { fields, missing };
}
