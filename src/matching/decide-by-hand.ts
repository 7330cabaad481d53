import { Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { reason } from '../domain/reason.js';
import { Store } from '../store/store.js';
import type { Transaction } from '../store/transaction.js';
import { allocationsOf, findDecision, findInvoice, findPayment, isId } from '../store/reads/payment-reads.js';
import type { AllocationInput, DecisionInput, DecisionKind } from '../store/writers/decision-check.js';
import { saveDecisions } from '../store/writers/decision-writer.js';
import { teach } from './teach.js';
import { requestWork } from '../store/writers/work-requests.js';

/** Who decides and why; every decision by hand carries it. */
export interface ByWhom {
  /** Name of the person. */
  readonly actor: string;
  readonly why: string;
  /** Key of the command: the same key twice is one decision. */
  readonly commandKey?: string;
  /** Ids of the companies on whose payments he may decide; all when left out. */
  readonly within?: readonly string[];
  /** Versions of the payment that he has seen; any when left out. */
  readonly expected?: readonly string[];
}

/** A share of a payment for an invoice named by our id, or by `NUMBER` or `NUMBER@YYYY-MM-DD`. Minor units. */
export interface HandAllocation {
  readonly invoice: string;
  readonly amount?: bigint;
}

/** Answer to a decision by hand. */
export interface HandDecision {
  readonly decisionId: string;
  readonly paymentId: string;
  readonly status: string;
  /** Minor units. */
  readonly allocated: bigint;
  /** The command key was used before: nothing was done now. */
  readonly repeated: boolean;
}

const UNIQUE_VIOLATION = '23505';

/** A person's decisions on payments (решения бухгалтера): allocate, reverse, set aside, reopen. Same events as the matcher's. */
@Injectable()
export class DecideByHand {
  constructor(private readonly store: Store) {}

  /**
   * Allocates a payment to invoices (разнести). An amount left out is as much as the payment and the invoice allow.
   *
   * @throws Refused with the reason: `payment-unknown`, `invoice-unknown`, `invoice-unclear`, `payment-overallocated`, …
   */
  allocate(payment: string, allocations: readonly HandAllocation[], by: ByWhom): Promise<HandDecision> {
    return this.decide(payment, 'allocate', by, async (tx, paymentId) => ({
      allocate: await resolve(tx, paymentId, allocations),
      reverse: [],
    }));
  }

  /** Undoes allocations of a payment (сторнировать): all of them, or the named ones. */
  reverse(payment: string, by: ByWhom, allocationIds?: readonly string[]): Promise<HandDecision> {
    return this.decide(payment, 'reverse', by, async (tx, paymentId) => {
      if (allocationIds?.some((each) => !isId(each))) throw new Refused('allocation-not-in-force');
      const reverse = [...new Set(allocationIds ?? (await allocationsOf(tx, paymentId)).map((each) => each.id))];
      if (reverse.length === 0) throw new Refused('nothing-to-reverse');
      return { allocate: [], reverse };
    });
  }

  /** Sets a payment aside as no payment of an invoice (отложить). */
  setAside(payment: string, by: ByWhom): Promise<HandDecision> {
    return this.decide(payment, 'set-aside', by, async (tx, id) => {
      const { status, number } = await findPayment(tx, id);
      if (status === 'set-aside') throw new Refused('payment-set-aside', { number });
      return { allocate: [], reverse: [] };
    });
  }

  /** Takes a payment that was set aside back among the open ones (вернуть в работу). */
  reopen(payment: string, by: ByWhom): Promise<HandDecision> {
    return this.decide(payment, 'reopen', by, async (tx, id) => {
      if ((await findPayment(tx, id)).status !== 'set-aside') throw new Refused('payment-not-set-aside');
      return { allocate: [], reverse: [] };
    });
  }

  private async decide(
    payment: string,
    kind: DecisionKind,
    by: ByWhom,
    plan: (tx: Transaction, paymentId: string) => Promise<Pick<DecisionInput, 'allocate' | 'reverse'>>,
  ): Promise<HandDecision> {
    try {
      return await this.store.transaction((tx) => this.carryOut(tx, payment, kind, by, plan));
    } catch (error) {
      // The same command at the same moment from two places: the other one has done it.
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION || !by.commandKey) throw error;
      return this.store.transaction((tx) => this.carryOut(tx, payment, kind, by, plan));
    }
  }

  private async carryOut(
    tx: Transaction,
    payment: string,
    kind: DecisionKind,
    by: ByWhom,
    plan: (tx: Transaction, paymentId: string) => Promise<Pick<DecisionInput, 'allocate' | 'reverse'>>,
  ): Promise<HandDecision> {
    const found = await findPayment(tx, payment);
    if (by.within && !by.within.includes(found.organizationId)) throw new Refused('payment-unknown', { id: payment });
    const made = by.commandKey ? await findDecision(tx, by.commandKey) : undefined;
    if (made) {
      if (made.paymentId !== found.id || made.kind !== kind) throw new Refused('command-key-of-another-command');
      return {
        decisionId: made.id,
        paymentId: found.id,
        status: found.status,
        allocated: found.allocated,
        repeated: true,
      };
    }
    if (by.expected && !by.expected.includes(String(found.version))) throw new Refused('record-changed');
    const { allocate, reverse } = await plan(tx, found.id);
    const input: DecisionInput = {
      paymentId: found.id,
      kind,
      actor: `person:${by.actor}`,
      why: by.why,
      because: [reason('decided-by-person')],
      evidence: [],
      commandKey: by.commandKey ?? null,
      allocate,
      reverse,
      restStatus: 'partly-matched',
    };
    const [done] = await saveDecisions(tx, [input]);
    if (!done) throw new Refused('payment-unknown', { id: payment });
    await teach(tx, done.id, input);
    // What became open again may be what another payment waited for.
    if (kind === 'reverse' || kind === 'reopen') await requestWork(tx, 'match');
    return {
      decisionId: done.id,
      paymentId: done.payment.id,
      status: done.payment.status,
      allocated: done.payment.allocated,
      repeated: false,
    };
  }
}

async function resolve(
  tx: Transaction,
  paymentId: string,
  allocations: readonly HandAllocation[],
): Promise<AllocationInput[]> {
  const payment = await findPayment(tx, paymentId);
  let left = payment.amount - payment.allocated;
  const result: AllocationInput[] = [];
  for (const each of allocations) {
    const invoice = await findInvoice(tx, payment.organizationId, each.invoice);
    const open = invoice.amount - invoice.allocated;
    const amount = each.amount ?? (open < left ? open : left);
    if (amount <= 0n) throw new Refused('nothing-left-to-allocate', { number: invoice.number });
    left -= amount;
    result.push({ invoiceId: invoice.id, amount });
  }
  if (result.length === 0) throw new Refused('no-invoice-named');
  return result;
}
