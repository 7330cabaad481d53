import { type LocalDate, plusDays } from '../../src/domain/local-date.js';
import type { CaseName } from './case-names.js';
import type { Chance } from './chance.js';
import type { Pool } from './pool.js';
import type { Agreement, Allocation, Client, Invoice, Organization, Payer } from './world.js';
import type { Voice } from './wording.js';

/** The first day of the made-up year, and how long it goes on: over the change of VAT from 20% to 22% on 1 January 2026. */
export const FIRST_DAY = '2025-07-01' as LocalDate;
export const DAYS = 330;

/** What the accountant sees on the day of a payment. */
export interface Desk {
  readonly chance: Chance;
  readonly voice: Voice;
  readonly pool: Pool;
  readonly postedOn: LocalDate;
  /** Open invoices of a client and of whoever shares its tax number, to one organization, issued by that day, oldest first. */
  readonly openOf: (client: Client, organization: Organization) => readonly Invoice[];
  /** Every invoice of these, paid ones too. */
  readonly allOf: (client: Client, organization: Organization) => readonly Invoice[];
}

/** A payment made on its day, with the truth. */
export interface Made {
  readonly case?: CaseName;
  readonly organization: Organization;
  readonly payer: Payer;
  readonly amount: bigint;
  readonly text: string;
  readonly accepted: readonly (readonly Allocation[])[];
  readonly mustSettle: boolean;
}

/** A payment to be made when its day comes; null when the facts of that day do not allow it. */
export interface Plan {
  readonly case: CaseName;
  readonly day: number;
  readonly number: string;
  readonly make: (desk: Desk) => Made | null;
}

type Issued = Partial<Pick<Invoice, 'amount' | 'subject' | 'forMonth'>> & {
  readonly agreement?: Agreement | undefined;
};

/** A year of business while it is drafted: invoices without numbers, and plans of payments. */
export class Drafting {
  readonly invoices: Invoice[] = [];
  readonly plans: Plan[] = [];
  private readonly vat = new Map<string, number>();

  constructor(
    readonly pool: Pool,
    readonly chance: Chance,
    readonly organizations: readonly Organization[],
    readonly clients: readonly Client[],
  ) {}

  client(test: (client: Client) => boolean = () => true): Client | undefined {
    for (let tries = 0; tries < 50; tries++) {
      const one = this.chance.pick(this.clients);
      if (test(one)) return one;
    }
    return undefined;
  }

  /** A day of issue that leaves time to pay. */
  someDay(margin = 45): number {
    return this.chance.int(0, DAYS - margin);
  }

  /** A day some time after, as clients pay. */
  dayAfter(day: number): number {
    return Math.min(DAYS - 1, day + this.chance.weighted([[this.chance.int(0, 5), 5], [this.chance.int(5, 20), 4], [this.chance.int(20, 40), 2]] as const)); // prettier-ignore
  }

  issue(client: Client, day: number, more: Issued = {}): Invoice {
    const { chance, pool } = this;
    const agreement = more.agreement ?? chance.pick(client.agreements);
    const issuedOn = plusDays(FIRST_DAY, day);
    const amount = more.amount ?? pool.amount(chance);
    const invoice: Invoice = {
      id: `i${this.invoices.length + 1}`,
      organization: agreement.organization,
      client,
      agreement,
      issuedOn,
      amount,
      vatRate: this.rateOf(client, issuedOn),
      subject: more.subject ?? chance.pick(pool.subjects),
      forMonth: more.forMonth ?? null,
      number: '',
      sequence: 0,
      open: amount,
    };
    this.invoices.push(invoice);
    return invoice;
  }

  private rateOf(client: Client, day: LocalDate): number {
    const { general, ten, none } = this.pool.vat;
    const known = this.vat.get(client.id) ?? this.chance.weighted([[20, general], [10, ten], [0, none]] as const); // prettier-ignore
    this.vat.set(client.id, known);
    return known === 20 && day >= '2026-01-01' ? 22 : known;
  }

  plan(name: CaseName, day: number, make: Plan['make']): void {
    const number = String(this.chance.weighted([[this.chance.int(1, 999), 4], [this.chance.int(1000, 999_999), 1]] as const)); // prettier-ignore
    this.plans.push({ case: name, day: Math.min(day, DAYS - 1), number, make });
  }
}
