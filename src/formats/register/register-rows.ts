import type {
  AgreementRow,
  CounterpartyRow,
  InvoiceRow,
  OrderRow,
  RegisterKind,
} from '../../domain/register/register-rows.js';

/** A row with the line of the file on which it stands (ends, in CSV), from 1. */
export type AtLine<T> = T & { readonly line: number };

/** Rows by the kind of register. */
export interface RowsByKind {
  readonly invoices: AtLine<InvoiceRow>;
  readonly counterparties: AtLine<CounterpartyRow>;
  readonly agreements: AtLine<AgreementRow>;
  readonly orders: AtLine<OrderRow>;
}

/** A batch of rows of one kind. */
export type RowBatch = {
  readonly [K in RegisterKind]: { readonly type: 'rows'; readonly kind: K; readonly rows: readonly RowsByKind[K][] };
}[RegisterKind];
