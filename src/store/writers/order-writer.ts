import { event } from '../../domain/events/event.js';
import type { OrderRow } from '../../domain/register/register-rows.js';
import { insertRows, updateRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Row, Transaction } from '../transaction.js';
import type { ResolvedParties } from './document-parties.js';
import { findByExternalIds, rememberExternalIds } from './external-ids.js';
import type { Saved } from './saved.js';

const COLUMNS = {
  id: 'uuid',
  organization_id: 'uuid',
  counterparty_id: 'uuid',
  number: 'text',
  ordered_on: 'date',
  amount: 'bigint',
  currency: 'text',
  status: 'text',
  agreement_id: 'uuid',
  discount_bp: 'int',
  price_kind: 'text',
  version: 'int',
} as const;

interface OrderRecord extends Row {
  id: string;
  status: string;
  amount: bigint;
  agreement_id: string | null;
  discount_bp: number | null;
  price_kind: string;
  version: number;
}

const COMPARED = ['status', 'amount', 'agreement_id', 'discount_bp', 'price_kind'] as const;

/** An order as a register gives it, with its parties found. */
export interface OrderInput {
  readonly row: OrderRow;
  readonly parties: ResolvedParties;
  readonly agreementId: string | null;
}

const handleOf = ({ row, parties }: OrderInput): string =>
  row.externalId || `${parties.organization.id}/${row.number}/${row.orderedOn}`;

function onEvent({ row, parties }: OrderInput, id: string, name: string) {
  const { organization, counterpartyId } = parties;
  return {
    order: {
      id,
      number: row.number,
      orderedOn: row.orderedOn as string,
      amount: row.amount.toString(),
      currency: row.currency,
      status: row.status,
    },
    counterparty: { id: counterpartyId, name },
    organization: { id: organization.id, name: organization.name, taxNumber: organization.taxNumber },
  };
}

/** Writes clients' orders (заказы клиентов), the only writer of them, and announces a change of status. */
export async function saveOrders(tx: Transaction, source: string, inputs: readonly OrderInput[]): Promise<Saved> {
  const latest = new Map(inputs.map((each) => [handleOf(each), each]));
  const ids = await findByExternalIds(tx, source, 'order', [...latest.keys()]);
  const kept = await lockOrders(tx, [...ids.values()]);
  const names = await namesOf(tx, inputs);
  const added: Row[] = [];
  const changed: Row[] = [];
  const saved: Saved = { added: 0, changed: 0, known: 0 };
  for (const [handle, input] of latest) {
    const { row, parties } = input;
    const name = names.get(parties.counterpartyId) ?? '';
    const fields = {
      number: row.number,
      ordered_on: row.orderedOn,
      amount: row.amount,
      currency: row.currency,
      status: row.status,
      ...termsOf(input, kept.get(ids.get(handle) ?? '')),
    };
    const record = kept.get(ids.get(handle) ?? '');
    if (!record) {
      const id = newId();
      ids.set(handle, id);
      added.push({
        ...fields,
        id,
        organization_id: parties.organization.id,
        counterparty_id: parties.counterpartyId,
        version: 1,
      });
      tx.announce(event('order.registered.v1', id, 1, parties.organization.id, onEvent(input, id, name)));
      saved.added++;
    } else if (isSame(record, fields)) saved.known++;
    else {
      const moved = record.status !== row.status;
      const version = record.version + (moved ? 1 : 0);
      changed.push({ ...record, ...fields, version });
      if (moved)
        tx.announce(
          event('order.status-changed.v1', record.id, version, parties.organization.id, {
            ...onEvent(input, record.id, name),
            from: record.status,
            to: row.status,
          }),
        );
      saved.changed++;
    }
  }
  await insertRows(tx, 'client_order', COLUMNS, added);
  await updateRows(tx, 'client_order', 'id', COLUMNS, changed, 'updated_at = now()');
  await rememberExternalIds(tx, source, 'order', ids);
  return saved;
}

/** Under which terms the order was taken; what a poorer source does not say stays. */
const termsOf = ({ row, agreementId }: OrderInput, kept: OrderRecord | undefined) => ({
  agreement_id: agreementId ?? kept?.agreement_id ?? null,
  discount_bp: row.discountBp ?? kept?.discount_bp ?? null,
  price_kind: row.priceKind || (kept?.price_kind ?? ''),
});

const isSame = (record: OrderRecord, fields: Pick<OrderRecord, (typeof COMPARED)[number]>): boolean =>
  COMPARED.every((each) => record[each] === fields[each]);

async function lockOrders(tx: Transaction, ids: readonly string[]): Promise<Map<string, OrderRecord>> {
  const rows = await tx.query<OrderRecord>(
    `select ${Object.keys(COLUMNS).join(', ')} from client_order where id = any($1::uuid[]) order by id for update`,
    [ids],
  );
  return new Map(rows.map((each) => [each.id, each]));
}

async function namesOf(tx: Transaction, inputs: readonly OrderInput[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    `select id, name from counterparty where id = any($1::uuid[])`,
    [[...new Set(inputs.map((each) => each.parties.counterpartyId))]],
  );
  return new Map(rows.map((each) => [each.id, each.name]));
}
