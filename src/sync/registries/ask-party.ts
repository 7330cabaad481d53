import { Inject, Injectable } from '@nestjs/common';
import type { OpenedParties } from '../../connectors/registries/registry-list.js';
import { Refused } from '../../domain/failure.js';
import { type Reason, reason } from '../../domain/reason.js';
import { isTaxNumber } from '../../domain/tax-number.js';
import type { Settings } from '../../settings/settings.js';
import { SETTINGS } from '../../settings/settings.module.js';
import type { Keeping } from '../pull-records.js';
import {
  type DueQuestion,
  keepAnswer,
  type KeptAnswer,
  noteFailed,
} from '../../store/writers/registry-answer-writer.js';
import { applyRecord, type Filling } from '../../store/writers/registry-fill.js';
import { AskRegistry } from './ask-registry.js';

/** What became of a question: what was kept, or why it failed by itself. */
export type PartyAnswer = KeptAnswer | { readonly failure: Reason };

/** Asks a registry of one counterparty, keeps the answer and brings it to the cards (запрос сведений о контрагенте). */
@Injectable()
export class AskParty {
  constructor(
    private readonly askRegistry: AskRegistry,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** How an opened registry fills cards. */
  filling({ settings }: OpenedParties): Filling {
    return { rules: this.settings.config.cards, fills: settings.fills };
  }

  /**
   * Asks, and keeps the answer in one transaction with what it does to the cards.
   *
   * @throws Temporary when the registry as a whole cannot be asked: the question is as it was
   */
  async run(opened: OpenedParties, question: DueQuestion, keeping: Keeping): Promise<PartyAnswer> {
    const { registry, settings } = opened;
    const { taxNumber, attempts } = question;
    const source = registry.name;
    const failed = async (failure: Reason, isLast: boolean): Promise<PartyAnswer> => {
      await keeping((tx) => noteFailed(tx, source, taxNumber, failure, isLast));
      return { failure };
    };
    if (!isTaxNumber(taxNumber)) return failed(reason('tax-number-wrong', { value: taxNumber }), true);
    try {
      const record = await this.askRegistry.run(registry, () => registry.find(taxNumber));
      return await keeping(async (tx) => {
        const kept = await keepAnswer(tx, source, taxNumber, record, settings.refreshDays);
        if (record) await applyRecord(tx, source, record, kept.change, this.filling(opened));
        return kept;
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return failed(error.reason, attempts + 1 >= settings.attempts);
    }
  }
}
