import type { Reason } from '../../domain/reason.js';
import { reason } from '../../domain/reason.js';
import type { Transaction } from '../transaction.js';
import { KEYED_LINES } from './statement-stage.js';
import { requestWork } from './work-requests.js';

/** The moment at which a statement was surely made already: a file without an hour says midnight, and any hour may be meant. */
const latest = (s: string): string =>
  `(case when ${s}.created_at_bank like '% 00:00:00' then left(${s}.created_at_bank, 10) || ' 24' else ${s}.created_at_bank end) collate "C"`;

/** Whether the bank made statement `a` after `b`, for certain: both say when, and their days or hours differ. */
const later = (a: string, b: string): string =>
  `(${a}.created_at_bank <> '' and ${b}.created_at_bank <> '' and ${a}.created_at_bank collate "C" > ${latest(b)})`;

/**
 * Whether statement `s` is whole on the day of payment `p`: its balances prove it, and no other section of its file contradicts
 * them for that day.
 */
const wholeOn = (s: string): string => `(${s}.proof = 'proved' and p.posted_on between ${s}.from_on and ${s}.to_on
    and not exists (
      select from statement part where part.import_id = ${s}.import_id and part.account_id = ${s}.account_id
        and part.proof = 'broken' and p.posted_on between part.from_on and part.to_on))`;

/**
 * Lines kept of a period that a whole and later statement of the same account no longer has. Only a statement whose balances
 * prove it, made by the bank after every other one that covers the day, can say that a line is gone; where it cannot be told
 * which is the later, the line stays.
 */
const VANISHED = `
  select p.id from payment p
  join statement s on s.account_id = p.account_id and s.import_id = $1 and ${wholeOn('s')}
  join bank_account a on a.id = p.account_id
  where p.status <> 'withdrawn'
    and p.statement_id not in (select id from statement where import_id = $1)
    and not exists (
      select from statement other where other.account_id = p.account_id and other.import_id <> $1
        and (p.posted_on between other.from_on and other.to_on or other.id = p.statement_id)
        and not ${later('s', 'other')})
    and not exists (select from staged_key k where k.own_account = a.number and k.line_key = p.line_key)`;

const KEYS = `
  create temp table staged_key on commit drop as
  select own_account, line_key from ${KEYED_LINES} as line;
  create index on staged_key (line_key, own_account);
  analyze staged_key`;

/** Found once, for the count and for the update: it looks at every kept line of the period. */
const noteVanished = async (tx: Transaction, importId: string): Promise<void> => {
  await tx.query(`create temp table vanished_line (id uuid primary key) on commit drop`);
  await tx.query(`insert into vanished_line ${VANISHED} on conflict do nothing`, [importId]);
};

/** Days that are closed stay as they are; whoever closed them is told. */
const CLOSED = `
  delete from vanished_line v using payment p join organization o on o.id = p.organization_id
  where p.id = v.id and p.posted_on <= o.closed_through`;

/** Whether anything kept could be gone or come back: spares the comparison in the usual case of new days only. */
const MAY_DIFFER = `
  select 1 from payment p join statement s on s.account_id = p.account_id and s.import_id = $1
   and p.posted_on between s.from_on and s.to_on and p.statement_id <> s.id limit 1`;

/**
 * Withdraws new lines of an older statement that is read after its correction: a whole statement which the bank made later
 * covers their day and does not have them. Nobody has been told of them yet.
 *
 * @returns how many
 */
export async function withdrawSuperseded(tx: Transaction, importId: string): Promise<number> {
  const newer = `
    from statement s join statement newer on newer.account_id = s.account_id and newer.import_id <> $1 and newer.proof = 'proved'
      and newer.from_on <= coalesce(s.to_on, 'infinity') and newer.to_on >= coalesce(s.from_on, '-infinity') and ${later('newer', 's')}`;
  // Usually there is none, and the lines need not be looked at.
  const [any] = await tx.query(`select 1 ${newer} where s.import_id = $1 limit 1`, [importId]);
  if (!any) return 0;
  const withdrawn = await tx.query(
    `update payment set status = 'withdrawn' where id in (
       select p.id ${newer} join payment p on p.statement_id = s.id where s.import_id = $1 and ${wholeOn('newer')}) returning 1`,
    [importId],
  );
  return withdrawn.length;
}

