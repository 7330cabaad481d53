import type { ChangeMessage, Ledger, LedgerRecord, ReadingPlan } from '../connectors/ledgers/ledger.js';
import { dayAt, plusDays } from '../domain/local-date.js';
import { type Reason, reason } from '../domain/reason.js';
import type { NeededSet } from '../formats/ledger/needed-sets.js';
import { keptVersions } from '../store/reads/ledger-reads.js';
import type { Transaction } from '../store/transaction.js';
import { keepRecords, markErased } from '../store/writers/ledger-record-writer.js';
import { noteComparison, noteLoading, readSetStates, type SetState } from '../store/writers/sync-state-writer.js';
import type { SyncCounts } from './sync-result.js';

/** Records asked for and kept together. */
const AT_ONCE = 200;

/** Fewer than so many may always go: a small set loses a large share easily. */
const MAY_ALWAYS_GO = 10;

/** How the records of a source are kept: each piece of work in a transaction, or all in one that is rolled back. */
export type Keeping = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** What a pull is made of. */
export interface PullInput {
  readonly ledger: Ledger;
  readonly plan: ReadingPlan;
  readonly keeping: Keeping;
  readonly counts: SyncCounts;
  /** Compare everything, not only what is recent. */
  readonly full: boolean;
  /** Take a shrink for what it is. */
  readonly acceptShrink: boolean;
  readonly windowDays: number;
  readonly largestShrinkPercent: number;
  readonly now: Date;
  /** Told the set that is being read, and how many records have come. */
  readonly onProgress: (set: string, pulled: number) => void;
  /** Throws when the work must stop. */
  readonly goOn: () => void;
}

/**
 * Brings the kept records of a source up to the base (загрузка изменений). Whatever is cut off anywhere can be begun again: what was kept
 * is not asked for twice, and a comparison begins anew.
 */
export class PullRecords {
  readonly notes: Reason[] = [];
  /** Whether everything that was asked to be compared was seen as a whole. */
  whole = true;

  constructor(private readonly input: PullInput) {}

  /** Pulls every set. @returns the message of the exchange plan to be confirmed when all is kept */
  async run(): Promise<ChangeMessage | undefined> {
    const { ledger, keeping, full } = this.input;
    const states = await keeping((tx) => readSetStates(tx, ledger.name));
    const sets = ledger.sets.filter((each) => this.input.plan.fields[each.set]);
    const loaded = sets.every((each) => states.get(each.set)?.loaded);
    // Asked for before anything is listed: what changes meanwhile comes with the next message.
    const message = ledger.changes && (await ledger.changes());
    if (!message || !loaded || full) for (const set of sets) await this.takeSet(set, states.get(set.set));
    // After a listing too: what moved while it was listed may have been missed, and a confirmed message never comes again.
    if (message) await this.takeChanges(message, sets);
    return message && message.refs.size > 0 ? message : undefined;
  }

  private async takeChanges({ refs }: ChangeMessage, sets: readonly NeededSet[]): Promise<void> {
    for (const set of sets) {
      const changed = refs.get(set.set);
      if (!changed) continue;
      if (set.by !== 'Ref_Key') await this.takeSet(set, undefined);
      else await this.eraseUnlessMany(set, await this.fetch(set, changed));
    }
  }

  /** A message may tell of many erased records as well: a comparison finds them again when a person has said what they mean. */
  private async eraseUnlessMany(needed: NeededSet, absent: readonly string[]): Promise<void> {
    if (absent.length === 0) return;
    const { ledger, keeping } = this.input;
    const kept = await keeping((tx) => keptVersions(tx, ledger.name, needed.set));
    const gone = absent.filter((ref) => kept.has(ref));
    const held = this.shrink(needed, gone.length, kept.size);
    if (!held) return this.erase(needed, gone);
    this.notes.push(held);
    await keeping((tx) => noteComparison(tx, ledger.name, needed.set, held));
  }

