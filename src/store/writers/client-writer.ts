import type { CounterpartyRow } from '../../domain/register/register-rows.js';
import { insertRows } from '../bulk.js';
import { newId } from '../new-id.js';
import { sendRows } from '../sent-rows.js';
import type { Transaction } from '../transaction.js';
import type { CardRecord } from './card-record.js';
import { findByExternalIds, rememberExternalIds } from './external-ids.js';

/** A row with the card that it speaks of, if there is one already. */
export interface RowOfClient {
  readonly row: CounterpartyRow;
  readonly card: CardRecord | undefined;
}

const COLUMNS = { id: 'uuid', name: 'text' } as const;

/**
 * Finds, or makes, the client (партнёр) of each row that names one; the only writer of clients. A card that stood alone brings its client
 * along, so that nothing moves when a source names it for the first time.
 *
 * @returns our id of a client by what the source calls it
 */
export async function saveClients(
  tx: Transaction,
  source: string,
  rows: readonly RowOfClient[],
): Promise<Map<string, string>> {
  const naming = rows.filter(({ row }) => row.clientExternalId);
  if (naming.length === 0) return new Map();
  const ids = await findByExternalIds(
    tx,
    source,
    'client',
    naming.map(({ row }) => row.clientExternalId ?? ''),
  );
  const missing = naming.filter(({ row }) => !ids.has(row.clientExternalId ?? ''));
  const lone = await loneClients(
    tx,
    missing.flatMap(({ card }) => card?.values['client'] ?? []),
  );
  const added: { id: string; name: string }[] = [];
  for (const { row, card } of missing) {
    const externalId = row.clientExternalId ?? '';
    if (ids.has(externalId)) continue;
    const own = card?.values['client'] ?? '';
    const id = lone.delete(own) ? own : newId();
    if (id !== own) added.push({ id, name: row.clientName ?? row.name });
    ids.set(externalId, id);
  }
  await insertRows(tx, 'client', COLUMNS, added);
  await rememberExternalIds(tx, source, 'client', ids);
  await renameClients(
    tx,
    naming.map(({ row }) => ({ id: ids.get(row.clientExternalId ?? '') as string, name: row.clientName ?? '' })),
  );
  return ids;
}

/** Makes a client of its own for each counterparty of which no source says whose it is. */
export const addOwnClients = (tx: Transaction, clients: readonly { id: string; name: string }[]): Promise<void> =>
  insertRows(tx, 'client', COLUMNS, clients);

/** Clients that have one counterparty only and that no source has named. */
async function loneClients(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const found = await tx.query<{ id: string }>(
    `select id from client k where id = any($1::uuid[])
       and not exists (select from external_id e where e.entity_id = k.id and e.kind = 'client')
       and (select count(*) from counterparty c where c.client_id = k.id) = 1`,
    [ids],
  );
  return new Set(found.map((each) => each.id));
}

async function renameClients(tx: Transaction, clients: readonly { id: string; name: string }[]): Promise<void> {
  const named = [...new Map(clients.filter((each) => each.name).map((each) => [each.id, each])).values()];
  if (named.length === 0) return;
  const { source, parameters } = sendRows(COLUMNS, named);
  await tx.run(
    `update client k set name = t.name, updated_at = now() from ${source} where k.id = t.id and k.name <> t.name`,
    parameters,
  );
}

/**
 * Keeps clients in step with their cards: those that stood for one card alone are called as it is, and those that no card belongs to
 * any more are gone.
 */
export async function tidyClients(
  tx: Transaction,
  renamed: readonly { id: string; before: string; name: string }[],
  left: readonly string[],
): Promise<void> {
  if (renamed.length > 0) {
    const { source, parameters } = sendRows({ id: 'uuid', before: 'text', name: 'text' }, renamed);
    await tx.run(
      `update client k set name = t.name, updated_at = now() from ${source} where k.id = t.id and k.name = t.before`,
      parameters,
    );
  }
  if (left.length === 0) return;
  await tx.run(
    `delete from client k where id = any($1::uuid[]) and not exists (select from counterparty c where c.client_id = k.id)
       and not exists (select from external_id e where e.entity_id = k.id and e.kind = 'client')`,
    [left],
  );
}
