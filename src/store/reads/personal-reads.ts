import type { Queries } from '../session.js';

/** More rows of one part than this are not given: whoever needs them reads the lists. */
const MOST_ROWS = 10_000;

const THEIRS = `= any($1::uuid[])`;

/** Money as text, as everywhere in the API. */
const amounts = (alias: string, ...columns: string[]): string =>
  `|| jsonb_build_object(${columns.map((each) => `'${each}', ${alias}.${each}::text`).join(', ')})`;

/** What is kept of a person, part by part: each a query of rows, `$1` ids of his cards. */
const PARTS: Readonly<Record<string, string>> = {
  card: `select to_jsonb(c) as row from counterparty c where c.id ${THEIRS} order by c.id`,
  client: `select to_jsonb(k) as row from client k where k.id in (select client_id from counterparty where id ${THEIRS}) order by k.id`,
  contacts: `select to_jsonb(c) as row from contact c where c.counterparty_id ${THEIRS} order by c.id`,
  accounts: `select to_jsonb(a) as row from counterparty_account a where a.counterparty_id ${THEIRS} order by a.number`,
  names: `select to_jsonb(n) as row from counterparty_name n where n.counterparty_id ${THEIRS} order by n.name_key`,
  words: `select to_jsonb(w) as row from counterparty_word w where w.counterparty_id ${THEIRS} order by w.source, w.external_id`,
  changes: `select to_jsonb(f) as row from field_change f where f.entity = 'counterparty' and f.entity_id ${THEIRS} order by f.seq`,
  conflicts: `select to_jsonb(f) as row from field_conflict f where f.counterparty_id ${THEIRS} order by f.id`,
  merges: `select to_jsonb(m) as row from counterparty_merge m where m.survivor_id ${THEIRS} or m.merged_id ${THEIRS} order by m.id`,
  'external-ids': `select to_jsonb(e) as row from external_id e where e.entity_id ${THEIRS} order by e.source, e.external_id`,
  records: `select to_jsonb(m) as row from ledger_record m join external_id e on e.source = m.source and lower(e.external_id) = m.ref::text
    where e.entity_id ${THEIRS} order by m.source, m.entity_set, m.ref`,
  registries: `select to_jsonb(r) as row from registry_answer r where r.tax_number in (select tax_number from counterparty where id ${THEIRS} and tax_number <> '')
    order by r.source`,
  risks: `select to_jsonb(r) as row from risk_signal r where r.tax_number in (select tax_number from counterparty where id ${THEIRS} and tax_number <> '')
    order by r.raised_at, r.id`,
  agreements: `select to_jsonb(a) ${amounts('a', 'credit_limit')} as row from agreement a where a.counterparty_id ${THEIRS} order by a.id`,
  orders: `select to_jsonb(o) ${amounts('o', 'amount')} as row from client_order o where o.counterparty_id ${THEIRS} order by o.ordered_on, o.id`,
  invoices: `select to_jsonb(i) ${amounts('i', 'amount', 'allocated', 'vat')} as row from invoice i
    where i.counterparty_id ${THEIRS} order by i.issued_on, i.id`,
  payments: `select to_jsonb(p) ${amounts('p', 'amount', 'allocated')} as row from payment p where p.counterparty_id ${THEIRS}
    or (length(p.payer_tax_number) = 12 and p.payer_tax_number in (select tax_number from counterparty where id ${THEIRS})) order by p.posted_on, p.id`,
  decisions: `select to_jsonb(d) as row from decision d join payment p on p.id = d.payment_id where p.counterparty_id ${THEIRS} order by d.seq`,
  activities: `select to_jsonb(a) as row from activity a where a.counterparty_id ${THEIRS} order by a.happened_on, a.id`,
  messages: `select to_jsonb(d) as row from delivery d where d.counterparty_id ${THEIRS} order by d.seq`,
  writings: `select to_jsonb(w) as row from written_document w where w.subject_id ${THEIRS}
    or w.subject_id in (select id from payment where counterparty_id ${THEIRS}) order by w.seq`,
  lessons: `select to_jsonb(l) as row from lesson l where l.counterparty_id ${THEIRS} order by l.taught_at, l.id`,
};

/** One part of what is kept. */
export interface PersonalPart {
  readonly part: string;
  readonly rows: readonly object[];
  /** There are more rows than are given. */
  readonly cut: boolean;
}

/** Everything that is kept of a person (все данные о лице), part by part; a part without rows is there as well: that it is empty is an answer. */
export async function readPerson(db: Queries, ids: readonly string[]): Promise<PersonalPart[]> {
  const parts: PersonalPart[] = [];
  for (const [part, sql] of Object.entries(PARTS)) {
    const rows = await db.query<{ row: object }>(`${sql} limit ${MOST_ROWS + 1}`, [ids]);
    parts.push({ part, rows: rows.slice(0, MOST_ROWS).map((each) => each.row), cut: rows.length > MOST_ROWS });
  }
  return parts;
}

/** Names of all parts, in order. */
export const PERSONAL_PARTS = Object.keys(PARTS);

/** A card as far as erasing and exporting ask. */
export interface PersonCard {
  readonly id: string;
  readonly kind: 'legal' | 'sole' | 'person';
  readonly name: string;
  /** Invoices that are not paid, and payments that settle nothing yet. */
  readonly openPapers: number;
}

/** The cards of one person: those merged into one another are one. */
export const personCards = (db: Queries, id: string): Promise<PersonCard[]> =>
  db.query<PersonCard>(
    `with recursive root as (
       select id, merged_into from counterparty where id = $1
       union select c.id, c.merged_into from counterparty c join root r on c.id = r.merged_into
     ), all_of as (
       select id from root
       union select c.id from counterparty c join all_of a on c.merged_into = a.id
     )
     select c.id, c.kind, c.name,
       ((select count(*) from invoice i where i.counterparty_id = c.id and i.allocated < i.amount and not i.cancelled)
        + (select count(*) from payment p where p.counterparty_id = c.id and p.direction = 'in' and p.status in ('open', 'partly-matched', 'advance')))::int
       as "openPapers"
     from counterparty c where c.id in (select id from all_of) order by c.id`,
    [id],
  );

/** All that is kept of a person who is a contact of a counterparty. */
export interface ContactRows {
  readonly counterpartyId: string;
  readonly name: string;
  readonly contacts: readonly { readonly kind: string; readonly value: string }[];
}

/** A contact with all that has the same name at the same counterparty; undefined for an id that no contact has. */
export async function findContactPerson(db: Queries, id: string): Promise<ContactRows | undefined> {
  const rows = await db.query<{ counterpartyId: string; name: string; kind: string; value: string }>(
    `select c.counterparty_id as "counterpartyId", c.name, c.kind, c.value from contact given
     join contact c on c.counterparty_id = given.counterparty_id and (c.id = given.id or (c.name = given.name and given.name <> ''))
     where given.id = $1 order by c.kind, c.value`,
    [id],
  );
  const [first] = rows;
  return (
    first && {
      counterpartyId: first.counterpartyId,
      name: first.name,
      contacts: rows.map(({ kind, value }) => ({ kind, value })),
    }
  );
}

/** What is kept of a contact person besides the contacts themselves: what was sent to him. */
export const messagesTo = async (db: Queries, { counterpartyId, contacts }: ContactRows): Promise<object[]> =>
  (
    await db.query<{ row: object }>(
      `select to_jsonb(d) as row from delivery d where d.counterparty_id = $1 and d.recipient = any($2::text[]) order by d.seq limit ${MOST_ROWS}`,
      [counterpartyId, contacts.map((each) => each.value)],
    )
  ).map((each) => each.row);
