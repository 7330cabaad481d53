import type { LocalDate } from '../../src/domain/local-date.js';
import type { CASES } from './case-names.js';
import type { Chance } from './chance.js';
import type { Invoice } from './world.js';

/** What payers write in a situation; several cases share one. */
export type Situation =
  | 'one'
  | 'many'
  | 'range'
  | 'sums'
  | 'part'
  | 'last'
  | 'agreement'
  | 'month'
  | 'months'
  | 'debt'
  | 'nothing'
  | 'thirdParty'
  | 'group'
  | 'ownNumber'
  | 'document'
  | 'refund'
  | 'loan'
  | 'deposit'
  | 'ownTransfer'
  | 'salary'
  | 'tax'
  | 'penalty'
  | 'advance'
  | 'marketplace';

/**
 * A trade with its clients' habits of writing. Wordings are templates: `[a|b]` is one of them, `{n}` the number of the invoice, `{d}` its
 * date, `{s}` what is sold, `{vat}` the words on VAT, `{sum}` `{tax}` `{rate}` sums and rate, `{a}` `{ad}` number and date of the
 * agreement, `{list}` invoices of a list, `{from}` `{to}` ends of a range, `{month}` `{months}` what is paid for, `{on}` a day, `{debtor}`
 * `{inn}` whose debt it is, `{us}` our name, `{who}` a person, `{8}` eight digits, `{other}` a number that is no invoice's.
 */
export interface Pool {
  readonly name: string;
  readonly title: string;
  /** Names of our legal entities; their series of numbers overlap. */
  readonly organizations: readonly string[];
  /** The number of an invoice in the register. */
  readonly numbering: (sequence: number, issuedOn: LocalDate, organization: number) => string;
  /** Numbers begin again each year. */
  readonly yearly: boolean;
  /** How a payer writes the number. */
  readonly written: (chance: Chance, invoice: Invoice) => string;
  readonly date: (chance: Chance, day: LocalDate) => string;
  readonly money: (chance: Chance, minor: bigint) => string;
  readonly amount: (chance: Chance) => bigint;
  /** The general rate (20, from 2026 22), ten, none. */
  readonly vat: { readonly general: number; readonly ten: number; readonly none: number };
  readonly vatPhrases: readonly string[];
  readonly noVatPhrases: readonly string[];
  readonly subjects: readonly string[];
  readonly agreement: (chance: Chance, signedOn: LocalDate) => string;
  readonly clients: { readonly legal: number; readonly sole: number; readonly person: number };
  /** When a monthly invoice is issued: on the first days of its month, in the last days of the month before, or on its last day. */
  readonly billing: 'start' | 'before' | 'end';
  readonly month: (chance: Chance, month: string) => string;
  readonly months: (chance: Chance, first: string, last: string) => string;
  /** One of a list, and what stands between them. */
  readonly item: readonly string[];
  /** One of a list with its sum. */
  readonly itemWithSum: readonly string[];
  readonly joint: readonly string[];
  readonly say: Readonly<Record<Situation, readonly string[]>>;
  readonly weights?: Partial<Record<keyof typeof CASES, number>>;
}
