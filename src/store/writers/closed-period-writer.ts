import { Refused } from '../../domain/failure.js';
import type { LocalDate } from '../../domain/local-date.js';
import { insertRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';

/** The last closed day of a company, or null to open all its days again, and who says so. */
export interface ClosedPeriodInput {
  /** ИНН of our company. */
  readonly organizationTaxNumber: string;
  readonly through: LocalDate | null;
  readonly actor: string;
  readonly why: string;
}

/**
 * Keeps up to which day a company's books are closed (закрытый период); the only writer of it. Decisions that are under way are waited for.
 *
 * @returns the last closed day before
 * @throws Refused `organization-unknown`, `period-not-over` for a day that is not over for the company
 */
export async function saveClosedPeriod(tx: Transaction, input: ClosedPeriodInput): Promise<LocalDate | null> {
  const [found] = await tx.query<{ id: string; before: LocalDate | null; today: LocalDate }>(
    `select id, closed_through as before, (now() at time zone time_zone)::date as today from organization where tax_number = $1 for update`,
    [input.organizationTaxNumber],
  );
  if (!found) throw new Refused('organization-unknown', { taxNumber: input.organizationTaxNumber });
  if (input.through !== null && input.through >= found.today)
    throw new Refused('period-not-over', { day: input.through });
  if (input.through === found.before) return found.before;
  await insertRows(
    tx,
    'closed_period',
    { id: 'uuid', organization_id: 'uuid', through_on: 'date', actor: 'text', why: 'text' },
    [{ id: newId(), organization_id: found.id, through_on: input.through, actor: input.actor, why: input.why }],
  );
  tx.audit({
    action: 'period.closed',
    actor: input.actor,
    subject: found.id,
    data: { before: found.before, through: input.through },
  });
  await tx.query('update organization set closed_through = $2 where id = $1', [found.id, input.through]);
  return found.before;
}

/** How many new lines of an import are of days that are closed: they are kept, and nothing is decided of them. */
export async function countClosedLines(tx: Transaction, importId: string): Promise<number> {
  const [row] = await tx.query<{ n: bigint }>(
    `select count(*) as n from statement s join organization o on o.id = s.organization_id and o.closed_through is not null
     join payment p on p.statement_id = s.id and p.posted_on <= o.closed_through
     where s.import_id = $1`,
    [importId],
  );
  return Number(row?.n ?? 0n);
}
