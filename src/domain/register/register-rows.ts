import type { LocalDate } from '../local-date.js';
import type { CounterpartyKind } from '../party.js';

/** A bank account of a counterparty in a register. */
export interface AccountRow {
  readonly number: string;
  readonly bankCode: string;
  readonly bankName?: string;
}

/**
 * A way to reach a counterparty: `email`, `phone` (E.164 where it is one), a messenger by its name, `delivery-address`; `person` is somebody
 * of whom no address is known.
 */
export interface ContactRow {
  readonly kind: string;
  readonly value: string;
  /** Who answers there (контактное лицо). */
  readonly name: string;
  /** What that person is responsible for: `главный бухгалтер`. */
  readonly role?: string;
}

/** A counterparty as a ledger's register gives it (строка реестра контрагентов). An absent text is empty. */
export interface CounterpartyRow {
  readonly externalId: string;
  readonly kind: CounterpartyKind;
  readonly name: string;
  readonly fullName: string;
  readonly taxNumber: string;
  readonly reasonCode: string;
  readonly email: string;
  readonly phone: string;
  readonly region: string;
  /** Empty when the register does not say. */
  readonly locale: string;
  /** ОГРН or ОГРНИП. */
  readonly registrationNumber?: string;
  /** Our manager (менеджер) who looks after the client. */
  readonly manager?: string;
  /** What the client is to us: `client`, `supplier`, … */
  readonly relation?: string;
  /** What the source calls the client (партнёр) whose legal entity this is. */
  readonly clientExternalId?: string;
  readonly clientName?: string;
  /** Free attributes by name, as the source writes them. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly accounts: readonly AccountRow[];
  readonly contacts: readonly ContactRow[];
}

/** How a document names its client and our own company; at least one of the client's fields is filled. */
export interface DocumentParties {
  /** ИНН of our company that issued it; empty when the register does not say (then there must be one company only). */
  readonly organizationTaxNumber: string;
  readonly counterpartyExternalId: string;
  readonly counterpartyTaxNumber: string;
  readonly counterpartyName: string;
}

/** Terms of an agreement (условия договора); what a source does not speak of is not there, null and `` say "none". */
export interface AgreementTerms {
  /** Kind of agreement: `sale`, `commission`, `terms` (соглашение об условиях продаж), … */
  readonly kind?: string;
  readonly validFrom?: LocalDate | null;
  readonly validTill?: LocalDate | null;
  /** Most that may be owed, minor units of `currency`. */
  readonly creditLimit?: bigint | null;
  readonly currency?: string;
  /** Days to pay after the invoice. */
  readonly paymentDays?: number | null;
  /** What the source calls its payment schedule (график оплаты). */
  readonly paymentSchedule?: string;
  /** Discount in hundredths of a percent. */
  readonly discountBp?: number | null;
  readonly priceKind?: string;
  readonly manager?: string;
  readonly closed?: boolean;
}

/** An agreement as a register gives it (строка реестра договоров). */
export interface AgreementRow extends DocumentParties {
  readonly externalId: string;
  readonly number: string;
  readonly signedOn: LocalDate | null;
  readonly terms?: AgreementTerms;
}

/** An invoice as a register gives it (строка реестра счетов); amounts in minor units. */
export interface InvoiceRow extends DocumentParties {
  readonly externalId: string;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly amount: bigint;
  readonly vat: bigint | null;
  readonly currency: string;
  readonly agreementExternalId: string;
  readonly agreementNumber: string;
  readonly cancelled: boolean;
  /** What the source calls the order that it is issued for. */
  readonly orderExternalId?: string;
}

/** An order as a register gives it (строка реестра заказов); `status` is the ledger's own word. */
export interface OrderRow extends DocumentParties {
  readonly externalId: string;
  readonly number: string;
  readonly orderedOn: LocalDate;
  readonly status: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly agreementExternalId?: string;
  readonly agreementNumber?: string;
  /** Discount in hundredths of a percent; null when the source does not say. */
  readonly discountBp?: number | null;
  readonly priceKind?: string;
}

/** Kinds of registers that are read. */
export type RegisterKind = 'counterparties' | 'agreements' | 'invoices' | 'orders';
