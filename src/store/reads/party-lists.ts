import { Refused } from '../../domain/failure.js';
import type { Counterparty, Organization } from '../../domain/party.js';
import type { Queries } from '../session.js';
import { Conditions, escapeLike, instant, type ListShape, type Page, type PageRequest, readPage } from './lists.js';

/** One of our own companies as lists show it. */
export interface ListedOrganization extends Organization {
  readonly createdAt: string;
}

const ORGANIZATIONS: ListShape = {
  name: 'organizations',
  select: `o.id, o.name, o.tax_number as "taxNumber", o.time_zone as "timeZone", ${instant('o.created_at')} as "createdAt"`,
  from: 'organization o',
  keys: [{ column: 'o.id', type: 'uuid' }],
  order: 'asc',
};

/**
 * Organizations in the order in which they became known.
 *
 * @param within ids: only these
 * @throws Refused `cursor-invalid`
 */
export const listOrganizations = (
  db: Queries,
  page: PageRequest,
  within?: readonly string[],
): Promise<Page<ListedOrganization>> =>
  readPage(db, ORGANIZATIONS, new Conditions().and('o.id = any($$::uuid[])', within), page);

/**
 * Ids of organizations by their tax numbers (ИНН).
 *
 * @throws Refused `organization-unknown` {taxNumber}
 */
export async function organizationIds(db: Queries, taxNumbers: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(taxNumbers)];
  const found = await db.query<{ id: string; taxNumber: string }>(
    `select id, tax_number as "taxNumber" from organization where tax_number = any($1::text[])`,
    [wanted],
  );
  return wanted.map((taxNumber) => {
    const known = found.find((each) => each.taxNumber === taxNumber);
    if (!known) throw new Refused('organization-unknown', { taxNumber });
    return known.id;
  });
}

/** A counterparty as lists show it. */
export interface ListedCounterparty extends Counterparty {
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const COUNTERPARTIES: ListShape = {
  name: 'counterparties',
  select: `c.id, c.kind, c.name, c.full_name as "fullName", c.tax_number as "taxNumber", c.reason_code as "reasonCode", c.email, c.phone,
    c.region, c.locale, c.version, ${instant('c.created_at')} as "createdAt", ${instant('c.updated_at')} as "updatedAt"`,
  from: 'counterparty c',
  keys: [{ column: 'c.id', type: 'uuid' }],
  order: 'asc',
};

/** The directory is one for the installation: a client belongs to a company by what passed between them. */
export const DEALT_WITH = ['invoice', 'agreement', 'client_order', 'payment']
  .map(
    (table) => `exists (select from ${table} d where d.counterparty_id = c.id and d.organization_id = any($$::uuid[]))`,
  )
  .join(' or ');

/** What a list of counterparties may be narrowed to. */
export interface CounterpartyFilter {
  readonly taxNumber?: string | undefined;
  /** A part of the name or of the full name, or the beginning of the tax number. */
  readonly q?: string | undefined;
  /** Ids of our companies: only those that have dealt with one of them. */
  readonly within?: readonly string[] | undefined;
}

/** Counterparties in the order in which they became known. @throws Refused `cursor-invalid` */
export function listCounterparties(
  db: Queries,
  filter: CounterpartyFilter,
  page: PageRequest,
): Promise<Page<ListedCounterparty>> {
  const q = filter.q === undefined ? undefined : escapeLike(filter.q);
  const conditions = new Conditions()
    // The second half lets PostgreSQL use the partial index.
    .and(`c.tax_number = $$ and c.tax_number <> ''`, filter.taxNumber)
    .and(
      `c.name ilike '%' || $$::text || '%' or c.full_name ilike '%' || $$::text || '%' or c.tax_number like $$::text || '%'`,
      q,
    );
  if (filter.within) conditions.and(DEALT_WITH, filter.within);
  return readPage(db, COUNTERPARTIES, conditions, page);
}
