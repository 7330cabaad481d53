import type { LocalDate } from '../../src/domain/local-date.js';
import type { CaseName } from './case-names.js';

/** One of our own made-up legal entities. */
export interface Organization {
  readonly id: string;
  readonly place: number;
  readonly taxNumber: string;
  readonly name: string;
}

/** Surname, first name and patronymic, nominative. */
export interface Person {
  readonly surname: string;
  readonly first: string;
  readonly patronymic: string;
  readonly female: boolean;
}

export interface Agreement {
  readonly id: string;
  readonly organization: Organization;
  readonly number: string;
  readonly signedOn: LocalDate;
}

/** A made-up client. Branches share a tax number; a subsidiary has a parent. */
export interface Client {
  readonly id: string;
  readonly kind: 'legal' | 'sole' | 'person';
  readonly name: string;
  readonly fullName: string;
  /** Name without legal form. */
  readonly trade: string;
  readonly form: string;
  readonly person: Person | null;
  readonly taxNumber: string;
  readonly accounts: readonly string[];
  readonly agreements: Agreement[];
  readonly parent: Client | null;
}

/** A made-up invoice; `number` is given when all are drafted, `open` falls as the accountant settles. Minor units. */
export interface Invoice {
  readonly id: string;
  readonly organization: Organization;
  readonly client: Client;
  readonly agreement: Agreement | null;
  readonly issuedOn: LocalDate;
  readonly amount: bigint;
  /** Percent; 0 for none. */
  readonly vatRate: number;
  readonly subject: string;
  /** `2026-03` for one of a monthly row. */
  readonly forMonth: string | null;
  number: string;
  sequence: number;
  open: bigint;
}

export interface Allocation {
  readonly invoice: Invoice;
  readonly amount: bigint;
}

export interface Payer {
  readonly name: string;
  readonly taxNumber: string;
  readonly account: string;
}

/** A made-up payment with the truth. */
export interface Payment {
  readonly id: string;
  readonly case: CaseName;
  readonly organization: Organization;
  readonly payer: Payer;
  readonly number: string;
  readonly postedOn: LocalDate;
  readonly amount: bigint;
  readonly purpose: string;
  /** A careful accountant settles it without asking anybody. */
  readonly mustSettle: boolean;
  /** What that accountant may do with it: the first is what is done. Empty allocations: leave it open. */
  readonly accepted: readonly (readonly Allocation[])[];
}

/** A year of a made-up business. Payments are in the order of their days. */
export interface World {
  readonly organizations: readonly Organization[];
  readonly clients: readonly Client[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
}
