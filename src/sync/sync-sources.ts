import { Inject, Injectable } from '@nestjs/common';
import type { OpenedSource } from '../connectors/ledgers/ledger-list.js';
import { Refused, Temporary } from '../domain/failure.js';
import type { OpenedRegistry } from '../connectors/registries/registry-list.js';
import { type Reason, reason } from '../domain/reason.js';
import { kindsOf } from '../formats/ledger/ledger-mapping.js';
import { edgesOf } from '../formats/ledger/needed-sets.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { refusedRecords } from '../store/reads/ledger-reads.js';
import type { Queries } from '../store/session.js';
import { takeSourceTurn } from '../store/source-turn.js';
import { Store } from '../store/store.js';
import { offerRefused, settleSets, touchAround } from '../store/writers/ledger-record-writer.js';
import { countIn, nothingSaved } from '../store/writers/saved.js';
import * as state from '../store/writers/sync-state-writer.js';
import { type Keeping, PullRecords } from './pull-records.js';
import { SyncRegistry } from './registries/sync-registry.js';
import { Sources } from './sources.js';
import { readingPlan } from './reading-plan.js';
import { MOST_NAMED, nothingCounted, type SyncCounts, type SyncResult } from './sync-result.js';
import { takeBatch } from './take-records.js';

/** What is to be read, and how. */
export interface SyncRequest {
  /** Names; all configured ones when empty. */
  readonly sources?: readonly string[];
  /** Compare everything, whether it is due or not. */
  readonly full?: boolean;
  /** Read and report, keep nothing. */
  readonly dryRun?: boolean;
  /** Take it for true that a set has lost more than is usual. */
  readonly acceptShrink?: boolean;
  /** A person asks: the pause that a provider has earned is not waited for. */
  readonly insist?: boolean;
  readonly onProgress?: (source: string, set: string, pulled: number) => void;
  /** Stops between two pieces of work; what is kept stays. */
  readonly signal?: AbortSignal;
}

/** An opened source of either kind, by its name. */
type Opened = (OpenedSource | OpenedRegistry) & { readonly name: string };

/** What a run carries along. */
interface Run<O extends Opened | OpenedSource = Opened> {
  readonly source: string;
  readonly opened: O;
  readonly request: SyncRequest;
  readonly keeping: Keeping;
  /** For notes on the run itself: the transaction of a dry run, else the store. */
  readonly notes: Queries;
  readonly counts: SyncCounts;
  readonly goOn: () => void;
}

/** What the base said of a query that a kept plan made: the plan may be out of date. */
const PLAN_OUT_OF_DATE = new Set(['ledger-refused-query', 'ledger-not-published']);

