import { event } from '../../domain/events/event.js';
import type { Refused } from '../../domain/failure.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { PaymentStatus } from '../../domain/payment.js';
import { insertRows } from '../bulk.js';
import { newId } from '../new-id.js';
import { sendRows } from '../sent-rows.js';
import type { Transaction } from '../transaction.js';
import { settleInvoices, type SettlementChange } from './invoice-settlement.js';
import { type AllocationRecord, type DecisionInput, lockBooks, type LockedBooks, refusalOf } from './decision-check.js';
import type { PaymentRecord } from './payment-record.js';

/** A decision that was carried out. */
export interface DecisionDone {
  readonly id: string;
  readonly payment: PaymentRecord;
}

interface Told {
  readonly id: string;
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly amount: string;
}

/**
 * Keeps decisions and carries them out: decision and allocation rows, what is allocated of payments, what is settled of
 * invoices, and the events. The only writer of all of these.
 *
 * @param onRefusal for the matcher: a decision that no longer fits, because somebody was quicker, is left out. Without it the
 *   first refusal is thrown and nothing is kept.
 * @throws Refused with the reason of the first decision that does not fit
 */
export async function saveDecisions(
  tx: Transaction,
  inputs: readonly DecisionInput[],
  onRefusal?: (input: DecisionInput, why: Refused) => void,
): Promise<DecisionDone[]> {
  const locked = await lockBooks(tx, inputs);
  const spent = new Map<string, bigint>();
  const fitting: DecisionInput[] = [];
  for (const input of inputs) {
    const why = refusalOf(locked, input, spent);
    if (why && !onRefusal) throw why;
    if (why) onRefusal?.(input, why);
    else {
      fitting.push(input);
      for (const each of input.allocate) spent.set(each.invoiceId, (spent.get(each.invoiceId) ?? 0n) + each.amount);
    }
  }
  const done = fitting.map((input) => carryOut(tx, locked, input));
  await writeRows(tx, fitting, done);
  auditDecisions(tx, fitting, done);
  await settleInvoices(
    tx,
    locked.invoices,
    done.flatMap((each) => each.settlements),
  );
  return done.map(({ id, payment }) => ({ id, payment }));
}

/** One entry for each who decided: what a run of matching decides together stands together. */
function auditDecisions(tx: Transaction, inputs: readonly DecisionInput[], done: readonly CarriedOut[]): void {
  const byActor = new Map<string, ReturnType<typeof auditedOf>[]>();
  inputs.forEach((input, i) => {
    const decided = auditedOf(input, done[i] as CarriedOut);
    const others = byActor.get(input.actor);
    if (others) others.push(decided);
    else byActor.set(input.actor, [decided]);
  });
  for (const [actor, decisions] of byActor) {
    const subject = decisions.length === 1 ? (decisions[0]?.payment ?? null) : null;
    tx.audit({ action: 'decision.kept', actor, subject, data: { decisions } });
  }
}

const auditedOf = ({ kind, paymentId }: DecisionInput, { id, allocations }: CarriedOut) => ({
  id,
  kind,
  payment: paymentId,
  allocations: allocations.map((each) => ({
    id: each.id,
    invoice: each.invoiceId,
    amount: each.amount.toString(),
    undoes: each.reversalOf,
  })),
});

interface CarriedOut extends DecisionDone {
  readonly allocations: readonly { id: string; invoiceId: string; amount: bigint; reversalOf: string | null }[];
  readonly settlements: readonly SettlementChange[];
}

function statusAfter(input: DecisionInput, allocated: bigint, amount: bigint): PaymentStatus {
  if (input.kind === 'set-aside') return 'set-aside';
  if (allocated === amount) return 'matched';
  return allocated === 0n ? 'open' : input.restStatus;
}

function carryOut(tx: Transaction, locked: LockedBooks, input: DecisionInput): CarriedOut {
  const before = locked.payments.get(input.paymentId) as PaymentRecord;
  const undone = input.reverse.map((id) => locked.reversible.get(id) as AllocationRecord);
  const allocations = [
    ...undone.map((each) => ({ id: newId(), invoiceId: each.invoice_id, amount: each.amount, reversalOf: each.id })),
    ...input.allocate.map((each) => ({
      id: newId(),
      invoiceId: each.invoiceId,
      amount: each.amount,
      reversalOf: null,
    })),
  ];
  const settlements = allocations.map((each) => ({
    invoiceId: each.invoiceId,
    delta: each.reversalOf ? -each.amount : each.amount,
    on: before.told.postedOn as LocalDate,
  }));
  const allocated = settlements.reduce((total, each) => total + each.delta, before.allocated);
  const payment: PaymentRecord = {
    ...before,
    allocated,
    status: statusAfter(input, allocated, before.amount),
    version: before.version + 1,
    counterparty_id: before.counterparty_id ?? input.counterpartyId ?? null,
  };
  locked.payments.set(payment.id, payment);
  const id = newId();
  announce(tx, locked, input, id, payment, allocations);
  return { id, payment, allocations, settlements };
}

