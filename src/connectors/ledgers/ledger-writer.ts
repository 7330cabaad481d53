import type { Reason } from '../../domain/reason.js';
import type { RecordBody } from '../../formats/ledger/ledger-record.js';
import type { WrittenBody, WrittenValue } from '../../formats/ledger/written-body.js';
import type { WrittenKind } from '../../formats/ledger/writing-mapping.js';

/** What a mapping needs of a base to be written to, held to the base's own description. Kept between runs with the reading plan. */
export interface WritingPlan {
  /** Fields of every set that is written or searched, by set; parts of documents are sets as well. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** What is missing, by kind: such a kind is not written. */
  readonly missing: readonly { readonly kind: WrittenKind; readonly reason: Reason }[];
}

/** A record of the base as it stands now, all of its fields. */
export interface StandingRecord {
  /** Empty for a record of a register, which has no id. */
  readonly ref: string;
  /** Empty where the base keeps none. */
  readonly version: string;
  readonly body: RecordBody;
}

/**
 * What became of a writing call. `unknown`: it may have been carried out; `answered` tells that the base said something, which is mostly
 * a refusal (a handler of the configuration), but comes also after the work was done.
 */
export type WriteOutcome =
  | { readonly outcome: 'done'; readonly ref?: string }
  | { readonly outcome: 'refused'; readonly reason: Reason }
  | { readonly outcome: 'not-sent'; readonly reason: Reason }
  | { readonly outcome: 'unknown'; readonly reason: Reason; readonly answered: boolean };

/** What is asked for: a field and its value; texts may be looked for inside of longer ones. */
export interface Sought {
  readonly field: string;
  readonly value: WrittenValue;
  readonly match: 'equal' | 'substring' | 'since';
  /** Of a reference of several types: the set that it points into, without which it equals nothing. */
  readonly into?: string;
}

/**
 * The writing side of a ledger (запись в учётную базу). Calls that write are never repeated here: only whoever knows what was written
 * before may do that. Reading is repeated within bounds.
 */
export interface LedgerWriter {
  /** Records that have all of this. @throws Refused, Temporary as reading does */
  find(set: string, sought: readonly Sought[]): Promise<StandingRecord[]>;
  /** A record by its id, undefined when there is none. @throws Refused, Temporary as reading does */
  standing(set: string, ref: string): Promise<StandingRecord | undefined>;
  create(set: string, body: WrittenBody): Promise<WriteOutcome>;
  /** Changes these fields and tabular parts; the rest stays. */
  change(set: string, ref: string, body: WrittenBody): Promise<WriteOutcome>;
  /** Changes a record of a register, named by its key. */
  changeKeyed(set: string, key: WrittenBody, body: WrittenBody): Promise<WriteOutcome>;
  /** Posts a document (проведение), or takes that back. */
  post(set: string, ref: string, how: 'Post' | 'Unpost'): Promise<WriteOutcome>;
}
