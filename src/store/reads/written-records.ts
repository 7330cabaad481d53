import type { Transaction } from '../transaction.js';
import type { ExternalKind } from '../writers/external-ids.js';

const TABLES: Readonly<Record<ExternalKind, string>> = {
  client: 'client',
  counterparty: 'counterparty',
  agreement: 'agreement',
  invoice: 'invoice',
  order: 'client_order',
};

/** A thing by what another system calls it, and whether this transaction has written it. */
export async function writtenByExternalIds(
  tx: Transaction,
  source: string,
  kind: ExternalKind,
  externalIds: readonly string[],
): Promise<Map<string, { id: string; written: boolean }>> {
  const rows = await tx.query<{ externalId: string; id: string; written: boolean }>(
    `select e.external_id as "externalId", t.id, t.xmin = pg_current_xact_id()::xid as written
     from external_id e join ${TABLES[kind]} t on t.id = e.entity_id
     where e.source = $1 and e.kind = $2 and e.external_id = any($3::text[])`,
    [source, kind, externalIds],
  );
  return new Map(rows.map(({ externalId, id, written }) => [externalId, { id, written }]));
}
