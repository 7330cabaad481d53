import type { LocalDate } from '../../domain/local-date.js';
import type { Queries } from '../session.js';
import { instant } from './lists.js';

/** A word on the closed days of a company. */
export interface ListedClosedPeriod {
  readonly organization: string;
  readonly taxNumber: string;
  /** The last closed day; null when all were opened again. */
  readonly through: LocalDate | null;
  readonly actor: string;
  readonly why: string;
  readonly decidedAt: string;
  /** Whether it holds now, or a later one does. */
  readonly inForce: boolean;
}

/** Closed periods of all companies (закрытые периоды), the latest word first. */
export const listClosedPeriods = (db: Queries, limit: number): Promise<ListedClosedPeriod[]> =>
  db.query<ListedClosedPeriod>(
    `select o.name as organization, o.tax_number as "taxNumber", c.through_on as through, c.actor, c.why,
       ${instant('c.created_at')} as "decidedAt",
       not exists (select from closed_period later where later.organization_id = c.organization_id and later.seq > c.seq) as "inForce"
     from closed_period c join organization o on o.id = c.organization_id order by c.seq desc limit $1`,
    [limit],
  );
