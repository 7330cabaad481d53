import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';
import { insertRows } from '../bulk.js';

/** An organization with its business day by the database's clock. */
export interface KnownOrganization {
  readonly id: string;
  readonly name: string;
  readonly taxNumber: string;
  readonly timeZone: string;
  /** Today in the organization's time zone. */
  readonly today: string;
}

const SELECT = `
  select id, name, tax_number as "taxNumber", time_zone as "timeZone",
         (now() at time zone time_zone)::date as today
  from organization`;

/** Every organization, by tax number. */
export const allOrganizations = (tx: Transaction): Promise<KnownOrganization[]> =>
  tx.query<KnownOrganization>(`${SELECT} order by tax_number`);

/** A company of ours as a document or a statement names it. */
export interface OrganizationMention {
  readonly taxNumber: string;
  readonly name: string;
}

/**
 * Makes sure that the companies exist, and fills in a name that was not known. The tax number is the identity.
 *
 * @returns the organizations by tax number
 */
export async function ensureOrganizations(
  tx: Transaction,
  mentions: readonly OrganizationMention[],
  timeZone: string,
): Promise<Map<string, KnownOrganization>> {
  const byNumber = new Map(mentions.map((each) => [each.taxNumber, each]));
  const rows = [...byNumber.values()].map((each) => ({
    id: newId(),
    tax_number: each.taxNumber,
    name: each.name,
    time_zone: timeZone,
  }));
  await insertRows(
    tx,
    'organization',
    { id: 'uuid', tax_number: 'text', name: 'text', time_zone: 'text' },
    rows,
    `on conflict (tax_number) do update set name = excluded.name where organization.name = '' and excluded.name <> ''`,
  );
  const known = await tx.query<KnownOrganization>(`${SELECT} where tax_number = any($1::text[])`, [
    [...byNumber.keys()],
  ]);
  return new Map(known.map((each) => [each.taxNumber, each]));
}

/** An account of our own as a statement names it. */
export interface OwnAccount {
  readonly number: string;
  readonly bankCode: string;
  readonly bankName: string;
  readonly currency: string;
  readonly organizationId: string;
}

/** The account and the company that it belongs to. */
export interface KnownAccount {
  readonly id: string;
  readonly number: string;
  readonly organizationId: string;
  readonly ownerTaxNumber: string;
}

/** Accounts of ours that are known among these numbers, by number. */
export async function findAccounts(tx: Transaction, numbers: readonly string[]): Promise<Map<string, KnownAccount>> {
  const rows = await tx.query<KnownAccount>(
    `select a.id, a.number, a.organization_id as "organizationId", o.tax_number as "ownerTaxNumber"
     from bank_account a join organization o on o.id = a.organization_id where a.number = any($1::text[])`,
    [numbers],
  );
  return new Map(rows.map((each) => [each.number, each]));
}

/** Adds accounts that are not known yet; a known one stays with its company. Returns all of them by number. */
export async function ensureAccounts(
  tx: Transaction,
  accounts: readonly OwnAccount[],
): Promise<Map<string, KnownAccount>> {
  const rows = accounts.map((each) => ({
    id: newId(),
    organization_id: each.organizationId,
    number: each.number,
    bank_code: each.bankCode,
    bank_name: each.bankName,
    currency: each.currency,
  }));
  await insertRows(
    tx,
    'bank_account',
    { id: 'uuid', organization_id: 'uuid', number: 'text', bank_code: 'text', bank_name: 'text', currency: 'text' },
    rows,
    'on conflict (number) do nothing',
  );
  return findAccounts(
    tx,
    accounts.map((each) => each.number),
  );
}

/** Everything that belongs to an organization, payments before invoices as everywhere else. What has been announced stays as it was said. */
const BELONGINGS = [
  'bank_account',
  'statement',
  'payment',
  'invoice',
  'agreement',
  'client_order',
  'decision',
  'allocation',
  'delivery',
] as const;

/**
 * Hands over all that a company without a tax number has to the company that it turned out to be, and forgets it. Documents of
 * both are told apart by their own ids, so nothing meets its double.
 */
export async function adoptOrganization(tx: Transaction, unnamedId: string, ownerId: string): Promise<void> {
  for (const table of BELONGINGS)
    await tx.query(`update ${table} set organization_id = $2 where organization_id = $1`, [unnamedId, ownerId]);
  await tx.query(`delete from organization where id = $1`, [unnamedId]);
}
