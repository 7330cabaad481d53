import { Injectable, Logger } from '@nestjs/common';
import { Temporary } from '../domain/failure.js';
import { decideNext } from '../domain/matching/decide.js';
import { Ledger } from '../domain/matching/ledger.js';
import { takeMatchingTurn } from '../store/matching-turn.js';
import { loadMatchInvoices } from '../store/reads/match-invoices.js';
import type { Session } from '../store/session.js';
import { Store } from '../store/store.js';
import { saveRulesVersion } from '../store/writers/rules-version-writer.js';
import { Defects, isDefect } from './defects.js';
import { inLanes } from './in-lanes.js';
import { type Decided, keepVerdicts } from './keep-verdicts.js';
import { LinkPayments } from './link-payments.js';
import { type MatchSummary, MatchTally } from './match-tally.js';
import { type MatchBatch, readWindow, type WindowSizes } from './match-window.js';
import { RulesInForce } from './rules-in-force.js';

/** How a run goes. */
export interface MatchOptions extends Partial<WindowSizes> {
  /** Decides and reports, keeps nothing, holds nobody up. */
  readonly dryRun?: boolean;
  /** Told after each batch: how many payments have been considered. */
  readonly onProgress?: (considered: number) => void;
}

/** Payments read at once, and payments decided and written together: large enough for set-based SQL, small enough for short locks. */
const WINDOW = 5_000;
const BATCH = 500;

/** Batches under way at the same time: while the server writes one, the next is decided. */
const LANES = 2;

/** What the batches of a run share. */
interface Run {
  readonly tally: MatchTally;
  readonly defects: Defects;
  /** What a dry run has taken of invoices. */
  readonly taken: Map<string, bigint>;
  /** Undefined in a dry run. */
  readonly turn: Session | undefined;
  readonly onProgress: (considered: number) => void;
}

/**
 * Matches all open payments with open invoices (сопоставление): each in its turn, by day, number and id. Reads purposes once, fetches
 * candidates of a batch in one go, decides purely, writes once. One matcher works at a time; it can run again at any time, and what
 * is settled stays so. A payment that fails by a defect is set aside for the run and logged.
 */
@Injectable()
export class MatchOpenPayments {
  private readonly log = new Logger(MatchOpenPayments.name);

  constructor(
    private readonly store: Store,
    private readonly rules: RulesInForce,
    private readonly link: LinkPayments,
  ) {}

  /**
   * The verdicts do not depend on the sizes of windows and batches.
   *
   * @throws Temporary when the database is away or stays busy; what has been settled by then stays settled
   */
  async run(options: MatchOptions = {}): Promise<MatchSummary> {
    const { dryRun = false, onProgress = () => undefined, window = WINDOW, batch = BATCH } = options;
    const turn = dryRun ? undefined : await takeMatchingTurn(this.store);
    const tally = new MatchTally();
    const defects = new Defects((paymentId, error) => {
      tally.countFailed();
      this.log.error({ msg: 'a payment could not be matched and is set aside for this run', paymentId, err: error });
    });
    try {
      if (turn) {
        await this.store.transaction((tx) => saveRulesVersion(tx, this.rules.version));
        tally.countLinked(await this.link.run());
      }
      await this.windows({ tally, defects, taken: new Map(), turn, onProgress }, { window, batch });
      // A return may name the invoices that its payment pays, which are known only now.
      if (turn && tally.settled > 0) tally.countLinked(await this.link.run());
    } finally {
      await turn?.close();
    }
    return tally.summary();
  }

  /** The next window is read while this one is decided and written: they have no payment in common. */
  private async windows(run: Run, sizes: WindowSizes): Promise<void> {
    let next = readWindow(this.store, undefined, sizes, this.rules);
    for (;;) {
      const { batches, failed, end } = await next;
      if (end) {
        next = readWindow(this.store, end, sizes, this.rules);
        next.catch(() => undefined); // it is awaited in its turn
      }
      for (const { id, error } of failed) run.defects.add(id, error);
      await inLanes(batches, LANES, (each) => this.carryOut(each, run));
      if (!end) return;
    }
  }

  private async carryOut(batch: MatchBatch, run: Run): Promise<void> {
    const decided = await this.decide(batch, run);
    for (let at = 0; at < decided.length; at += BATCH) {
      const part = decided.slice(at, at + BATCH);
      if (run.turn) await this.keep(part, run);
      else for (const { verdict } of part) run.tally.count(verdict);
      run.onProgress(run.tally.considered);
    }
  }

  private async decide(batch: MatchBatch, { defects, taken, turn }: Run): Promise<Decided[]> {
    const { invoices, incomplete } = await loadMatchInvoices(this.store, batch.quests, batch.named);
    const ledger = new Ledger(batch.directory, invoices, incomplete, taken);
    const decided: Decided[] = [];
    for (const payment of batch.payments) {
      try {
        const verdict = decideNext(payment, ledger, this.rules.policy.rulesFor(payment));
        // The rest of a payment stays an advance, as it was decided, until an invoice comes for it.
        if (payment.kept && verdict.status === 'unmatched') continue;
        decided.push({ payment, verdict });
        if (!turn) for (const { invoiceId, amount } of verdict.allocations) add(taken, invoiceId, amount);
      } catch (error) {
        defects.add(payment.id, error);
      }
    }
    return decided;
  }

  /** Writes verdicts in one transaction; when a defect refuses them, in ever smaller parts, until it is clear whose it is. */
  private async keep(decided: readonly Decided[], run: Run): Promise<void> {
    if (run.turn?.alive === false) throw new Temporary('database-session-lost', { cause: 'matching' });
    let left: ReadonlySet<string>;
    try {
      left = await this.store.transaction((tx) => keepVerdicts(tx, decided, this.rules.version.hash));
    } catch (error) {
      if (!isDefect(error)) throw error;
      const [only] = decided;
      if (only && decided.length === 1) return run.defects.add(only.payment.id, error);
      const half = Math.ceil(decided.length / 2);
      await this.keep(decided.slice(0, half), run);
      return this.keep(decided.slice(half), run);
    }
    for (const { payment, verdict } of decided)
      run.tally.count(left.has(payment.id) ? { ...verdict, status: 'unmatched' } : verdict);
  }
}

function add(taken: Map<string, bigint>, invoiceId: string, amount: bigint): void {
  taken.set(invoiceId, (taken.get(invoiceId) ?? 0n) + amount);
}