function announce(
  tx: Transaction,
  locked: LockedBooks,
  input: DecisionInput,
  id: string,
  payment: PaymentRecord,
  allocations: CarriedOut['allocations'],
): void {
  const told = (each: CarriedOut['allocations'][number]): Told => ({
    id: each.reversalOf ?? each.id,
    invoiceId: each.invoiceId,
    invoiceNumber: locked.invoices.get(each.invoiceId)?.number ?? '',
    amount: each.amount.toString(),
  });
  const { organization } = payment;
  const decision = {
    id,
    kind: input.kind,
    actor: input.actor,
    why: input.why,
    because: input.because.map((each) => ({ ...each, params: each.params && { ...each.params } })),
  };
  const of = { ...payment.told, allocated: payment.allocated.toString(), status: payment.status };
  const subject = [payment.id, payment.version, payment.organization_id] as const;
  if (input.kind === 'set-aside')
    return tx.announce(event('payment.set-aside.v1', ...subject, { payment: of, decision, organization }));
  if (input.kind === 'reopen')
    return tx.announce(event('payment.reopened.v1', ...subject, { payment: of, decision, organization }));
  if (input.kind === 'reverse')
    return tx.announce(
      event('payment.reversed.v1', ...subject, {
        payment: of,
        allocations: allocations.map(told),
        decision,
        organization,
      }),
    );
  const rest = (payment.amount - payment.allocated).toString();
  tx.announce(
    event('payment.allocated.v1', ...subject, {
      payment: of,
      allocations: allocations.map(told),
      rest,
      decision,
      counterpartyId: payment.counterparty_id,
      organization,
    }),
  );
}

async function writeRows(
  tx: Transaction,
  inputs: readonly DecisionInput[],
  done: readonly CarriedOut[],
): Promise<void> {
  const decisions = inputs.map((input, i) => ({
    id: done[i]?.id,
    organization_id: done[i]?.payment.organization_id,
    payment_id: input.paymentId,
    kind: input.kind,
    actor: input.actor,
    why: input.why,
    because: input.because,
    evidence: input.evidence,
    command_key: input.commandKey,
    rules_hash: input.rulesHash ?? null,
  }));
  const types = {
    id: 'uuid',
    organization_id: 'uuid',
    payment_id: 'uuid',
    kind: 'text',
    actor: 'text',
    why: 'text',
    because: 'jsonb',
    evidence: 'jsonb',
    command_key: 'text',
    rules_hash: 'text',
  };
  await insertRows(tx, 'decision', types, decisions);
  const allocations = done.flatMap((each) =>
    each.allocations.map((a) => ({
      id: a.id,
      organization_id: each.payment.organization_id,
      decision_id: each.id,
      payment_id: each.payment.id,
      invoice_id: a.invoiceId,
      amount: a.amount,
      reversal_of: a.reversalOf,
    })),
  );
  const columns = {
    id: 'uuid',
    organization_id: 'uuid',
    decision_id: 'uuid',
    payment_id: 'uuid',
    invoice_id: 'uuid',
    amount: 'bigint',
    reversal_of: 'uuid',
  };
  await insertRows(tx, 'allocation', columns, allocations);
  await updatePayments(tx, inputs, done);
}

const DECIDED = {
  id: 'uuid',
  allocated: 'bigint',
  status: 'text',
  version: 'int',
  counterparty_id: 'uuid',
  verdict: 'jsonb',
} as const;

/** A payment with several decisions is written once, as the last leaves it. */
async function updatePayments(
  tx: Transaction,
  inputs: readonly DecisionInput[],
  done: readonly CarriedOut[],
): Promise<void> {
  const latest = new Map(done.map(({ payment }, i) => [payment.id, { payment, verdict: inputs[i]?.verdict }]));
  const rows = [...latest.values()].map(({ payment, verdict }) => ({ ...payment, verdict }));
  const { source, parameters } = sendRows(DECIDED, rows);
  await tx.query(
    `update payment p set allocated = t.allocated, status = t.status, version = t.version, counterparty_id = t.counterparty_id,
       verdict = coalesce(nullif(t.verdict, 'null'), p.verdict)
     from ${source} where p.id = t.id`,
    parameters,
  );
}
