import type { SearchTerms } from '../../domain/search/search-terms.js';
import type { Queries } from '../session.js';
import type { Row } from '../transaction.js';
import { escapeLike } from './lists.js';
import { DEALT_WITH } from './party-lists.js';

/** What was found, and by what. */
export interface FoundRecord {
  readonly kind: 'counterparty' | 'invoice' | 'order' | 'agreement';
  readonly id: string;
  readonly by: 'taxNumber' | 'phone' | 'email' | 'number' | 'words' | 'alike';
  /** Of a document null: it has its number. */
  readonly name: string | null;
  readonly taxNumber: string | null;
  readonly number: string | null;
  readonly on: string | null;
  readonly counterpartyId: string;
  readonly organizationId: string | null;
}

/** As the index of trigrams has it. */
const PLAIN_NAME = `replace(lower(c.name), 'ё', 'е')`;
const DOCUMENT = `to_tsvector('russian', replace(lower(c.name || ' ' || c.full_name), 'ё', 'е'))`;

/** Candidates that are ranked at most: a word that half of the directory has must not cost a sort of it. */
const RANKED = 300;

const CARD = `'counterparty' as kind, c.id, c.name, c.tax_number as "taxNumber", null::text as number, null::text as "on",
  c.id as "counterpartyId", null::uuid as "organizationId"`;

const among = (within: readonly string[] | undefined, parameter: string): string =>
  within ? `and (${DEALT_WITH.replaceAll('$$', parameter)})` : '';

type Within = readonly string[] | undefined;

/** Parameters with those of the limit to companies behind them. */
const withCompanies = (parameters: readonly unknown[], within: Within): unknown[] =>
  within ? [...parameters, within] : [...parameters];

/** Clients by the beginning of their ИНН. */
export const findByTaxNumber = (
  db: Queries,
  taxNumber: string,
  within: Within,
  limit: number,
): Promise<FoundRecord[]> =>
  db.query<FoundRecord & Row>(
    `select ${CARD}, 'taxNumber' as by from counterparty c
     where c.tax_number like $1 and c.tax_number <> '' and c.merged_into is null ${among(within, '$2')}
     order by c.tax_number, c.id limit ${limit}`,
    withCompanies([`${taxNumber}%`], within),
  );

/** Clients by a phone (E.164) or an address of mail. */
export const findByContact = (
  db: Queries,
  kind: 'phone' | 'email',
  value: string,
  within: Within,
  limit: number,
): Promise<FoundRecord[]> =>
  db.query<FoundRecord & Row>(
    `select ${CARD}, $1::text as by from counterparty c
     where c.id in (select counterparty_id from contact where kind = $1 and value = $2 and withdrawn_at is null)
       and c.merged_into is null ${among(within, '$3')} order by c.id limit ${limit}`,
    withCompanies([kind, value], within),
  );

/** Clients by words of their names, in any form of a word; the last letters of a word may be missing. */
export const findByWords = (
  db: Queries,
  words: readonly string[],
  within: Within,
  limit: number,
): Promise<FoundRecord[]> =>
  db.query<FoundRecord & Row>(
    `with found as materialized (
       select c.id from counterparty c
       where ${DOCUMENT} @@ to_tsquery('russian', $1) and c.merged_into is null ${among(within, '$3')} limit ${RANKED})
     select ${CARD}, 'words' as by from found join counterparty c using (id)
     order by strpos(${PLAIN_NAME}, $2) = 0, length(c.name), c.name, c.id limit ${limit}`,
    withCompanies([words.map((each) => `${each}:*`).join(' & '), words.join(' ')], within),
  );

/**
 * Has a transaction look things up by the indexes of the search: a limit makes a scan of the whole directory look cheap to PostgreSQL, which
 * counts taking a name apart as nothing.
 */
export const useIndexes = (tx: Queries): Promise<unknown> =>
  tx.query(`select set_config('enable_seqscan', 'off', true)`);

/** Whether the server can find words that are mistyped. */
export async function hasTrigrams(db: Queries): Promise<boolean> {
  const [row] = await db.query<{ has: boolean }>(`select to_regclass('counterparty_trigrams') is not null as has`);
  return row?.has === true;
}

/** So alike a part of a name must be: first what is close, then also a slip in a word of five letters. */
const ALIKE = [0.6, 0.45];

/** Clients with words that are like those that were typed. */
export async function findAlike(
  tx: Queries,
  words: readonly string[],
  within: Within,
  limit: number,
): Promise<FoundRecord[]> {
  for (const threshold of ALIKE) {
    await tx.query(`select set_config('pg_trgm.word_similarity_threshold', '${threshold}', true)`);
    const found = await tx.query<FoundRecord & Row>(
      `with near as materialized (
         select c.id from counterparty c
         where $1 <% ${PLAIN_NAME} and c.merged_into is null ${among(within, '$2')} limit ${RANKED})
       select ${CARD}, 'alike' as by from near join counterparty c using (id)
       order by word_similarity($1, ${PLAIN_NAME}) desc, c.id limit ${limit}`,
      withCompanies([words.join(' ')], within),
    );
    if (found.length > 0) return found;
  }
  return [];
}

const DOCUMENTS = [
  { kind: 'invoice', table: 'invoice', on: 'issued_on', where: `(d.number_key like $1 or d.number_core = $2)` },
  { kind: 'agreement', table: 'agreement', on: 'signed_on', where: `d.number_key like $1` },
  { kind: 'order', table: 'client_order', on: 'ordered_on', where: `upper(d.number) like $3` },
] as const;

/** Invoices, agreements and orders by the beginning of their numbers, or by the digits of an invoice's number; the latest first. */
export async function findByNumber(
  db: Queries,
  { numberKey = '', number = '' }: Partial<Pick<SearchTerms, 'numberKey' | 'number'>>,
  within: Within,
  limit: number,
): Promise<FoundRecord[]> {
  const parameters = [`${escapeLike(numberKey)}%`, numberKey, `${escapeLike(number)}%`];
  const parts = DOCUMENTS.map(
    ({ kind, table, on, where }) =>
      `(select '${kind}' as kind, d.id, null::text as name, null::text as "taxNumber", d.number, d.${on}::text as "on",
          d.counterparty_id as "counterpartyId", d.organization_id as "organizationId", 'number' as by
        from ${table} d where ${where} and length($1::text || $2::text || $3::text) > 0
          ${within ? 'and d.organization_id = any($4::uuid[])' : ''} order by d.${on} desc nulls last, d.id limit ${limit})`,
  );
  return db.query<FoundRecord & Row>(parts.join(' union all '), withCompanies(parameters, within));
}
