import { Refused } from '../../domain/failure.js';
import type { Transaction } from '../transaction.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text has the form of one of our ids. */
export const isId = (text: string): boolean => UUID.test(text);

/** What decisions by hand need to know of a payment. */
export interface FoundPayment {
  readonly id: string;
  readonly number: string;
  readonly organizationId: string;
  readonly status: string;
  readonly version: number;
  readonly amount: bigint;
  readonly allocated: bigint;
}

/**
 * A payment by id, locked: two commands on one payment come one after the other, so that the second sees what the first did.
 *
 * @throws Refused `payment-unknown`
 */
export async function findPayment(tx: Transaction, id: string): Promise<FoundPayment> {
  const [found] = isId(id)
    ? await tx.query<FoundPayment>(
        `select id, organization_id as "organizationId", number, status, version, amount, allocated from payment where id = $1 for update`,
        [id],
      )
    : [];
  if (!found) throw new Refused('payment-unknown', { id });
  return found;
}

/** What decisions by hand need to know of an invoice. */
export interface FoundInvoice {
  readonly id: string;
  readonly number: string;
  readonly amount: bigint;
  readonly allocated: bigint;
}

/**
 * An invoice by id, by `NUMBER`, or by `NUMBER@YYYY-MM-DD` within a company.
 *
 * @throws Refused `invoice-unknown`, `invoice-unclear` when several have the number
 */
export async function findInvoice(tx: Transaction, organizationId: string, name: string): Promise<FoundInvoice> {
  const at = /^(.*)@(\d{4}-\d{2}-\d{2})$/.exec(name);
  const found = isId(name)
    ? await tx.query<FoundInvoice>(`select id, number, amount, allocated from invoice where id = $1`, [name])
    : await tx.query<FoundInvoice>(
        `select id, number, amount, allocated from invoice
         where organization_id = $1 and number = $2 and ($3::date is null or issued_on = $3) order by issued_on, id limit 2`,
        [organizationId, at?.[1] ?? name, at?.[2] ?? null],
      );
  if (found.length > 1) throw new Refused('invoice-unclear', { number: name });
  if (!found[0]) throw new Refused('invoice-unknown', { id: name });
  return found[0];
}

/** Allocations in force of a payment, oldest first. */
export const allocationsOf = (tx: Transaction, paymentId: string): Promise<{ id: string }[]> =>
  tx.query<{ id: string }>(`select id from allocation_in_force where payment_id = $1 order by seq`, [paymentId]);

/** A decision by the key of the command that made it. */
export async function findDecision(
  tx: Transaction,
  commandKey: string,
): Promise<{ id: string; paymentId: string; kind: string } | undefined> {
  const [found] = await tx.query<{ id: string; paymentId: string; kind: string }>(
    `select id, payment_id as "paymentId", kind from decision where command_key = $1`,
    [commandKey],
  );
  return found;
}
