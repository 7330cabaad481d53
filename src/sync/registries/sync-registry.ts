import { Injectable } from '@nestjs/common';
import { Refused } from '../../domain/failure.js';
import { Store } from '../../store/store.js';
import { endPause } from '../../store/writers/registry-limits.js';
import type { RegistryOutcome, RegistryRun } from './registry-run.js';
import { SyncParties } from './sync-parties.js';
import { SyncReference } from './sync-reference.js';

/** Brings what is kept of a registry up to date (синхронизация с реестром). */
@Injectable()
export class SyncRegistry {
  constructor(
    private readonly store: Store,
    private readonly syncReference: SyncReference,
    private readonly syncParties: SyncParties,
  ) {}

  /**
   * Reads one registry. One that is off, because its key is missing, is passed over unless it was asked for by name.
   *
   * @throws Refused `registry-off`; what the registry's own reading throws
   */
  async run(run: RegistryRun): Promise<RegistryOutcome> {
    const { opened, request } = run;
    const { off } = opened;
    if (off && request.sources?.length) throw new Refused(off.code, off.params);
    if (off) return { compared: false, notes: [off] };
    if (request.insist) await endPause(this.store, opened.registry.name);
    return opened.reads === 'reference'
      ? this.syncReference.run({ ...run, opened })
      : this.syncParties.run({ ...run, opened });
  }
}
