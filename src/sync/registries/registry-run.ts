import type { OpenedRegistry } from '../../connectors/registries/registry-list.js';
import type { Reason } from '../../domain/reason.js';
import type { RefusedRecord } from '../../store/reads/ledger-reads.js';
import type { Keeping } from '../pull-records.js';
import type { SyncCounts } from '../sync-result.js';

/** What reading a registry works with. */
export interface RegistryRun<O extends OpenedRegistry = OpenedRegistry> {
  readonly opened: O;
  readonly request: {
    readonly full?: boolean;
    readonly dryRun?: boolean;
    readonly acceptShrink?: boolean;
    readonly insist?: boolean;
    /** The sources that were asked for by name; empty for all. */
    readonly sources?: readonly string[];
  };
  readonly keeping: Keeping;
  readonly counts: SyncCounts;
  /** Throws when the work must stop. */
  readonly goOn: () => void;
  readonly onProgress: (set: string, pulled: number) => void;
}

/** What reading a registry came to, besides its counts. */
export interface RegistryOutcome {
  /** Whether everything was compared. */
  readonly compared: boolean;
  readonly notes: readonly Reason[];
  /** Questions that wait for a person, bounded. */
  readonly refused?: readonly RefusedRecord[];
}
