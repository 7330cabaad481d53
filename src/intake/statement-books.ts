import { reason } from '../domain/reason.js';
import type { AccountSection, StatementHeader, DayTurnover } from '../formats/statement/statement-item.js';
import { type Proofs, proveDays } from '../formats/day-proof.js';
import type { Transaction } from '../store/transaction.js';
import {
  adoptOrganization,
  ensureAccounts,
  ensureOrganizations,
  findAccounts,
  type KnownAccount,
} from '../store/writers/organization-writer.js';
import {
  type AccountOwner,
  saveStatements,
  stagedOwners,
  type StatementInput,
} from '../store/writers/payment-writer.js';
import { requestWork } from '../store/writers/work-requests.js';
import type { NoteList } from './note-list.js';

/** What a file says besides its lines. */
export interface StatementFile {
  readonly header: StatementHeader;
  readonly sections: readonly AccountSection[];
  readonly turnovers: readonly DayTurnover[];
  /** How many documents were refused. */
  readonly refused: number;
}

/** Statements kept of a file. */
export interface KeptStatements {
  /** How many have balances that the lines contradict. */
  readonly broken: number;
}

/** A company that no document names by tax number is told apart by its account, until one does. */
const unnamed = (account: string): string => `account:${account}`;

/**
 * Finds out whose each own account is: the company that the documents name as its owner. An account that is known stays with
 * its company, and a file that names another one is told so.
 */
async function accountsOf(
  tx: Transaction,
  file: StatementFile,
  timeZone: string,
  warnings: NoteList,
): Promise<Map<string, KnownAccount>> {
  const owners = await stagedOwners(tx);
  const numbers = [...new Set([...owners.map((each) => each.account), ...file.sections.map((each) => each.account)])];
  const known = await findAccounts(tx, numbers);
  const fresh = owners.filter((each) => !known.has(each.account));
  const mention = (each: AccountOwner) => ({ taxNumber: each.taxNumber || unnamed(each.account), name: each.name });
  const telling = owners.filter((each) => each.taxNumber || !known.has(each.account));
  const organizations = await ensureOrganizations(tx, telling.map(mention), timeZone);
  const added = await ensureAccounts(
    tx,
    fresh.map((each) => ({
      number: each.account,
      bankCode: each.bankCode,
      bankName: each.bankName,
      currency: each.currency,
      organizationId: organizations.get(mention(each).taxNumber)?.id as string,
    })),
  );
  for (const each of owners) {
    const before = known.get(each.account);
    const named = each.taxNumber ? organizations.get(each.taxNumber)?.id : undefined;
    if (!before || !named || before.organizationId === named) continue;
    if (before.ownerTaxNumber === unnamed(each.account)) {
      await adoptOrganization(tx, before.organizationId, named);
      await requestWork(tx, 'match');
      known.set(each.account, { ...before, organizationId: named, ownerTaxNumber: each.taxNumber });
    } else warnings.add(0, reason('account-of-another-owner', { account: each.account, taxNumber: each.taxNumber }));
  }
  for (const each of file.sections) {
    if (!known.has(each.account) && !added.has(each.account))
      warnings.add(each.line, reason('account-owner-unknown', { account: each.account }));
  }
  return new Map([...known, ...added]);
}

function statementsOf(file: StatementFile, accounts: ReadonlyMap<string, KnownAccount>): StatementInput[] {
  const proofs = proveDays(file.sections, file.turnovers);
  const stated = file.sections.flatMap((section, i) => {
    const account = accounts.get(section.account);
    return account ? [inputOf(file, account, section, proofs, i)] : [];
  });
  const covered = new Set(file.sections.map((each) => each.account));
  const silent = [...new Set(file.turnovers.map((each) => each.account))].filter((each) => !covered.has(each));
  return [
    ...stated,
    ...silent.flatMap((number) => {
      const account = accounts.get(number);
      return account ? [inputOf(file, account, undefined, proofs, -1)] : [];
    }),
  ];
}

/**
 * Whether the lines are all that the bank has of the section: none was refused, and they add up to the turnovers that it states.
 * Balances alone do not tell: what came and went again leaves them as they are.
 */
function isWhole({ refused, turnovers }: StatementFile, section: AccountSection | undefined): boolean {
  if (refused > 0 || !section) return false;
  const { account, from, to, received, spent } = section;
  const days = turnovers.filter(
    (each) => each.account === account && each.day >= (from ?? '') && each.day <= (to ?? ''),
  );
  const sum = (side: 'received' | 'spent'): bigint => days.reduce((total, each) => total + each[side], 0n);
  return (received ?? sum('received')) === sum('received') && (spent ?? sum('spent')) === sum('spent');
}

function inputOf(
  file: StatementFile,
  account: KnownAccount,
  section: AccountSection | undefined,
  proofs: Proofs,
  at: number,
): StatementInput {
  const proof = proofs.spans.find((each) => each.span === file.sections[at]);
  return {
    accountId: account.id,
    organizationId: account.organizationId,
    from: section?.from ?? file.header.from,
    to: section?.to ?? file.header.to,
    createdAtBank: file.header.createdAt,
    opening: section?.opening ?? null,
    received: section?.received ?? null,
    spent: section?.spent ?? null,
    closing: section?.closing ?? null,
    proof: proof?.state === 'proved' && !isWhole(file, section) ? 'unproved' : (proof?.state ?? 'unproved'),
    difference: proof?.state === 'broken' ? proof.difference : null,
  };
}

/** Keeps the statements of a file, with the companies and accounts that they are of. */
export async function keepStatements(
  tx: Transaction,
  importId: string,
  file: StatementFile,
  timeZone: string,
  warnings: NoteList,
): Promise<KeptStatements> {
  const accounts = await accountsOf(tx, file, timeZone, warnings);
  const statements = statementsOf(file, accounts);
  await saveStatements(tx, importId, statements);
  return { broken: statements.filter((each) => each.proof === 'broken').length };
}

/** Announces each statement with what it brought, after its lines. */
export const announceStatements = (tx: Transaction, importId: string): Promise<number> =>
  tx.announceFrom(
    `select 'statement.imported.v1' as type, s.id as subject, 1 as sequence, s.organization_id,
            jsonb_build_object('statement', jsonb_build_object('id', s.id, 'account', right(a.number, 4), 'fromOn', s.from_on, 'toOn', s.to_on,
              'added', (select count(*) from payment p where p.statement_id = s.id), 'proof', s.proof, 'difference', s.difference::text),
              'organization', organization_told(o)) as data
     from statement s join bank_account a on a.id = s.account_id join organization o on o.id = s.organization_id
     where s.import_id = $1 order by a.number, s.from_on, s.id`,
    [importId],
  );
