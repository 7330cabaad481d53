import { accountOf, type MatchCounterparty } from '../domain/matching/candidates.js';
import { Directory } from '../domain/matching/directory.js';
import { type LearningRules, Learnt, type LearntFact } from '../domain/matching/learnt.js';
import { push } from '../domain/matching/push.js';
import { lookupOf, type MatchLookup } from '../domain/matching/lookup.js';
import type { PastPayment } from '../domain/matching/simulated-books.js';
import type { ProposedAllocation } from '../domain/matching/verdict.js';
import { loadMatchCounterparties } from '../store/reads/match-reads.js';
import {
  type HistoryInvoice,
  type HistoryLesson,
  type HistoryRow,
  loadHistoryInvoices,
  loadHistoryLessons,
  loadHistoryNamed,
  type Span,
} from '../store/reads/replay-reads.js';
import type { Queries } from '../store/session.js';
import { owersOf, questsOfPayer, type ReadPayment, readPayment } from './match-window.js';
import type { RuleSet } from './rules-in-force.js';

/** A payment of the past as two sets of rules see it. */
export interface PastPair {
  readonly present: PastPayment;
  readonly proposed: PastPayment;
  readonly books: { readonly allocations: readonly ProposedAllocation[]; readonly byPerson: boolean };
}

/** A payment read by one set of rules. */
interface View {
  readonly row: HistoryRow;
  readonly payment: ReadPayment;
  readonly lookup: MatchLookup;
  readonly rules: RuleSet;
}

/** A view with who is who on the day of its decision, and who may owe. */
interface KnownView extends View {
  readonly directory: Directory;
  readonly owing: readonly string[];
}

const viewOf = (row: HistoryRow, rules: RuleSet): View => {
  const payment = readPayment(row, rules);
  return { row, payment, lookup: lookupOf(payment), rules };
};

/**
 * What is needed to decide payments of the past anew: read by both sets of rules, with the invoices and the lessons that were known when
 * they were decided first (now, for those that never were).
 */
export async function readPast(
  db: Queries,
  span: Span,
  rows: readonly HistoryRow[],
  [present, proposed]: readonly [RuleSet, RuleSet],
): Promise<PastPair[]> {
  const views = rows.flatMap((row) => [viewOf(row, present), viewOf(row, proposed)]);
  const payments = views.map(({ payment }) => payment);
  const lessons = await loadHistoryLessons(db, payments.flatMap(questsOfPayer));
  const listed = await loadMatchCounterparties(
    db,
    views.map(({ lookup }) => lookup),
    lessons.flatMap((each) => each.counterpartyId ?? []),
  );
  const known = withDirectories(views, listed, lessons);
  const invoices = await invoicesOf(db, span, known);
  const named = await loadHistoryNamed(
    db,
    span,
    known.map(({ payment, lookup }) => ({
      organizationId: payment.organizationId,
      amount: payment.amountOpen,
      numberKeys: lookup.numberKeys,
    })),
  );
  const namedAt = grouped(named, (each) => each.place);
  const past = known.map((view, place) => pastOf(view, invoices, namedAt.get(place) ?? []));
  return rows.map((row, i) => ({
    present: past[2 * i] as PastPayment,
    proposed: past[2 * i + 1] as PastPayment,
    books: { allocations: allocationsOf(row), byPerson: row.byPerson },
  }));
}

const allocationsOf = ({ books }: HistoryRow): ProposedAllocation[] =>
  books.map(({ invoiceId, amount }) => ({ invoiceId, amount: BigInt(amount) }));

function withDirectories(
  views: readonly View[],
  listed: readonly MatchCounterparty[],
  lessons: readonly HistoryLesson[],
): KnownView[] {
  const whole = new Directory(listed);
  const byPayer = grouped(lessons, ({ organizationId, payer }) => `${organizationId}/${payer.by}/${payer.key}`);
  return views.map((view) => {
    const quests = questsOfPayer(view.payment);
    const own = quests.flatMap(
      ({ organizationId, payer }) => byPayer.get(`${organizationId}/${payer.by}/${payer.key}`) ?? [],
    );
    const directory = own.length === 0 ? whole : whole.with(learntBy(view, own));
    return { ...view, directory, owing: owersOf(view.payment, directory) };
  });
}

/** What had been learnt when the payment was decided first: lessons of later decisions, its own too, were not there yet. */
function learntBy({ row: { decidedAt }, rules }: View, lessons: readonly HistoryLesson[]): Learnt {
  const learning: LearningRules = rules.policy.learning;
  const inForce = lessons.filter(({ taughtAt, retractedAt }) =>
    decidedAt === null
      ? retractedAt === null
      : taughtAt < decidedAt && (retractedAt === null || retractedAt > decidedAt),
  );
  const alike = grouped(inForce, (each) =>
    JSON.stringify([each.organizationId, each.kind, each.payer, each.counterpartyId, each.rule, each.wording]),
  );
  const facts = [...alike.values()].map((list): LearntFact => {
    const [first] = list as [HistoryLesson];
    const days = list.map((each) => each.seenOn).sort();
    return {
      ...first,
      confirmations: new Set(list.map((each) => each.paymentId)).size,
      lastSeenOn: days.at(-1) as LearntFact['lastSeenOn'],
    };
  });
  return new Learnt(facts, learning);
}

/** Invoices of everybody who may owe, by client and company. */
async function invoicesOf(
  db: Queries,
  span: Span,
  known: readonly KnownView[],
): Promise<ReadonlyMap<string, HistoryInvoice[]>> {
  const accounts = new Map(
    known.flatMap(({ payment: { organizationId }, owing }) =>
      owing.map((counterpartyId) => [accountOf(counterpartyId, organizationId), { counterpartyId, organizationId }]),
    ),
  );
  const found = await loadHistoryInvoices(db, span, [...accounts.values()]);
  return grouped(found, (each) => accountOf(each.counterpartyId, each.organizationId));
}

function pastOf(
  { row, payment, lookup, rules, directory, owing }: KnownView,
  invoices: ReadonlyMap<string, HistoryInvoice[]>,
  named: readonly HistoryInvoice[],
): PastPayment {
  const { decidedAt } = row;
  const wasKnown = ({ knownSince }: HistoryInvoice): boolean => decidedAt === null || knownSince <= decidedAt;
  const own = owing.flatMap((id) => invoices.get(accountOf(id, payment.organizationId)) ?? []).filter(wasKnown);
  return {
    payment,
    rules: rules.policy.rulesFor(payment),
    directory,
    invoices: own,
    named: named.filter((each) => wasKnown(each) && !owing.includes(each.counterpartyId)),
    numberKeys: lookup.numberKeys,
    byPerson: row.byPerson ? allocationsOf(row) : [],
    returnedOn: row.returnedOn,
  };
}

function grouped<K, T>(list: readonly T[], keyOf: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of list) push(groups, keyOf(each), each);
  return groups;
}
