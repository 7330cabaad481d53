import { daysBetween } from '../local-date.js';
import { reason } from '../reason.js';
import type { Case, Explanation } from './explanation.js';
import { exactOnes, fill, payerEvidence, restOf, totalOpen } from './explanation.js';
import type { LedgerInvoice } from './ledger.js';
import type { Hit, ResolvedReference } from './resolve.js';
import type { Evidence, RuleName } from './verdict.js';

/** More ways of choosing among equal numbers than these are not searched. */
const MOST_COMBINATIONS = 256;

/** One choice of an invoice for each reference. */
type Choice = readonly Hit[];

/**
 * Explanations by documents named in the text (счета названы). Rules, in words:
 *
 * - *named-exact, named-several*: the named invoices, one or many, are together as much as the payment, and no other choice among equal
 *   numbers is. The sum, the payer and the number agree, so other open invoices of the same sum do not matter.
 * - *named-rounded*: the payment misses their sum by less than the tolerance.
 * - *named-sums*: several are named, each with its sum, and the sums make up the payment.
 * - *named-part*: one is named and the payment is less. Settles by itself only if the number is sure, no date contradicts, and no other open
 *   invoice of the payer is exactly as much (unless the date agrees too): else the number may be mistyped.
 * - *named-overpaid*: the payment is more, by no more than the limit; the rest is kept. The same conditions.
 */
export function namedExplanations(the: Case): Explanation[] {
  const named = ownOnes(the.references.filter((each) => each.options.length > 0));
  if (named.length === 0) return [];
  const choices = choicesOf(named);
  const exact = distinct(choices.filter((each) => totalOf(each) === the.payment.amountOpen));
  if (exact.length > 0) return exact.map((each) => exactly(the, each, exact.length));
  const alone = invoicesAlone(the, named);
  if (alone) return [exactly(the, alone, 1)];
  const choice = choices.length === 1 ? choices[0] : undefined;
  if (choice === undefined) return undecided(the, distinct(choices));
  return [roughly(the, choice, named)];
}

/**
 * The payer also writes numbers of its other papers («счёт 494, УПД 603 от 13.10»): beside a named invoice they count only when their dates do
 * not contradict.
 */
function ownOnes(named: readonly ResolvedReference[]): readonly ResolvedReference[] {
  if (!named.some((each) => each.reference.kind === 'invoice')) return named;
  return named.filter(
    ({ reference, options }) => reference.kind === 'invoice' || options.some((each) => each.date !== 'differs'),
  );
}

/** Beside the numbers that the text calls invoices stand others («счёт 187, ТТН 199»): the invoices alone are exactly the payment. */
function invoicesAlone(the: Case, named: readonly ResolvedReference[]): Choice | undefined {
  const invoices = named.filter((each) => each.reference.kind === 'invoice');
  if (invoices.length === 0 || invoices.length === named.length) return undefined;
  const exact = distinct(choicesOf(invoices).filter((each) => totalOf(each) === the.payment.amountOpen));
  return exact.length === 1 ? exact[0] : undefined;
}

const invoicesOf = (choice: Choice): LedgerInvoice[] => [...new Set(choice.map((each) => each.invoice))];
const totalOf = (choice: Choice): bigint => totalOpen(invoicesOf(choice));

/** Every way of taking one invoice for each reference (all of a range), none taken twice. Empty when there are too many. */
function choicesOf(named: readonly ResolvedReference[]): Choice[] {
  let choices: Hit[][] = [[]];
  for (const { options, all } of named) {
    const next = all
      ? choices.map((each) => [...each, ...options])
      : choices.flatMap((each) => withOneOf(each, options));
    if (next.length > MOST_COMBINATIONS) return [];
    choices = next;
  }
  return choices;
}

/** The same document may be named twice; two references with other options left take different invoices. */
function withOneOf(choice: readonly Hit[], options: readonly Hit[]): Hit[][] {
  const free = options.filter((option) => !choice.some((each) => each.invoice === option.invoice));
  return (free.length > 0 ? free : options).map((option) => [...choice, option]);
}

const keyOf = (choice: Choice): string => invoicesOf(choice).map((each) => each.facts.id).sort().join(); // prettier-ignore

function distinct(choices: readonly Choice[]): Choice[] {
  const seen = new Map(choices.map((each) => [keyOf(each), each]));
  return [...seen.values()];
}

/** A number with the word for an invoice or with a date; a code alone («бетон М-300») may be of anything. */
const isDocument = ({ reference }: ResolvedReference): boolean =>
  reference.kind === 'invoice' || (reference.kind === 'unknown' && reference.date !== null);

