import type { z } from 'zod';
import type { LocalDate } from '../domain/local-date.js';
import type {
  AgreementRow,
  CounterpartyRow,
  DocumentParties,
  InvoiceRow,
  OrderRow,
} from '../domain/register/register-rows.js';
import type { agreementRecord, counterpartyRecord, invoiceRecord, orderRecord } from './api/records.js';

type Parties = { readonly [K in keyof DocumentParties]?: string | undefined };

const partiesOf = (record: Parties): DocumentParties => ({
  organizationTaxNumber: record.organizationTaxNumber ?? '',
  counterpartyExternalId: record.counterpartyExternalId ?? '',
  counterpartyTaxNumber: record.counterpartyTaxNumber ?? '',
  counterpartyName: record.counterpartyName ?? '',
});

/** A counterparty of a call as a row of a register. */
export const toCounterpartyRow = (record: z.infer<typeof counterpartyRecord>): CounterpartyRow => ({
  externalId: record.externalId,
  kind: record.kind,
  name: record.name,
  fullName: record.fullName ?? record.name,
  taxNumber: record.taxNumber ?? '',
  reasonCode: record.reasonCode ?? '',
  email: record.email ?? '',
  phone: record.phone ?? '',
  region: record.region ?? '',
  locale: record.locale ?? '',
  registrationNumber: record.registrationNumber ?? '',
  manager: record.manager ?? '',
  relation: record.relation ?? '',
  clientExternalId: record.clientExternalId ?? '',
  clientName: record.clientName ?? '',
  ...(record.attributes && { attributes: record.attributes }),
  accounts: record.accounts.map((each) => ({ ...each, bankName: each.bankName ?? '' })),
  contacts: record.contacts.map((each) => ({ ...each, name: each.name ?? '', role: each.role ?? '' })),
});

/** An agreement of a call as a row of a register. */
export const toAgreementRow = (record: z.infer<typeof agreementRecord>): AgreementRow => ({
  externalId: record.externalId,
  number: record.number ?? '',
  signedOn: record.signedOn as LocalDate | null,
  ...partiesOf(record),
});

/** An invoice of a call as a row of a register. */
export const toInvoiceRow = (record: z.infer<typeof invoiceRecord>): InvoiceRow => ({
  externalId: record.externalId,
  number: record.number,
  issuedOn: record.issuedOn as LocalDate,
  dueOn: record.dueOn as LocalDate | null,
  amount: BigInt(record.amount),
  vat: record.vat === null ? null : BigInt(record.vat),
  currency: record.currency,
  agreementExternalId: record.agreementExternalId ?? '',
  agreementNumber: record.agreementNumber ?? '',
  cancelled: record.cancelled,
  ...partiesOf(record),
});

/** An order of a call as a row of a register. */
export const toOrderRow = (record: z.infer<typeof orderRecord>): OrderRow => ({
  externalId: record.externalId,
  number: record.number,
  orderedOn: record.orderedOn as LocalDate,
  status: record.status,
  amount: BigInt(record.amount),
  currency: record.currency,
  ...partiesOf(record),
});
