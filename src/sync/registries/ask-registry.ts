import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type RegistryLimits, RegistryPaused } from '../../connectors/registries/registry.js';
import { Temporary } from '../../domain/failure.js';
import { Store } from '../../store/store.js';
import { pauseRegistry, takeQuestion } from '../../store/writers/registry-limits.js';

/** Asks a registry within the limits of its provider (вопрос к реестру), whoever else of our processes asks it at the same time. */
@Injectable()
export class AskRegistry {
  constructor(private readonly store: Store) {}

  /**
   * Waits for its turn and asks. A provider that cannot be asked gets its pause noted for everybody.
   *
   * @param registry its name in the configuration and its limits
   * @throws Temporary `registry-quota-spent`, why a pause stands, what the provider's failure is; Refused for an answer that is none
   */
  async run<T>(
    { name, limits }: { readonly name: string; readonly limits: RegistryLimits },
    ask: () => Promise<T>,
  ): Promise<T> {
    const turn = await takeQuestion(this.store, name, limits);
    if ('reason' in turn) throw new Temporary(turn.reason.code, turn.reason.params);
    if (turn.waitMs > 0) await delay(turn.waitMs);
    try {
      return await ask();
    } catch (error) {
      if (error instanceof RegistryPaused) await pauseRegistry(this.store, name, error.pauseMs, error.reason);
      throw error;
    }
  }
}
