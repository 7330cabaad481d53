import { readAttributes } from '../../domain/card/attributes.js';
import { nameKey } from '../../domain/matching/name-key.js';
import { numberCore, numberKey } from '../../domain/purpose/number-key.js';
import { Refused } from '../../domain/failure.js';
import type { Reason } from '../../domain/reason.js';
import type {
  AgreementRow,
  CounterpartyRow,
  DocumentParties,
  InvoiceRow,
  OrderRow,
} from '../../domain/register/register-rows.js';
import type { Transaction } from '../transaction.js';
import { saveAgreements } from './agreement-writer.js';
import { saveCounterparties } from './counterparty-writer.js';
import { type PartyContext, type ResolvedParties, resolveParties } from './document-parties.js';
import { saveInvoices } from './invoice-writer.js';
import { linkInvoicesToOrders } from './invoice-orders.js';
import { saveOrders } from './order-writer.js';
import type { Saved } from './saved.js';
import { requestWork } from './work-requests.js';

/** A row with its place in what it came from: the line of a file, the place in a batch of records. */
export type Placed<T> = T & { readonly line: number };

/** Rows of one kind, to be written together. */
export type RegisterBatch =
  | { readonly kind: 'counterparties'; readonly rows: readonly Placed<CounterpartyRow>[] }
  | { readonly kind: 'agreements'; readonly rows: readonly Placed<AgreementRow>[] }
  | { readonly kind: 'invoices'; readonly rows: readonly Placed<InvoiceRow>[] }
  | { readonly kind: 'orders'; readonly rows: readonly Placed<OrderRow>[] };

/** Told of a row that is not taken, by its place. */
export type OnRefusal = (line: number, why: Reason) => void;

/** Whose the rows are: the source of the external ids, the time zone of companies that are not known yet, and the rules of cards. */
export type RegisterContext = Pick<PartyContext, 'source' | 'timeZone' | 'cards'>;

/** The keys under which a client's name is kept, so that a payer written otherwise is recognised. */
const nameKeys = (row: { name: string; fullName: string }): string[] =>
  [...new Set([row.name, row.fullName].filter(Boolean).map(nameKey))].filter(Boolean);

const partiesOf = (row: DocumentParties): DocumentParties => ({
  organizationTaxNumber: row.organizationTaxNumber,
  counterpartyExternalId: row.counterpartyExternalId,
  counterpartyTaxNumber: row.counterpartyTaxNumber,
  counterpartyName: row.counterpartyName,
});

/** Rows with their parties; those whose parties cannot be told are refused one by one. */
async function withParties<R extends Placed<DocumentParties>>(
  tx: Transaction,
  context: PartyContext,
  rows: readonly R[],
  onRefusal: OnRefusal,
): Promise<{ row: R; parties: ResolvedParties }[]> {
  try {
    const parties = await resolveParties(tx, context, rows.map(partiesOf));
    return rows.map((row, i) => ({ row, parties: parties[i] as ResolvedParties }));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (rows.length > 1) {
      const found = [];
      for (const row of rows) found.push(...(await withParties(tx, context, [row], onRefusal)));
      return found;
    }
    onRefusal(rows[0]?.line ?? 0, error.reason);
    return [];
  }
}

interface UnderAgreement {
  readonly agreementExternalId?: string;
  readonly agreementNumber?: string;
}

/** Our ids of the agreements that rows name, found or made. */
async function agreementsOf<R extends UnderAgreement>(
  tx: Transaction,
  source: string,
  known: readonly { row: R; parties: ResolvedParties }[],
): Promise<Map<R, string>> {
  const named = known.filter(({ row }) => row.agreementExternalId || row.agreementNumber);
  const agreements = await saveAgreements(
    tx,
    source,
    named.map(({ row, parties }) => ({
      externalId: row.agreementExternalId ?? '',
      number: row.agreementNumber ?? '',
      signedOn: null,
      parties,
    })),
    numberKey,
  );
  return new Map(named.map((each, i) => [each.row, agreements.ids[i] as string]));
}

