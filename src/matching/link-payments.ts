import { Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { returnedBy } from '../domain/matching/returned.js';
import { settlesItself } from '../domain/matching/rules.js';
import { type LinkRule, RULES_VERSION } from '../domain/matching/verdict.js';
import { type Reason, reason } from '../domain/reason.js';
import {
  type FoundPair,
  loadAllocationsInForce,
  loadOwnAccounts,
  loadOwnTransfers,
  loadReturns,
} from '../store/reads/pair-reads.js';
import type { Transaction } from '../store/transaction.js';
import { Store } from '../store/store.js';
import type { DecisionInput } from '../store/writers/decision-check.js';
import { saveDecisions } from '../store/writers/decision-writer.js';
import { type PaymentLink, saveLinks } from '../store/writers/payment-link-writer.js';
import { requestWork } from '../store/writers/work-requests.js';
import { RulesInForce } from './rules-in-force.js';

/** Pairs that are written by one transaction. */
const BATCH = 500;

interface Pair extends FoundPair {
  readonly because: readonly Reason[];
}

/**
 * Finds payments that belong together and sets both aside (связывание платежей): the two sides of a transfer between own accounts, and a
 * payment with its return. What a returned payment paid is undone first, so that its invoices are open again. Each payment is linked once;
 * whoever takes one back has the last word.
 */
@Injectable()
export class LinkPayments {
  constructor(
    private readonly store: Store,
    private readonly rules: RulesInForce,
  ) {}

  /**
   * Runs while no other process matches; the rules in force are kept already (`saveRulesVersion`).
   *
   * @returns how many pairs were linked
   * @throws Temporary when the database is away
   */
  async run(): Promise<number> {
    return (await this.ownTransfers()) + (await this.returns());
  }

  private async ownTransfers(): Promise<number> {
    const barred = await this.barred('own-transfer');
    let linked = 0;
    for (;;) {
      const found = await loadOwnTransfers(this.store, BATCH, barred);
      const pairs = found.map((each) => ({ ...each, because: [reason('sides-of-own-transfer')] }));
      const kept = pairs.length > 0 ? await this.keep('own-transfer', pairs) : 0;
      linked += kept;
      if (found.length < BATCH || kept === 0) return linked;
    }
  }

  private async returns(): Promise<number> {
    const barred = await this.barred('returned');
    let linked = 0;
    for (let after: Parameters<typeof loadReturns>[1]; ;) {
      const quests = await loadReturns(this.store, after, BATCH, barred);
      const pairs = new Map<string, Pair>();
      for (const quest of quests) {
        const found = returnedBy(quest, quest.candidates, (purpose) => this.rules.read(purpose));
        // One payment is given back once: the first return has it.
        if (found?.certain && !pairs.has(found.candidate.id))
          pairs.set(found.candidate.id, {
            earlierId: found.candidate.id,
            laterId: quest.id,
            earlierVersion: found.candidate.version,
            laterVersion: quest.version,
            because: found.because,
          });
      }
      if (pairs.size > 0) linked += await this.keep('returned', [...pairs.values()]);
      if (quests.length < BATCH) return linked;
      after = quests.at(-1);
    }
  }

  /** Accounts of ours on which a rule settles nothing by itself. */
  private async barred(rule: LinkRule): Promise<string[]> {
    const accounts = await loadOwnAccounts(this.store);
    return accounts
      .filter((each) => !settlesItself(this.rules.policy.rulesFor(each), rule))
      .map((each) => each.accountId);
  }

  /** Pairs that somebody has decided on meanwhile are left for the next run. */
  private async keep(rule: LinkRule, pairs: readonly Pair[]): Promise<number> {
    try {
      return await this.store.transaction((tx) => keepPairs(tx, rule, pairs, this.rules.version.hash));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (pairs.length === 1) return 0;
      const half = Math.ceil(pairs.length / 2);
      return (await this.keep(rule, pairs.slice(0, half))) + (await this.keep(rule, pairs.slice(half)));
    }
  }
}

type Decide = (paymentId: string, paymentVersion: number, because: readonly Reason[]) => DecisionInput;

const decisionBy =
  (rule: LinkRule, rulesHash: string): Decide =>
  (paymentId, paymentVersion, because) => ({
    paymentId,
    paymentVersion,
    kind: 'set-aside',
    actor: `rule:${rule}@${RULES_VERSION}`,
    why: '',
    because,
    evidence: [],
    commandKey: null,
    allocate: [],
    reverse: [],
    restStatus: 'set-aside',
    rulesHash,
  });

async function keepPairs(tx: Transaction, rule: LinkRule, pairs: readonly Pair[], rulesHash: string): Promise<number> {
  const decision = decisionBy(rule, rulesHash);
  const allocations = await loadAllocationsInForce(
    tx,
    pairs.map((each) => each.earlierId),
  );
  const reversals = pairs.flatMap(({ earlierId, earlierVersion, because }): DecisionInput[] => {
    const reverse = allocations.get(earlierId) ?? [];
    return reverse.length === 0 ? [] : [{ ...decision(earlierId, earlierVersion, because), kind: 'reverse', reverse }];
  });
  await saveDecisions(tx, reversals);
  const settings = pairs.flatMap(({ earlierId, laterId, earlierVersion, laterVersion, because }) => [
    decision(earlierId, earlierVersion + (allocations.has(earlierId) ? 1 : 0), because),
    decision(laterId, laterVersion, because),
  ]);
  const done = await saveDecisions(tx, settings);
  const organizations = new Map(done.map(({ payment }) => [payment.id, payment.organization_id]));
  const kind = rule === 'returned' ? 'return' : rule;
  const links = pairs.map(({ earlierId, laterId }): PaymentLink => ({
    organizationId: organizations.get(earlierId) as string,
    kind,
    earlierId,
    laterId,
  }));
  await saveLinks(tx, links);
  // What became open again may be what another payment waits for.
  if (reversals.length > 0) await requestWork(tx, 'match');
  return links.length;
}
