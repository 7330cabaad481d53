import { numberCore, numberKey, numberSegments } from '../purpose/number-key.js';
import type { MatchCandidates, MatchCounterparty, MatchInvoice, MatchPayment } from './candidates.js';
import { type FoldedName, foldName, sameName } from './name-key.js';
import { type NumberShape, shapeOf } from './number-match.js';

/** An invoice while a batch is decided: `open` falls as payments take from it. */
export interface LedgerInvoice {
  readonly facts: MatchInvoice;
  readonly shape: NumberShape;
  open: bigint;
}

/** Who a payment comes from, and by what that is known. A name is the weakest: it never overrules a tax number. */
export interface Identity {
  readonly how: 'tax-number' | 'account' | 'name' | 'none';
  readonly ids: readonly string[];
}

const UNKNOWN: Identity = { how: 'none', ids: [] };

const before = (a: MatchInvoice, b: MatchInvoice): number =>
  compare(a.issuedOn, b.issuedOn) || compare(a.number, b.number) || compare(a.id, b.id);

/** Order of code points, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The candidates of a batch, indexed, with open amounts that payments of the batch take from. */
export class Ledger {
  private readonly byTaxNumber = new Map<string, string[]>();
  private readonly byAccount = new Map<string, string[]>();
  private readonly byName = new Map<string, { id: string; name: FoldedName; taxNumber: string }[]>();
  private readonly counterparties = new Map<string, MatchCounterparty>();
  private readonly invoices = new Map<string, LedgerInvoice>();
  private readonly byCounterparty = new Map<string, LedgerInvoice[]>();
  private byNumber: Map<string, LedgerInvoice[]> | undefined;
  private readonly incomplete: ReadonlySet<string>;

  constructor(candidates: MatchCandidates) {
    this.incomplete = candidates.incomplete ?? new Set();
    for (const each of [...candidates.counterparties].sort((a, b) => compare(a.id, b.id))) this.addCounterparty(each);
    for (const facts of [...candidates.invoices].sort(before)) {
      if (this.invoices.has(facts.id)) continue;
      const invoice = { facts, shape: shapeOf(numberSegments(facts.number), facts.issuedOn), open: facts.open };
      this.invoices.set(facts.id, invoice);
      push(this.byCounterparty, facts.counterpartyId, invoice);
    }
  }

  private addCounterparty(each: MatchCounterparty): void {
    if (this.counterparties.has(each.id)) return;
    this.counterparties.set(each.id, each);
    if (each.taxNumber !== '') push(this.byTaxNumber, each.taxNumber, each.id);
    for (const account of each.accounts) push(this.byAccount, account, each.id);
    const name = foldName(each.name);
    if (name.key !== '') push(this.byName, name.key, { id: each.id, name, taxNumber: each.taxNumber });
  }

  /** Who paid: by tax number, else by account, else by a name that only one counterparty has and no tax number contradicts. */
  payerOf(payment: MatchPayment): Identity {
    const { taxNumber, account, name } = payment.payer;
    const byTax = taxNumber === '' ? [] : this.withTaxNumber(taxNumber);
    if (byTax.length > 0) return { how: 'tax-number', ids: byTax };
    const byAccount = this.byAccount.get(account) ?? [];
    const agreeing = byAccount.filter((id) => this.mayHave(id, taxNumber));
    if (account !== '' && agreeing.length > 0)
      return agreeing.length === 1 ? { how: 'account', ids: agreeing } : UNKNOWN;
    const byName = this.withName(foldName(name)).filter((id) => this.mayHave(id, taxNumber));
    return byName.length === 1 ? { how: 'name', ids: byName } : UNKNOWN;
  }

  /** A tax number in the payment that is not the counterparty's contradicts an account or a name. */
  private mayHave(id: string, taxNumber: string): boolean {
    const own = this.counterparties.get(id)?.taxNumber ?? '';
    return taxNumber === '' || own === '' || own === taxNumber;
  }

  withTaxNumber(taxNumber: string): readonly string[] {
    return this.byTaxNumber.get(taxNumber) ?? [];
  }

  withName(name: FoldedName): string[] {
    return (this.byName.get(name.key) ?? []).filter((each) => sameName(each.name, name)).map((each) => each.id);
  }

  counterparty(id: string): MatchCounterparty | undefined {
    return this.counterparties.get(id);
  }

  /** Invoices, paid ones too, of these counterparties to the payment's organization in its currency, oldest first. */
  invoicesOf(ids: readonly string[], payment: MatchPayment): LedgerInvoice[] {
    const found = ids.flatMap((id) => this.byCounterparty.get(id) ?? []).filter((each) => belongs(each, payment));
    return ids.length > 1 ? found.sort((a, b) => before(a.facts, b.facts)) : found;
  }

  /** Invoices of anyone under one of these number keys whose open amount equals the payment's. */
  namedOfAnyone(keys: readonly string[], payment: MatchPayment): LedgerInvoice[] {
    const index = (this.byNumber ??= this.indexNumbers());
    const found = new Set(keys.flatMap((key) => index.get(key) ?? []));
    return [...found]
      .filter((each) => belongs(each, payment) && each.open === payment.amountOpen)
      .sort((a, b) => before(a.facts, b.facts));
  }

  private indexNumbers(): Map<string, LedgerInvoice[]> {
    const index = new Map<string, LedgerInvoice[]>();
    for (const each of this.invoices.values()) {
      const { number, issuedOn } = each.facts;
      for (const key of new Set([numberKey(number), numberCore(number, issuedOn)])) push(index, key, each);
    }
    return index;
  }

  /** Whether all open invoices of these counterparties are known, so that one of them can be proved to be the only one. */
  isComplete(ids: readonly string[]): boolean {
    return !ids.some((id) => this.incomplete.has(id));
  }

  take(invoiceId: string, amount: bigint): void {
    const invoice = this.invoices.get(invoiceId);
    if (invoice) invoice.open -= amount;
  }
}

const belongs = (invoice: LedgerInvoice, payment: MatchPayment): boolean =>
  invoice.facts.organizationId === payment.organizationId && invoice.facts.currency === payment.currency;
