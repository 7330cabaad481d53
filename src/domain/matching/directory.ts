import type { MatchCounterparty, MatchPayment } from './candidates.js';
import { compare } from './code-point-order.js';
import { Learnt } from './learnt.js';
import { push } from './push.js';
import { type FoldedName, foldName, sameName } from './name-key.js';

/** Who a payment comes from, and by what that is known. A name is the weakest: it never overrules a tax number. */
export interface Identity {
  readonly how: 'tax-number' | 'account' | 'name' | 'none';
  readonly ids: readonly string[];
  /** It is known from decisions of people. */
  readonly learnt?: boolean;
}

const UNKNOWN: Identity = { how: 'none', ids: [] };

/** The clients that payments of a batch may come from or be made for, indexed (справочник контрагентов). */
export class Directory {
  private readonly byTaxNumber = new Map<string, string[]>();
  private readonly byAccount = new Map<string, string[]>();
  private readonly byName = new Map<string, { id: string; name: FoldedName; taxNumber: string }[]>();
  private readonly counterparties = new Map<string, MatchCounterparty>();

  constructor(
    counterparties: readonly MatchCounterparty[],
    readonly learnt: Learnt = new Learnt(),
  ) {
    for (const each of [...counterparties].sort((a, b) => compare(a.id, b.id))) this.add(each);
  }

  /** The same clients with other learnt facts. */
  with(learnt: Learnt): Directory {
    return Object.assign(Object.create(Directory.prototype) as Directory, this, { learnt });
  }

  private add(each: MatchCounterparty): void {
    if (this.counterparties.has(each.id)) return;
    this.counterparties.set(each.id, each);
    if (each.taxNumber !== '') push(this.byTaxNumber, each.taxNumber, each.id);
    for (const account of each.accounts) push(this.byAccount, account, each.id);
    const name = foldName(each.name);
    if (name.key !== '') push(this.byName, name.key, { id: each.id, name, taxNumber: each.taxNumber });
  }

  /**
   * Who paid: as the directory knows it, else as people have decided before. What is learnt counts as much as an account when it is
   * sure, and as a name before.
   */
  payerOf(payment: MatchPayment): Identity {
    const listed = this.listedPayerOf(payment);
    if (listed.how === 'tax-number' || listed.how === 'account') return listed;
    const { ids, sure } = this.learnt.clients(payment, 'payer-is');
    const agreeing = ids.filter((id) => this.counterparties.has(id) && this.mayHave(id, payment.payer.taxNumber));
    if (agreeing.length !== 1) return listed;
    return { how: sure ? 'account' : 'name', ids: agreeing, learnt: true };
  }

  /** Who paid: by tax number, else by account, else by a name that only one counterparty has and no tax number contradicts. */
  listedPayerOf(payment: Pick<MatchPayment, 'payer'>): Identity {
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
}
