import { Injectable } from '@nestjs/common';
import { ChainCheck, type ChainFault, type ChainHead } from '../domain/audit/chain.js';
import { readChain } from '../store/reads/audit-reads.js';
import { Store } from '../store/store.js';
import { auditHash } from '../store/writers/audit-writer.js';
import { ChainAudit } from './chain-audit.js';

/** Entries that are read at once. */
const AT_ONCE = 5_000;

/** More faults than this say nothing more. */
const MOST_FAULTS = 100;

/** What a check of the chain came to. */
export interface AuditVerdict {
  /** The last entry: to be noted elsewhere, and given to the next check. */
  readonly head: ChainHead;
  readonly entries: number;
  readonly faults: readonly ChainFault[];
}

/** Checks the chain of the audit log (проверить журнал): names every entry that was altered, made anew or taken out. */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly store: Store,
    private readonly chainAudit: ChainAudit,
  ) {}

  /** @param noted a head that was noted elsewhere: it must still be a part of the chain */
  async run(noted?: ChainHead): Promise<AuditVerdict> {
    await this.chainAudit.run();
    const check = new ChainCheck(auditHash, noted);
    let entries = 0;
    for (;;) {
      const some = await readChain(this.store, check.head.seq, AT_ONCE);
      for (const each of some) check.take(each);
      entries += some.length;
      if (some.length === 0 || check.faults.length >= MOST_FAULTS) break;
    }
    if (check.faults.length < MOST_FAULTS) check.end();
    return { head: check.head, entries, faults: check.faults.slice(0, MOST_FAULTS) };
  }
}
