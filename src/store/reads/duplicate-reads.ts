import type { MERGE_EVIDENCE } from '../../domain/card/card-rules.js';
import type { Queries } from '../session.js';

/** What two cards have in common. */
export type EvidenceKind = (typeof MERGE_EVIDENCE)[number];

/** A card of a pair, briefly. */
export interface DuplicateCard {
  readonly id: string;
  readonly name: string;
  readonly taxNumber: string;
  readonly reasonCode: string;
}

/** Two cards that may be one counterparty (возможный дубль). */
export interface Duplicate {
  readonly one: DuplicateCard;
  readonly other: DuplicateCard;
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly value: string }[];
}

/** What more cards than these share tells nothing: the phone of a bookkeeper of many, a name of the country. */
const MOST_SHARING = 20;

const told = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'taxNumber', ${alias}.tax_number, 'reasonCode', ${alias}.reason_code)`;

/**
 * Pairs of cards that may be one counterparty, the likeliest first, computed at each call. Branches (one tax number, different reason codes)
 * are none unless they share an account; different tax numbers are different persons unless account and name agree; without a tax number
 * two things must agree.
 */
export const listDuplicates = (db: Queries, limit: number): Promise<Duplicate[]> =>
  db.query<Duplicate>(
    `with keys as (
       select 'tax-number' as kind, tax_number as key, id from counterparty where tax_number <> '' and merged_into is null
       union all select 'reason-code', tax_number || '/' || reason_code, id from counterparty where tax_number <> '' and reason_code <> '' and merged_into is null
       union all select 'account', a.number, a.counterparty_id from counterparty_account a
       union all select o.kind, o.value, o.counterparty_id from contact o join counterparty c on c.id = o.counterparty_id and c.merged_into is null
         where o.kind in ('phone', 'email') and o.withdrawn_at is null
       union all select 'name', n.name_key, n.counterparty_id from counterparty_name n),
     shared as (
       select kind, key, array_agg(distinct id) as ids from keys group by kind, key having count(distinct id) between 2 and ${MOST_SHARING}),
     pairs as (
       select x.id as one_id, y.id as other_id, s.kind, min(s.key) as value
       from shared s cross join lateral unnest(s.ids) as x(id) cross join lateral unnest(s.ids) as y(id)
       where x.id < y.id group by 1, 2, 3),
     found as (
       select one_id, other_id, array_agg(kind) as kinds, jsonb_agg(jsonb_build_object('kind', kind, 'value', value) order by kind) as evidence,
         sum(case kind when 'reason-code' then 4 when 'account' then 4 when 'tax-number' then 3 when 'name' then 2 else 1 end) as weight
       from pairs group by 1, 2)
     select ${told('a')} as one, ${told('b')} as other, f.evidence
     from found f join counterparty a on a.id = f.one_id join counterparty b on b.id = f.other_id
     where not exists (select from distinct_pair d where d.one_id = f.one_id and d.other_id = f.other_id)
       and case
         when a.tax_number <> '' and b.tax_number <> '' and a.tax_number <> b.tax_number then f.kinds @> array['account', 'name']
         when a.tax_number = '' or b.tax_number = '' then cardinality(f.kinds) >= 2
         when a.reason_code <> '' and b.reason_code <> '' and a.reason_code <> b.reason_code then f.kinds @> array['account']
         when a.reason_code = b.reason_code then true
         else cardinality(f.kinds) >= 2
       end
     order by f.weight desc, f.one_id, f.other_id limit $1`,
    [limit],
  );
