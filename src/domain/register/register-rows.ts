import type { LocalDate } from '../local-date.js';
import type { CounterpartyKind } from '../party.js';

/** A bank account of a counterparty in a register. */
export interface AccountRow {
  readonly number: string;
  readonly bankCode: string;
}

/** A way to reach a counterparty: `email`, `phone`, … */
export interface ContactRow {
  readonly kind: string;
  readonly value: string;
  readonly name: string;
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
  readonly locale: string;
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

/** An agreement as a register gives it (строка реестра договоров). */
export interface AgreementRow extends DocumentParties {
  readonly externalId: string;
  readonly number: string;
  readonly signedOn: LocalDate | null;
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
}

/** An order as a register gives it (строка реестра заказов); `status` is the ledger's own word. */
export interface OrderRow extends DocumentParties {
  readonly externalId: string;
  readonly number: string;
  readonly orderedOn: LocalDate;
  readonly status: string;
  readonly amount: bigint;
  readonly currency: string;
}

/** Kinds of registers that are read. */
export type RegisterKind = 'counterparties' | 'agreements' | 'invoices' | 'orders';
