import type { BankDirectory } from '../../domain/bank.js';
import type { ExchangeRate } from '../../domain/exchange-rate.js';
import { Temporary } from '../../domain/failure.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { Reason } from '../../domain/reason.js';
import type { RegistryRecord } from '../../domain/registry/registry-record.js';

/** What `doctor` is told of a registry. */
export type RegistryCheck =
  { readonly ok: true; readonly detail: Reason } | { readonly ok: false; readonly reasons: readonly Reason[] };

/** How much a provider lets us ask; kept by the caller, in the database, because several processes share it. */
export interface RegistryLimits {
  readonly perSecond: number;
  /** Questions a day by the provider's day, which is Moscow's. */
  readonly perDay: number;
}

/**
 * The provider as a whole cannot be asked now: out of reach, a key refused, no money, too many questions. Nothing is wrong with the
 * question; nobody is asked until `pauseMs` have passed.
 */
export class RegistryPaused extends Temporary {
  constructor(
    code: string,
    params: NonNullable<Reason['params']>,
    readonly pauseMs: number,
  ) {
    super(code, params);
    this.name = 'RegistryPaused';
  }
}

/**
 * The reference data of the central bank (справочные данные Банка России). Fetches and reads; what is kept is the caller's business.
 * Nothing is retried here.
 */
export interface ReferenceRegistry {
  readonly reads: 'reference';
  /** The name it has in the configuration. */
  readonly name: string;
  /** The system behind it: `cbr`. */
  readonly provider: string;
  readonly limits: RegistryLimits;
  /**
   * The rates in force on a day: those of that day, else of the last day before it that has any.
   *
   * @throws Refused `rates-…`, `xml-…` for an answer that is none; {@link RegistryPaused} when there is no answer
   */
  ratesOn(day: LocalDate): Promise<DailyRates>;
  /**
   * Every rate of one currency dated within some days.
   *
   * @param id the central bank's own id of the currency, from {@link DailyRates}
   */
  rateHistory(currency: string, id: string, from: LocalDate, to: LocalDate): Promise<ExchangeRate[]>;
  /** The directory of banks as it is now. @throws Refused `banks-…`, `xml-…`, `zip-…`; {@link RegistryPaused} */
  banks(): Promise<BankDirectory>;
  /** Throws nothing. */
  check(): Promise<RegistryCheck>;
}

/** The rates of one day. */
export interface DailyRates {
  /** The day on which they came into force. */
  readonly on: LocalDate;
  readonly rates: readonly (ExchangeRate & { readonly id: string })[];
}

/**
 * A registry of legal entities and sole proprietors (реестр контрагентов). Asks and reads; what is kept is the caller's business. Nothing is
 * retried here.
 */
export interface PartyRegistry {
  readonly reads: 'parties';
  /** The name it has in the configuration. */
  readonly name: string;
  /** The system behind it: `dadata`, `focus`, `egrul`. */
  readonly provider: string;
  readonly limits: RegistryLimits;
  /**
   * What the registry says of a tax number: of the head office, where there are branches.
   *
   * @param taxNumber ИНН with right control digits
   * @returns undefined when it knows none
   * @throws Refused `registry-answer` {source, field} for an answer that is none; {@link RegistryPaused} when there is no answer
   */
  find(taxNumber: string): Promise<RegistryRecord | undefined>;
  /** Counterparties whose name or number begins so, the likeliest first; absent where the provider cannot. Throws as `find` does. */
  suggest?(text: string): Promise<RegistryRecord[]>;
  /** Throws nothing. Costs a question where the provider has nothing cheaper. */
  check(): Promise<RegistryCheck>;
}
