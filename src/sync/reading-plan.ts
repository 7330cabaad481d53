import type { Ledger, ReadingPlan } from '../connectors/ledgers/ledger.js';
import type { Queries } from '../store/session.js';
import { keepPlan, type SourceState } from '../store/writers/sync-state-writer.js';
import { digestOf } from './sources.js';

/**
 * The plan that was kept if it is young and was made for this mapping, else a new one, for which the base is asked to describe itself.
 *
 * @throws Refused, Temporary what {@link Ledger.connect} throws
 */
export async function readingPlan(
  notes: Queries,
  ledger: Ledger,
  known: SourceState | undefined,
  anew: boolean,
): Promise<ReadingPlan> {
  const made = digestOf(ledger.mapping);
  if (!anew && known?.plan && known.planFresh && known.planFor === made) return known.plan as unknown as ReadingPlan;
  const plan = await ledger.connect();
  await keepPlan(notes, ledger.name, plan, made);
  return plan;
}
