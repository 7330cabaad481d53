import { type Reason } from '../../domain/reason.js';
import type { RegistryRecord } from '../../domain/registry/registry-record.js';
import { compareRecords, type RiskChange, type RiskSignal } from '../../domain/registry/risk-signals.js';
import { insertRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Queries } from '../session.js';
import type { Transaction } from '../transaction.js';

/** A question that is to be asked now. */
export interface DueQuestion {
  readonly taxNumber: string;
  /** Tries that failed so far. */
  readonly attempts: number;
}

/** How long a question is in the hands of one process: should it die, another one asks. */
const LEASE = '10 minutes';

/**
 * Notes a question for every tax number (ИНН) that cards have and this registry was not asked of. Persons are never asked after: whom
 * we deal with as a person is nobody else's business.
 *
 * @returns how many are new
 */
export async function enlistCounterparties(tx: Transaction, source: string): Promise<number> {
  return tx.run(
    `insert into registry_answer (source, tax_number, next_at)
     select distinct $1, c.tax_number, now() from counterparty c
     where c.tax_number ~ '^(\\d{10}|\\d{12})$' and c.kind <> 'person' and c.merged_into is null
       and not exists (select 1 from registry_answer a where a.source = $1 and a.tax_number = c.tax_number)
     on conflict do nothing`,
    [source],
  );
}

/** Makes a question due now, a new one or one that was answered or set aside; all of a registry without `taxNumber`. */
export async function makeDue(tx: Transaction, source: string, taxNumber?: string): Promise<void> {
  if (taxNumber === undefined)
    await tx.query(`update registry_answer set next_at = now(), attempts = 0 where source = $1`, [source]);
  else
    await tx.query(
      `insert into registry_answer (source, tax_number, next_at) values ($1, $2, now())
       on conflict (source, tax_number) do update set next_at = now(), attempts = 0`,
      [source, taxNumber],
    );
}

/** Takes some questions that are due, those that wait longest first; another process takes others. */
export const claimDue = (tx: Transaction, source: string, limit: number): Promise<DueQuestion[]> =>
  tx.query<DueQuestion>(
    `update registry_answer a set next_at = now() + interval '${LEASE}', asked_at = now()
     from (select tax_number from registry_answer where source = $1 and next_at <= now()
           order by next_at, tax_number limit $2 for update skip locked) as due
     where a.source = $1 and a.tax_number = due.tax_number returning a.tax_number as "taxNumber", a.attempts`,
    [source, limit],
  );

/** Gives questions back that could not be asked through no fault of theirs. */
export const giveBack = async (tx: Transaction, source: string, taxNumbers: readonly string[]): Promise<void> => {
  await tx.query(`update registry_answer set next_at = now() where source = $1 and tax_number = any($2::text[])`, [
    source,
    taxNumbers,
  ]);
};

/** Notes that a question failed by itself: asked again after a pause that trebles, or set aside for a person. */
export const noteFailed = async (
  tx: Transaction,
  source: string,
  taxNumber: string,
  why: Reason,
  isLast: boolean,
): Promise<void> => {
  await tx.query(
    `update registry_answer set attempts = attempts + 1, failure = $3,
            next_at = case when $4 then null else now() + least(interval '1 day', interval '5 minutes' * power(3, least(attempts, 10))) end
     where source = $1 and tax_number = $2`,
    [source, taxNumber, JSON.stringify(why), isLast],
  );
};

/** What keeping an answer came to. */
export interface KeptAnswer {
  /** What the registry said before; null when it said nothing. */
  readonly before: RegistryRecord | null;
  readonly change: RiskChange;
  /** Whether it says anything else than before. */
  readonly outcome: 'added' | 'changed' | 'known' | 'absent';
}

const NOTHING: RiskChange = { raised: [], cleared: [], changed: [] };

/**
 * Keeps what a registry says of a tax number (ответ реестра), the only writer of answers and of signals of risk. An answer that it knows
 * nothing leaves what was known, and its signals.
 */
export async function keepAnswer(
  tx: Transaction,
  source: string,
  taxNumber: string,
  record: RegistryRecord | undefined,
  refreshDays: number,
): Promise<KeptAnswer> {
  const [row] = await tx.query<{ before: RegistryRecord | null }>(
    `select record as before from registry_answer where source = $1 and tax_number = $2 for update`,
    [source, taxNumber],
  );
  const before = row?.before ?? null;
  const said = record ?? before;
  // The day of which an answer speaks goes on by itself.
  const differs = record !== undefined && !isSame(before, record);
  await tx.query(
    `update registry_answer set record = $3, answered_at = now(), attempts = 0, failure = null,
            changed_at = case when $4 then now() else changed_at end, next_at = now() + $5 * interval '1 day'
     where source = $1 and tax_number = $2`,
    [source, taxNumber, said && JSON.stringify(said), differs, refreshDays],
  );
  if (!record) return { before, change: NOTHING, outcome: 'absent' };
  const change = compareRecords(before ?? undefined, record);
  await keepSignals(tx, source, record, change);
  return { before, change, outcome: before === null ? 'added' : differs ? 'changed' : 'known' };
}

const isSame = (before: RegistryRecord | null, after: RegistryRecord): boolean =>
  before !== null &&
  Object.entries(after).every(
    ([field, value]) =>
      field === 'statedOn' || JSON.stringify(before[field as keyof RegistryRecord]) === JSON.stringify(value),
  );

const SIGNAL = {
  id: 'uuid',
  tax_number: 'text',
  code: 'text',
  source: 'text',
  detail: 'jsonb',
  standing: 'boolean',
} as const;

async function keepSignals(tx: Transaction, source: string, record: RegistryRecord, change: RiskChange): Promise<void> {
  const { taxNumber } = record;
  const row = (code: string, standing: boolean) => ({
    id: newId(),
    tax_number: taxNumber,
    code,
    source,
    detail: { status: record.status, statedOn: record.statedOn },
    standing,
  });
  await tx.query(
    `update risk_signal set standing = false, cleared_at = now()
     where source = $1 and tax_number = $2 and standing and code = any($3::text[])`,
    [source, taxNumber, change.cleared],
  );
  await insertRows(
    tx,
    'risk_signal',
    SIGNAL,
    change.raised.map((each) => row(each, true)),
    'on conflict do nothing',
  );
  // What has changed is told and remembered, and stands for nothing.
  await insertRows(
    tx,
    'risk_signal',
    SIGNAL,
    change.changed.map((each) => row(each, false)),
  );
}

/** How many questions of a registry are due, and how many are set aside. */
export async function countQuestions(db: Queries, source: string): Promise<{ due: number; setAside: number }> {
  const [row] = await db.query<{ due: number; setAside: number }>(
    `select count(*) filter (where next_at <= now())::int as due, count(*) filter (where next_at is null)::int as "setAside"
     from registry_answer where source = $1`,
    [source],
  );
  return row ?? { due: 0, setAside: 0 };
}

/** A code of a signal as it is kept. */
export type KeptSignalCode = RiskSignal | RiskChange['changed'][number];
