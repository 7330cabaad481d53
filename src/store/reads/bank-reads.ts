import type { Bank } from '../../domain/bank.js';
import type { Queries } from '../session.js';

/** A bank as it is kept. */
export interface KeptBank extends Bank {
  /** Day of the directory in which it last differed from what was kept. */
  readonly businessDay: string;
  /** Day of the directory in which it no longer was; null while it is there. */
  readonly leftOn: string | null;
}

const COLUMNS = `bank_code as "bankCode", name, english_name as "englishName", registration_number as "registrationNumber", country,
  region, postal_code as "postalCode", place, address, parent_code as "parentCode", participant_type as "participantType",
  joined_on as "joinedOn", status, swift, correspondent_account as "correspondentAccount", restrictions,
  business_day as "businessDay", left_on as "leftOn"`;

/** The bank of a БИК, also one that has left the directory. */
export async function readBank(db: Queries, bankCode: string): Promise<KeptBank | undefined> {
  const [row] = await db.query<KeptBank>(`select ${COLUMNS} from bank where bank_code = $1`, [bankCode]);
  return row;
}

/** Accounts of counterparties and of ours whose БИК the directory does not have, or has no longer; null while no directory is kept. */
export async function countStrangeBankCodes(db: Queries): Promise<{ unknown: number; left: number } | null> {
  const [row] = await db.query<{ kept: boolean; unknown: number; left: number }>(
    `with codes as (select bank_code from counterparty_account union all select bank_code from bank_account)
     select exists (select 1 from bank) as kept, count(*) filter (where b.bank_code is null)::int as unknown,
            count(*) filter (where b.left_on is not null)::int as left
     from codes c left join bank b on b.bank_code = c.bank_code where c.bank_code <> ''`,
  );
  return row?.kept ? { unknown: row.unknown, left: row.left } : null;
}
