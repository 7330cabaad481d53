import { type LocalDate, toRussianDate } from '../local-date.js';
import type { Reason } from '../reason.js';
import { type Language, say } from './say.js';

/** An invoice with a share of a payment, as a sentence names it. */
export interface ToldShare {
  readonly invoiceNumber: string;
  readonly issuedOn: LocalDate;
  /** Minor units. */
  readonly amount: bigint;
}

/** A decision as far as a sentence needs it. */
export interface ToldDecision {
  readonly kind: 'match' | 'allocate' | 'reverse' | 'set-aside' | 'reopen';
  /** `rule:NAME@VERSION`, `person:NAME` or `statement`. */
  readonly actor: string;
  /** What the person wrote. */
  readonly why: string;
  readonly because: readonly Reason[];
  readonly shares: readonly ToldShare[];
}

/** More invoices than these are counted, not named. */
const MOST_NAMED = 3;

/** One sentence on a decision (решение одним предложением). */
export function tellDecision(decision: ToldDecision, language: Language): string {
  const rule = /^rule:([\w-]+)@(\d+)$/.exec(decision.actor);
  const params = {
    ...sharesOf(decision.shares, language),
    who: decision.actor.replace(/^person:/, ''),
    why: decision.why,
    rule: rule?.[1] ?? '',
    version: rule?.[2] ?? '',
    grounds: groundsOf(decision.because, language),
  };
  const by = rule ? 'rule' : decision.actor === 'statement' ? 'bank' : 'person';
  return say({ code: `told-${decision.kind}-by-${by}`, params }, language);
}

/** One sentence on what a payment may be for. */
export const tellOffer = (
  offer: { readonly because: readonly Reason[]; readonly shares: readonly ToldShare[] },
  language: Language,
): string =>
  say(
    {
      code: 'told-offer',
      params: { ...sharesOf(offer.shares, language), grounds: groundsOf(offer.because, language) },
    },
    language,
  );

function sharesOf(shares: readonly ToldShare[], language: Language): Record<string, string> {
  const day = (each: LocalDate): string => (language === 'ru' ? toRussianDate(each) : each);
  const named = shares.slice(0, MOST_NAMED).map((each) => `${each.invoiceNumber} (${day(each.issuedOn)})`);
  const more = shares.length > MOST_NAMED ? ` + ${shares.length - MOST_NAMED}` : '';
  return {
    amount: String(shares.reduce((sum, each) => sum + each.amount, 0n)),
    invoices: named.join(', ') + more,
  };
}

/** Reasons as one clause; sentences of the catalogue have no full stop here. */
const groundsOf = (because: readonly Reason[], language: Language): string =>
  because
    .map((each) => say(each, language).replace(/\.$/, ''))
    .map((text) => text.charAt(0).toLowerCase() + text.slice(1))
    .join('; ');
