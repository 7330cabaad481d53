import { accountOf, type MatchInvoice } from '../../domain/matching/candidates.js';
import type { Queries } from '../session.js';

/** Open invoices of one client of one company that are looked at; beyond it nothing is proved to be the only fit. */
const MOST_OPEN = 400;

/** A client's dealings with one of our organizations, and the number keys that payments of a batch name to it. */
export interface InvoiceQuest {
  readonly counterpartyId: string;
  readonly organizationId: string;
  readonly numberKeys: readonly string[];
}

/** Candidate invoices of a batch, and the accounts ({@link accountOf}) that have more open ones than were read. */
export interface MatchInvoices {
  readonly invoices: MatchInvoice[];
  readonly incomplete: Set<string>;
}

/** Stand between keys, between fields, and between invoices; no key has them, and of a number they are left out. */
const BETWEEN = '\u001f';
const AFTER = '\u001e';

const SAID = (column: string): string => `translate(coalesce(${column}, ''), '${BETWEEN}${AFTER}', '')`;

/** An invoice in one text: a batch reads some thousands, and taking rows apart field by field costs more than deciding about them. */
const INVOICE = [
  'i.id',
  SAID('i.number'),
  'i.issued_on',
  'i.amount',
  'greatest(i.amount - i.allocated, 0)',
  'i.currency',
  `coalesce(i.agreement_id::text, '')`,
  SAID('g.number'),
].join(` || '${BETWEEN}' || `);

const OF_CLIENT = 'i.counterparty_id = q.counterparty_id and i.organization_id = q.organization_id and not i.cancelled';
const KEYS = `string_to_array(q.keys, '${BETWEEN}')`;

interface QuestRow {
  readonly place: number;
  readonly open: string;
  readonly paid: string;
}

/**
 * Reads, for a whole batch at once: open invoices of the clients, the oldest first; paid ones of theirs that are named; and those of
 * others that are known to be named by a payment.
 */
export async function loadMatchInvoices(
  db: Queries,
  quests: readonly InvoiceQuest[],
  invoiceIds: readonly string[],
): Promise<MatchInvoices> {
  const rows = await loadOfClients(db, quests);
  const invoices = invoiceIds.length > 0 ? await loadNamed(db, invoiceIds) : [];
  const incomplete = new Set<string>();
  for (const { place, open, paid } of rows) {
    const quest = quests[place - 1] as InvoiceQuest;
    const before = invoices.length;
    take(invoices, quest, open);
    if (invoices.length - before > MOST_OPEN) incomplete.add(accountOf(quest.counterpartyId, quest.organizationId));
    take(invoices, quest, paid);
  }
  return { invoices, incomplete };
}

function take(invoices: MatchInvoice[], { counterpartyId, organizationId }: InvoiceQuest, text: string): void {
  if (text === '') return;
  for (const written of text.split(AFTER)) {
    const [id, number, issuedOn, amount, open, currency, agreementId, agreementNumber] = written.split(BETWEEN) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    invoices.push({
      id,
      organizationId,
      counterpartyId,
      number,
      issuedOn: issuedOn as MatchInvoice['issuedOn'],
      amount: BigInt(amount),
      open: amount === open ? BigInt(amount) : BigInt(open),
      currency,
      agreementId: agreementId === '' ? null : agreementId,
      agreementNumber: agreementId === '' ? null : agreementNumber,
    });
  }
}

/** One row for each client: its open invoices in one text, and those of its paid ones that are named in another. */
const loadOfClients = (db: Queries, quests: readonly InvoiceQuest[]): Promise<QuestRow[]> =>
  db.query<QuestRow>(
    `select q.place::int as place, coalesce(open.list, '') as open, coalesce(paid.list, '') as paid
     from unnest($1::uuid[], $2::uuid[], $3::text[]) with ordinality as q(counterparty_id, organization_id, keys, place)
     cross join lateral (
       select string_agg(${INVOICE}, '${AFTER}') as list
       from (select * from invoice i where ${OF_CLIENT} and i.allocated < i.amount order by i.issued_on, i.id limit ${MOST_OPEN + 1}) i
       left join agreement g on g.id = i.agreement_id) open
     cross join lateral (
       select string_agg(${INVOICE}, '${AFTER}') as list from invoice i left join agreement g on g.id = i.agreement_id
       where q.keys <> '' and ${OF_CLIENT} and i.allocated >= i.amount and (i.number_key = any(${KEYS}) or i.number_core = any(${KEYS}))) paid`,
    [
      quests.map((each) => each.counterpartyId),
      quests.map((each) => each.organizationId),
      quests.map((each) => each.numberKeys.join(BETWEEN)),
    ],
  );

const loadNamed = (db: Queries, ids: readonly string[]): Promise<MatchInvoice[]> =>
  db.query<MatchInvoice>(
    `select i.id, i.organization_id as "organizationId", i.counterparty_id as "counterpartyId", i.number, i.issued_on as "issuedOn", i.amount,
            greatest(i.amount - i.allocated, 0)::bigint as open, i.currency, i.agreement_id as "agreementId", g.number as "agreementNumber",
            c.name as "clientName"
     from invoice i join counterparty c on c.id = i.counterparty_id left join agreement g on g.id = i.agreement_id where i.id = any($1::uuid[])`,
    [ids],
  );