/** Smaller than every ref. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Reads sources (синхронизация с учётными базами): brings what is kept up to the base, and takes it in through the writers. */
@Injectable()
export class SyncSources {
  constructor(
    private readonly store: Store,
    private readonly sources: Sources,
    private readonly syncRegistry: SyncRegistry,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Reads the sources one after another; one that fails does not keep the others from being read.
   *
   * @throws Refused `usage-source`, `usage-no-sources`, and what {@link Sources.open} refuses: nothing is read then
   */
  async run(request: SyncRequest = {}): Promise<SyncResult[]> {
    const names = request.sources?.length ? [...new Set(request.sources)] : this.sources.names;
    if (names.length === 0) throw new Refused('usage-no-sources');
    const opened = names.map((name): Opened => {
      const each = this.sources.isRegistry(name) ? this.sources.openRegistry(name) : this.sources.open(name);
      return { ...each, name };
    });
    const results: SyncResult[] = [];
    for (const each of opened) results.push(await this.readSource(each, request));
    return results;
  }

  private async readSource(opened: Opened, request: SyncRequest): Promise<SyncResult> {
    const source = opened.name;
    const turn = await takeSourceTurn(this.store, source);
    if (!turn) return { ...nothingRead(source), state: 'busy' };
    const goOn = (): void => {
      if (!turn.alive) throw new Temporary('database-session-lost');
      if (request.signal?.aborted) throw new Temporary('sync-stopped', { source });
    };
    const work = (keeping: Keeping, notes: Queries): Promise<SyncResult> =>
      this.settled({ source, opened, request, keeping, notes, counts: nothingCounted(), goOn });
    try {
      if (request.dryRun) return await this.store.rehearse((tx) => work((each) => each(tx), tx));
      return await work((each) => this.store.transaction(each), this.store);
    } finally {
      await turn.close();
    }
  }

  /** Reads, and notes how it ended. */
  private async settled(run: Run): Promise<SyncResult> {
    const { source, opened } = run;
    try {
      await state.noteStart(run.notes, source);
      return 'registry' in opened ? await this.readRegistry(run, opened) : await this.read({ ...run, opened });
    } catch (error) {
      const failure = reasonOf(error);
      if (!run.request.dryRun) {
        await state.noteFailure(run.notes, source, failure);
        if (PLAN_OUT_OF_DATE.has(failure.code)) await state.dropPlan(run.notes, source);
      }
      return { ...nothingRead(source), state: 'failed', counts: run.counts, failure };
    }
  }

  private async readRegistry(run: Run, opened: OpenedRegistry): Promise<SyncResult> {
    const { source, counts, request } = run;
    const {
      compared,
      notes,
      refused = [],
    } = await this.syncRegistry.run({
      opened,
      request,
      keeping: run.keeping,
      counts,
      goOn: run.goOn,
      onProgress: (set, pulled) => request.onProgress?.(source, set, pulled),
    });
    await state.noteEnd(run.notes, source, { ...counts }, compared);
    return { ...nothingRead(source), state: 'read', compared, counts, notes, refused };
  }

  private async read(run: Run<OpenedSource>): Promise<SyncResult> {
    const { opened, request, keeping, notes, counts, goOn } = run;
    const { ledger, settings } = opened;
    const known = await state.readSourceState(notes, ledger.name);
    const age = known?.hoursSinceComparison ?? null;
    const full =
      request.full === true || request.acceptShrink === true || age === null || age >= settings.compareEveryHours;
    const plan = await readingPlan(notes, ledger, known, request.full === true);
    const onProgress = (set: string, pulled: number): void => request.onProgress?.(ledger.name, set, pulled);
    const { windowDays, largestShrinkPercent } = settings;
    const acceptShrink = request.acceptShrink === true;
    const input = {
      ledger,
      plan,
      keeping,
      counts,
      full,
      acceptShrink,
      windowDays,
      largestShrinkPercent,
      onProgress,
      goOn,
    };
    const pull = new PullRecords({ ...input, now: new Date() });
    const message = await pull.run();
    // Only when everything is kept; it cannot be undone.
    if (message && !request.dryRun) await ledger.confirm?.(message);
    await this.takeIn(run);
    const { records, total } = await refusedRecords(notes, ledger.name, MOST_NAMED);
    counts.refused = total;
    await state.noteEnd(notes, ledger.name, { ...counts }, full && pull.whole);
    const compared = full && pull.whole;
    return {
      source: ledger.name,
      state: 'read',
      compared,
      counts,
      refused: records,
      notes: [...plan.leftOut, ...pull.notes],
      failure: null,
    };
  }

  private async takeIn({ opened, keeping, counts, goOn }: Run<OpenedSource>): Promise<void> {
    const { ledger, settings } = opened;
    const kinds = kindsOf(ledger.mapping);
    const main = new Set(kinds.map(([, kind]) => kind.set));
    await keeping(async (tx) => {
      await touchAround(tx, ledger.name, edgesOf(ledger.mapping));
      await settleSets(
        tx,
        ledger.name,
        ledger.sets.map((each) => each.set).filter((set) => !main.has(set)),
      );
      for (const set of main) await offerRefused(tx, ledger.name, set);
    });
    const context = {
      source: ledger.name,
      timeZone: this.settings.config.timeZone,
      cards: this.settings.config.cards,
      organizations: settings.organizations,
    };
    const total = nothingSaved();
    for (const [kind, mapping] of kinds) {
      for (let after: string | null = FIRST; after !== null;) {
        goOn();
        const from: string = after;
        const batch = await keeping((tx) => takeBatch(tx, context, kind, mapping, from));
        countIn(total, batch.saved);
        counts.skipped += batch.skipped;
        after = batch.last;
      }
    }
    Object.assign(counts, { added: total.added, changed: total.changed, unchanged: total.known });
  }
}

const nothingRead = (source: string): Omit<SyncResult, 'state'> => ({
  source,
  compared: false,
  counts: nothingCounted(),
  refused: [],
  notes: [],
  failure: null,
});

const reasonOf = (error: unknown): Reason =>
  error instanceof Refused || error instanceof Temporary
    ? error.reason
    : reason('defect', { message: error instanceof Error ? error.message : String(error) });
