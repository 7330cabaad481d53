import { type Reason, reason } from '../../../domain/reason.js';
import type { NeededField, NeededSet } from '../../../formats/ledger/needed-sets.js';
import { nearestNames } from '../nearest-names.js';
import type { Published } from './metadata.js';

/** What a mapping finds in a base: the fields to read of each set, and everything that is missing. */
export interface Fit {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly missing: readonly Reason[];
  /** Sets and fields that the base does not publish and that it can be read without. */
  readonly leftOut: readonly Reason[];
}

const VERSIONED: readonly NeededField[] = ['Ref_Key', 'DataVersion', 'DeletionMark'].map((name) => ({
  names: [name],
  required: name !== 'DeletionMark',
}));

/** What is read of a set besides what the mapping names. */
const always = (needed: NeededSet): readonly NeededField[] =>
  needed.by === 'Ref_Key' ? VERSIONED : [{ names: [needed.by], required: true }];

/**
 * Holds a mapping to what a base publishes, before the first record is read.
 *
 * @param mapping name of the mapping, told to whoever has to mend it
 */
export function fitMapping(mapping: string, sets: readonly NeededSet[], published: Published): Fit {
  const fields: Record<string, string[]> = {};
  const missing: Reason[] = [];
  const leftOut: Reason[] = [];
  for (const needed of sets) {
    const { set } = needed;
    const present = published.get(set);
    if (!present) {
      if (needed.required) missing.push(setMissing(mapping, set, published));
      else if (!needed.untold) leftOut.push(reason('mapping-set-left-out', { mapping, set }));
      continue;
    }
    const found = new Set<string>();
    for (const { names, required, missed } of [...always(needed), ...needed.fields]) {
      const here = names.filter((each) => present.has(each));
      for (const each of here) found.add(each);
      if (here.length > 0) continue;
      if (required) missing.push(fieldMissing('mapping-field-absent', { mapping, set, names, present }));
      else if (missed) leftOut.push(fieldMissing('mapping-field-left-out', { mapping, set, names, present }));
    }
    fields[set] = [...found];
  }
  return { fields, missing, leftOut };
}

function setMissing(mapping: string, set: string, published: Published): Reason {
  const similar = nearestNames(set, published.keys()).join(', ');
  return reason('mapping-set-absent', { mapping, set, similar });
}

interface Lacking {
  readonly mapping: string;
  readonly set: string;
  readonly names: readonly string[];
  readonly present: ReadonlySet<string>;
}

function fieldMissing(code: string, { mapping, set, names, present }: Lacking): Reason {
  const similar = [...new Set(names.flatMap((each) => nearestNames(each, present)))].slice(0, 3).join(', ');
  return reason(code, { mapping, set, field: names.join(' / '), similar });
}
