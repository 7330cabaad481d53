import { Injectable } from '@nestjs/common';
import type { OpenedParties } from '../../connectors/registries/registry-list.js';
import { Temporary } from '../../domain/failure.js';
import { type Reason, reason } from '../../domain/reason.js';
import { setAsideQuestions } from '../../store/reads/registry-reads.js';
import {
  claimDue,
  countQuestions,
  enlistCounterparties,
  giveBack,
  makeDue,
} from '../../store/writers/registry-answer-writer.js';
import { fillNewCards } from '../../store/writers/registry-fill.js';
import { MOST_NAMED } from '../sync-result.js';
import { AskParty, type PartyAnswer } from './ask-party.js';
import type { RegistryOutcome, RegistryRun } from './registry-run.js';

/** Questions taken at once: what is taken and not asked, because the process died, waits for its lease to end. */
const AT_ONCE = 10;

/** The provider's day is used up: nothing has failed, the rest is asked tomorrow. */
const QUOTA = 'registry-quota-spent';

/** Asks a registry of counterparties of whatever is due (обновление сведений о контрагентах). */
@Injectable()
export class SyncParties {
  constructor(private readonly askParty: AskParty) {}

  /** @throws Temporary when the registry cannot be asked: what it was not asked stays due */
  async run(run: RegistryRun<OpenedParties>): Promise<RegistryOutcome> {
    const { opened, request, keeping, counts } = run;
    const source = opened.registry.name;
    await keeping((tx) => enlistCounterparties(tx, source));
    if (request.full) await keeping((tx) => makeDue(tx, source));
    const { due } = await keeping((tx) => countQuestions(tx, source));
    // A rehearsal costs questions too, and a provider forgets none.
    if (request.dryRun) return { compared: false, notes: [reason('registry-rehearsed', { source, due })] };
    while ((await keeping((tx) => fillNewCards(tx, source, this.askParty.filling(opened)))) > 0) run.goOn();
    const notes = await this.askDue(run);
    const { setAside } = await keeping((tx) => countQuestions(tx, source));
    counts.refused = setAside;
    const refused = await keeping((tx) => setAsideQuestions(tx, source, MOST_NAMED));
    return {
      compared: notes.length === 0,
      notes,
      refused: refused.map(({ taxNumber, name, reason: why }) => ({
        set: 'counterparties',
        ref: taxNumber,
        name,
        reason: why,
      })),
    };
  }

  private async askDue(run: RegistryRun<OpenedParties>): Promise<Reason[]> {
    const { opened, keeping } = run;
    const source = opened.registry.name;
    for (;;) {
      const questions = await keeping((tx) => claimDue(tx, source, AT_ONCE));
      if (questions.length === 0) return [];
      for (const [i, question] of questions.entries())
        try {
          run.goOn();
          this.count(run, await this.askParty.run(opened, question, keeping));
        } catch (error) {
          const left = questions.slice(i).map((each) => each.taxNumber);
          await keeping((tx) => giveBack(tx, source, left));
          if (error instanceof Temporary && error.reason.code === QUOTA) return [error.reason];
          throw error;
        }
    }
  }

  private count({ counts, onProgress }: RegistryRun<OpenedParties>, answer: PartyAnswer): void {
    counts.pulled++;
    onProgress('counterparties', counts.pulled);
    if ('failure' in answer || answer.outcome === 'absent') counts.skipped++;
    else if (answer.outcome === 'known') counts.unchanged++;
    else {
      counts.differing++;
      counts[answer.outcome]++;
    }
  }
}
