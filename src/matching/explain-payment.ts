import { Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { decideNext, offersFor } from '../domain/matching/decide.js';
import type { Explanation } from '../domain/matching/explanation.js';
import { Ledger } from '../domain/matching/ledger.js';
import { missingFor } from '../domain/matching/missing.js';
import { tellDecision, tellOffer, type ToldShare } from '../domain/wording/told-decision.js';
import { type TracedEvidence, traced } from '../domain/matching/traced-evidence.js';
import { RULES_VERSION } from '../domain/matching/verdict.js';
import type { MatchInvoice } from '../domain/matching/candidates.js';
import type { Reason } from '../domain/reason.js';
import {
  type DecisionToExplain,
  loadDecisionsToExplain,
  loadPaymentToExplain,
  type PaymentToExplain,
} from '../store/reads/explanation-reads.js';
import { loadMatchInvoices } from '../store/reads/match-invoices.js';
import { loadOpenPayment } from '../store/reads/match-reads.js';
import { isId } from '../store/reads/payment-reads.js';
import { Store } from '../store/store.js';
import { partRows } from './match-window.js';
import { RulesInForce } from './rules-in-force.js';

/** A sentence in both languages. */
export interface Sentences {
  readonly ru: string;
  readonly en: string;
}

/** A share of a payment for an invoice, minor units. */
export interface ExplainedShare extends ToldShare {
  readonly invoiceId: string;
}

/** A decision with its grounds, and the rules by which it was made. */
export interface ExplainedDecision {
  readonly id: string;
  readonly kind: DecisionToExplain['kind'];
  readonly actor: string;
  readonly decidedAt: string;
  /** Null of a person's. */
  readonly rule: { readonly name: string; readonly version: number } | null;
  readonly sentence: Sentences;
  readonly because: readonly Reason[];
  readonly evidence: readonly TracedEvidence[];
  readonly shares: readonly ExplainedShare[];
  /** The settings of that day, as they were; null where none are kept. */
  readonly rules: { readonly hash: string; readonly firstUsed: string; readonly settings: unknown } | null;
}

/** What an open payment may be for, and what would make it certain. */
export interface ExplainedOffer {
  readonly rule: { readonly name: string; readonly version: number };
  /** 0..1 */
  readonly confidence: number;
  readonly sentence: Sentences;
  readonly because: readonly Reason[];
  readonly evidence: readonly TracedEvidence[];
  readonly shares: readonly ExplainedShare[];
  readonly missing: readonly Reason[];
}

/** Everything that is to be said of a payment and its decisions. */
export interface ExplainedPayment {
  readonly payment: PaymentToExplain;
  readonly decisions: readonly ExplainedDecision[];
  /** Of what is open, by the rules and facts of now; the best first. */
  readonly offers: readonly ExplainedOffer[];
  /** Why it is open now; empty when nothing of it is. */
  readonly openBecause: readonly Reason[];
}

/** Explains a payment (объяснение решения): past decisions by the rules of their day, and what is open by those of now. Keeps nothing. */
@Injectable()
export class ExplainPayment {
  constructor(
    private readonly store: Store,
    private readonly rules: RulesInForce,
  ) {}

  /**
   * @param within ids of our companies, when the caller may see those only
   * @throws Refused `payment-unknown`
   */
  async run(id: string, within?: readonly string[]): Promise<ExplainedPayment> {
    const payment = isId(id) ? await loadPaymentToExplain(this.store, id) : undefined;
    if (!payment || (within && !within.includes(payment.organizationId))) throw new Refused('payment-unknown', { id });
    const decisions = await loadDecisionsToExplain(this.store, id);
    return {
      payment,
      decisions: decisions.map((each) => explained(each, payment.purpose)),
      ...(await this.offers(payment)),
    };
  }

  private async offers({ id, purpose }: PaymentToExplain): Promise<Pick<ExplainedPayment, 'offers' | 'openBecause'>> {
    const { batches, failed } = await partRows(this.store, await loadOpenPayment(this.store, id), 1, this.rules);
    const [batch] = batches;
    const [payment] = batch?.payments ?? [];
    if (failed[0]) throw failed[0].error;
    if (!batch || !payment) return { offers: [], openBecause: [] };
    const { invoices, incomplete } = await loadMatchInvoices(this.store, batch.quests, batch.named);
    const ledger = new Ledger(batch.directory, invoices, incomplete);
    const rules = this.rules.policy.rulesFor(payment);
    const offers = offersFor(payment, ledger, rules).map((each) => {
      const shares = sharesOf(each, invoices);
      const { because } = each;
      return {
        rule: { name: each.rule, version: RULES_VERSION },
        confidence: each.confidence,
        sentence: inBoth((language) => tellOffer({ because, shares }, language)),
        because,
        evidence: traced(each.evidence, purpose),
        shares,
        missing: missingFor(each, payment, rules),
      };
    });
    return { offers, openBecause: decideNext(payment, ledger, rules).because };
  }
}

const inBoth = (tell: (language: 'ru' | 'en') => string): Sentences => ({ ru: tell('ru'), en: tell('en') });

function sharesOf({ allocations }: Explanation, invoices: readonly MatchInvoice[]): ExplainedShare[] {
  const facts = new Map(invoices.map((each) => [each.id, each]));
  return allocations.flatMap(({ invoiceId, amount }) => {
    const invoice = facts.get(invoiceId);
    return invoice ? [{ invoiceId, invoiceNumber: invoice.number, issuedOn: invoice.issuedOn, amount }] : [];
  });
}

function explained(decision: DecisionToExplain, purpose: string): ExplainedDecision {
  const { id, kind, actor, decidedAt, because, why, rulesHash, rulesText, rulesFirstUsed } = decision;
  const shares = decision.shares.map((each) => ({ ...each, amount: BigInt(each.amount) }));
  const rule = /^rule:([\w-]+)@(\d+)$/.exec(actor);
  return {
    id,
    kind,
    actor,
    decidedAt,
    rule: rule ? { name: rule[1] as string, version: Number(rule[2]) } : null,
    sentence: inBoth((language) => tellDecision({ kind, actor, why, because, shares }, language)),
    because,
    evidence: traced(decision.evidence, purpose),
    shares,
    rules:
      rulesHash === null
        ? null
        : { hash: rulesHash, firstUsed: rulesFirstUsed ?? '', settings: JSON.parse(rulesText ?? 'null') as unknown },
  };
}
