import type { LedgerWriter, Sought, StandingRecord } from '../../connectors/ledgers/ledger-writer.js';
import { differences, type OurValues, type WrittenBody, type WrittenValue } from '../../formats/ledger/written-body.js';
import { EMPTY_REF } from '../../formats/ledger/ledger-record.js';
import type { Likeness, WrittenRecord } from '../../formats/ledger/writing-mapping.js';

/** What the base has already for the same thing, made by others. */
export interface Alike {
  /** The one that is surely the same. */
  readonly known: StandingRecord | undefined;
  /** Those that may be the same: a person decides. */
  readonly doubtful: readonly StandingRecord[];
}

/** Whose likeness is looked for, and where. */
export interface AlikeInput {
  readonly writer: LedgerWriter;
  readonly record: WrittenRecord;
  readonly ours: OurValues;
  /** Of these records those that stand for another thing of ours. */
  readonly takenRefs: (refs: readonly string[]) => Promise<ReadonlySet<string>>;
}

const NONE: Alike = { known: undefined, doubtful: [] };

function wantedOf({ compare, amounts }: Likeness, ours: OurValues): WrittenBody {
  const value = (field: string, from: string): WrittenValue =>
    amounts.includes(field) ? { decimal: ours[from] ?? '0' } : (ours[from] ?? '');
  return Object.fromEntries(Object.entries(compare).map(([field, from]) => [field, value(field, from)]));
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === EMPTY_REF;

/** Fields that say nothing in the base neither agree nor differ. */
function likenessOf(wanted: WrittenBody, found: StandingRecord): 'same' | 'other' | 'doubtful' {
  const differing = differences(wanted, found.body);
  if (differing.length === 0) return 'same';
  return differing.every(({ field }) => isEmpty(found.body[field])) ? 'doubtful' : 'other';
}

/**
 * Looks whether a base has it already (поиск такого же): a payment by number, day, sum and payer, a client by ИНН and КПП. What is marked
 * for deletion, and what stands for another of ours, does not count.
 */
export async function findAlike({ writer, record, ours, takenRefs }: AlikeInput): Promise<Alike> {
  const { alike } = record;
  if (!alike) return NONE;
  const sought = Object.entries(alike.filter).map(([field, from]): Sought => {
    const text = ours[from] ?? '';
    return { field, value: alike.days.includes(field) ? { day: text } : text, match: 'equal' };
  });
  // Half a likeness is none: without a number or a tax number everything would be alike.
  if (Object.values(alike.filter).some((from) => (ours[from] ?? '') === '')) return NONE;
  const found = (await writer.find(record.set, sought)).filter(({ body }) => body['DeletionMark'] !== true);
  if (found.length === 0) return NONE;
  const taken = await takenRefs(found.map((each) => each.ref));
  const wanted = wantedOf(alike, ours);
  const free = found.filter(({ ref }) => !taken.has(ref)).map((each) => [likenessOf(wanted, each), each] as const);
  const same = free.filter(([how]) => how === 'same').map(([, each]) => each);
  if (same.length === 1) return { known: same[0], doubtful: [] };
  return {
    known: undefined,
    doubtful: [...same, ...free.filter(([how]) => how === 'doubtful').map(([, each]) => each)],
  };
}
