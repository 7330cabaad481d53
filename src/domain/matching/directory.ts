import type { MatchCounterparty, MatchPayment } from './candidates.js';
import { compare } from './code-point-order.js';
import { push } from './push.js';
import { type FoldedName, foldName, sameName } from './name-key.js';

/** Who a payment comes from, and by what that is known. A name is the weakest: it never overrules a tax number. */
export interface Identity {
  readonly how: 'tax-number' | 'account' | 'name' | 'none';
  readonly ids: readonly string[];
}

const UNKNOWN: Identity = { how: 'none', ids: [] };

/** The clients that payments of a batch may come from or be made for, indexed (справочник контрагентов). */
export class Directory {
  private readonly byTaxNumber = new Map<string, string[]>();
  private readonly byAccount = new Map<string, string[]>();
  private readonly byName = new Map<string, { id: string; name: FoldedName; taxNumber: string }[]>();
  private readonly counterparties = new Map<string, MatchCounterparty>();

  constructor(counterparties: readonly MatchCounterparty[]) {
    for (const each of [...counterparties].sort((a, b) => compare(a.id, b.id))) this.add(each);
  }

  private add(each: MatchCounterparty): void {
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
}