/** An invoice issued well after the payment was not what the payer held in hand, unless its date is written. */
function isTimely(the: Case, choice: Choice): boolean {
  return choice.every(
    (each) =>
      each.date === 'agrees' ||
      daysBetween(the.payment.postedOn, each.invoice.facts.issuedOn) <= the.rules.daysBeforeInvoice,
  );
}

/** The date written with a number is another invoice's that is exactly as much as the payment: the number may be mistyped. */
function datePointsElsewhere(the: Case, choice: Choice): boolean {
  const dates = the.references.map((each) => each.reference.date);
  return (
    choice.some((each) => each.date === 'differs') &&
    rivals(the, choice).some((each) => dates.includes(each.facts.issuedOn))
  );
}

const rivals = (the: Case, choice: Choice): LedgerInvoice[] => {
  const taken = new Set(invoicesOf(choice));
  return exactOnes(the).filter((each) => !taken.has(each));
};

const knownPayer = (the: Case): boolean => the.payer.how === 'tax-number' || the.payer.how === 'account';

function exactly(the: Case, choice: Choice, ways: number): Explanation {
  const sure =
    choice.every((each) => each.level >= 2 || each.date === 'agrees') ||
    (rivals(the, choice).length === 0 && the.complete);
  const certain =
    ways === 1 && sure && the.payer.how !== 'none' && isTimely(the, choice) && !datePointsElsewhere(the, choice);
  const invoices = invoicesOf(choice);
  return {
    rule: invoices.length > 1 ? 'named-several' : 'named-exact',
    allocations: fill(invoices, the.payment.amountOpen),
    rest: restOf(the.payment, fill(invoices, the.payment.amountOpen)),
    confidence: ways > 1 ? 0.5 / ways + 0.2 : knownPayer(the) ? 0.995 : 0.95,
    certain,
    because: [
      reason(ways > 1 ? 'named-numbers-are-equal' : 'invoices-named-and-sum-agrees', { invoices: invoices.length }),
      ...doubts(the, choice),
    ],
    evidence: [
      ...evidenceOf(choice, the),
      { fact: 'amount-equal', speaks: 'for', weight: 0.9 },
      ...payerEvidence(the.payer),
    ],
  };
}

function roughly(the: Case, choice: Choice, named: readonly ResolvedReference[]): Explanation {
  const { amountOpen } = the.payment;
  const invoices = invoicesOf(choice);
  const missing = totalOf(choice) - amountOpen;
  const tolerance = BigInt(the.rules.toleranceMinor);
  const bySums = missing > 0n && invoices.length > 1 ? sumsOf(the, choice, named) : undefined;
  const rule: RuleName = bySums
    ? 'named-sums'
    : missing <= tolerance && missing >= -tolerance
      ? 'named-rounded'
      : missing > 0n
        ? 'named-part'
        : 'named-overpaid';
  const allocations = bySums ?? fill(invoices, amountOpen);
  return {
    rule,
    allocations,
    rest: restOf(the.payment, allocations),
    confidence: rule === 'named-part' || rule === 'named-overpaid' ? 0.97 : 0.985,
    certain:
      isSafe(
        the,
        choice,
        rule === 'named-rounded' || isWritten(choice, named) || (bySums !== undefined && hasWhole(choice, bySums)),
      ) && fitsRule(the, rule, choice, -missing),
    because: [reason(rule, { invoices: invoices.length }), ...doubts(the, choice)],
    evidence: [
      ...evidenceOf(choice, the),
      { fact: 'amount-differs', speaks: 'against', weight: 0.4 },
      ...payerEvidence(the.payer),
    ],
  };
}

/** What must hold before a sum that differs is settled by the number alone. */
function isSafe(the: Case, choice: Choice, written: boolean): boolean {
  const lost = the.references.some((each) => each.options.length === 0 && isDocument(each));
  const sure = choice.every((each) => each.date !== 'differs' && (each.level >= 2 || each.date === 'agrees'));
  return (
    sure &&
    written &&
    !lost &&
    knownPayer(the) &&
    the.complete &&
    isTimely(the, choice) &&
    ((choice.every((each) => each.date === 'agrees') && !isOtherPaper(the, choice)) || rivals(the, choice).length === 0)
  );
}

/** One of the sums is all that its invoice has open: numbers with such sums beside them are invoices, whatever the text calls them. */
const hasWhole = (choice: Choice, parts: Explanation['allocations']): boolean =>
  parts.some(({ invoiceId, amount }) => choice.some(({ invoice }) => invoice.facts.id === invoiceId && invoice.open === amount)); // prettier-ignore

