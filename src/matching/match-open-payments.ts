import { Inject, Injectable } from '@nestjs/common';
import type { MatchPayment } from '../domain/matching/candidates.js';
import { decideBatch } from '../domain/matching/decide.js';
import { lookupOf } from '../domain/matching/lookup.js';
import type { MatchingRules } from '../domain/matching/rules.js';
import type { MatchVerdict } from '../domain/matching/verdict.js';
import { readPurpose } from '../domain/purpose/read-purpose.js';
import { reason } from '../domain/reason.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { MATCHING_LOCK } from '../store/advisory-locks.js';
import {
  loadMatchCounterparties,
  loadMatchInvoices,
  loadOpenPayments,
  type MatchCursor,
  type OpenPaymentRow,
} from '../store/reads/match-reads.js';
import { Store } from '../store/store.js';
import type { Transaction } from '../store/transaction.js';
import type { DecisionInput } from '../store/writers/decision-check.js';
import { saveDecisions } from '../store/writers/decision-writer.js';
import { saveVerdicts } from '../store/writers/payment-record.js';
import { requestWork } from '../store/writers/work-requests.js';
import { MatchTally, type MatchSummary } from './match-tally.js';

/** How a run goes. */
export interface MatchOptions {
  /** Decides and reports, keeps nothing. */
  readonly dryRun?: boolean;
  /** Told after each batch: how many payments have been considered. */
  readonly onProgress?: (considered: number) => void;
}

/** Payments decided together: large enough for set-based reading, small enough for short locks. */
const BATCH = 1000;

const BEGINNING: MatchCursor = { postedOn: '-infinity', seq: 0n };

/**
 * Matches all open payments with open invoices (сопоставление). Reads purposes once, fetches candidates for a batch in one go, decides
 * purely, writes once. One matcher works at a time; it can run again at any time, and what is settled stays so.
 */
@Injectable()
export class MatchOpenPayments {
  private readonly rules: MatchingRules;

  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.rules = settings.config.matching;
  }

  async run({ dryRun = false, onProgress }: MatchOptions = {}): Promise<MatchSummary> {
    const tally = new MatchTally();
    const next = async (tx: Transaction, cursor: MatchCursor): Promise<MatchCursor | undefined> => {
      const after = await this.batch(tx, cursor, tally);
      onProgress?.(tally.considered);
      return after;
    };
    if (dryRun) {
      await this.store.rehearse(async (tx) => {
        for (let cursor: MatchCursor | undefined = BEGINNING; cursor;) {
          cursor = await next(tx, cursor);
          await tx.flush();
        }
      });
    } else {
      for (let cursor: MatchCursor | undefined = BEGINNING; cursor;) {
        const from: MatchCursor = cursor;
        const before = tally.copy();
        cursor = await this.store.transaction((tx) => (tally.restore(before), next(tx, from)));
      }
    }
    return tally.summary();
  }

  private async batch(tx: Transaction, cursor: MatchCursor, tally: MatchTally): Promise<MatchCursor | undefined> {
    await tx.query(`set local lock_timeout = '60s'`);
    await tx.query('select pg_advisory_xact_lock($1)', [MATCHING_LOCK]);
    const rows = await loadOpenPayments(tx, cursor, BATCH);
    const last = rows.at(-1);
    if (!last) return undefined;
    const verdicts = withPersonsWord(rows, await this.decide(tx, rows));
    const left = await carryOut(tx, verdicts);
    const stand = verdicts.filter((each) => !left.has(each.paymentId));
    await saveVerdicts(tx, new Map(stand.map((each) => [each.paymentId, keptOf(each)])));
    for (const verdict of verdicts)
      tally.count(left.has(verdict.paymentId) ? { ...verdict, status: 'unmatched' } : verdict);
    return rows.length < BATCH ? undefined : { postedOn: last.postedOn, seq: last.seq };
  }

  private async decide(tx: Transaction, rows: readonly OpenPaymentRow[]): Promise<MatchVerdict[]> {
    const payments: MatchPayment[] = rows.map(({ purpose, ...row }) => ({ ...row, reading: readPurpose(purpose) }));
    const lookups = payments.map(lookupOf);
    const counterparties = await loadMatchCounterparties(tx, lookups);
    const organizations = [...new Set(rows.map((row) => row.organizationId))];
    const found = await loadMatchInvoices(
      tx,
      organizations,
      counterparties.map((each) => each.id),
      lookups,
    );
    return decideBatch(payments, { counterparties, ...found }, this.rules);
  }
}

/** What a person undid is suggested again at most, never settled again by itself. */
function withPersonsWord(rows: readonly OpenPaymentRow[], verdicts: readonly MatchVerdict[]): MatchVerdict[] {
  const reversed = new Set(rows.filter((row) => row.reversedByPerson).map((row) => row.id));
  return verdicts.map((verdict) =>
    verdict.status === 'matched' && reversed.has(verdict.paymentId)
      ? {
          ...verdict,
          status: 'suggested',
          allocations: [],
          suggestions: [verdict.allocations],
          because: [reason('reversed-by-person'), ...verdict.because],
        }
      : verdict,
  );
}

/** Keeps the decisions that still fit. Returns the payments of those that do not: they are considered again by the next run. */
async function carryOut(tx: Transaction, verdicts: readonly MatchVerdict[]): Promise<Set<string>> {
  const left = new Set<string>();
  const decisions = verdicts.filter((each) => each.status === 'matched' && each.allocations.length > 0).map(decisionOf);
  await saveDecisions(tx, decisions, (input) => left.add(input.paymentId));
  if (left.size > 0) await requestWork(tx, 'match');
  return left;
}

const decisionOf = (verdict: MatchVerdict): DecisionInput => ({
  paymentId: verdict.paymentId,
  kind: 'match',
  actor: `rule:${verdict.rule?.name ?? 'unnamed'}@${verdict.rule?.version ?? 0}`,
  why: '',
  because: verdict.because,
  evidence: verdict.evidence,
  commandKey: null,
  allocate: verdict.allocations,
  reverse: [],
  restStatus: 'advance',
});

/** What is kept of a verdict beside the payment: plain JSON, sums as strings. */
const keptOf = (verdict: MatchVerdict) => ({
  status: verdict.status,
  rule: verdict.rule,
  confidence: verdict.confidence,
  suggestions: verdict.suggestions.map((list) =>
    list.map((each) => ({ invoiceId: each.invoiceId, amount: each.amount.toString() })),
  ),
  because: verdict.because,
  evidence: verdict.status === 'matched' ? [] : verdict.evidence,
});
