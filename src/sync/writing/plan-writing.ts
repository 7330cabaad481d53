import type { WriteBackSettings } from '../../connectors/ledgers/write-back-settings.js';
import type { LedgerMapping } from '../../formats/ledger/ledger-mapping.js';
import { WRITTEN_KINDS, type WrittenKind } from '../../formats/ledger/writing-mapping.js';
import type { Transaction } from '../../store/transaction.js';
import * as writer from '../../store/writers/written-document-writer.js';

/** Refusals for something that the base lacked, or that was not read of it yet. */
const MAY_HAVE_COME = [
  'write-back-counterparty-unknown',
  'write-back-counterparty-unnumbered',
  'write-back-counterparty-unwritten',
  'write-back-invoice-unknown',
  'write-back-lookup-none',
  'write-back-lookup-several',
  'write-back-organization-unknown',
];

/** The kinds that are written: those that are asked for and that the mapping describes, in the order of writing. */
export function writtenKinds({ writing = {} }: LedgerMapping, policy: WriteBackSettings): WrittenKind[] {
  const wanted: Readonly<Record<WrittenKind, boolean>> = {
    partners: policy.counterparties,
    counterparties: policy.counterparties,
    payments: policy.payments,
    'invoice-states': policy.invoiceStates,
  };
  return WRITTEN_KINDS.filter((kind) => wanted[kind] && writing[kind]);
}

/** Plans everything that is to be written into a source now. Returns how many payments and invoices are new or have changed. */
export async function planWriting(
  tx: Transaction,
  terms: writer.PlanningTerms,
  kinds: readonly WrittenKind[],
  offerAgainMinutes: number,
): Promise<number> {
  await writer.offerRefusedWritings(tx, terms.source, MAY_HAVE_COME, offerAgainMinutes);
  let planned = 0;
  if (kinds.includes('payments')) planned += await writer.planPayments(tx, terms);
  if (kinds.includes('invoice-states')) planned += await writer.planInvoiceStates(tx, terms);
  const parties = kinds.filter((each) => each === 'partners' || each === 'counterparties');
  if (parties.length > 0) await writer.planParties(tx, terms.source, parties);
  return planned;
}