/** A number that the text gives to an act, an order or a delivery: that it is an invoice's too may be chance, and its date as well. */
const isOtherPaper = (the: Case, choice: Choice): boolean =>
  choice.some((hit) => the.references.some(({ reference: { kind }, options }) => kind !== 'invoice' && kind !== 'unknown' && options.includes(hit))); // prettier-ignore

/** The text itself calls each an invoice, or gives its date. */
const isWritten = (choice: Choice, named: readonly ResolvedReference[]): boolean =>
  invoicesOf(choice).every((invoice) =>
    named.some(
      ({ reference, options }) =>
        (reference.kind === 'invoice' || reference.date !== null) && options.some((each) => each.invoice === invoice),
    ),
  );

function fitsRule(the: Case, rule: RuleName, choice: Choice, excess: bigint): boolean {
  const invoices = invoicesOf(choice);
  if (rule === 'named-part') return invoices.length === 1;
  if (rule !== 'named-overpaid') return true;
  if (invoices.length > 1) return false; // of a list, more likely a number was not read
  if (the.references.some((each) => each.paid)) return false;
  const partlyPaid = invoices.some((each) => each.open !== each.facts.amount);
  return !partlyPaid && excess * 100n <= totalOf(choice) * BigInt(Math.floor(the.rules.overpaymentPercent));
}

/** Sums written beside the numbers, when each fits its invoice and they make up the payment. */
function sumsOf(
  the: Case,
  choice: Choice,
  named: readonly ResolvedReference[],
): Explanation['allocations'] | undefined {
  if (named.length !== choice.length) return undefined;
  const parts = choice.map((hit, i) => ({
    invoiceId: hit.invoice.facts.id,
    amount: named[i]?.reference.amount ?? 0n,
    open: hit.invoice.open,
  }));
  if (parts.some((each) => each.amount <= 0n || each.amount > each.open)) return undefined;
  const sum = parts.reduce((total, each) => total + each.amount, 0n);
  return sum === the.payment.amountOpen ? parts.map(({ invoiceId, amount }) => ({ invoiceId, amount })) : undefined;
}

/** Numbers that several invoices have and the sum does not decide: suggested, the oldest first. */
function undecided(the: Case, choices: readonly Choice[]): Explanation[] {
  const ranked = choices.map((choice) => ({
    choice,
    key: invoicesOf(choice)
      .map((each) => each.facts.issuedOn)
      .join(),
  }));
  ranked.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return ranked.slice(0, the.rules.suggestions).map(({ choice }) => {
    const allocations = fill(invoicesOf(choice), the.payment.amountOpen);
    return {
      rule: 'named-part',
      allocations,
      rest: restOf(the.payment, allocations),
      confidence: 0.3,
      certain: false,
      because: [reason('named-numbers-are-equal', { invoices: choices.length })],
      evidence: [...evidenceOf(choice, the), ...payerEvidence(the.payer)],
    };
  });
}

function doubts(the: Case, choice: Choice): Explanation['because'] {
  const found = [];
  if (choice.some((each) => each.date === 'differs')) found.push(reason('date-differs'));
  if (!isTimely(the, choice)) found.push(reason('invoice-issued-after-payment'));
  const differs = totalOf(choice) !== the.payment.amountOpen;
  if (differs && rivals(the, choice).length > 0) found.push(reason('another-invoice-has-the-sum'));
  if (differs && isOtherPaper(the, choice)) found.push(reason('number-of-another-paper'));
  if (the.references.some((each) => each.options.length === 0 && isDocument(each)))
    found.push(reason('number-not-found'));
  return found;
}

const NUMBER_WEIGHTS = [0, 0.5, 0.8, 0.9, 0.95];

function evidenceOf(choice: Choice, the: Case): Evidence[] {
  return choice.flatMap((hit) => {
    const named = the.references.find((each) => each.options.includes(hit));
    const place = named ? { fragment: named.reference.fragment } : {};
    const number: Evidence = {
      fact: 'number-named',
      speaks: 'for',
      weight: NUMBER_WEIGHTS[hit.level] ?? 0.5,
      ...place,
    };
    if (hit.date === 'unsaid') return [number];
    const agrees = hit.date === 'agrees';
    return [
      number,
      { fact: agrees ? 'date-agrees' : 'date-differs', speaks: agrees ? 'for' : 'against', weight: 0.6, ...place },
    ];
  });
}
