import { daysBetween, type LocalDate } from '../local-date.js';
import { foldCapitals } from '../purpose/fold.js';
import { foldName } from './name-key.js';
import type { MatchPayment } from './candidates.js';
import type { RuleName } from './verdict.js';

/**
 * What decisions of people teach (чему учат решения людей): `payer-is` whose account or name it is; `pays-for` a payer pays another's
 * invoices; `doubt` a rule was wrong about a payer; `not-a-payment` what a payer writes so pays no invoice.
 */
export type LessonKind = 'payer-is' | 'pays-for' | 'doubt' | 'not-a-payment';

/** By what a payer is known in a lesson. */
export interface PayerKey {
  readonly by: 'tax-number' | 'account' | 'name';
  readonly key: string;
}

/** Something learnt for one of our organizations (выученное): equal lessons of several decisions together. */
export interface LearntFact {
  /** Id of the first lesson. */
  readonly id: string;
  readonly organizationId: string;
  readonly kind: LessonKind;
  readonly payer: PayerKey;
  /** Whose invoices are paid; null of the kinds that speak of none. */
  readonly counterpartyId: string | null;
  /** The rule that is doubted; `` of the other kinds. */
  readonly rule: string;
  /** {@link wordingKey}; `` when any wording is meant. */
  readonly wording: string;
  /** Payments of which people have decided so. */
  readonly confirmations: number;
  /** Booking day of the last of them. */
  readonly lastSeenOn: LocalDate;
}

/** How much is made of what is learnt. */
export interface LearningRules {
  /** From so many confirmations on, a learnt payer counts as known; before, what follows from it is only suggested. */
  readonly confirmations: number;
  /** After so many days without a new confirmation a fact has half of its strength. */
  readonly halfLifeDays: number;
}

/** Below this strength a fact is as good as forgotten. */
const FORGOTTEN = 0.25;

/** Accounts that belong to one client each (by the chart of accounts of banks: 405–408 of companies, 423 and 426 of persons); transit accounts of banks do not. */
const OWN_ACCOUNT = /^(?:40[5-8]|423|426)\d{17}$/;

/** The longest wording that is kept. */
const LONGEST_WORDING = 160;

/** A text without its numbers, signs and case: what a payer habitually writes (привычная формулировка). */
export const wordingKey = (purpose: string): string =>
  foldCapitals(purpose.toUpperCase())
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/\d+/g, '#')
    .replace(/(?:# ?)+/g, '# ')
    .trim()
    .slice(0, LONGEST_WORDING);

/** The surest key of a payer first: an account that many payers share tells nothing, and a name counts only without a tax number. */
export function payerKeysOf({ taxNumber, account, name }: MatchPayment['payer']): PayerKey[] {
  const folded = taxNumber === '' && name !== '' ? foldName(name).key : '';
  return [
    ...(taxNumber === '' ? [] : [{ by: 'tax-number' as const, key: taxNumber }]),
    ...(OWN_ACCOUNT.test(account) ? [{ by: 'account' as const, key: account }] : []),
    ...(folded === '' ? [] : [{ by: 'name' as const, key: folded }]),
  ];
}

const placeOf = (organizationId: string, { by, key }: PayerKey): string => `${organizationId}/${by}/${key}`;

/** Facts at hand while a batch is decided. */
export class Learnt {
  private readonly facts = new Map<string, LearntFact[]>();

  constructor(
    facts: readonly LearntFact[] = [],
    private readonly rules: LearningRules = { confirmations: 2, halfLifeDays: 365 },
  ) {
    for (const each of facts) {
      const place = placeOf(each.organizationId, each.payer);
      this.facts.set(place, [...(this.facts.get(place) ?? []), each]);
    }
  }

  /** Facts about the payer that are strong enough on the day of the payment, those by the surest key first. */
  private about(payment: MatchPayment, kind: LessonKind): LearntFact[] {
    if (this.facts.size === 0) return [];
    return payerKeysOf(payment.payer)
      .flatMap((key) => this.facts.get(placeOf(payment.organizationId, key)) ?? [])
      .filter((each) => each.kind === kind && this.strengthOf(each, payment.postedOn) >= FORGOTTEN);
  }

  /** Confirmations, weaker with the days since the last of them. */
  strengthOf({ confirmations, lastSeenOn }: LearntFact, on: LocalDate): number {
    return confirmations * 0.5 ** (Math.max(0, daysBetween(lastSeenOn, on)) / this.rules.halfLifeDays);
  }

  /** Whose payments these are, or whose invoices the payer pays; several when people decided differently: then none is sure. */
  clients(payment: MatchPayment, kind: 'payer-is' | 'pays-for'): { ids: readonly string[]; sure: boolean } {
    const facts = this.about(payment, kind);
    const best = facts.filter((each) => each.payer.by === facts[0]?.payer.by);
    const ids = [...new Set(best.flatMap((each) => each.counterpartyId ?? []))].sort();
    const strength = Math.max(0, ...best.map((each) => this.strengthOf(each, payment.postedOn)));
    const enough = best.some((each) => each.confirmations >= this.rules.confirmations) && strength >= 1;
    return { ids, sure: ids.length === 1 && enough };
  }

  /** Whether a person has corrected this rule about this payer: it settles nothing of it by itself. */
  doubts(payment: MatchPayment, rule: RuleName): boolean {
    const facts = this.about(payment, 'doubt').filter((each) => each.rule === rule);
    return facts.some((each) => each.wording === '' || each.wording === wordingKey(payment.purpose ?? ''));
  }

  /** Whether people said of such a text of this payer that it pays no invoice. */
  isNoPayment(payment: MatchPayment): boolean {
    const facts = this.about(payment, 'not-a-payment');
    return facts.length > 0 && facts.some((each) => each.wording === wordingKey(payment.purpose ?? ''));
  }
}
