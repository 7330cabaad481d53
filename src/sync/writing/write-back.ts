import { Inject, Injectable, Logger } from '@nestjs/common';
import { LEDGER_SOURCES, type OpenedSource } from '../../connectors/ledgers/ledger-list.js';
import type { LedgerWriter } from '../../connectors/ledgers/ledger-writer.js';
import { Refused, Temporary } from '../../domain/failure.js';
import type { LocalDate } from '../../domain/local-date.js';
import { type Reason, reason } from '../../domain/reason.js';
import { say } from '../../domain/wording/say.js';
import type { Settings } from '../../settings/settings.js';
import { SETTINGS } from '../../settings/settings.module.js';
import { companiesOfBase } from '../../store/reads/written-documents.js';
import { takeSourceTurn } from '../../store/source-turn.js';
import { Store } from '../../store/store.js';
import { readSourceState } from '../../store/writers/sync-state-writer.js';
import type { Keeping } from '../pull-records.js';
import { readingPlan } from '../reading-plan.js';
import { Sources } from '../sources.js';
import { LookupBook } from './lookup-book.js';
import { planWriting, writtenKinds } from './plan-writing.js';
import { rehearsing } from './would-write.js';
import type { WriteBackResult } from './write-back-result.js';
import { type WritingRun } from './write-one.js';
import { WritingLoop } from './writing-loop.js';

/** What is to be written, and how. */
export interface WriteBackRequest {
  /** Names; all configured ones when empty. */
  readonly sources?: readonly string[];
  /** Show what would be written, write and keep nothing. */
  readonly dryRun?: boolean;
  /** At most so many writings of each source, 1000 when absent. */
  readonly limit?: number;
  /** What was refused for something that the base lacked is offered again after so long. */
  readonly offerAgainMinutes?: number;
  readonly signal?: AbortSignal;
}

const LIMIT = 1_000;

const nothing = (source: string, state: WriteBackResult['state'], failure: Reason | null = null): WriteBackResult => ({
  source,
  state,
  planned: 0,
  counts: {},
  told: [],
  rehearsed: [],
  failure,
  more: false,
});

/** Writes settled payments, and what they need, into the bases that are configured for it (обратная запись). */
@Injectable()
export class WriteBack {
  private readonly log = new Logger(WriteBack.name);

  constructor(
    private readonly store: Store,
    private readonly sources: Sources,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Names of the sources that are written to. @throws Refused what {@link Sources.open} refuses */
  get written(): readonly string[] {
    return this.ledgers(this.sources.names).filter((each) => this.sources.open(each).settings.writeBack !== undefined);
  }

  /**
   * Writes into the sources one after another; one that fails does not keep the others from being written to.
   *
   * @throws Refused `usage-source`, `usage-no-sources`, and what {@link Sources.open} refuses: nothing is written then
   */
  async run(request: WriteBackRequest = {}): Promise<WriteBackResult[]> {
    const names = request.sources?.length ? [...new Set(request.sources)] : this.sources.names;
    if (names.length === 0) throw new Refused('usage-no-sources');
    const opened = this.ledgers(names).map((each) => this.sources.open(each));
    const results: WriteBackResult[] = [];
    for (const each of opened) results.push(await this.writeInto(each, request));
    return results;
  }

  /** Other kinds of sources are asked and never written to. */
  private ledgers(names: readonly string[]): string[] {
    const { sources } = this.settings.config;
    return names.filter((each) => !sources[each] || Object.hasOwn(LEDGER_SOURCES, String(sources[each]['kind'])));
  }

  private async writeInto(opened: OpenedSource, request: WriteBackRequest): Promise<WriteBackResult> {
    const { ledger, settings } = opened;
    const { writer } = ledger;
    if (!settings.writeBack || !writer) return nothing(ledger.name, 'off');
    const turn = await takeSourceTurn(this.store, ledger.name, 'write');
    if (!turn) return nothing(ledger.name, 'busy');
    const goOn = (): void => {
      if (!turn.alive) throw new Temporary('database-session-lost');
      if (request.signal?.aborted) throw new Temporary('sync-stopped', { source: ledger.name });
    };
    const work = async (keeping: Keeping, hand: LedgerWriter): Promise<WriteBackResult> => {
      const run = await this.prepare(opened, keeping, hand, request.dryRun === true, goOn);
      if (!run) return nothing(ledger.name, 'failed', reason('write-back-not-read', { source: ledger.name }));
      return this.write(run, opened, request);
    };
    try {
      if (request.dryRun) return await this.store.rehearse((tx) => work((each) => each(tx), rehearsing(writer)));
      return await work((each) => this.store.transaction(each), writer);
    } catch (error) {
      if (!(error instanceof Refused) && !(error instanceof Temporary)) throw error;
      return nothing(ledger.name, 'failed', error.reason);
    } finally {
      await turn.close();
    }
  }

  /** Everything that a run needs to know; undefined as long as none of our companies was read of the base. */
  private async prepare(
    { ledger, settings }: OpenedSource,
    keeping: Keeping,
    writer: LedgerWriter,
    rehearsal: boolean,
    goOn: () => void,
  ): Promise<(WritingRun & { readonly organizationIds: readonly string[] }) | undefined> {
    const { name, mapping } = ledger;
    const { writeBack: policy, organizations, timeoutMs } = settings;
    const plan = await keeping(async (tx) => readingPlan(tx, ledger, await readSourceState(tx, name), false));
    if (!policy || !plan.writing) throw new Refused('write-back-not-described', { source: name, kind: 'payments' });
    const kind = mapping.kinds.organizations;
    const column = kind?.fields['taxNumber']?.column;
    if (!kind || column === undefined) return undefined;
    const found = await keeping((tx) => companiesOfBase(tx, name, kind.set, column));
    const companies = found.filter((each) => organizations.length === 0 || organizations.includes(each.taxNumber));
    if (companies.length === 0) return undefined;
    return {
      source: name,
      mapping,
      writer,
      plan: plan.writing,
      policy,
      lookups: new LookupBook(writer),
      companies: new Map(companies.map((each) => [each.taxNumber, each.ref])),
      organizationIds: companies.map((each) => each.organizationId),
      keeping,
      overMs: timeoutMs,
      takenBack: say({ code: 'write-back-taken-back' }, this.settings.config.language),
      rehearsal,
      goOn,
    };
  }

  private async write(
    run: WritingRun & { readonly organizationIds: readonly string[] },
    { settings }: OpenedSource,
    request: WriteBackRequest,
  ): Promise<WriteBackResult> {
    const kinds = writtenKinds(run.mapping, run.policy);
    const missing = run.plan.missing.find((each) => kinds.includes(each.kind));
    if (missing) throw new Refused(missing.reason.code, { source: run.source, ...missing.reason.params });
    const { source, policy, organizationIds } = run;
    const terms = { source, since: policy.since as LocalDate, organizationIds };
    const planned = await run.keeping((tx) => planWriting(tx, terms, kinds, request.offerAgainMinutes ?? 0));
    const loop = new WritingLoop(run, kinds, { retryMs: settings.retryMs, limit: request.limit ?? LIMIT });
    await loop.go();
    const { counts, told, rehearsed, failure, more } = loop;
    // The code alone: names of payers and purposes of payments are no business of a log.
    for (const { kind, subjectId, status, reason: why } of told)
      if (status === 'conflict' || status === 'refused' || status === 'unknown')
        this.log.warn({ msg: 'not written into the base', source, kind, subjectId, status, reason: why.code });
    return { source, state: failure ? 'failed' : 'done', planned, counts, told, rehearsed, failure, more };
  }
}
