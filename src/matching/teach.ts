import { Directory } from '../domain/matching/directory.js';
import { payerKeysOf } from '../domain/matching/learnt.js';
import {
  lessonsOfAllocation,
  lessonsOfReversal,
  lessonsOfSettingAside,
  type Lesson,
  type TaughtPayment,
} from '../domain/matching/lessons.js';
import { lookupOf } from '../domain/matching/lookup.js';
import { readPurpose } from '../domain/purpose/read-purpose.js';
import { loadMatchCounterparties } from '../store/reads/match-reads.js';
import { clientsOfInvoices, loadTaught, makersOfAllocations, wasUndone } from '../store/reads/taught-reads.js';
import type { Transaction } from '../store/transaction.js';
import type { DecisionInput } from '../store/writers/decision-check.js';
import {
  type Retraction,
  retractLessonsOfPayment,
  retractMisleading,
  saveLessons,
} from '../store/writers/lesson-writer.js';

/**
 * Learns from a decision of a person, in its transaction (обучение на решениях): what it teaches is kept, and what it contradicts is
 * taken back at once. A decision of a rule teaches nothing, so that no rule confirms itself.
 */
export async function teach(tx: Transaction, decisionId: string, input: DecisionInput): Promise<void> {
  const row = await loadTaught(tx, input.paymentId);
  if (!row) return;
  const reading = readPurpose(row.purpose);
  const payer = { name: row.payerName, taxNumber: row.payerTaxNumber, account: row.payerAccount };
  const lookup = lookupOf({ payer, reading, amountOpen: row.amountOpen });
  const directory = new Directory(await loadMatchCounterparties(tx, [lookup]));
  const payment: TaughtPayment = {
    payer,
    reading,
    purpose: row.purpose,
    identity: directory.listedPayerOf({ payer }),
  };
  const back: Retraction = { by: input.actor, why: input.why };
  const lessons = [
    ...(await fromReversal(tx, row.organizationId, payment, input, back)),
    ...(await fromAllocation(tx, payment, input, back)),
    ...(input.kind === 'set-aside' ? lessonsOfSettingAside(payment) : []),
  ];
  if (input.kind === 'reopen') await retractLessonsOfPayment(tx, input.paymentId, ['not-a-payment'], back);
  const { organizationId, postedOn } = row;
  await saveLessons(tx, { organizationId, decisionId, paymentId: input.paymentId, postedOn }, lessons);
}

async function fromAllocation(
  tx: Transaction,
  payment: TaughtPayment,
  { allocate, paymentId }: DecisionInput,
  back: Retraction,
): Promise<Lesson[]> {
  if (allocate.length === 0) return [];
  const invoices = allocate.map((each) => each.invoiceId);
  // The rule was right after all.
  if (await wasUndone(tx, paymentId, invoices)) await retractLessonsOfPayment(tx, paymentId, ['doubt'], back);
  return lessonsOfAllocation(payment, await clientsOfInvoices(tx, invoices));
}

async function fromReversal(
  tx: Transaction,
  organizationId: string,
  payment: TaughtPayment,
  { reverse, paymentId }: DecisionInput,
  back: Retraction,
): Promise<Lesson[]> {
  if (reverse.length === 0) return [];
  const makers = await makersOfAllocations(tx, reverse);
  const byRule = makers.filter((each) => each.actor.startsWith('rule:'));
  if (byRule.length < makers.length) await retractLessonsOfPayment(tx, paymentId, ['payer-is', 'pays-for'], back);
  if (byRule.length > 0)
    await retractMisleading(
      tx,
      organizationId,
      payerKeysOf(payment.payer),
      byRule.map((each) => each.counterpartyId),
      back,
    );
  const rules = new Set(byRule.map(({ actor }) => /^rule:([\w-]+)/.exec(actor)?.[1] ?? ''));
  return [...rules].flatMap((rule) => lessonsOfReversal(payment, rule));
}
