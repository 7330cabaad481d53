import type { Reason } from '../domain/reason.js';

/** What a relay can say about itself, for metrics and the state page. */
export interface RelayState {
  readonly running: boolean;
  /** Partitions that this relay owns now. */
  readonly partitions: readonly number[];
  /** Events published by this relay since it started. */
  readonly published: number;
  /** Batches that failed, wholly or in part, since it started. */
  readonly failures: number;
  /** Events waiting in the outbox, of all relays, when it was last measured. */
  readonly unpublished: number;
  readonly oldestAgeMs: number;
  readonly measuredAt: Date | null;
  /** Entities whose events the transport did not take: their events wait, the others go on. */
  readonly heldSubjects: number;
  /** Why the last batch failed; null once a batch goes through. */
  readonly lastError: Reason | null;
}
