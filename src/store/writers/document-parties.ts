import type { CardRules } from '../../domain/card/card-rules.js';
import { Refused } from '../../domain/failure.js';
import type { CounterpartyRow, DocumentParties } from '../../domain/register/register-rows.js';
import type { Transaction } from '../transaction.js';
import type { NameKeys } from './card-identity.js';
import { saveCounterparties } from './counterparty-writer.js';
import { erasedAmong } from './erased-persons.js';
import { findByExternalIds } from './external-ids.js';
import { allOrganizations, ensureOrganizations, type KnownOrganization } from './organization-writer.js';

/** What resolving the parties of documents needs besides the transaction. */
export interface PartyContext {
  readonly source: string;
  readonly timeZone: string;
  readonly nameKeys: NameKeys;
  readonly cards: CardRules;
}

/** Our company and the client of one document. */
export interface ResolvedParties {
  readonly organization: KnownOrganization;
  readonly counterpartyId: string;
}

const isSole = (taxNumber: string): boolean => taxNumber.length === 12;

/** A card for a client that a document names before any register of counterparties did; the register fills it in later. */
const stub = (row: DocumentParties): CounterpartyRow => ({
  externalId: row.counterpartyExternalId,
  kind: isSole(row.counterpartyTaxNumber) ? 'sole' : 'legal',
  name: row.counterpartyName,
  fullName: '',
  taxNumber: row.counterpartyTaxNumber,
  reasonCode: '',
  email: '',
  phone: '',
  region: '',
  locale: '',
  accounts: [],
  contacts: [],
});

/**
 * Finds, or makes, the company and the client that each document names. A client named before its register came gets a card
 * that the register completes.
 *
 * @throws Refused `organization-unclear` when a document names no company and there is not exactly one
 */
export async function resolveParties(
  tx: Transaction,
  context: PartyContext,
  rows: readonly DocumentParties[],
): Promise<ResolvedParties[]> {
  const organizations = await organizationsOf(tx, context, rows);
  const counterparties = await counterpartiesOf(tx, context, rows);
  return rows.map((row, i) => ({ organization: organizations(row), counterpartyId: counterparties[i] as string }));
}

async function organizationsOf(
  tx: Transaction,
  context: PartyContext,
  rows: readonly DocumentParties[],
): Promise<(row: DocumentParties) => KnownOrganization> {
  const mentioned = [...new Set(rows.map((row) => row.organizationTaxNumber))].filter(Boolean);
  const known = await ensureOrganizations(
    tx,
    mentioned.map((taxNumber) => ({ taxNumber, name: '' })),
    context.timeZone,
  );
  const silent = rows.some((row) => !row.organizationTaxNumber);
  const every = silent ? await allOrganizations(tx) : [];
  return (row) => {
    const found = row.organizationTaxNumber
      ? known.get(row.organizationTaxNumber)
      : every.length === 1
        ? every[0]
        : undefined;
    if (!found) throw new Refused('organization-unclear', { organizations: every.length });
    return found;
  };
}

async function counterpartiesOf(
  tx: Transaction,
  context: PartyContext,
  rows: readonly DocumentParties[],
): Promise<string[]> {
  const find = (): Promise<Map<string, string>> =>
    findByExternalIds(
      tx,
      context.source,
      'counterparty',
      rows.map((row) => row.counterpartyExternalId),
    );
  const known = await find();
  const taxNumbers = await byTaxNumber(tx, rows);
  const erased = await erasedRows(tx, context.source, rows);
  const idOf = (row: DocumentParties): string | undefined =>
    known.get(row.counterpartyExternalId) ?? taxNumbers.get(row.counterpartyTaxNumber) ?? erased.get(row);
  const missing = rows.filter((row) => !idOf(row));
  if (missing.length > 0) {
    await saveCounterparties(tx, context.source, missing.map(withHandle), context.nameKeys, context.cards);
    for (const [externalId, id] of await findByExternalIds(
      tx,
      context.source,
      'counterparty',
      missing.map((row) => withHandle(row).externalId),
    ))
      known.set(externalId, id);
  }
  return rows.map((row) => idOf(row) ?? (known.get(withHandle(row).externalId) as string));
}

/** Papers of somebody who was erased stay with the card that is left of him. */
async function erasedRows(
  tx: Transaction,
  source: string,
  rows: readonly DocumentParties[],
): Promise<Map<DocumentParties, string>> {
  const named = rows.map((row) => ({ externalId: withHandle(row).externalId, taxNumber: row.counterpartyTaxNumber }));
  const erased = await erasedAmong(tx, source, named);
  return new Map([...erased].map(([place, id]) => [rows[place] as DocumentParties, id]));
}

/** A client without any id of the source is known by its tax number or its name. */
const withHandle = (row: DocumentParties): CounterpartyRow => {
  const card = stub(row);
  return card.externalId ? card : { ...card, externalId: row.counterpartyTaxNumber || `name:${row.counterpartyName}` };
};

async function byTaxNumber(tx: Transaction, rows: readonly DocumentParties[]): Promise<Map<string, string>> {
  const wanted = [...new Set(rows.map((row) => row.counterpartyTaxNumber))].filter(Boolean);
  if (wanted.length === 0) return new Map();
  const found = await tx.query<{ id: string; tax: string }>(
    `select distinct on (tax_number) id, tax_number as tax from counterparty where tax_number = any($1::text[]) and merged_into is null order by tax_number, created_at, id`,
    [wanted],
  );
  return new Map(found.map((each) => [each.tax, each.id]));
}
