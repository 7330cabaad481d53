import type { Reason } from '../domain/reason.js';
import type { RefusedRecord } from '../store/reads/ledger-reads.js';

/** How many records went which way. */
export interface SyncCounts {
  /** Records that came from the base. */
  pulled: number;
  /** Of these, new or other than kept. */
  differing: number;
  /** No longer in the base. */
  erased: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Read and none of ours: folders, drafts, documents of other companies. */
  skipped: number;
  /** Set aside, and offered again with the next run. */
  refused: number;
}

/** Nothing counted yet. */
export const nothingCounted = (): SyncCounts => ({
  pulled: 0,
  differing: 0,
  erased: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  skipped: 0,
  refused: 0,
});

/** What reading one source came to. */
export interface SyncResult {
  readonly source: string;
  /** `busy`: another process reads it now. */
  readonly state: 'read' | 'busy' | 'failed';
  /** Whether everything was compared, not only what is recent. */
  readonly compared: boolean;
  readonly counts: SyncCounts;
  /** Records that are set aside, the oldest first, bounded; `counts.refused` counts all. */
  readonly refused: readonly RefusedRecord[];
  /** What waits for a person, and what was not certain. */
  readonly notes: readonly Reason[];
  readonly failure: Reason | null;
}

/** Records that are named in a result; all of them are counted. */
export const MOST_NAMED = 1_000;
