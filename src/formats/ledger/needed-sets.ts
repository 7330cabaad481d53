import type { FieldMapping } from '../register/register-mapping.js';
import { type KeptSet, type KindMapping, kindsOf, type LedgerMapping, type Reference } from './ledger-mapping.js';

/** A field of a set under the names that it may have; at least one of them must be there if it is required. */
export interface NeededField {
  readonly names: readonly string[];
  readonly required: boolean;
  /** Not required, but what is lost without it is worth telling. */
  readonly missed?: boolean;
}

/** An entity set that a mapping reads, with the fields that it needs of it. */
export interface NeededSet {
  readonly set: string;
  /** The field that names a record: `Ref_Key`, or a field of a register of information, whose records have no version either. */
  readonly by: string;
  readonly fields: readonly NeededField[];
  /** Whether a base that does not publish it cannot be read. */
  readonly required: boolean;
  /** Nobody is told that a base does not publish it. */
  readonly untold?: boolean;
  readonly order?: string;
  readonly filter?: string;
}

/** Who is made anew when another record changes: the records of `set` whose `key` points at `target`, or at which `target` points by `key`. */
export interface Edge {
  readonly set: string;
  readonly target: string;
  readonly key: string;
  readonly direction: 'to' | 'from';
}

const one = (name: string): NeededField => ({ names: [name], required: true });
/** Read where it is there: what a record does not have cannot make it a folder, and a first load goes on without an order. */
const perhaps = (name: string): NeededField => ({ names: [name], required: false });
/** The field of a reference: one that a record may do without may be missing altogether. */
const pointer = ({ key, optional }: Reference): NeededField =>
  optional ? { names: [key], required: false, missed: true } : one(key);
const listed = (name: string | readonly string[]): NeededField => ({ names: [name].flat(), required: true });

const named = (field: FieldMapping): NeededField[] => {
  const names = field.column === undefined ? (field.anyOf ?? []) : [field.column];
  const required = field.default === undefined && field.join === undefined;
  return [...(names.length > 0 ? [{ names, required }] : []), ...(field.join ?? []).map(one)];
};

/** The first step of a path: the field, reference or list in which it begins. */
const head = (path: string): string => path.split('.')[0] as string;

/** Every field of the main set that a kind names anywhere. */
function ownFields(kind: KindMapping): NeededField[] {
  const made = new Set([kind.references, kind.belonging, kind.parts, kind.sums].flatMap((each) => Object.keys(each)));
  const needed: NeededField[] = [
    ...Object.values(kind.fields).flatMap(named),
    ...Object.values(kind.lists).flatMap((list) =>
      Array.isArray(list) ? list.flatMap((item) => Object.values(item).flatMap(named)) : [one(list.column)],
    ),
    ...Object.values(kind.parts).map((each) => one(each.of)),
    ...Object.values(kind.sums).flat().map(one),
    ...Object.values(kind.references).map(pointer),
    ...Object.keys(kind.only).map(one),
    ...[kind.skip, kind.withdrawn].flatMap((each) => Object.keys(each).map(perhaps)),
    ...(kind.order === undefined ? [] : [perhaps(kind.order)]),
  ];
  return needed
    .map(({ names, required, missed = false }) => {
      const heads = [...new Set(names.map(head))];
      const own = heads.filter((each) => !made.has(each));
      return { names: own, required: required && own.length === heads.length, ...(missed && { missed }) };
    })
    .filter(({ names }) => names.length > 0);
}

class Needs {
  private readonly sets = new Map<
    string,
    { by: string; fields: Map<string, NeededField>; required: boolean; kind?: Pick<KindMapping, 'order' | 'filter'> }
  >();

  private readonly untold = new Set<string>();

  add(
    set: string,
    by: string,
    fields: readonly NeededField[],
    required: boolean,
    kind?: Pick<KindMapping, 'order' | 'filter'>,
  ): void {
    const known = this.sets.get(set) ?? { by, fields: new Map<string, NeededField>(), required: false };
    for (const each of fields) {
      const handle = each.names.join('|');
      known.fields.set(handle, { ...each, required: each.required || known.fields.get(handle)?.required === true });
    }
    this.sets.set(set, { ...known, required: known.required || required, ...(kind && { kind }) });
  }

  /** Fields and the set itself may be wanting without a word. A set that is read for another reason is read as that asks. */
  keep({ set, fields, ...kept }: KeptSet): void {
    const read = this.sets.get(set);
    const asked = [...fields, ...(kept.order === undefined ? [] : [kept.order])];
    this.add(set, 'Ref_Key', asked.map(perhaps), false, read?.kind ?? kept);
    if (!read) this.untold.add(set);
  }

  addReferences(references: Readonly<Record<string, Reference>>, required: boolean): void {
    for (const each of Object.values(references))
      this.add(each.set, each.by, each.fields.map(listed), required && !each.optional);
  }

  list(): NeededSet[] {
    return [...this.sets].map(([set, { by, fields, required, kind }]) => ({
      set,
      by,
      required,
      ...(this.untold.has(set) && { untold: true }),
      fields: [...fields.values()],
      ...(kind?.order !== undefined && { order: kind.order }),
      ...(kind?.filter !== undefined && { filter: kind.filter }),
    }));
  }
}

/**
 * Every entity set that a mapping needs, each once: those that are only pointed at first, so that what points at them finds them. The
 * fields of all uses of a set are put together.
 */
export function neededSets(mapping: LedgerMapping): NeededSet[] {
  const needs = new Needs();
  for (const [, kind] of kindsOf(mapping)) {
    needs.addReferences(kind.references, !kind.optional);
    for (const each of Object.values(kind.belonging)) {
      needs.addReferences(each.references, !kind.optional);
      const pointers = Object.values(each.references).map(pointer);
      const own = [...each.fields.map(listed), ...[each.key, ...Object.keys(each.where)].map(one), ...pointers];
      needs.add(each.set, 'Ref_Key', own, !kind.optional);
    }
  }
  for (const [, kind] of kindsOf(mapping)) needs.add(kind.set, 'Ref_Key', ownFields(kind), !kind.optional, kind);
  for (const each of Object.values(mapping.kept)) needs.keep(each);
  return needs.list();
}

/** Who is to be made anew when a record changes, the far ones first: a bank touches accounts, and these the client. */
export function edgesOf(mapping: LedgerMapping): Edge[] {
  const far: Edge[] = [];
  const near: Edge[] = [];
  for (const [, kind] of kindsOf(mapping)) {
    for (const each of Object.values(kind.references))
      near.push({ set: kind.set, target: each.set, key: each.key, direction: 'to' });
    for (const each of Object.values(kind.belonging)) {
      for (const reference of Object.values(each.references))
        far.push({ set: each.set, target: reference.set, key: reference.key, direction: 'to' });
      near.push({ set: kind.set, target: each.set, key: each.key, direction: 'from' });
    }
  }
  return [...far, ...near];
}
