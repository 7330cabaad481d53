import { Refused, Temporary } from '../../domain/failure.js';
import type { Reason } from '../../domain/reason.js';
import type { WrittenKind } from '../../formats/ledger/writing-mapping.js';
import { rememberExternalIds } from '../../store/writers/external-ids.js';
import {
  changeWriting,
  type ClaimedWriting,
  claimWriting,
  type WritingChange,
  type WrittenStatus,
} from '../../store/writers/written-document-writer.js';
import { WouldWrite } from './would-write.js';
import type { RehearsedWriting, ToldWriting } from './write-back-result.js';
import { WriteOne, type WritingRun } from './write-one.js';

const LONGEST_PAUSE_MS = 10 * 60_000;

/** Of a writing with no try left is asked so seldom whether it is there after all. */
const SELDOM_MS = 24 * 60 * 60_000;

/** Reasons that more than a thousand of are no reading for anybody. */
const MOST_TOLD = 1_000;

/** What a base or a line says of itself concerns every writing: the run ends there. */
const isOfTheBase = (error: unknown): error is Refused | Temporary =>
  error instanceof Temporary || (error instanceof Refused && error.reason.code.startsWith('ledger-'));

/** Takes due writings in hand one after another and carries them out (цикл записи). One at a time: each call takes a licence of 1C. */
export class WritingLoop {
  readonly counts: Partial<Record<WrittenStatus, number>> = {};
  readonly told: ToldWriting[] = [];
  readonly rehearsed: RehearsedWriting[] = [];
  failure: Reason | null = null;
  more = false;

  constructor(
    private readonly run: WritingRun,
    private readonly kinds: readonly WrittenKind[],
    private readonly options: { readonly retryMs: number; readonly limit: number },
  ) {}

  /** Until nothing is due, the limit is reached, or the base is out of reach. */
  async go(): Promise<void> {
    const { keeping, source, overMs } = this.run;
    for (let done = 0; done < this.options.limit; done++) {
      this.run.goOn();
      const claimed = await keeping((tx) => claimWriting(tx, { source, kinds: this.kinds, claimMs: overMs }));
      if (!claimed) return;
      const change = await this.one(claimed);
      await this.keep(claimed, change);
      if (this.failure) return;
    }
    this.more = true;
  }

  private async one(claimed: ClaimedWriting): Promise<WritingChange> {
    try {
      return await new WriteOne(this.run, claimed).do();
    } catch (error) {
      if (error instanceof WouldWrite) return this.note(claimed, error);
      if (isOfTheBase(error)) {
        this.failure = error.reason;
        return { status: claimed.sent === null ? 'to-write' : 'unknown', reason: error.reason };
      }
      if (error instanceof Refused) return { status: 'refused', reason: error.reason };
      throw error;
    }
  }

  private note({ kind, subjectId }: ClaimedWriting, { call, set, ref, body }: WouldWrite): WritingChange {
    this.rehearsed.push({ kind, subjectId, call, set, ref, body });
    return { status: 'written', reason: null };
  }

  private async keep(claimed: ClaimedWriting, change: WritingChange): Promise<void> {
    const { keeping, source } = this.run;
    const paused = { ...change, ...this.pause(claimed, change) };
    const status = await keeping(async (tx) => {
      const kept = await changeWriting(tx, claimed, paused);
      const here = change.status === 'written' || change.status === 'known';
      // From now on the card comes back from the base as one that is known.
      if (kept && here && claimed.kind === 'counterparties' && change.ref)
        await rememberExternalIds(tx, source, 'counterparty', new Map([[change.ref, claimed.subjectId]]));
      return kept;
    });
    if (!status) return;
    this.counts[status] = (this.counts[status] ?? 0) + 1;
    if (change.reason && this.told.length < MOST_TOLD)
      this.told.push({ kind: claimed.kind, subjectId: claimed.subjectId, status, reason: change.reason });
  }

  /** What is tried again waits longer each time. */
  private pause({ tries }: ClaimedWriting, { status, waitMs }: WritingChange): { readonly waitMs?: number } {
    if (status !== 'to-write' && status !== 'unknown') return {};
    if (status === 'unknown' && tries >= this.run.policy.attempts) return { waitMs: SELDOM_MS };
    const own = Math.min(LONGEST_PAUSE_MS, this.options.retryMs * 2 ** Math.min(tries, 20)) * (0.5 + Math.random() / 2);
    return { waitMs: Math.max(waitMs ?? 0, own) };
  }
}