async function saveInvoiceRows(
  tx: Transaction,
  context: PartyContext,
  rows: readonly Placed<InvoiceRow>[],
  onRefusal: OnRefusal,
): Promise<Saved> {
  const known = await withParties(tx, context, rows, onRefusal);
  const agreementOf = await agreementsOf(tx, context.source, known);
  const saved = await saveInvoices(
    tx,
    context.source,
    known.map(({ row, parties }) => ({
      row,
      parties,
      agreementId: agreementOf.get(row) ?? null,
      keys: { key: numberKey(row.number), core: numberCore(row.number, row.issuedOn) },
    })),
    ({ row }, why) => onRefusal(row.line, why.reason),
  );
  await linkInvoicesToOrders(tx, context.source, rows);
  return saved;
}

async function saveAgreementRows(
  tx: Transaction,
  context: PartyContext,
  rows: readonly Placed<AgreementRow>[],
  onRefusal: OnRefusal,
): Promise<Saved> {
  const known = await withParties(tx, context, rows, onRefusal);
  const inputs = known.map(({ row, parties }) => ({
    externalId: row.externalId,
    number: row.number,
    signedOn: row.signedOn,
    ...(row.terms && { terms: row.terms }),
    parties,
  }));
  return (await saveAgreements(tx, context.source, inputs, numberKey)).saved;
}

async function saveOrderRows(
  tx: Transaction,
  context: PartyContext,
  rows: readonly Placed<OrderRow>[],
  onRefusal: OnRefusal,
): Promise<Saved> {
  const known = await withParties(tx, context, rows, onRefusal);
  const agreementOf = await agreementsOf(tx, context.source, known);
  return saveOrders(
    tx,
    context.source,
    known.map((each) => ({ ...each, agreementId: agreementOf.get(each.row) ?? null })),
  );
}

/** Whether an order keeps to its terms rests on orders, invoices and agreements. */
async function withOrdersChecked(tx: Transaction, saved: Saved): Promise<Saved> {
  if (saved.added + saved.changed > 0) await requestWork(tx, 'check-orders');
  return saved;
}

/** Rows with their attributes as configured; one with an attribute that is none is refused. */
async function saveCounterpartyRows(
  tx: Transaction,
  { source, cards }: PartyContext,
  rows: readonly Placed<CounterpartyRow>[],
  onRefusal: OnRefusal,
): Promise<Saved> {
  const taken = rows.flatMap((row) => {
    if (!row.attributes) return [row];
    const { read, refusal } = readAttributes(row.attributes, cards.attributes);
    if (refusal) onRefusal(row.line, refusal);
    return refusal ? [] : [{ ...row, attributes: read }];
  });
  return saveCounterparties(tx, source, taken, nameKeys, cards);
}

/**
 * Writes rows of a register or a ledger (строки реестра) through the one writer of their kind, the companies, clients and agreements
 * that they name found or made before. A row that cannot be taken is refused alone.
 */
export async function saveRegisterRows(
  tx: Transaction,
  { source, timeZone, cards }: RegisterContext,
  batch: RegisterBatch,
  onRefusal: OnRefusal,
): Promise<Saved> {
  const context: PartyContext = { source, timeZone, cards, nameKeys };
  if (batch.kind === 'counterparties') return saveCounterpartyRows(tx, context, batch.rows, onRefusal);
  if (batch.kind === 'invoices')
    return withOrdersChecked(tx, await saveInvoiceRows(tx, context, batch.rows, onRefusal));
  if (batch.kind === 'agreements')
    return withOrdersChecked(tx, await saveAgreementRows(tx, context, batch.rows, onRefusal));
  return withOrdersChecked(tx, await saveOrderRows(tx, context, batch.rows, onRefusal));
}
