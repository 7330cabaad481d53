import { numberCore, numberKey, numberSegments } from '../purpose/number-key.js';
import { accountOf, type MatchCandidates, type MatchInvoice, type MatchPayment } from './candidates.js';
import { compare } from './code-point-order.js';
import { Directory } from './directory.js';
import { push } from './push.js';
import { type NumberShape, shapeOf } from './number-match.js';

/** An invoice while a batch is decided: `open` falls as payments take from it. */
export class LedgerInvoice {
  private known: NumberShape | undefined;

  constructor(
    readonly facts: MatchInvoice,
    public open: bigint,
  ) {}

  /** Its number taken apart, once somebody compares it: most invoices of a batch are settled or left without that. */
  get shape(): NumberShape {
    return (this.known ??= shapeOf(numberSegments(this.facts.number), this.facts.issuedOn));
  }
}

const before = (a: MatchInvoice, b: MatchInvoice): number =>
  compare(a.issuedOn, b.issuedOn) || compare(a.number, b.number) || compare(a.id, b.id);

const inOrder = (a: LedgerInvoice, b: LedgerInvoice): number => before(a.facts, b.facts);

/** The invoices of a batch, indexed, with open amounts that payments of the batch take from. */
export class Ledger {
  private readonly invoices = new Map<string, LedgerInvoice>();
  private readonly byCounterparty = new Map<string, LedgerInvoice[]>();
  /** By open amount; one that has changed since stands under its new amount too. */
  private readonly byOpen = new Map<bigint, LedgerInvoice[]>();

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
    for (const facts of invoices) {
      if (this.invoices.has(facts.id)) continue;
      const invoice = new LedgerInvoice(facts, facts.open - (taken.get(facts.id) ?? 0n));
      this.invoices.set(facts.id, invoice);
      push(this.byCounterparty, facts.counterpartyId, invoice);
      push(this.byOpen, invoice.open, invoice);
    }
    for (const list of this.byCounterparty.values()) list.sort(inOrder);
  }

  /** The ledger of candidates whose clients are not indexed yet. */
  static of({ counterparties, invoices, incomplete }: MatchCandidates): Ledger {
    return new Ledger(new Directory(counterparties), invoices, incomplete);
  }

  /** Invoices, paid ones too, of these counterparties to the payment's organization in its currency, oldest first. */
  invoicesOf(ids: readonly string[], payment: MatchPayment): LedgerInvoice[] {
    const found = ids.flatMap((id) => this.byCounterparty.get(id) ?? []).filter((each) => belongs(each, payment));
    return ids.length > 1 ? found.sort(inOrder) : found;
  }

  /** Invoices of anyone under one of these number keys whose open amount equals the payment's, oldest first. */
  namedOfAnyone(keys: readonly string[], payment: MatchPayment): LedgerInvoice[] {
    const { amountOpen } = payment;
    const found = (this.byOpen.get(amountOpen) ?? []).filter(
      (each) => each.open === amountOpen && belongs(each, payment) && isUnder(each, keys),
    );
    return [...new Set(found)].sort(inOrder);
  }

  /** Whether all open invoices of these counterparties to an organization are known, so that one of them can be proved to be the only one. */
  isComplete(ids: readonly string[], organizationId: string): boolean {
    return !ids.some((id) => this.incomplete.has(accountOf(id, organizationId)));
  }

  take(invoiceId: string, amount: bigint): void {
    const invoice = this.invoices.get(invoiceId);
    if (!invoice) return;
    invoice.open -= amount;
    push(this.byOpen, invoice.open, invoice);
  }
}

const belongs = (invoice: LedgerInvoice, payment: MatchPayment): boolean =>
  invoice.facts.organizationId === payment.organizationId && invoice.facts.currency === payment.currency;

const isUnder = ({ facts: { number, issuedOn } }: LedgerInvoice, keys: readonly string[]): boolean =>
  keys.includes(numberKey(number)) || keys.includes(numberCore(number, issuedOn));
