import {
  type MatchCandidates,
  type MatchCounterparty,
  type MatchInvoice,
} from '../../src/domain/matching/candidates.js';
import type { LocalDate } from '../../src/domain/local-date.js';
import type { MatchLookup } from '../../src/domain/matching/lookup.js';
import { nameKey } from '../../src/domain/matching/name-key.js';
import { invoiceNumberKeys } from '../../src/domain/purpose/number-key.js';
import type { Allocation, Client, Invoice, World } from './world.js';

/** The books of a made-up year as they stand on a day: what was issued by then and what the accountant settled. */
export class Books {
  private readonly open = new Map<string, bigint>();
  private readonly counterparties = new Map<string, MatchCounterparty>();
  private readonly clientsBy = { tax: new Map<string, string[]>(), account: new Map<string, string[]>(), name: new Map<string, string[]>() }; // prettier-ignore
  private readonly byClient = new Map<string, Invoice[]>();
  private readonly byNumber = new Map<string, Invoice[]>();

  constructor(readonly world: World) {
    for (const client of world.clients) this.addClient(client);
    for (const invoice of world.invoices) {
      this.open.set(invoice.id, invoice.amount);
      put(this.byClient, invoice.client.id, invoice);
      for (const key of invoiceNumberKeys(invoice.number, invoice.issuedOn)) put(this.byNumber, key, invoice);
    }
  }

  private addClient(client: Client): void {
    const { id, name, taxNumber, accounts } = client;
    const agreements = client.agreements.map((each) => ({
      id: each.id,
      organizationId: each.organization.id,
      number: each.number,
    }));
    this.counterparties.set(id, { id, name, taxNumber, accounts, agreements });
    put(this.clientsBy.tax, taxNumber, id);
    put(this.clientsBy.name, nameKey(name), id);
    for (const account of accounts) put(this.clientsBy.account, account, id);
  }

  openOf(invoice: Invoice): bigint {
    return this.open.get(invoice.id) ?? 0n;
  }

  /** The accountant settles. */
  settle(allocations: readonly Allocation[]): void {
    for (const { invoice, amount } of allocations) this.open.set(invoice.id, this.openOf(invoice) - amount);
  }

  /** Open invoices issued by a day. */
  allOpen(on: LocalDate): Invoice[] {
    return this.world.invoices.filter((each) => each.issuedOn <= on && this.openOf(each) > 0n);
  }

  /** What the store gives for a batch, see `MatchCandidates`. */
  candidatesFor(lookups: readonly MatchLookup[], on: LocalDate): MatchCandidates {
    const ids = new Set(lookups.flatMap((each) => this.clientsOf(each)));
    const keys = new Set(lookups.flatMap((each) => each.numberKeys));
    const amounts = new Set(lookups.map((each) => each.amount));
    const found = new Set<Invoice>();
    for (const id of ids)
      for (const each of this.byClient.get(id) ?? [])
        if (this.openOf(each) > 0n || isUnder(each, keys)) found.add(each);
    for (const key of keys)
      for (const each of this.byNumber.get(key) ?? []) if (amounts.has(this.openOf(each))) found.add(each);
    return {
      counterparties: [...ids].flatMap((id) => this.counterparties.get(id) ?? []),
      invoices: [...found].filter((each) => each.issuedOn <= on).map((each) => this.asCandidate(each)),
    };
  }

  private clientsOf(lookup: MatchLookup): string[] {
    const { tax, account, name } = this.clientsBy;
    return [
      ...[lookup.payerTaxNumber, ...lookup.debtorTaxNumbers].flatMap((key) => tax.get(key) ?? []),
      ...(account.get(lookup.payerAccount) ?? []),
      ...[...lookup.payerNameKeys, ...lookup.debtorNameKeys].flatMap((key) => name.get(key) ?? []),
    ];
  }

  private asCandidate(invoice: Invoice): MatchInvoice {
    const { id, organization, client, agreement, number, issuedOn, amount } = invoice;
    return {
      id,
      organizationId: organization.id,
      counterpartyId: client.id,
      number,
      issuedOn,
      amount,
      open: this.openOf(invoice),
      currency: 'RUB',
      agreementId: agreement?.id ?? null,
      agreementNumber: agreement?.number ?? null,
      clientName: client.name,
    };
  }
}

const isUnder = (invoice: Invoice, keys: ReadonlySet<string>): boolean =>
  invoiceNumberKeys(invoice.number, invoice.issuedOn).some((key) => keys.has(key));

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
