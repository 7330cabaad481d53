import { type MatchVerdict, RULE_NAMES } from '../domain/matching/verdict.js';

/** What a run of matching did (итог сопоставления). */
export interface MatchSummary {
  readonly considered: number;
  readonly matched: number;
  readonly suggested: number;
  readonly unmatched: number;
  /** Pairs of payments that were found to belong together and set aside: own transfers, returns. */
  readonly linked: number;
  /** Why payments stayed open: the first reason of each, counted, the most frequent first. */
  readonly reasons: readonly { readonly code: string; readonly count: number }[];
}

/** Reasons that speak for a suggestion; why it stayed one is what stands beside them. */
const SPEAK_FOR = new Set<string>([...RULE_NAMES, 'invoices-named-and-sum-agrees', 'paid-for-another']);

/** Why a payment stayed open: the first doubt, else the first reason. */
function openBecause({ because }: MatchVerdict): string {
  return (because.find((each) => !SPEAK_FOR.has(each.code)) ?? because[0])?.code ?? 'no-invoice-fits';
}

/** Counts verdicts over a run. */
export class MatchTally {
  private readonly counts = { matched: 0, suggested: 0, unmatched: 0 };
  private linked = 0;
  private readonly reasons = new Map<string, number>();

  get considered(): number {
    return this.counts.matched + this.counts.suggested + this.counts.unmatched;
  }

  /** Payments settled by now. */
  get settled(): number {
    return this.counts.matched;
  }

  countLinked(pairs: number): void {
    this.linked += pairs;
  }

  count(verdict: MatchVerdict): void {
    this.counts[verdict.status] += 1;
    if (verdict.status === 'matched') return;
    this.stayedOpen(openBecause(verdict));
  }

  /** A payment that could not be considered because of a defect. */
  countFailed(): void {
    this.counts.unmatched += 1;
    this.stayedOpen('matching-failed');
  }

  private stayedOpen(code: string): void {
    this.reasons.set(code, (this.reasons.get(code) ?? 0) + 1);
  }

  summary(): MatchSummary {
    const reasons = [...this.reasons].map(([code, count]) => ({ code, count }));
    reasons.sort((a, b) => b.count - a.count || a.code.localeCompare(b.code));
    return { considered: this.considered, ...this.counts, linked: this.linked, reasons };
  }
}
