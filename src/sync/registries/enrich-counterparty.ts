import { Injectable } from '@nestjs/common';
import { Refused, Temporary } from '../../domain/failure.js';
import type { Reason } from '../../domain/reason.js';
import { isTaxNumber } from '../../domain/tax-number.js';
import { type KeptSignal, registryAnswers, type ListedAnswer, riskSignals } from '../../store/reads/registry-reads.js';
import { Store } from '../../store/store.js';
import { makeDue } from '../../store/writers/registry-answer-writer.js';
import { endPause } from '../../store/writers/registry-limits.js';
import { Sources } from '../sources.js';
import { AskParty } from './ask-party.js';

/** What the registries say of a counterparty now. */
export interface Enriched {
  readonly taxNumber: string;
  readonly answers: readonly ListedAnswer[];
  readonly signals: readonly KeptSignal[];
  /** Registries that could not be asked, with the reason. */
  readonly failures: readonly { readonly source: string; readonly reason: Reason }[];
}

/** Asks the registries of one counterparty at once, because a person wants to know (сведения о контрагенте). */
@Injectable()
export class EnrichCounterparty {
  constructor(
    private readonly store: Store,
    private readonly sources: Sources,
    private readonly askParty: AskParty,
  ) {}

  /**
   * Asks every registry of counterparties that is on, or the named one. One that fails hides no other.
   *
   * @throws Refused `usage-tax-number`, `usage-no-registries`, `usage-source`, what {@link Sources} refuses
   */
  async run(taxNumber: string, source?: string): Promise<Enriched> {
    if (!isTaxNumber(taxNumber)) throw new Refused('usage-tax-number', { value: taxNumber.slice(0, 20) });
    const failures: { source: string; reason: Reason }[] = [];
    for (const opened of this.registries(source)) {
      const { name } = opened.registry;
      const failure = opened.off ?? (await this.ask(opened, taxNumber));
      if (failure) failures.push({ source: name, reason: failure });
    }
    const [answers, signals] = [await registryAnswers(this.store, taxNumber), await riskSignals(this.store, taxNumber)];
    return { taxNumber, answers, signals, failures };
  }

  private registries(source: string | undefined) {
    const names = source === undefined ? this.sources.names : [source];
    const opened = names
      .filter((each) => this.sources.isRegistry(each))
      .map((each) => this.sources.openRegistry(each))
      .filter((each) => each.reads === 'parties');
    if (opened.length === 0) throw new Refused('usage-no-registries');
    return opened;
  }

  private async ask(
    opened: ReturnType<EnrichCounterparty['registries']>[number],
    taxNumber: string,
  ): Promise<Reason | undefined> {
    const { name } = opened.registry;
    await this.store.transaction((tx) => makeDue(tx, name, taxNumber));
    await endPause(this.store, name);
    try {
      const answer = await this.askParty.run(opened, { taxNumber, attempts: 0 }, (work) =>
        this.store.transaction(work),
      );
      return 'failure' in answer ? answer.failure : undefined;
    } catch (error) {
      if (error instanceof Temporary) return error.reason;
      throw error;
    }
  }
}
