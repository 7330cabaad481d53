import { event } from '../../domain/events/event.js';
import type { CounterpartyRow } from '../../domain/register/register-rows.js';
import { insertRows, updateRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Row, Transaction } from '../transaction.js';
import { findByExternalIds, rememberExternalIds } from './external-ids.js';
import { changedFields, type Saved } from './saved.js';

/** Folds a name into the key by which payers are recognised; comes from the domain, the store only keeps it. */
export type NameKeys = (row: { name: string; fullName: string }) => readonly string[];

interface Card extends Row {
  id: string;
  version: number;
}

const CARD = {
  id: 'uuid',
  kind: 'text',
  name: 'text',
  full_name: 'text',
  tax_number: 'text',
  reason_code: 'text',
  email: 'text',
  phone: 'text',
  region: 'text',
  locale: 'text',
  version: 'int',
} as const;

const said = (text: string): string | undefined => (text === '' ? undefined : text);

/** The fields that the register gives; an empty one leaves what is kept, so that a poorer source erases nothing. */
const fieldsOf = (row: CounterpartyRow): Record<string, string | undefined> => ({
  kind: row.kind,
  name: said(row.name),
  full_name: said(row.fullName),
  tax_number: said(row.taxNumber),
  reason_code: said(row.reasonCode),
  email: said(row.email),
  phone: said(row.phone),
  region: said(row.region),
  locale: said(row.locale),
});

/**
 * Writes counterparties (контрагенты), the only writer of their cards: finds each by the source's id, else by ИНН and КПП;
 * compares; writes and announces what differs.
 */
export async function saveCounterparties(
  tx: Transaction,
  source: string,
  rows: readonly CounterpartyRow[],
  nameKeys: NameKeys,
): Promise<Saved> {
  const latest = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  const ids = await identify(tx, source, latest);
  // As the cards are after the rows so far: several rows may speak of one client.
  const cards = await lockCards(tx, [...ids.values()]);
  const added = new Set<string>();
  const changed = new Set<string>();
  const saved: Saved = { added: 0, changed: 0, known: 0 };
  for (const row of latest) {
    const id = ids.get(keyOf(row)) as string;
    const card = cards.get(id);
    const fields = fieldsOf(row);
    if (!card) {
      cards.set(id, { ...blank(row), ...definedOnly(fields), id, version: 1 });
      added.add(id);
      saved.added++;
      tx.announce(
        event('counterparty.registered.v1', id, 1, null, {
          counterparty: { id, name: row.name, taxNumber: row.taxNumber },
        }),
      );
      continue;
    }
    const differing = changedFields(card, fields);
    if (differing.length === 0) {
      saved.known++;
      continue;
    }
    const next: Card = { ...card, ...definedOnly(fields), id, version: card.version + 1 };
    cards.set(id, next);
    changed.add(id);
    saved.changed++;
    const counterparty = { id, name: String(next.name), taxNumber: String(next.tax_number) };
    tx.announce(event('counterparty.changed.v1', id, next.version, null, { counterparty, changed: differing }));
  }
  const cardsOf = (some: Iterable<string>): Card[] => [...some].map((id) => cards.get(id) as Card);
  await insertRows(tx, 'counterparty', CARD, cardsOf(added));
  const known = [...changed].filter((id) => !added.has(id));
  await updateRows(tx, 'counterparty', 'id', CARD, cardsOf(known), 'updated_at = now()');
  await rememberExternalIds(
    tx,
    source,
    'counterparty',
    new Map(latest.map((row) => [row.externalId, ids.get(keyOf(row)) as string])),
  );
  await saveDetails(tx, latest, ids, nameKeys);
  return saved;
}

const keyOf = (row: CounterpartyRow): string => row.externalId || `${row.taxNumber}/${row.reasonCode}/${row.name}`;

const definedOnly = (fields: Record<string, unknown>): Row =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const blank = (row: CounterpartyRow): Row => ({
  kind: row.kind,
  name: '',
  full_name: '',
  tax_number: '',
  reason_code: '',
  email: '',
  phone: '',
  region: '',
  locale: 'ru',
});

const requisitesOf = (row: CounterpartyRow): string => `${row.taxNumber}/${row.reasonCode}`;

/** Our id of each row's client, by the row's key: a new one for a client that is not known. */
async function identify(
  tx: Transaction,
  source: string,
  rows: readonly CounterpartyRow[],
): Promise<Map<string, string>> {
  const known = await findByExternalIds(
    tx,
    source,
    'counterparty',
    rows.map((row) => row.externalId),
  );
  const unknown = rows.filter((row) => row.taxNumber && !known.has(row.externalId));
  const found = await tx.query<{ id: string; requisites: string }>(
    `select id, tax_number || '/' || reason_code as requisites from counterparty where tax_number = any($1::text[]) order by id`,
    [unknown.map((row) => row.taxNumber)],
  );
  const byRequisites = new Map(found.map((each) => [each.requisites, each.id]));
  const ids = new Map<string, string>();
  for (const row of rows) {
    const requisites = requisitesOf(row);
    const id = known.get(row.externalId) ?? (row.taxNumber ? byRequisites.get(requisites) : undefined) ?? newId();
    ids.set(keyOf(row), id);
    if (row.taxNumber && !byRequisites.has(requisites)) byRequisites.set(requisites, id);
  }
  return ids;
}

async function lockCards(tx: Transaction, ids: readonly string[]): Promise<Map<string, Card>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<Card>(
    `select ${Object.keys(CARD).join(', ')} from counterparty where id = any($1::uuid[]) order by id for update`,
    [ids],
  );
  return new Map(rows.map((each) => [each.id, each]));
}

async function saveDetails(
  tx: Transaction,
  rows: readonly CounterpartyRow[],
  ids: ReadonlyMap<string, string>,
  nameKeys: NameKeys,
): Promise<void> {
  const of = (row: CounterpartyRow): string => ids.get(keyOf(row)) as string;
  const accounts = rows.flatMap((row) =>
    row.accounts.map((each) => ({ counterparty_id: of(row), number: each.number, bank_code: each.bankCode })),
  );
  await insertRows(
    tx,
    'counterparty_account',
    { counterparty_id: 'uuid', number: 'text', bank_code: 'text' },
    accounts,
    'on conflict do nothing',
  );
  const names = rows.flatMap((row) => nameKeys(row).map((key) => ({ counterparty_id: of(row), name_key: key })));
  await insertRows(
    tx,
    'counterparty_name',
    { counterparty_id: 'uuid', name_key: 'text' },
    names,
    'on conflict do nothing',
  );
  const contacts = rows.flatMap((row) =>
    row.contacts.map((each) => ({ id: newId(), counterparty_id: of(row), ...each })),
  );
  await insertRows(
    tx,
    'contact',
    { id: 'uuid', counterparty_id: 'uuid', kind: 'text', value: 'text', name: 'text' },
    contacts,
    'on conflict do nothing',
  );
}