  private async takeSet(needed: NeededSet, state: SetState | undefined): Promise<void> {
    const { ledger, plan, keeping, full, windowDays, now } = this.input;
    if (needed.by === 'Ref_Key' && !state?.loaded) await this.firstLoad(needed, state?.loadingAfter ?? null);
    const since = full ? undefined : plusDays(dayAt(now, ledger.timeZone), -windowDays);
    this.input.goOn();
    const { versions, whole, records } = await ledger.list(plan, needed, since);
    const kept = await keeping((tx) => keptVersions(tx, ledger.name, needed.set));
    const differing = [...versions].filter(([ref, version]) => kept.get(ref) !== version).map(([ref]) => ref);
    if (records) {
      const wanted = new Set(differing);
      await this.keep(
        needed,
        records.filter((each) => wanted.has(each.ref)),
      );
    } else await this.fetch(needed, differing);
    if (!whole) {
      if (full || needed.order !== 'Date') this.notWhole(needed);
      return;
    }
    const gone = [...kept.keys()].filter((ref) => !versions.has(ref));
    const held = this.shrink(needed, gone.length, kept.size);
    if (held) this.notes.push(held);
    else if (records) await this.erase(needed, gone);
    else await this.takeAway(needed, gone);
    await keeping((tx) => noteComparison(tx, ledger.name, needed.set, held ?? null));
  }

  private notWhole({ set }: NeededSet): void {
    this.whole = false;
    this.notes.push(reason('ledger-moved-while-read', { source: this.input.ledger.name, set }));
  }

  private shrink({ set }: NeededSet, gone: number, of: number): Reason | undefined {
    const { acceptShrink, largestShrinkPercent, ledger } = this.input;
    const much = gone > MAY_ALWAYS_GO ? gone * 100 > largestShrinkPercent * of : gone > 1 && gone === of;
    return much && !acceptShrink ? reason('ledger-shrank', { source: ledger.name, set, gone, of }) : undefined;
  }

  /** Page by page in the order of the set, from where an earlier run was cut off. What this misses a listing finds. */
  private async firstLoad(needed: NeededSet, from: string | null): Promise<void> {
    const { ledger, plan, keeping } = this.input;
    let after = from;
    do {
      this.input.goOn();
      const page = await ledger.loadPage(plan, needed, after);
      after = page.after;
      const differing = await keeping(async (tx) => {
        const kept = await keepRecords(tx, ledger.name, needed.set, page.records);
        await noteLoading(tx, ledger.name, needed.set, after, after === null);
        return kept;
      });
      this.count(needed, page.records.length, differing);
    } while (after !== null);
  }

  /** Reads records by ref and keeps them. @returns the refs of which the base knows nothing */
  private async fetch(needed: NeededSet, refs: readonly string[]): Promise<string[]> {
    const absent: string[] = [];
    for (let at = 0; at < refs.length; at += AT_ONCE) {
      this.input.goOn();
      const asked = refs.slice(at, at + AT_ONCE);
      const records = await this.input.ledger.read(this.input.plan, needed, asked);
      await this.keep(needed, records);
      const found = new Set(records.map((each) => each.ref));
      absent.push(...asked.filter((ref) => !found.has(ref)));
    }
    return absent;
  }

  /** Takes records that are said to have changed or gone: only one that the base does not know when asked for it is erased. */
  private async takeAway(needed: NeededSet, refs: readonly string[]): Promise<void> {
    await this.erase(needed, await this.fetch(needed, refs));
  }

  private async erase({ set }: NeededSet, refs: readonly string[]): Promise<void> {
    if (refs.length === 0) return;
    this.input.counts.erased += await this.input.keeping((tx) => markErased(tx, this.input.ledger.name, set, refs));
  }

  private async keep(needed: NeededSet, records: readonly LedgerRecord[]): Promise<void> {
    const { keeping, ledger } = this.input;
    for (let at = 0; at < records.length; at += AT_ONCE) {
      const some = records.slice(at, at + AT_ONCE);
      this.count(needed, some.length, await keeping((tx) => keepRecords(tx, ledger.name, needed.set, some)));
    }
  }

  private count({ set }: NeededSet, pulled: number, differing: number): void {
    this.input.counts.pulled += pulled;
    this.input.counts.differing += differing;
    this.input.onProgress(set, this.input.counts.pulled);
  }
}
