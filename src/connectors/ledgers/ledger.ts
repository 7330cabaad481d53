import type { LedgerMapping } from '../../formats/ledger/ledger-mapping.js';
import type { RecordBody } from '../../formats/ledger/ledger-record.js';
import type { NeededSet } from '../../formats/ledger/needed-sets.js';
import type { LedgerWriter, WritingPlan } from './ledger-writer.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { Reason } from '../../domain/reason.js';

/** Which fields of which set are read of a base, found when its description was held to the mapping. Kept between runs. */
export interface ReadingPlan {
  /** SHA-256 of the base's own description. */
  readonly description: string;
  /** By set; a set that is not here is not published, and the base is read without it. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** What is done without, for a person. */
  readonly leftOut: readonly Reason[];
  /** What the base has for what the mapping writes; absent for a mapping that writes nothing. */
  readonly writing?: WritingPlan;
}

/** A record as the ledger has it now. */
export interface LedgerRecord {
  readonly ref: string;
  /** Changes whenever the record is written; compared, never ordered. */
  readonly version: string;
  readonly body: RecordBody;
}

/** What a set holds, without what stands in its records. */
export interface Listing {
  /** Ref -> version. */
  readonly versions: ReadonlyMap<string, string>;
  /** Whether the whole set was seen at one moment; only then does what is not in it tell of erased records. */
  readonly whole: boolean;
  /** The records themselves, of a set that cannot be asked for single ones. */
  readonly records?: readonly LedgerRecord[];
}

/** A page of a first load, and where to go on; null after the last. */
export interface LoadedPage {
  readonly records: readonly LedgerRecord[];
  readonly after: string | null;
}

/** What has changed since the last confirmed message of an exchange plan (план обмена): refs by set, erased ones among them. */
export interface ChangeMessage {
  readonly number: bigint;
  readonly refs: ReadonlyMap<string, readonly string[]>;
}

/** What `doctor` is told of a ledger. */
export type LedgerCheck =
  | { readonly ok: true; readonly detail: Reason; readonly leftOut: readonly Reason[] }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/**
 * A base of accounts that is read (учётная база). Knows how to ask; what is kept and what is made of it is the caller's business. Reads
 * are repeated within bounds when the line or the base fails; what the base refuses is thrown at once.
 */
export interface Ledger {
  /** The name it has in the configuration: the source of external ids. */
  readonly name: string;
  /** The system behind it: `odata`. */
  readonly provider: string;
  readonly mapping: LedgerMapping;
  /** Name of the mapping. */
  readonly mappingName: string;
  /** IANA zone of the wall clock by which the base dates its documents. */
  readonly timeZone: string;
  /** The writing side; undefined where a ledger can only be read. */
  readonly writer?: LedgerWriter;
  /** Sets in the order of reading: those that others point at first. */
  readonly sets: readonly NeededSet[];
  /**
   * Logs in and holds the base's description to the mapping.
   *
   * @throws Refused `mapping-…` with the first thing that is missing and the nearest names, what the base refuses; Temporary when it is out of reach
   */
  connect(): Promise<ReadingPlan>;
  /** Everything that `connect` finds wrong, for a person. Throws nothing. */
  check(): Promise<LedgerCheck>;
  /** Lists a set, or only its records dated on or after a day. */
  list(plan: ReadingPlan, set: NeededSet, since?: LocalDate): Promise<Listing>;
  /** The records of these refs as they are now; those that are not in the answer are not there. */
  read(plan: ReadingPlan, set: NeededSet, refs: readonly string[]): Promise<LedgerRecord[]>;
  /** A page of a first load in the order of the set, after a place that an earlier page gave. May miss records; a listing tells which. */
  loadPage(plan: ReadingPlan, set: NeededSet, after: string | null): Promise<LoadedPage>;
  /** What an exchange plan says has changed; undefined where none is configured. */
  changes?(): Promise<ChangeMessage>;
  /** Tells the exchange plan that a message is durably kept. Cannot be undone. */
  confirm?(message: ChangeMessage): Promise<void>;
}
