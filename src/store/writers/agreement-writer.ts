import type { FieldChange } from '../../domain/card/weigh-words.js';
import type { AgreementRow, AgreementTerms } from '../../domain/register/register-rows.js';
import { insertRows, updateRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Row, Transaction } from '../transaction.js';
import type { ResolvedParties } from './document-parties.js';
import { findByExternalIds, rememberExternalIds } from './external-ids.js';
import { FieldHistory } from './field-history.js';
import type { Saved } from './saved.js';

const TERM_COLUMNS: Readonly<Record<keyof AgreementTerms, string>> = {
  kind: 'kind',
  validFrom: 'valid_from',
  validTill: 'valid_till',
  creditLimit: 'credit_limit',
  currency: 'currency',
  paymentDays: 'payment_days',
  paymentSchedule: 'payment_schedule',
  discountBp: 'discount_bp',
  priceKind: 'price_kind',
  manager: 'manager',
  closed: 'closed',
};

const COLUMNS = {
  id: 'uuid',
  organization_id: 'uuid',
  counterparty_id: 'uuid',
  number: 'text',
  number_key: 'text',
  signed_on: 'date',
  kind: 'text',
  valid_from: 'date',
  valid_till: 'date',
  credit_limit: 'bigint',
  currency: 'text',
  payment_days: 'int',
  payment_schedule: 'text',
  discount_bp: 'int',
  price_kind: 'text',
  manager: 'text',
  closed: 'boolean',
  version: 'int',
} as const;

/** An agreement of which only the number is known. */
const BARE: Row = {
  number: '',
  number_key: '',
  signed_on: null,
  kind: '',
  currency: 'RUB',
  payment_schedule: '',
  price_kind: '',
  manager: '',
  closed: false,
  version: 1,
};

/** What an invoice or a register says of an agreement, with its parties found. */
export interface AgreementInput extends Pick<AgreementRow, 'externalId' | 'number' | 'signedOn' | 'terms'> {
  readonly parties: ResolvedParties;
}

const handleOf = (input: AgreementInput): string =>
  input.externalId || `${input.parties.organization.id}/${input.parties.counterpartyId}/${input.number}`;

/** Columns that the input speaks of. */
function fieldsOf(input: AgreementInput, numberKey: (number: string) => string): Row {
  const fields: Row = {
    organization_id: input.parties.organization.id,
    counterparty_id: input.parties.counterpartyId,
  };
  if (input.number) Object.assign(fields, { number: input.number, number_key: numberKey(input.number) });
  if (input.signedOn) fields['signed_on'] = input.signedOn;
  for (const [term, value] of Object.entries(input.terms ?? {}))
    fields[TERM_COLUMNS[term as keyof AgreementTerms]] = value;
  return fields;
}

const written = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value as string | number | bigint | boolean);

const NAMES = new Map([
  ...Object.entries(TERM_COLUMNS).map(([field, column]) => [column, field] as const),
  ...([
    ['number', 'number'],
    ['signed_on', 'signedOn'],
    ['counterparty_id', 'counterparty'],
  ] as const),
  ['organization_id', 'organization'] as const,
]);

/** Fields that become others, under the names by which the API calls them; the key follows from the number. */
const changesOf = (kept: Row, next: Row): FieldChange[] =>
  Object.entries(next)
    .filter(([column, value]) => NAMES.has(column) && (value ?? null) !== (kept[column] ?? null))
    .map(([column, value]) => ({
      field: NAMES.get(column) as string,
      before: written(kept[column]),
      after: written(value),
    }));

/**
 * Writes agreements (договоры), the only writer of them. Without an id of the source, the company, the client and the number
 * together name an agreement. Every change of a term goes into its history.
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
  const kept = await lockAgreements(tx, [...ids.values()]);
  const added: Row[] = [];
  const changed: Row[] = [];
  const history = new FieldHistory();
  const saved: Saved = { added: 0, changed: 0, known: 0 };
  for (const [handle, input] of new Map(inputs.map((each) => [handleOf(each), each]))) {
    const fields = fieldsOf(input, numberKey);
    const card = kept.get(ids.get(handle) ?? '');
    if (!card) {
      const id = newId();
      ids.set(handle, id);
      added.push({ ...BARE, ...fields, id });
      saved.added++;
      continue;
    }
    const changes = changesOf(card, fields);
    if (changes.length === 0) saved.known++;
    else {
      const version = Number(card['version']) + 1;
      const by = { source, actor: `source:${source}` };
      history.add({ entity: 'agreement', id: card.id, version }, changes, by);
      changed.push({ ...card, ...fields, version });
      saved.changed++;
    }
  }
  await insertRows(tx, 'agreement', COLUMNS, added);
  await updateRows(tx, 'agreement', 'id', COLUMNS, changed, 'updated_at = now()');
  await history.save(tx);
  await rememberExternalIds(tx, source, 'agreement', ids);
  return { ids: inputs.map((each) => ids.get(handleOf(each)) as string), saved };
}

async function lockAgreements(tx: Transaction, ids: readonly string[]): Promise<Map<string, Row & { id: string }>> {
  const rows = await tx.query<Row & { id: string }>(
    `select ${Object.keys(COLUMNS).join(', ')} from agreement where id = any($1::uuid[]) order by id for update`,
    [ids],
  );
  return new Map(rows.map((each) => [each.id, each]));
}
