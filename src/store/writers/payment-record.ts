import type { EventData } from '../../domain/events/catalogue.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { Direction, PaymentStatus } from '../../domain/payment.js';
import { sendRows } from '../sent-rows.js';
import type { Transaction } from '../transaction.js';

/** A payment's row, locked, with what its events tell. */
export interface PaymentRecord {
  readonly id: string;
  readonly organization_id: string;
  readonly direction: Direction;
  readonly number: string;
  readonly amount: bigint;
  readonly allocated: bigint;
  readonly currency: string;
  readonly status: PaymentStatus;
  readonly version: number;
  readonly counterparty_id: string | null;
  /** The last day on which the company's books are closed to decisions. */
  readonly closed_through: LocalDate | null;
  readonly told: EventData<'payment.sent.v1'>['payment'];
  readonly organization: EventData<'payment.sent.v1'>['organization'];
}

/** Reads payments and locks them in the order of ids. */
export async function lockPayments(tx: Transaction, ids: readonly string[]): Promise<Map<string, PaymentRecord>> {
  const rows = await tx.query<PaymentRecord>(
    `select p.id, p.organization_id, p.direction, p.number, p.amount, p.allocated, p.currency, p.status, p.version, p.counterparty_id,
            o.closed_through,
            payment_told(p) as told, organization_told(o) as organization
     from payment p join organization o on o.id = p.organization_id
     where p.id = any($1::uuid[]) order by p.id for update of p`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((each) => [each.id, each]));
}

/** What the matcher thinks of a payment that it leaves open. */
export interface KeptVerdict {
  readonly paymentId: string;
  /** The payment's version that it rests on. */
  readonly paymentVersion: number;
  /** Plain JSON. */
  readonly verdict: unknown;
}

/** Keeps verdicts beside payments; written only where they changed, and not over what somebody has decided meanwhile. */
export async function saveVerdicts(tx: Transaction, verdicts: readonly KeptVerdict[]): Promise<void> {
  if (verdicts.length === 0) return;
  const { source, parameters } = sendRows(
    { id: 'uuid', version: 'int', verdict: 'jsonb' },
    verdicts.map((each) => ({ id: each.paymentId, version: each.paymentVersion, verdict: each.verdict })),
  );
  await tx.query(
    `update payment p set verdict = t.verdict from ${source}
     where p.id = t.id and p.version = t.version and p.verdict is distinct from t.verdict`,
    parameters,
  );
}
