import { numberCore, numberKey, numberSegments } from '../purpose/number-key.js';
import { accountOf, type MatchCandidates, type MatchInvoice, type MatchPayment } from './candidates.js';
import { compare } from './code-point-order.js';
import { Directory } from './directory.js';
import { push } from './push.js';
import { type NumberShape, shapeOf } from './number-match.js';

/** An invoice while a batch is decided: `open` falls as payments take from it. */
export interface LedgerInvoice {
  readonly facts: MatchInvoice;
  readonly shape: NumberShape;
  open: bigint;
}

const before = (a: MatchInvoice, b: MatchInvoice): number =>
  compare(a.issuedOn, b.issuedOn) || compare(a.number, b.number) || compare(a.id, b.id);

/** The invoices of a batch, indexed, with open amounts that payments of the batch take from. */
export class Ledger {
  private readonly invoices = new Map<string, LedgerInvoice>();
  private readonly byCounterparty = new Map<string, LedgerInvoice[]>();

  /**
   * @param directory who is who; may know more clients than have invoices here
   * @param taken what payments that are not kept have taken already, by invoice
   */
  constructor(
    readonly directory: Directory,
    invoices: readonly MatchInvoice[],
    private readonly incomplete: ReadonlySet<string> = new Set(),
    taken: ReadonlyMap<string, bigint> = new Map(),
  ) {
    for (const facts of [...invoices].sort(before)) {
      if (this.invoices.has(facts.id)) continue;
      const open = facts.open - (taken.get(facts.id) ?? 0n);
      const invoice = { facts, shape: shapeOf(numberSegments(facts.number), facts.issuedOn), open };
      this.invoices.set(facts.id, invoice);
      push(this.byCounterparty, facts.counterpartyId, invoice);
    }
  }

  /** The ledger of candidates whose clients are not indexed yet. */
  static of({ counterparties, invoices, incomplete }: MatchCandidates): Ledger {
    return new Ledger(new Directory(counterparties), invoices, incomplete);
  }

  /** Invoices, paid ones too, of these counterparties to the payment's organization in its currency, oldest first. */
  invoicesOf(ids: readonly string[], payment: MatchPayment): LedgerInvoice[] {
    const found = ids.flatMap((id) => this.byCounterparty.get(id) ?? []).filter((each) => belongs(each, payment));
    return ids.length > 1 ? found.sort((a, b) => before(a.facts, b.facts)) : found;
  }

  /** Invoices of anyone under one of these number keys whose open amount equals the payment's. */
  namedOfAnyone(keys: readonly string[], payment: MatchPayment): LedgerInvoice[] {
    const found: LedgerInvoice[] = [];
    for (const each of this.invoices.values())
      if (each.open === payment.amountOpen && belongs(each, payment) && isUnder(each, keys)) found.push(each);
    return found;
  }

  /** Whether all open invoices of these counterparties to an organization are known, so that one of them can be proved to be the only one. */
  isComplete(ids: readonly string[], organizationId: string): boolean {
    return !ids.some((id) => this.incomplete.has(accountOf(id, organizationId)));
  }

  take(invoiceId: string, amount: bigint): void {
    const invoice = this.invoices.get(invoiceId);
    if (invoice) invoice.open -= amount;
  }
}

const belongs = (invoice: LedgerInvoice, payment: MatchPayment): boolean =>
  invoice.facts.organizationId === payment.organizationId && invoice.facts.currency === payment.currency;

const isUnder = ({ facts: { number, issuedOn } }: LedgerInvoice, keys: readonly string[]): boolean =>
  keys.includes(numberKey(number)) || keys.includes(numberCore(number, issuedOn));
