import { LinkPayments } from '../../src/matching/link-payments.js';
import { MatchOpenPayments } from '../../src/matching/match-open-payments.js';
import { RulesInForce } from '../../src/matching/rules-in-force.js';
import type { MatchSummary } from '../../src/matching/match-tally.js';
import { loadSettings } from '../../src/settings/settings.js';
import type { Store } from '../../src/store/store.js';
import type { TestDatabase } from '../support/postgres.js';

/** The matcher of a store, with the settings as they are delivered. */
export function matcherOf(store: Store): MatchOpenPayments {
  const rules = new RulesInForce(loadSettings({ SVERKA_HOME: '.sverka' }));
  return new MatchOpenPayments(store, rules, new LinkPayments(store, rules));
}

/** Share of the payments of made books that a run settles by itself: a run that settles fewer has done less work. */
const SETTLED = 0.85;

/**
 * Matches all payments of a database once, from the first query to the last commit, and removes the database.
 *
 * @returns payments in a second
 */
export async function rateOfRun(database: TestDatabase, payments: number): Promise<number> {
  try {
    await database.store.query('checkpoint');
    const matcher = matcherOf(database.store);
    const begun = performance.now();
    const summary = await matcher.run();
    const took = performance.now() - begun;
    hold(summary, payments);
    return (payments * 1000) / took;
  } finally {
    await database.drop();
  }
}

function hold(summary: MatchSummary, payments: number): void {
  if (summary.considered !== payments || summary.matched < payments * SETTLED)
    throw new Error(`not all was done: ${JSON.stringify(summary)}`);
}
