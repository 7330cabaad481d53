import type { Bank, BankDirectory } from '../../domain/bank.js';
import { sendRows, sent } from '../sent-rows.js';
import type { Row, Transaction } from '../transaction.js';
import type { Saved } from './saved.js';

const BANK = {
  bank_code: 'text',
  name: 'text',
  english_name: 'text',
  registration_number: 'text',
  country: 'text',
  region: 'text',
  postal_code: 'text',
  place: 'text',
  address: 'text',
  parent_code: 'text',
  participant_type: 'text',
  joined_on: 'date',
  status: 'text',
  swift: 'text',
  correspondent_account: 'text',
  restrictions: 'jsonb',
  business_day: 'date',
} as const;

/** What makes a bank another one than kept; the day of the directory does not. */
const SAID = Object.keys(BANK).filter((each) => each !== 'bank_code' && each !== 'business_day');

const rowOf = (each: Bank, businessDay: string): Row => ({
  bank_code: each.bankCode,
  name: each.name,
  english_name: each.englishName,
  registration_number: each.registrationNumber,
  country: each.country,
  region: each.region,
  postal_code: each.postalCode,
  place: each.place,
  address: each.address,
  parent_code: each.parentCode,
  participant_type: each.participantType,
  joined_on: each.joinedOn,
  status: each.status,
  swift: each.swift,
  correspondent_account: each.correspondentAccount,
  restrictions: each.restrictions,
  business_day: businessDay,
});

/** How many banks of the kept directory are missing in another one. */
export async function countLeaving(tx: Transaction, codes: readonly string[]): Promise<{ gone: number; of: number }> {
  const [row] = await tx.query<{ gone: number; of: number }>(
    `select count(*) filter (where bank_code <> all($1::text[]))::int as gone, count(*)::int as of from bank where left_on is null`,
    [codes],
  );
  return row ?? { gone: 0, of: 0 };
}

/**
 * Writes the directory of БИК (справочник банков), its only writer: what is new or other than kept, and the day on which a bank was no
 * longer in it. Our own accounts get the names of their banks where nobody gave one.
 *
 * @returns besides the counts, how many banks have left
 */
export async function saveBanks(tx: Transaction, directory: BankDirectory): Promise<Saved & { left: number }> {
  const { businessDay } = directory;
  const banks = [...new Map(directory.banks.map((each) => [each.bankCode, each])).values()];
  const { source, parameters } = sendRows(
    BANK,
    banks.map((each) => rowOf(each, businessDay)),
  );
  const columns = Object.keys(BANK).join(', ');
  const values = Object.entries(BANK).map(([column, type]) => sent(column, type));
  const written = await tx.query<{ added: boolean }>(
    `insert into bank (${columns}) select ${values.join(', ')} from ${source}
     on conflict (bank_code) do update set ${[...SAID, 'business_day'].map((each) => `${each} = excluded.${each}`).join(', ')},
       left_on = null, read_at = now()
     where bank.left_on is not null
        or (${SAID.map((each) => `bank.${each}`).join(', ')}) is distinct from (${SAID.map((each) => `excluded.${each}`).join(', ')})
     returning (xmax = 0) as added`,
    parameters,
  );
  const left = await tx.run(`update bank set left_on = $2 where left_on is null and bank_code <> all($1::text[])`, [
    banks.map((each) => each.bankCode),
    businessDay,
  ]);
  await nameAccounts(tx);
  const added = written.filter((each) => each.added).length;
  return { added, changed: written.length - added, known: banks.length - written.length, left };
}

const nameAccounts = (tx: Transaction): Promise<number> =>
  tx.run(
    `update bank_account a set bank_name = b.name from bank b
     where a.bank_code = b.bank_code and a.bank_name = '' and b.name <> ''`,
  );
