import type { Reason } from '../../domain/reason.js';
import { reason } from '../../domain/reason.js';
import type { Transaction } from '../transaction.js';

/**
 * Lines kept of a period that a whole and later statement of the same account no longer has. Only a statement whose balances
 * prove it, made by the bank after every other one that covers the day, can say that a line is gone.
 */
const VANISHED = `
  select p.id from payment p
  join statement s on s.account_id = p.account_id and s.import_id = $1 and s.proof = 'proved' and s.created_at_bank <> ''
    and p.posted_on between s.from_on and s.to_on
  join bank_account a on a.id = p.account_id
  where p.status <> 'withdrawn'
    and p.statement_id not in (select id from statement where import_id = $1)
    and not exists (
      select from statement later where later.account_id = p.account_id and later.created_at_bank > s.created_at_bank
        and p.posted_on between later.from_on and later.to_on)
    and not exists (select from staged_key k where k.own_account = a.number and k.line_key = p.line_key)`;

const KEYS = `
  create temp table staged_key on commit drop as
  select own_account, key_base || '#' || row_number() over (partition by own_account, key_base order by purpose, line_no) as line_key from staged_line`;

/** Whether anything kept could be gone or come back: spares the comparison in the usual case of new days only. */
const MAY_DIFFER = `
  select 1 from payment p join statement s on s.account_id = p.account_id and s.import_id = $1
   and p.posted_on between s.from_on and s.to_on and p.statement_id <> s.id limit 1`;

/**
 * Compares a corrected statement with what is kept (исправленная выписка): lines that are gone are withdrawn (отозваны), ones
 * that came back are open again. A line that payments of invoices rest on stays and is named, for a person to decide.
 *
 * @returns warnings for the import's result
 */
export async function reviseLines(tx: Transaction, importId: string): Promise<Reason[]> {
  if ((await tx.query(MAY_DIFFER, [importId])).length === 0) return [];
  await tx.query(KEYS);
  const warnings = await restore(tx);
  const [held] = await tx.query<{ n: bigint }>(
    `select count(*) as n from payment where id in (${VANISHED}) and allocated > 0`,
    [importId],
  );
  const gone = await tx.query<{ id: string }>(
    `update payment set status = 'withdrawn', version = version + 1 where id in (${VANISHED}) and allocated = 0 returning id`,
    [importId],
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
  if (held && held.n > 0n) warnings.push(reason('lines-gone-but-allocated', { count: Number(held.n) }));
  return warnings;
}

async function restore(tx: Transaction): Promise<Reason[]> {
  const back = await tx.query<{ id: string }>(
    `update payment p set status = 'open', version = version + 1
     from bank_account a, staged_key k
     where a.id = p.account_id and k.own_account = a.number and k.line_key = p.line_key and p.status = 'withdrawn' returning p.id`,
  );
  if (back.length === 0) return [];
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