/**
 * Compares a corrected statement with what is kept (исправленная выписка): lines that are gone are withdrawn (отозваны), ones
 * that came back are open again. A line that payments of invoices rest on stays and is named, for a person to decide.
 *
 * @returns warnings for the import's result
 */
export async function reviseLines(tx: Transaction, importId: string): Promise<Reason[]> {
  if ((await tx.query(MAY_DIFFER, [importId])).length === 0) return [];
  await tx.query(KEYS);
  const warnings = await restore(tx, importId);
  await noteVanished(tx, importId);
  const closed = await tx.run(CLOSED);
  const [held] = await tx.query<{ n: bigint }>(
    `select count(*) as n from payment where id in (select id from vanished_line) and allocated > 0`,
  );
  const gone = await tx.query<{ id: string }>(
    `update payment set status = 'withdrawn', version = version + 1 where id in (select id from vanished_line) and allocated = 0 returning id`,
  );
  if (gone.length > 0) {
    await tx.announceFrom(
      `select 'payment.withdrawn.v1' as type, p.id as subject, p.version as sequence, p.organization_id,
              jsonb_build_object('payment', payment_told(p), 'organization', organization_told(o)) as data
       from payment p join organization o on o.id = p.organization_id where p.id = any($1::uuid[]) order by p.seq`,
      [gone.map((each) => each.id)],
    );
    warnings.push(reason('lines-withdrawn', { count: gone.length }));
  }
  if (closed > 0) warnings.push(reason('lines-gone-but-closed', { count: closed }));
  if (held && held.n > 0n) warnings.push(reason('lines-gone-but-allocated', { count: Number(held.n) }));
  return warnings;
}

/** Opens lines again that a file brings back, unless the file is older than a whole statement without them. */
async function restore(tx: Transaction, importId: string): Promise<Reason[]> {
  const back = await tx.query<{ id: string }>(
    `update payment p set status = 'open', version = version + 1
     from bank_account a, staged_key k, (select created_at_bank from statement where import_id = $1 limit 1) s
     where a.id = p.account_id and k.own_account = a.number and k.line_key = p.line_key and p.status = 'withdrawn'
       and p.statement_id not in (select id from statement where import_id = $1)
       and not exists (
         select from statement newer where newer.account_id = p.account_id and newer.import_id <> $1
           and ${wholeOn('newer')} and ${later('newer', 's')})
     returning p.id`,
    [importId],
  );
  if (back.length === 0) return [];
  await requestWork(tx, 'match');
  const ids = back.map((each) => each.id);
  await tx.query(
    `insert into decision (id, organization_id, payment_id, kind, actor, because)
     select gen_random_uuid(), organization_id, id, 'reopen', 'statement', '[{"code":"line-came-back"}]' from payment where id = any($1::uuid[])`,
    [ids],
  );
  await tx.announceFrom(
    `select 'payment.reopened.v1' as type, p.id as subject, p.version as sequence, p.organization_id,
            jsonb_build_object('payment', payment_told(p), 'organization', organization_told(o),
              'decision', jsonb_build_object('id', d.id, 'kind', d.kind, 'actor', d.actor, 'why', d.why, 'because', d.because)) as data
     from payment p join organization o on o.id = p.organization_id
     join lateral (select * from decision where payment_id = p.id order by seq desc limit 1) d on true
     where p.id = any($1::uuid[]) order by p.seq`,
    [ids],
  );
  return [reason('lines-came-back', { count: back.length })];
}
