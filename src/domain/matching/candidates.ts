import type { LocalDate } from '../local-date.js';
import type { PartyMention } from '../party.js';
import type { PurposeReading } from '../purpose/reading.js';

/** An incoming payment to be matched. */
export interface MatchPayment {
  readonly id: string;
  readonly organizationId: string;
  /** ИНН and name of the organization that got the money, so that its own name in a text is not taken for a debtor's. */
  readonly ownTaxNumber: string;
  readonly ownName: string;
  /** Our account that it was booked on, twenty digits: it may have rules of its own. */
  readonly ownAccount?: string;
  /** Number of the bank's document. */
  readonly number: string;
  readonly postedOn: LocalDate;
  /** Whole sum of the payment, minor units. */
  readonly amount: bigint;
  /** What is not allocated yet, minor units. */
  readonly amountOpen: bigint;
  readonly currency: string;
  readonly payer: Pick<PartyMention, 'name' | 'taxNumber' | 'account'>;
  readonly reading: PurposeReading;
  /** The text itself, for names of clients in it and for what is learnt of it. */
  readonly purpose?: string;
  /** It is the rest of a payment, kept as an advance (аванс) until an invoice comes. */
  readonly kept?: boolean;
  /** A person undid the last decision: it is suggested again at most, never settled again without a person. */
  readonly reversedByPerson?: boolean;
}

/** An invoice that may be what a payment settles. */
export interface MatchInvoice {
  readonly id: string;
  readonly organizationId: string;
  readonly counterpartyId: string;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly amount: bigint;
  /** Not settled yet, minor units; zero for an invoice that is paid (wanted when its number is named). */
  readonly open: bigint;
  readonly currency: string;
  readonly agreementId: string | null;
  readonly agreementNumber: string | null;
  /** Name of the client, of invoices of others that are named: the text may name the client too. */
  readonly clientName?: string | null;
}

/** An agreement of a counterparty with one of our organizations. */
export interface MatchAgreement {
  readonly id: string;
  readonly organizationId: string;
  readonly number: string;
}

/** A counterparty that a payment of the batch may come from or be made for. */
export interface MatchCounterparty {
  readonly id: string;
  readonly taxNumber: string;
  readonly name: string;
  readonly accounts: readonly string[];
  readonly agreements: readonly MatchAgreement[];
}

/**
 * All that is needed to decide a batch, as one set-based query finds it. Rows fetched for one payment never disturb another: whoever is
 * meant is decided by equal keys only.
 *
 * - `counterparties`: whose tax number, account or name key is among the lookups of the batch.
 * - `invoices`: of each organization of the batch, (a) open ones of those counterparties; (b) paid ones of those counterparties whose number
 *   key or core is among the lookup's `numberKeys`; (c) open ones of anyone whose number key or core is among them and
 *   whose open amount equals the payment's.
 * - `incomplete`: accounts of counterparties with an organization ({@link accountOf}) that have more open invoices than were fetched; among
 *   those nothing is proved to be the only one.
 */
export interface MatchCandidates {
  readonly counterparties: readonly MatchCounterparty[];
  readonly invoices: readonly MatchInvoice[];
  readonly incomplete?: ReadonlySet<string>;
}

/** A counterparty's dealings with one of our organizations, as a key. */
export const accountOf = (counterpartyId: string, organizationId: string): string =>
  `${counterpartyId} ${organizationId}`;
