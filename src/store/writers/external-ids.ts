import { insertRows } from '../bulk.js';
import type { Transaction } from '../transaction.js';

/** Kinds of things that others have their own ids for. */
export type ExternalKind = 'client' | 'counterparty' | 'agreement' | 'invoice' | 'order';

/** What `source` calls a thing -> our id of it, for those that are known. */
export async function findByExternalIds(
  tx: Transaction,
  source: string,
  kind: ExternalKind,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(externalIds)].filter(Boolean);
  if (wanted.length === 0) return new Map();
  const rows = await tx.query<{ externalId: string; entityId: string }>(
    `select external_id as "externalId", entity_id as "entityId" from external_id
     where source = $1 and kind = $2 and external_id = any($3::text[])`,
    [source, kind, wanted],
  );
  return new Map(rows.map((each) => [each.externalId, each.entityId]));
}

/** Remembers what `source` calls things of ours. */
export async function rememberExternalIds(
  tx: Transaction,
  source: string,
  kind: ExternalKind,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = [...ids]
    .filter(([externalId]) => externalId)
    .map(([externalId, entityId]) => ({ source, kind, external_id: externalId, entity_id: entityId }));
  await insertRows(
    tx,
    'external_id',
    { source: 'text', kind: 'text', external_id: 'text', entity_id: 'uuid' },
    rows,
    'on conflict do nothing',
  );
}
