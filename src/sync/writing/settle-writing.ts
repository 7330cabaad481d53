import { Injectable, Logger } from '@nestjs/common';
import { Refused } from '../../domain/failure.js';
import { reason } from '../../domain/reason.js';
import { isId } from '../../store/reads/payment-reads.js';
import { Store } from '../../store/store.js';
import {
  lockWriting,
  settleWriting,
  type WrittenSettled,
  type WrittenStatus,
} from '../../store/writers/written-document-writer.js';

/** What a person says of a writing: write it once more, over what stands in the base, or let it be as it is there. */
export type WritingVerdict = WrittenSettled['verdict'];

/** Answer to a person's decision. */
export interface SettledWriting {
  readonly id: string;
  readonly status: WrittenStatus;
  /** The same was decided before: nothing was done now. */
  readonly repeated: boolean;
}

/** What each verdict leads to, and from where: never out of the hands of a process that writes. */
const VERDICTS: Readonly<Record<WritingVerdict, { to: 'to-write' | 'left'; from: readonly WrittenStatus[] }>> = {
  again: { to: 'to-write', from: ['unknown', 'refused', 'conflict', 'left', 'known', 'written'] },
  leave: { to: 'left', from: ['to-write', 'unknown', 'refused', 'conflict', 'known'] },
};

/** A person's decision on a writing that stands still (решение человека о записи в базу). */
@Injectable()
export class SettleWriting {
  private readonly log = new Logger(SettleWriting.name);

  constructor(private readonly store: Store) {}

  /**
   * @param actor name of the person
   * @throws Refused `writing-unknown` {id}; `writing-not-settleable` {status, verdict}
   */
  async run(id: string, verdict: WritingVerdict, actor: string, why: string): Promise<SettledWriting> {
    if (!isId(id)) throw new Refused('writing-unknown', { id: id.slice(0, 100) });
    const settled = await this.store.transaction(async (tx) => {
      const row = await lockWriting(tx, id);
      if (!row) throw new Refused('writing-unknown', { id });
      const { to, from } = VERDICTS[verdict];
      if (row.status === to && row.settled?.verdict === verdict) return { id, status: to, repeated: true };
      if (!from.includes(row.status)) throw new Refused('writing-not-settleable', { status: row.status, verdict });
      await settleWriting(tx, id, to, { verdict, actor, why }, reason('settled-by-person', { actor, why }));
      return { id, status: to, repeated: false };
    });
    this.log.log({ msg: 'a person settled a writing', writing: id, verdict, repeated: settled.repeated });
    return settled;
  }
}
