import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../domain/local-date.js';
import type { MatchingSettings } from '../domain/matching/rules.js';
import {
  type BooksSay,
  DIFFERENCE_KINDS,
  differenceOf,
  type DifferenceKind,
  type ReplayedDifference,
  sumOf,
} from '../domain/matching/replayed.js';
import { SimulatedBooks } from '../domain/matching/simulated-books.js';
import type { MatchVerdict } from '../domain/matching/verdict.js';
import type { WordingsFile } from '../domain/purpose/own-wordings.js';
import type { Reason } from '../domain/reason.js';
import { loadHistory, nameInvoices, type Span } from '../store/reads/replay-reads.js';
import { Store } from '../store/store.js';
import { readPast } from './replay-window.js';
import { RuleSet, RulesInForce } from './rules-in-force.js';

/** Payments read at once. */
const WINDOW = 1_000;

/** More differences than these are counted, not listed. */
const MOST_LISTED = 10_000;

/** What is replayed. */
export interface ReplayRequest extends Span {
  /** The rules that are tried. */
  readonly matching: MatchingSettings;
  /** Wordings that are tried; the present ones when left out. */
  readonly wordings?: readonly WordingsFile[] | undefined;
  /** Told now and then: how many payments have been decided. */
  readonly onProgress?: (considered: number) => void;
}

/** A share of a payment for an invoice, minor units. */
export interface ReplayedShare {
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly issuedOn: LocalDate | null;
  readonly amount: bigint;
}

/** What one set of rules makes of a payment. */
export interface ReplayedVerdict {
  readonly status: MatchVerdict['status'];
  readonly rule: string | null;
  readonly because: readonly Reason[];
  /** Empty unless settled. */
  readonly shares: readonly ReplayedShare[];
}

/** A payment that would be decided otherwise. */
export interface ListedDifference {
  readonly kind: DifferenceKind;
  readonly paymentId: string;
  readonly number: string;
  readonly postedOn: LocalDate;
  readonly amount: bigint;
  readonly currency: string;
  readonly purpose: string;
  readonly present: ReplayedVerdict;
  readonly proposed: ReplayedVerdict;
  /** What the books say now, and whether a person said it. */
  readonly books: BooksSay;
  readonly byPerson: boolean;
}

/** Differences of a kind in a currency. */
export interface DifferenceSum {
  readonly kind: DifferenceKind;
  readonly currency: string;
  readonly count: number;
  /** What is settled otherwise, minor units. */
  readonly sum: bigint;
  /** Of them, those on which a person decided as the proposed rules would not. */
  readonly againstPeople: number;
}

/** What other rules would have changed (итог проигрывания). */
export interface ReplaySummary extends Span {
  readonly considered: number;
  readonly presentHash: string;
  readonly proposedHash: string;
  readonly settledByPresent: number;
  readonly settledByProposed: number;
  readonly differences: readonly DifferenceSum[];
  readonly list: readonly ListedDifference[];
  /** Differences that are counted and not listed. */
  readonly left: number;
}

/**
 * Tries rules on the payments of the past (проигрывание правил на истории): both the present rules and the proposed ones decide all payments
 * of a span anew, each in books of its own, and what they settle differently is told. Keeps nothing.
 */
@Injectable()
export class ReplayRules {
  constructor(
    private readonly store: Store,
    private readonly present: RulesInForce,
  ) {}

  /** @throws Temporary when the database is away */
  async run({ matching, wordings, from, to, onProgress = () => undefined }: ReplayRequest): Promise<ReplaySummary> {
    const proposed = new RuleSet(matching, wordings ?? this.present.wordings);
    const books = [new SimulatedBooks(), new SimulatedBooks()] as const;
    const found: ReplayedDifference[] = [];
    const tally = new ReplayTally();
    for (let after: Parameters<typeof loadHistory>[2]; ;) {
      const rows = await loadHistory(this.store, { from, to }, after, WINDOW);
      for (const past of await readPast(this.store, { from, to }, rows, [this.present, proposed])) {
        const verdicts = [books[0].decide(past.present), books[1].decide(past.proposed)] as const;
        const difference = differenceOf(past.present.payment, ...verdicts, past.books);
        tally.count(verdicts, difference);
        if (difference && found.length < MOST_LISTED) found.push(difference);
      }
      onProgress(tally.considered);
      if (rows.length < WINDOW) break;
      after = rows.at(-1);
    }
    return {
      from,
      to,
      ...tally.summary(),
      presentHash: this.present.version.hash,
      proposedHash: proposed.version.hash,
      list: await this.listed(found),
      left: tally.differing - found.length,
    };
  }

  private async listed(found: readonly ReplayedDifference[]): Promise<ListedDifference[]> {
    const ids = found.flatMap(({ present, proposed }) =>
      [...present.allocations, ...proposed.allocations].map((each) => each.invoiceId),
    );
    const names = new Map((await nameInvoices(this.store, [...new Set(ids)])).map((each) => [each.id, each]));
    const told = ({ status, rule, because, allocations }: MatchVerdict): ReplayedVerdict => ({
      status,
      rule: rule?.name ?? null,
      because,
      shares: allocations.map(({ invoiceId, amount }) => {
        const { number = '', issuedOn = null } = names.get(invoiceId) ?? {};
        return { invoiceId, invoiceNumber: number, issuedOn, amount };
      }),
    });
    return found.map(({ payment, kind, present, proposed, books, byPerson }) => ({
      kind,
      paymentId: payment.id,
      number: payment.number,
      postedOn: payment.postedOn,
      amount: payment.amount,
      currency: payment.currency,
      purpose: payment.purpose ?? '',
      present: told(present),
      proposed: told(proposed),
      books,
      byPerson,
    }));
  }
}

/** Counts what two sets of rules settle, and where they differ. */
class ReplayTally {
  considered = 0;
  differing = 0;
  private readonly settled = [0, 0];
  private readonly sums = new Map<string, DifferenceSum>();

  count(verdicts: readonly MatchVerdict[], difference: ReplayedDifference | undefined): void {
    this.considered += 1;
    verdicts.forEach(({ status }, i) => (this.settled[i] = (this.settled[i] ?? 0) + (status === 'matched' ? 1 : 0)));
    if (!difference) return;
    this.differing += 1;
    const { kind, payment, byPerson, books } = difference;
    const { currency } = payment;
    const before = this.sums.get(`${kind} ${currency}`) ?? { kind, currency, count: 0, sum: 0n, againstPeople: 0 };
    this.sums.set(`${kind} ${currency}`, {
      ...before,
      count: before.count + 1,
      sum: before.sum + sumOf(difference),
      againstPeople: before.againstPeople + (byPerson && books !== 'as-proposed' ? 1 : 0),
    });
  }

  summary(): Pick<ReplaySummary, 'considered' | 'settledByPresent' | 'settledByProposed' | 'differences'> {
    const placeOf = ({ kind }: DifferenceSum): number => DIFFERENCE_KINDS.indexOf(kind);
    const differences = [...this.sums.values()].sort(
      (a, b) => placeOf(a) - placeOf(b) || (a.currency < b.currency ? -1 : 1),
    );
    const [settledByPresent = 0, settledByProposed = 0] = this.settled;
    return { considered: this.considered, settledByPresent, settledByProposed, differences };
  }
}
