import type pg from 'pg';
import { newId } from '../../src/store/new-id.js';

/** A statement line as the peer reads it. */
interface Origin {
  readonly id: string;
  readonly organization_id: string;
  readonly number: string;
  readonly amount: string;
  readonly currency: string;
  readonly payer_account: string;
  readonly purpose: string;
  readonly posted_on: string;
}

interface Found {
  readonly id: string;
  readonly counterparty_id: string;
  readonly number: string;
  readonly open: string;
}

/** The description of a rule, with a group named as Tryton names it. */
const RULE = /сч[а-я.]*\s*№?\s*(?<invoice>[А-ЯA-Z]*-?\d+)/i;

/**
 * Matches lines one after another in the shape of Tryton's `account_statement_rule`, on our own tables:
 *
 * - the description is searched with the regular expression of a rule, whose group names an invoice;
 * - one SELECT for the party, by the number of its bank account or the number without spaces, one more that reads it;
 * - one SELECT for the invoice: `rec_name` of an invoice is its number, its reference or the name of its party, and company, currency,
 *   state and party are held against the line; one more that reads what was found, and one that sums what is still to pay;
 * - the line, the move and its two lines, and the reconciliation are rows of their own, each written by a statement of its own and read
 *   back, in one transaction a line. Their place take our decision, allocation, payment, invoice and outbox rows.
 *
 * What is left out is in the peer's favour: no Python, no access rules, no fields computed on change, no sequences, no period lookups, and
 * no expression evaluated per rule. It settles only a named invoice whose open amount is not less than the line.
 *
 * @returns how many lines were settled
 */
export async function matchAsTryton(client: pg.Client, lines: number): Promise<number> {
  const { rows } = await client.query<Origin>(
    `select id, organization_id, number, amount, currency, payer_account, purpose, posted_on from payment
     where direction = 'in' and status = 'open' order by posted_on, id limit $1`,
    [lines],
  );
  let settled = 0;
  for (const origin of rows) {
    await client.query('begin');
    const invoice = await relatedTo(client, origin);
    if (invoice && BigInt(invoice.open) >= BigInt(origin.amount)) {
      await book(client, origin, invoice);
      settled += 1;
    }
    await client.query('commit');
  }
  return settled;
}

const oneOf = async <T extends object>(client: pg.Client, sql: string, values: unknown[]): Promise<T | undefined> => {
  const { rows } = await client.query<T>(sql, values);
  return rows.length === 1 ? rows[0] : undefined;
};

async function relatedTo(client: pg.Client, origin: Origin): Promise<Found | undefined> {
  const number = RULE.exec(origin.purpose)?.groups?.['invoice'];
  const account = await oneOf<{ id: string }>(
    client,
    `select counterparty_id as id from counterparty_account where number = $1 or number = replace($1, ' ', '')`,
    [origin.payer_account],
  );
  if (!account || number === undefined) return undefined;
  await client.query('select * from counterparty where id = $1', [account.id]);
  const named = await oneOf<{ id: string }>(
    client,
    `select i.id from invoice i
     where (i.number = $1 or i.number_core = $1 or i.counterparty_id in (select id from counterparty where name = $1))
       and i.organization_id = $2 and i.currency = $3 and not i.cancelled and i.counterparty_id = $4
     order by i.issued_on desc, i.id`,
    [number, origin.organization_id, origin.currency, account.id],
  );
  if (!named) return undefined;
  await client.query('select * from invoice where id = $1', [named.id]);
  return oneOf<Found>(
    client,
    `select i.id, i.counterparty_id, i.number, i.amount - coalesce(sum(a.amount), 0) as open
     from invoice i left join allocation a on a.invoice_id = i.id where i.id = $1 group by i.id`,
    [named.id],
  );
}

async function book(client: pg.Client, origin: Origin, invoice: Found): Promise<void> {
  const [decision, allocation] = [newId(), newId()];
  await client.query(
    `insert into decision (id, organization_id, payment_id, kind, actor) values ($1, $2, $3, 'match', 'rule:peer@1')`,
    [decision, origin.organization_id, origin.id],
  );
  await client.query('select * from decision where id = $1', [decision]);
  await client.query(
    `insert into allocation (id, organization_id, decision_id, payment_id, invoice_id, amount) values ($1, $2, $3, $4, $5, $6)`,
    [allocation, origin.organization_id, decision, origin.id, invoice.id, origin.amount],
  );
  await client.query('select * from allocation where id = $1', [allocation]);
  await client.query(
    `update payment set allocated = amount, status = 'matched', version = version + 1, counterparty_id = $2 where id = $1`,
    [origin.id, invoice.counterparty_id],
  );
  await client.query('select * from payment where id = $1', [origin.id]);
  await client.query(
    `update invoice set allocated = allocated + $2, status = case when allocated + $2 = amount then 'paid' else 'partly-paid' end, version = version + 1 where id = $1`,
    [invoice.id, origin.amount],
  );
  for (const [type, subject] of [
    ['payment.allocated.v1', origin.id],
    ['invoice.status-changed.v1', invoice.id],
  ] as const)
    await client.query(
      `insert into outbox (id, type, subject, sequence, partition, organization_id, data)
       values ($1, $2, $3, coalesce((select max(sequence) from outbox where subject = $3), 0) + 1, 0, $4, $5)`,
      [newId(), type, subject, origin.organization_id, JSON.stringify({ payment: origin, invoice })],
    );
}
