import type { Reason } from '../../domain/reason.js';
import type { RegistryRecord } from '../../domain/registry/registry-record.js';
import type { Queries } from '../session.js';
import { instant } from './lists.js';

/** A signal of risk as it is kept. */
export interface KeptSignal {
  readonly code: string;
  readonly source: string;
  /** Whether it stands; what has changed is told once and stands for nothing. */
  readonly standing: boolean;
  readonly raisedAt: string;
  readonly clearedAt: string | null;
}

/** What one registry says of a tax number. */
export interface ListedAnswer {
  readonly source: string;
  readonly taxNumber: string;
  readonly record: RegistryRecord | null;
  readonly answeredAt: string | null;
  readonly changedAt: string | null;
  /** When it is asked again; null while the question is set aside. */
  readonly nextAt: string | null;
  readonly failure: Reason | null;
}

/** Signals that one number has had are bounded: a registry that flaps fills no answer. */
const MOST_SIGNALS = 200;

/** What the registries say of a tax number, by the name of the source. */
export const registryAnswers = (db: Queries, taxNumber: string): Promise<ListedAnswer[]> =>
  db.query<ListedAnswer>(
    `select source, tax_number as "taxNumber", record, ${instant('answered_at')} as "answeredAt", ${instant('changed_at')} as "changedAt",
            ${instant('next_at')} as "nextAt", failure
     from registry_answer where tax_number = $1 order by source`,
    [taxNumber],
  );

/** The signals of a tax number, standing ones first, then the latest. */
export const riskSignals = (db: Queries, taxNumber: string): Promise<KeptSignal[]> =>
  db.query<KeptSignal>(
    `select code, source, standing, ${instant('raised_at')} as "raisedAt", ${instant('cleared_at')} as "clearedAt"
     from risk_signal where tax_number = $1 order by standing desc, raised_at desc, code, source limit ${MOST_SIGNALS}`,
    [taxNumber],
  );

/** A question that is set aside. */
export interface SetAsideQuestion {
  readonly taxNumber: string;
  readonly name: string;
  readonly reason: Reason;
}

/** Questions of a registry that wait for a person, by tax number. */
export const setAsideQuestions = (db: Queries, source: string, limit: number): Promise<SetAsideQuestion[]> =>
  db.query<SetAsideQuestion>(
    `select a.tax_number as "taxNumber", coalesce(min(c.name), '') as name, a.failure as reason
     from registry_answer a left join counterparty c on c.tax_number = a.tax_number
     where a.source = $1 and a.next_at is null and a.failure is not null
     group by a.tax_number, a.failure order by a.tax_number limit $2`,
    [source, limit],
  );

/** A counterparty with a signal that stands. */
export interface ListedRisk {
  readonly counterpartyId: string;
  readonly name: string;
  readonly taxNumber: string;
  readonly code: string;
  readonly source: string;
  readonly raisedAt: string;
}

/** Counterparties of whom a registry warns, the latest warning first. */
export const listRisks = (db: Queries, limit: number): Promise<ListedRisk[]> =>
  db.query<ListedRisk>(
    `select c.id as "counterpartyId", c.name, c.tax_number as "taxNumber", s.code, s.source, ${instant('s.raised_at')} as "raisedAt"
     from risk_signal s join counterparty c on c.tax_number = s.tax_number and c.merged_into is null
     where s.standing order by s.raised_at desc, c.id, s.code, s.source limit $1`,
    [limit],
  );

/** The tax number of a card, empty when it has none; undefined when there is no such card. */
export async function taxNumberOf(db: Queries, counterpartyId: string): Promise<string | undefined> {
  const [row] = await db.query<{ taxNumber: string }>(
    `select tax_number as "taxNumber" from counterparty where id = $1`,
    [counterpartyId],
  );
  return row?.taxNumber;
}
