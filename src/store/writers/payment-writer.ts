import { insertRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';
import { KEYED_LINES, LINE_COLUMNS } from './statement-stage.js';
import { withdrawSuperseded } from './withdrawn-lines.js';

/** Whose an own account is, as the documents of the file say. */
export interface AccountOwner {
  readonly account: string;
  readonly taxNumber: string;
  readonly name: string;
  readonly bankCode: string;
  readonly bankName: string;
  readonly currency: string;
}

/**
 * Reads from the staged lines to which company each own account belongs: the tax number that most documents name as its owner.
 */
export const stagedOwners = (tx: Transaction): Promise<AccountOwner[]> =>
  tx.query<AccountOwner>(
    `select distinct on (account) account, tax as "taxNumber", name, bank_code as "bankCode", bank_name as "bankName", currency
     from (
       select own_account as account, currency,
              case own when 'payer' then payer_tax_number else payee_tax_number end as tax,
              case own when 'payer' then payer_name else payee_name end as name,
              max(case own when 'payer' then payer_bank_code else payee_bank_code end) as bank_code,
              max(case own when 'payer' then payer_bank_name else payee_bank_name end) as bank_name,
              count(*) as n
       from staged_line group by 1, 2, 3, 4
     ) as named
     order by account, (tax <> '') desc, n desc, tax, name`,
  );

/** One statement: an account over a period, with what the bank says of its balances and whether they prove it. */
export interface StatementInput {
  readonly accountId: string;
  readonly organizationId: string;
  readonly from: string | null;
  readonly to: string | null;
  /** When the bank made the file, `YYYY-MM-DD HH:MM:SS`, empty when it does not say. */
  readonly createdAtBank: string;
  readonly opening: bigint | null;
  readonly received: bigint | null;
  readonly spent: bigint | null;
  readonly closing: bigint | null;
  readonly proof: 'proved' | 'broken' | 'unproved';
  readonly difference: bigint | null;
}

/** Writes the statements of a file. Returns their ids in the order of the inputs. */
export async function saveStatements(
  tx: Transaction,
  importId: string,
  statements: readonly StatementInput[],
): Promise<string[]> {
  const ids = statements.map(() => newId());
  const rows = statements.map((each, i) => ({
    id: ids[i],
    import_id: importId,
    account_id: each.accountId,
    organization_id: each.organizationId,
    from_on: each.from,
    to_on: each.to,
    created_at_bank: each.createdAtBank,
    opening: each.opening,
    received: each.received,
    spent: each.spent,
    closing: each.closing,
    proof: each.proof,
    difference: each.difference,
  }));
  const types = {
    id: 'uuid',
    import_id: 'uuid',
    account_id: 'uuid',
    organization_id: 'uuid',
    from_on: 'date',
    to_on: 'date',
    created_at_bank: 'text',
    opening: 'bigint',
    received: 'bigint',
    spent: 'bigint',
    closing: 'bigint',
    proof: 'text',
    difference: 'bigint',
  };
  await insertRows(tx, 'statement', types, rows);
  return ids;
}

const columns = LINE_COLUMNS.join(', ');
const staged = LINE_COLUMNS.map((each) => `s.${each}`).join(', ');

/**
 * The client of a line, by tax number, else by account, and only when exactly one card has it: a guess would send somebody's
 * message to somebody else.
 */
const CLIENTS = `
  by_tax as (
    select tax_number, min(id::text)::uuid as id from counterparty
    where merged_into is null and tax_number <> '' and tax_number in (select case direction when 'in' then payer_tax_number else payee_tax_number end from staged_line)
    group by tax_number having count(*) = 1),
  by_account as (
    select number, min(counterparty_id::text)::uuid as id from counterparty_account
    where number in (select case direction when 'in' then payer_account else payee_account end from staged_line)
    group by number having count(*) = 1)`;

/** Places of lines whose days go back and forth: by day, then as the file has them. */
const BY_DAY = `join (select id, row_number() over (order by posted_on, place) as place from staged_line) o on o.id = s.id`;

const SEQUENCE = `pg_get_serial_sequence('payment', 'seq')`;

/**
 * Turns the staged lines into payments. A line that is known already is left as it is: its key (see the format's line key) with
 * the occurrence number among lines alike is unique on the account, so nothing is booked twice. Announces each new payment; one
 * that a later statement took back already comes as withdrawn.
 *
 * The lines of an account belong to that account's statement of this file which covers their day, else to its first one.
 *
 * @param inOrder the stage has the lines by day already: their places are the order of booking
 * @returns how many payments are new, and how many of them are withdrawn
 */
export async function savePayments(
  tx: Transaction,
  importId: string,
  inOrder: boolean,
): Promise<{ added: number; withdrawn: number }> {
  // Numbered here and not by the order of writing: to sort whole lines would write the file once more. One file is written at a time.
  const [{ seq: base = 0n } = {}] = await tx.query<{ seq: bigint }>(
    `select setval(${SEQUENCE}, nextval(${SEQUENCE}) + (select count(*) from staged_line)) - (select count(*) from staged_line) as seq`,
  );
  const [added] = await tx.query<{ n: bigint }>(
    `with ${CLIENTS},
     added as (
       insert into payment (seq, ${columns}, line_key, organization_id, account_id, statement_id, counterparty_id) overriding system value
       select $2 + ${inOrder ? 's.place' : 'o.place'}, ${staged}, s.line_key, a.organization_id, a.id, st.id, coalesce(t.id, n.id)
       from ${KEYED_LINES} s
       join bank_account a on a.number = s.own_account
       join lateral (
         select id from statement where import_id = $1 and account_id = a.id
         order by (s.posted_on between coalesce(from_on, '-infinity') and coalesce(to_on, 'infinity')) desc, from_on nulls last, id limit 1) st on true
       left join by_tax t on t.tax_number = case s.direction when 'in' then s.payer_tax_number else s.payee_tax_number end
       left join by_account n on n.number = case s.direction when 'in' then s.payer_account else s.payee_account end
       ${inOrder ? '' : BY_DAY}
       on conflict (account_id, line_key) do nothing
       returning 1)
     select count(*) as n from added`,
    [importId, base],
  );
  const count = Number(added?.n ?? 0n);
  if (count === 0) return { added: 0, withdrawn: 0 };
  const withdrawn = await withdrawSuperseded(tx, importId);
  await announcePayments(tx, importId);
  return { added: count, withdrawn };
}

const announcePayments = (tx: Transaction, importId: string): Promise<number> =>
  tx.announceFrom(
    `select case when p.status = 'withdrawn' then 'payment.withdrawn.v1' when p.direction = 'in' then 'payment.received.v1' else 'payment.sent.v1' end as type, p.id as subject, 1 as sequence, p.organization_id,
            jsonb_build_object('payment', payment_told(p), 'organization', organization_told(o))
              || case when p.status <> 'withdrawn' and p.direction = 'in' then jsonb_build_object('counterpartyId', p.counterparty_id) else '{}' end as data
     from payment p join statement s on s.id = p.statement_id join organization o on o.id = p.organization_id
     where s.import_id = $1 order by p.posted_on, p.seq`,
    [importId],
  );
