import type { AgreementRow } from '../../domain/register/register-rows.js';
import { insertRows, updateRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Row, Transaction } from '../transaction.js';
import type { ResolvedParties } from './document-parties.js';
import { findByExternalIds, rememberExternalIds } from './external-ids.js';
import { changedFields, type Saved } from './saved.js';

const COLUMNS = {
  id: 'uuid',
  organization_id: 'uuid',
  counterparty_id: 'uuid',
  number: 'text',
  number_key: 'text',
  signed_on: 'date',
} as const;

/** What an invoice or a register says of an agreement, with its parties found. */
export interface AgreementInput extends Pick<AgreementRow, 'externalId' | 'number' | 'signedOn'> {
  readonly parties: ResolvedParties;
}

const handleOf = (input: AgreementInput): string =>
  input.externalId || `${input.parties.organization.id}/${input.parties.counterpartyId}/${input.number}`;

/**
 * Writes agreements (договоры), the only writer of them. Without an id of the source, the company, the client and the number
 * together name an agreement.
 *
 * @returns our ids in the order of the inputs
 */
export async function saveAgreements(
  tx: Transaction,
  source: string,
  inputs: readonly AgreementInput[],
  numberKey: (number: string) => string,
): Promise<{ ids: string[]; saved: Saved }> {
  const ids = await findByExternalIds(tx, source, 'agreement', inputs.map(handleOf));
  const kept = new Map(
    (
      await tx.query<Row & { id: string }>(
        `select ${Object.keys(COLUMNS).join(', ')} from agreement where id = any($1::uuid[])`,
        [[...ids.values()]],
      )
    ).map((each) => [each.id, each]),
  );
  const added: Row[] = [];
  const changed: Row[] = [];
  const saved: Saved = { added: 0, changed: 0, known: 0 };
  for (const [handle, input] of new Map(inputs.map((each) => [handleOf(each), each]))) {
    const fields = {
      organization_id: input.parties.organization.id,
      counterparty_id: input.parties.counterpartyId,
      number: input.number || undefined,
      number_key: input.number ? numberKey(input.number) : undefined,
      signed_on: input.signedOn ?? undefined,
    };
    const card = kept.get(ids.get(handle) ?? '');
    if (!card) {
      const id = newId();
      ids.set(handle, id);
      added.push({
        ...fields,
        id,
        number: input.number,
        number_key: numberKey(input.number),
        signed_on: input.signedOn,
      });
      saved.added++;
    } else if (changedFields(card, fields).length > 0) {
      changed.push({
        ...card,
        ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
      });
      saved.changed++;
    } else saved.known++;
  }
  await insertRows(tx, 'agreement', COLUMNS, added);
  await updateRows(tx, 'agreement', 'id', COLUMNS, changed);
  await rememberExternalIds(tx, source, 'agreement', ids);
  return { ids: inputs.map((each) => ids.get(handleOf(each)) as string), saved };
}
