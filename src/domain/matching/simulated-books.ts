import { type LocalDate } from '../local-date.js';
import { numberCore, numberKey } from '../purpose/number-key.js';
import { accountOf, type MatchInvoice, type MatchPayment } from './candidates.js';
import { decideNext } from './decide.js';
import type { Directory } from './directory.js';
import { Ledger } from './ledger.js';
import type { MatchingRules } from './rules.js';
import type { MatchVerdict, ProposedAllocation } from './verdict.js';

/** Open invoices of one client of one company that are looked at, as matching does. */
const MOST_OPEN = 400;

/** A payment of the past in its turn. */
export interface PastPayment {
  readonly payment: MatchPayment;
  readonly rules: MatchingRules;
  readonly directory: Directory;
  /** Invoices of whoever may owe, known on the day, `open` as before the span; the oldest first. */
  readonly invoices: readonly MatchInvoice[];
  /** Invoices of others that the payment names, the same way. */
  readonly named: readonly MatchInvoice[];
  /** Number keys that the text names: settled invoices are looked at under them. */
  readonly numberKeys: readonly string[];
  /** What a person has allocated of it, as the books stand; nothing when no person has. */
  readonly byPerson: readonly ProposedAllocation[];
  /** Day on which it was given back. */
  readonly returnedOn: LocalDate | null;
}

/**
 * Books as they would stand if payments had been decided by other rules (учёт при других правилах): what each payment takes is not there
 * for those after it. What the rules leave open is settled as a person settled it, and what was given back is open again from that day.
 */
export class SimulatedBooks {
  private readonly taken = new Map<string, bigint>();
  private readonly returns: { on: LocalDate; allocations: readonly ProposedAllocation[] }[] = [];

  /** Decides the payment whose turn it is: payments are to come in turn. */
  decide(past: PastPayment): MatchVerdict {
    const { payment, rules, byPerson, returnedOn } = past;
    this.giveBack(payment.postedOn);
    const verdict = decideNext(payment, this.ledgerOf(past), rules);
    const kept = verdict.status === 'matched' ? verdict.allocations : this.fitting(byPerson, past);
    for (const { invoiceId, amount } of kept) this.take(invoiceId, amount);
    if (returnedOn !== null) this.returns.push({ on: returnedOn, allocations: kept });
    return verdict;
  }

  private take(invoiceId: string, amount: bigint): void {
    this.taken.set(invoiceId, (this.taken.get(invoiceId) ?? 0n) + amount);
  }

  private giveBack(day: LocalDate): void {
    for (const { allocations } of this.returns.filter((each) => each.on < day))
      for (const { invoiceId, amount } of allocations) this.take(invoiceId, -amount);
    const waiting = this.returns.filter((each) => each.on >= day);
    this.returns.splice(0, this.returns.length, ...waiting);
  }

  private openOf({ id, open }: MatchInvoice): bigint {
    const left = open - (this.taken.get(id) ?? 0n);
    return left > 0n ? left : 0n;
  }

  /** What a person allocated, as far as invoices still have so much: rules may have settled them by another payment. */
  private fitting(byPerson: readonly ProposedAllocation[], { invoices, named }: PastPayment): ProposedAllocation[] {
    const known = new Map([...invoices, ...named].map((each) => [each.id, each]));
    return byPerson.flatMap(({ invoiceId, amount }) => {
      const invoice = known.get(invoiceId);
      const open = invoice ? this.openOf(invoice) : amount;
      const fits = open < amount ? open : amount;
      return fits > 0n ? [{ invoiceId, amount: fits }] : [];
    });
  }

  private ledgerOf({ payment, directory, invoices, named, numberKeys }: PastPayment): Ledger {
    const keys = new Set(numberKeys);
    const counts = new Map<string, number>();
    const candidates: MatchInvoice[] = [];
    for (const each of invoices) {
      const open = this.openOf(each);
      const account = accountOf(each.counterpartyId, each.organizationId);
      const count = counts.get(account) ?? 0;
      if (open > 0n) counts.set(account, count + 1);
      if (open > 0n ? count <= MOST_OPEN : isUnder(each, keys)) candidates.push({ ...each, open });
    }
    for (const each of named) {
      const open = this.openOf(each);
      if (open === payment.amountOpen) candidates.push({ ...each, open });
    }
    const incomplete = new Set([...counts].filter(([, count]) => count > MOST_OPEN).map(([account]) => account));
    return new Ledger(directory, candidates, incomplete);
  }
}

const isUnder = ({ number, issuedOn }: MatchInvoice, keys: ReadonlySet<string>): boolean =>
  keys.size > 0 && (keys.has(numberKey(number)) || keys.has(numberCore(number, issuedOn)));
