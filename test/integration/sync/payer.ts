import { invoiceRow, taxNumberNo } from '../../support/onec-company.js';
import type { BaseRow } from '../../support/onec-query.js';
import { type DocumentText, statementText } from '../../support/statement-text.js';

/** A payment of client `n % parties` of the stand-in for invoice `n`, for its whole sum unless told otherwise. */
export const paymentOf = (n: number, parties: number, more: Partial<DocumentText> = {}): DocumentText => ({
  number: String(100 + n),
  day: '10.04.2026',
  sum: (n * 100 + 0.37).toFixed(2),
  from: {
    name: `ООО «Клиент ${n % parties}»`,
    taxNumber: taxNumberNo(n % parties),
    account: `40702810${String(n % parties).padStart(12, '0')}`,
  },
  purpose: `Оплата по счету ${String((invoiceRow(n, parties) as BaseRow)['Number'])}`,
  ...more,
});

/** A statement of our account with these payments, all of one day. */
export const statementOf = (documents: readonly DocumentText[], more: object = {}): string =>
  statementText({ from: '10.04.2026', to: '10.04.2026', documents, ...more });
