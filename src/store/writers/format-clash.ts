import { Refused } from '../../domain/failure.js';
import type { Transaction } from '../transaction.js';

const CLASH = `
select a.number as account, d.posted_on::text as day, f.format
from (select distinct own_account, posted_on from staged_line) d
join bank_account a on a.number = d.own_account
join payment p on p.account_id = a.id and p.posted_on = d.posted_on and p.status <> 'withdrawn'
join statement s on s.id = p.statement_id
join import_file f on f.id = s.import_id and f.format <> $1
order by 1, 2 limit 1`;

/**
 * Bars a statement from days that another format has brought already (двойная загрузка): formats name a line by different numbers and
 * references, so the same money would be booked twice.
 *
 * @throws Refused `day-of-another-format` {account, day, format}
 */
export async function barOtherFormats(tx: Transaction, format: string): Promise<void> {
  // Usually an installation has one format, and the lines need not be looked at.
  const [any] = await tx.query(`select 1 from import_file where kind = 'statement' and format <> $1 limit 1`, [format]);
  if (!any) return;
  const [clash] = await tx.query<{ account: string; day: string; format: string }>(CLASH, [format]);
  if (clash) throw new Refused('day-of-another-format', { ...clash });
}
