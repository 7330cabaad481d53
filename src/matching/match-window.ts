import { accountOf, type MatchPayment } from '../domain/matching/candidates.js';
import { Directory } from '../domain/matching/directory.js';
import { batchesOf, kinOf } from '../domain/matching/kinship.js';
import { Learnt, payerKeysOf } from '../domain/matching/learnt.js';
import { type MatchLookup, lookupOf } from '../domain/matching/lookup.js';
import { debtorOf } from '../domain/matching/third-party.js';
import type { InvoiceQuest } from '../store/reads/match-invoices.js';
import {
  loadMatchCounterparties,
  loadNamedOwners,
  loadOpenPayments,
  type MatchCursor,
  type NamedOwner,
  type OpenPaymentRow,
} from '../store/reads/match-reads.js';
import type { RuleSet } from './rules-in-force.js';
import { type LearntQuest, loadLearntFacts } from '../store/reads/learnt-reads.js';
import type { Queries } from '../store/session.js';

/** An open payment, read. */
export interface ReadPayment extends MatchPayment {
  readonly version: number;
}

/** Payments that are decided together, in turn; those of other batches of the window decide nothing for them. */
export interface MatchBatch {
  readonly payments: readonly ReadPayment[];
  readonly directory: Directory;
  readonly quests: readonly InvoiceQuest[];
  /** Invoices of others that the payments name. */
  readonly named: readonly string[];
}

/** A payment that a defect of this program keeps from being decided: set aside for one run, the others go on. */
export interface FailedPayment {
  readonly id: string;
  readonly error: unknown;
}

/** The next payments in turn, parted into batches. */
export interface MatchWindow {
  readonly batches: readonly MatchBatch[];
  readonly failed: readonly FailedPayment[];
  /** Where the next window begins; undefined after the last one. */
  readonly end: MatchCursor | undefined;
}

/** A payment with the keys of its candidates. */
interface Prepared {
  readonly payment: ReadPayment;
  readonly lookup: MatchLookup;
}

/** The rules as far as reading payments needs them. */
export type ReadingRules = Pick<RuleSet, 'policy' | 'read'>;

/** How many payments are read at once, and about how many are decided together. */
export interface WindowSizes {
  readonly window: number;
  readonly batch: number;
}

/**
 * Reads the next open payments and parts them by who owes: each client's invoices are then read once, and batches can be decided in
 * any order with the verdicts of all payments in turn. Clients that have to do with each other are never parted.
 */
export async function readWindow(
  db: Queries,
  after: MatchCursor | undefined,
  sizes: WindowSizes,
  rules: ReadingRules,
): Promise<MatchWindow> {
  const rows = await loadOpenPayments(db, after, sizes.window);
  const parted = await partRows(db, rows, sizes.batch, rules);
  return { ...parted, end: rows.length < sizes.window ? undefined : rows.at(-1) };
}

/** Reads payments and parts them by who owes. */
export async function partRows(
  db: Queries,
  rows: readonly OpenPaymentRow[],
  size: number,
  rules: ReadingRules,
): Promise<Omit<MatchWindow, 'end'>> {
  const failed: FailedPayment[] = [];
  const read = each(rows, failed, (row): Prepared => {
    const payment = readPayment(row, rules);
    return { payment, lookup: lookupOf(payment) };
  });
  const facts = await loadLearntFacts(db, read.map(({ payment }) => payment).flatMap(questsOfPayer));
  const directory = new Directory(
    await loadMatchCounterparties(
      db,
      read.map(({ lookup }) => lookup),
      facts.flatMap((each) => each.counterpartyId ?? []),
    ),
    new Learnt(facts, rules.policy.learning),
  );
  const known = each(read, failed, (one) => ({ ...one, id: one.payment.id, owing: owersOf(one.payment, directory) }));
  const named = await namedOfOthers(db, known);
  const kin = kinOf(known.map(({ owing }, i) => [...owing, ...(named[i] ?? []).map((other) => other.counterpartyId)]));
  const batches = batchesOf(kin, size).map((places) => ({
    payments: places.map((place) => (known[place] as Known).payment),
    directory,
    quests: questsOf(places.map((place) => known[place] as Known)),
    named: places.flatMap((place) => (named[place] ?? []).map((other) => other.invoiceId)),
  }));
  return { batches, failed };
}

/** What can be made of each; what throws is a failure of that one alone. */
function each<From extends { readonly id: string } | Prepared, To>(
  list: readonly From[],
  failed: FailedPayment[],
  make: (one: From) => To,
): To[] {
  const made: To[] = [];
  for (const one of list) {
    try {
      made.push(make(one));
    } catch (error) {
      failed.push({ id: 'id' in one ? one.id : one.payment.id, error });
    }
  }
  return made;
}

/** With the clients whose invoices it may settle: the payer, and whom the text names. */
interface Known extends Prepared {
  readonly owing: readonly string[];
}

/** What may have been learnt of a payer. */
export const questsOfPayer = ({ payer, organizationId }: MatchPayment): LearntQuest[] =>
  payerKeysOf(payer).map((key) => ({ organizationId, payer: key }));

/** A payment as it is kept, with its purpose read. */
export const readPayment = (
  { purpose, payerName, payerTaxNumber, payerAccount, ...row }: OpenPaymentRow,
  rules: Pick<ReadingRules, 'read'>,
): ReadPayment => ({
  ...row,
  payer: { name: payerName, taxNumber: payerTaxNumber, account: payerAccount },
  reading: rules.read(purpose),
  purpose,
});

/** The clients whose invoices a payment may settle: the payer, and whom the text names. */
export function owersOf(payment: MatchPayment, directory: Directory): readonly string[] {
  const payer = directory.payerOf(payment);
  const debtor = debtorOf(payment, payer, directory);
  return debtor.ids.length === 0 ? payer.ids : [...payer.ids, ...debtor.ids];
}

/** For each payment, the invoices of clients that do not owe by themselves, which it names. */
async function namedOfOthers(db: Queries, known: readonly Known[]): Promise<NamedOwner[][]> {
  const found: NamedOwner[][] = known.map(() => []);
  const owners = await loadNamedOwners(
    db,
    known.map(({ payment, lookup }) => ({
      organizationId: payment.organizationId,
      amount: payment.amountOpen,
      numberKeys: lookup.numberKeys,
    })),
  );
  for (const owner of owners)
    if (!known[owner.place]?.owing.includes(owner.counterpartyId)) found[owner.place]?.push(owner);
  return found;
}

/** One quest for each client and company of ours. */
function questsOf(known: readonly Known[]): InvoiceQuest[] {
  const quests = new Map<string, { counterpartyId: string; organizationId: string; numberKeys: Set<string> }>();
  for (const { payment, lookup, owing } of known) {
    const { organizationId } = payment;
    for (const counterpartyId of owing) {
      const account = accountOf(counterpartyId, organizationId);
      const quest = quests.get(account) ?? { counterpartyId, organizationId, numberKeys: new Set() };
      quests.set(account, quest);
      for (const key of lookup.numberKeys) quest.numberKeys.add(key);
    }
  }
  return [...quests.values()].map((quest) => ({ ...quest, numberKeys: [...quest.numberKeys] }));
}
