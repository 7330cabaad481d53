import type { LocalDate } from '../../domain/local-date.js';
import type { CounterpartyKind } from '../../domain/party.js';
import type { RegisterKind } from './register-mapping.js';

/** What every row of a register has. Absent texts are empty. */
interface Row {
  /** Line of the file on which the row stands (ends, in CSV), from 1. */
  readonly line: number;
  /** What the source calls the record. */
  readonly externalId: string;
}

/** Whose a row is; at least one of the two counterparty fields is filled. */
interface Owned {
  /** ИНН of our own company; empty when the file does not say, as in a base of one company. */
  readonly organizationTaxNumber: string;
  readonly counterpartyExternalId: string;
  readonly counterpartyTaxNumber: string;
}

/** An invoice as the ledger gives it (счёт на оплату). Amounts in minor units. */
export interface InvoiceRow extends Row, Owned {
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

/** A counterparty as the ledger gives it (контрагент). */
export interface CounterpartyRow extends Row {
  readonly kind: CounterpartyKind;
  readonly name: string;
  readonly fullName: string;
  readonly taxNumber: string;
  readonly reasonCode: string;
  readonly email: string;
  readonly phone: string;
  readonly region: string;
  readonly locale: string;
  readonly accounts: readonly { readonly number: string; readonly bankCode: string }[];
  readonly contacts: readonly { readonly kind: string; readonly value: string; readonly name: string }[];
}

/** An agreement as the ledger gives it (договор). */
export interface AgreementRow extends Row, Owned {
  readonly number: string;
  readonly name: string;
  readonly signedOn: LocalDate | null;
}

/** A customer's order as the ledger gives it (заказ клиента). */
export interface OrderRow extends Row, Owned {
  readonly number: string;
  readonly orderedOn: LocalDate;
  /** The source's own word for the state of the order. */
  readonly status: string;
  readonly amount: bigint;
  readonly currency: string;
}

/** Rows by the kind of register. */
export interface RowsByKind {
  readonly invoices: InvoiceRow;
  readonly counterparties: CounterpartyRow;
  readonly agreements: AgreementRow;
  readonly orders: OrderRow;
}

/** A batch of rows of one kind. */
export type RowBatch = {
  readonly [K in RegisterKind]: { readonly type: 'rows'; readonly kind: K; readonly rows: readonly RowsByKind[K][] };
}[RegisterKind];
