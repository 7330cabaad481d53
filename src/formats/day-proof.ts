import { type LocalDate, plusDays } from '../domain/local-date.js';

/**
 * What the balances of a statement say of a day or period: `proved` opening + received - spent = closing; `broken` they
 * differ, lines are missing or foreign; `unproved` the bank gives no balances for it.
 */
export type ProofState = 'proved' | 'broken' | 'unproved';

/** Balances that a bank states for an account from a day to a day, both included. Minor units, null when not stated. */
export interface BalanceSpan {
  readonly account: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly opening: bigint | null;
  readonly closing: bigint | null;
}

/** What the lines of an account add up to on a posting day. */
export interface DaySums {
  readonly account: string;
  readonly day: LocalDate;
  readonly received: bigint;
  readonly spent: bigint;
}

/** Proof of a stated period. */
export interface SpanProof {
  readonly span: BalanceSpan;
  readonly state: ProofState;
  /** Closing balance less opening + received - spent: what is missing of the lines. 0 unless broken. */
  readonly difference: bigint;
}

/** Proof of one day with lines. Balances within a longer period are carried from its opening; null when unknown. */
export interface DayProof {
  readonly account: string;
  readonly day: LocalDate;
  readonly state: ProofState;
  readonly difference: bigint;
  readonly opening: bigint | null;
  readonly closing: bigint | null;
}

/** Proofs of all stated periods and of all days that have lines. */
export interface Proofs {
  readonly spans: readonly SpanProof[];
  readonly days: readonly DayProof[];
}

function proveSpan(span: BalanceSpan, days: readonly DaySums[]): SpanProof {
  const { opening, closing, from, to } = span;
  if (opening === null || closing === null || from === null || to === null)
    return { span, state: 'unproved', difference: 0n };
  const difference = days.reduce((rest, day) => rest - day.received + day.spent, closing - opening);
  return { span, state: difference === 0n ? 'proved' : 'broken', difference };
}

/** Days of a period with balances carried from its opening. */
function carry(proof: SpanProof, days: readonly DaySums[]): DayProof[] {
  let balance = proof.span.opening;
  return days.map(({ account, day, received, spent }) => {
    const opening = balance;
    if (balance !== null) balance += received - spent;
    return { account, day, state: proof.state, difference: proof.difference, opening, closing: balance };
  });
}

/** Place of the first day that is not before `day`. */
function placeOf(days: readonly DaySums[], day: LocalDate): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as DaySums).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days that lie within a period. */
const daysWithin = ({ from, to }: BalanceSpan, days: readonly DaySums[]): readonly DaySums[] =>
  from === null || to === null ? [] : days.slice(placeOf(days, from), placeOf(days, plusDays(to, 1)));

/** Longest first, so that what a shorter period says of a day is said last and stays. */
const byLength = (a: SpanProof, b: SpanProof): number => lengthOf(b.span) - lengthOf(a.span);

const lengthOf = (span: BalanceSpan): number =>
  span.from === null || span.to === null ? Infinity : Date.parse(span.to) - Date.parse(span.from);

function proveAccount(spans: readonly BalanceSpan[], days: readonly DaySums[]): Proofs {
  const within = new Map(spans.map((span) => [span, daysWithin(span, days)]));
  const proofs = spans.map((span) => proveSpan(span, within.get(span) as DaySums[]));
  const proved = new Map<string, DayProof>();
  for (const { account, day } of days) {
    proved.set(day, { account, day, state: 'unproved', difference: 0n, opening: null, closing: null });
  }
  for (const proof of [...proofs].sort(byLength)) {
    for (const day of carry(proof, within.get(proof.span) as DaySums[])) {
      if (proof.state !== 'unproved' || proved.get(day.day)?.state === 'unproved') proved.set(day.day, day);
    }
  }
  return { spans: proofs, days: [...proved.values()] };
}

/**
 * Proves the days of a statement by its balances (проверка остатков): opening balance + received - spent = closing balance
 * over each stated day or period. The days of a proved period are proved together, those of a broken one are broken
 * together, because it cannot be told which. Where a bank states a period and its single days, the days decide.
 *
 * Never a reason to refuse: real banks and masked exports state balances that do not add up.
 *
 * @param spans `AccountSection`s of one file
 * @param sums the turnovers of the same file
 */
export function proveDays(spans: readonly BalanceSpan[], sums: readonly DaySums[]): Proofs {
  const spansOf = byAccount(spans);
  const daysOf = byAccount(sums);
  const parts = [...new Set([...spansOf.keys(), ...daysOf.keys()])].map((account) =>
    proveAccount(
      spansOf.get(account) ?? [],
      (daysOf.get(account) ?? []).sort((a, b) => (a.day < b.day ? -1 : 1)),
    ),
  );
  return { spans: parts.flatMap(({ spans: some }) => some), days: parts.flatMap(({ days }) => days) };
}

function byAccount<T extends { readonly account: string }>(values: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(value.account);
    if (group) group.push(value);
    else groups.set(value.account, [value]);
  }
  return groups;
}

/**
 * Whether a period goes on where the one before it ended: the opening balance less the closing balance before, 0 when they
 * agree, `undefined` when the periods do not touch or a balance is unknown. Published malware edits statement files, their
 * balances included, so a chain that breaks between two files is worth a look.
 */
export function balanceGap(before: BalanceSpan, after: BalanceSpan): bigint | undefined {
  if (before.closing === null || after.opening === null || before.to === null || after.from === null) return undefined;
  return plusDays(before.to, 1) === after.from ? after.opening - before.closing : undefined;
}
