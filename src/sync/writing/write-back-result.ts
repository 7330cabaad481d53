import type { Reason } from '../../domain/reason.js';
import type { WrittenBody } from '../../formats/ledger/written-body.js';
import type { WrittenKind, WrittenStatus } from '../../store/writers/written-document-writer.js';

/** A call that a rehearsal would have made, for a person to look at. */
export interface RehearsedWriting {
  readonly kind: WrittenKind;
  readonly subjectId: string;
  readonly call: 'create' | 'change' | 'post' | 'unpost';
  readonly set: string;
  readonly ref: string;
  readonly body: WrittenBody;
}

/** A writing that did not come to its end, or that changed nothing, with the reason. */
export interface ToldWriting {
  readonly kind: WrittenKind;
  readonly subjectId: string;
  readonly status: WrittenStatus;
  readonly reason: Reason;
}

/** What a run of writing into one source came to. */
export interface WriteBackResult {
  readonly source: string;
  /** `off`: the source is only read; `busy`: another process writes into it. */
  readonly state: 'done' | 'off' | 'busy' | 'failed';
  readonly planned: number;
  /** How many came to which status. */
  readonly counts: Partial<Record<WrittenStatus, number>>;
  readonly told: readonly ToldWriting[];
  readonly rehearsed: readonly RehearsedWriting[];
  readonly failure: Reason | null;
  /** Whether there may be more to do: the run was bounded. */
  readonly more: boolean;
}
