import { contactsOf } from '../../domain/card/contacts.js';
import type { CounterpartyRow } from '../../domain/register/register-rows.js';
import { insertRows } from '../bulk.js';
import { newId } from '../new-id.js';
import { sendRows } from '../sent-rows.js';
import type { Transaction } from '../transaction.js';
import type { NameKeys } from './card-identity.js';
import { withoutErasedContacts } from './erased-persons.js';

const CONTACT = {
  id: 'uuid',
  counterparty_id: 'uuid',
  kind: 'text',
  value: 'text',
  name: 'text',
  role: 'text',
  source: 'text',
} as const;

/** A contact to be kept. */
export interface ContactInput {
  readonly counterpartyId: string;
  readonly kind: string;
  readonly value: string;
  readonly name: string;
  readonly role: string;
}

/** Writes contacts; one that is known gets its role, and is in force again if it had been withdrawn. */
export async function saveContacts(tx: Transaction, source: string, contacts: readonly ContactInput[]): Promise<void> {
  const distinct = new Map(
    contacts.map((each) => [JSON.stringify([each.counterpartyId, each.kind, each.value, each.name]), each]),
  );
  if (distinct.size === 0) return;
  const rows = [...distinct.values()].map(({ counterpartyId, ...each }) => ({
    id: newId(),
    counterparty_id: counterpartyId,
    source,
    ...each,
  }));
  await insertRows(
    tx,
    'contact',
    CONTACT,
    rows,
    `on conflict (counterparty_id, kind, value, name) do update
     set role = case when excluded.role = '' then contact.role else excluded.role end, source = excluded.source, withdrawn_at = null
     where contact.withdrawn_at is not null or (excluded.role <> '' and contact.role <> excluded.role)`,
  );
}

/** Withdraws what a source no longer lists of the counterparties for which it lists anything; another source's contacts stay. */
async function withdrawContacts(tx: Transaction, source: string, contacts: readonly ContactInput[]): Promise<void> {
  if (contacts.length === 0) return;
  const types = { counterparty_id: 'uuid', kind: 'text', value: 'text', name: 'text' } as const;
  const { source: rows, parameters } = sendRows(
    types,
    contacts.map(({ counterpartyId, ...each }) => ({ counterparty_id: counterpartyId, ...each })),
  );
  await tx.run(
    `with listed as materialized (select t.* from ${rows})
     update contact c set withdrawn_at = now()
     where c.counterparty_id in (select counterparty_id from listed) and c.source = $5 and c.withdrawn_at is null
       and not exists (select from listed l where l.counterparty_id = c.counterparty_id and l.kind = c.kind and l.value = c.value and l.name = c.name)`,
    [...parameters, source],
  );
}

/** Writes the accounts, the keys of names and the contacts of counterparties. */
export async function saveDetails(
  tx: Transaction,
  source: string,
  rows: readonly CounterpartyRow[],
  idOf: (row: CounterpartyRow) => string,
  nameKeys: NameKeys,
): Promise<void> {
  const accounts = rows.flatMap((row) =>
    row.accounts.map((each) => ({
      counterparty_id: idOf(row),
      number: each.number,
      bank_code: each.bankCode,
      bank_name: each.bankName ?? '',
    })),
  );
  await insertRows(
    tx,
    'counterparty_account',
    { counterparty_id: 'uuid', number: 'text', bank_code: 'text', bank_name: 'text' },
    [...new Map(accounts.map((each) => [`${each.number} ${each.counterparty_id}`, each])).values()],
    `on conflict (number, counterparty_id) do update
     set bank_code = coalesce(nullif(excluded.bank_code, ''), counterparty_account.bank_code),
         bank_name = coalesce(nullif(excluded.bank_name, ''), counterparty_account.bank_name)
     where (excluded.bank_code <> '' and excluded.bank_code <> counterparty_account.bank_code)
        or (excluded.bank_name <> '' and excluded.bank_name <> counterparty_account.bank_name)`,
  );
  const names = rows.flatMap((row) => nameKeys(row).map((key) => ({ counterparty_id: idOf(row), name_key: key })));
  await insertRows(
    tx,
    'counterparty_name',
    { counterparty_id: 'uuid', name_key: 'text' },
    names,
    'on conflict do nothing',
  );
  const contacts = rows.flatMap((row) => contactsOf(row).map((each) => ({ counterpartyId: idOf(row), ...each })));
  await saveContacts(tx, source, await withoutErasedContacts(tx, contacts));
  await withdrawContacts(tx, source, contacts);
}
