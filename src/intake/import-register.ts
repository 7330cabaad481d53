import { nameKey } from '../domain/matching/name-key.js';
import { numberCore, numberKey } from '../domain/purpose/number-key.js';
import { Refused } from '../domain/failure.js';
import type { DocumentParties, InvoiceRow } from '../domain/register/register-rows.js';
import { readRegister } from '../formats/register/read-register.js';
import type { AtLine, RowBatch } from '../formats/register/register-rows.js';
import type { Transaction } from '../store/transaction.js';
import { saveAgreements } from '../store/writers/agreement-writer.js';
import { saveCounterparties } from '../store/writers/counterparty-writer.js';
import { type PartyContext, type ResolvedParties, resolveParties } from '../store/writers/document-parties.js';
import { lockIntake } from '../store/writers/import-writer.js';
import { saveInvoices } from '../store/writers/invoice-writer.js';
import { saveOrders } from '../store/writers/order-writer.js';
import { countIn, nothingSaved, type Saved } from '../store/writers/saved.js';
import { requestWork } from '../store/writers/work-requests.js';
import type { ImportedContent } from './import-statement.js';
import { NoteList } from './note-list.js';
import type { ChosenRegister } from './registers.js';

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
async function withParties<R extends AtLine<DocumentParties>>(
  tx: Transaction,
  context: PartyContext,
  rows: readonly R[],
  refused: NoteList,
): Promise<{ row: R; parties: ResolvedParties }[]> {
  try {
    const parties = await resolveParties(tx, context, rows.map(partiesOf));
    return rows.map((row, i) => ({ row, parties: parties[i] as ResolvedParties }));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (rows.length > 1) {
      const found = [];
      for (const row of rows) found.push(...(await withParties(tx, context, [row], refused)));
      return found;
    }
    refused.add(rows[0]?.line ?? 0, error.reason);
    return [];
  }
}

async function saveInvoiceRows(
  tx: Transaction,
  context: PartyContext,
  rows: readonly AtLine<InvoiceRow>[],
  refused: NoteList,
): Promise<Saved> {
  const known = await withParties(tx, context, rows, refused);
  const named = known.filter(({ row }) => row.agreementExternalId || row.agreementNumber);
  const agreements = await saveAgreements(
    tx,
    context.source,
    named.map(({ row, parties }) => ({
      externalId: row.agreementExternalId,
      number: row.agreementNumber,
      signedOn: null,
      parties,
    })),
    numberKey,
  );
  const agreementOf = new Map(named.map((each, i) => [each.row, agreements.ids[i] as string]));
  return saveInvoices(
    tx,
    context.source,
    known.map(({ row, parties }) => ({
      row,
      parties,
      agreementId: agreementOf.get(row) ?? null,
      keys: { key: numberKey(row.number), core: numberCore(row.number, row.issuedOn) },
    })),
    ({ row }, why) => refused.add(row.line, why.reason),
  );
}

function saveBatch(tx: Transaction, context: PartyContext, batch: RowBatch, refused: NoteList): Promise<Saved> {
  if (batch.kind === 'counterparties') return saveCounterparties(tx, context.source, batch.rows, nameKeys);
  if (batch.kind === 'invoices') return saveInvoiceRows(tx, context, batch.rows, refused);
  if (batch.kind === 'orders')
    return withParties(tx, context, batch.rows, refused).then((rows) => saveOrders(tx, context.source, rows));
  return withParties(tx, context, batch.rows, refused).then(async (rows) => {
    const inputs = rows.map(({ row, parties }) => ({
      externalId: row.externalId,
      number: row.number,
      signedOn: row.signedOn,
      parties,
    }));
    return (await saveAgreements(tx, context.source, inputs, numberKey)).saved;
  });
}

/**
 * Reads a register into the store, within a transaction. A bad line is refused with its reason and the good ones are kept. New
 * invoices and clients make matching due.
 */
export async function importRegister(
  tx: Transaction,
  register: ChosenRegister,
  chunks: AsyncIterable<Uint8Array>,
  timeZone: string,
): Promise<ImportedContent> {
  await lockIntake(tx);
  const refused = new NoteList();
  const total = nothingSaved();
  const context: PartyContext = { source: register.mapping.source, timeZone, nameKeys };
  for await (const item of readRegister(chunks, register.written, register.mapping)) {
    if (item.type === 'refused') refused.add(item.line, item.reason);
    else if (item.type === 'rows') {
      countIn(total, await saveBatch(tx, context, item, refused));
      // A long register must not wait in memory for the commit with all of its events.
      await tx.flush();
    }
  }
  const added = total.added + total.changed;
  if (added > 0) await requestWork(tx, 'match');
  return {
    encoding: 'utf-8',
    entries: added + total.known,
    added,
    known: total.known,
    refused,
    warnings: new NoteList(),
  };
}
