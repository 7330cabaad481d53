import { Injectable, Logger } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { Store } from '../store/store.js';
import { countHeld, settleHeld } from '../store/writers/held-deliveries.js';
import { liftMark, readMark, type StandingMark } from '../store/writers/restore-mark-writer.js';

/** What a person decides of messages held after a restore. */
export interface ReleaseRequest {
  /** Ids of deliveries; `all` that are held; absent: none is touched. */
  readonly which?: readonly string[] | 'all';
  /** They go, or never go. */
  readonly verdict: 'resend' | 'drop';
  /** Whether the mark is taken away, so that further messages go by themselves. */
  readonly lift: boolean;
  readonly actor: string;
  readonly why: string;
}

/** How things stand after it. */
export interface Released {
  readonly settled: number;
  readonly lifted: boolean;
  /** Still held. */
  readonly held: number;
  /** The mark that stands; null when further messages go by themselves. */
  readonly mark: StandingMark | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A person's decision on messages that are held because the database was restored (решение по удержанным). */
@Injectable()
export class ReleaseHeld {
  private readonly log = new Logger(ReleaseHeld.name);

  constructor(private readonly store: Store) {}

  /**
   * All of it or nothing: one id that is not held refuses the whole.
   *
   * @throws Refused `delivery-not-held` {id}
   */
  async run({ which, verdict, lift, actor, why }: ReleaseRequest): Promise<Released> {
    const wrong = which === 'all' ? undefined : which?.find((id) => !UUID.test(id));
    if (wrong !== undefined) throw new Refused('delivery-not-held', { id: wrong.slice(0, 100) });
    const done = await this.store.transaction(async (tx) => {
      const settled =
        which === undefined ? [] : await settleHeld(tx, which === 'all' ? null : which, { verdict, actor, why });
      const found = new Set(settled);
      const lacking = which === 'all' ? undefined : which?.find((id) => !found.has(id.toLowerCase()));
      if (lacking !== undefined) throw new Refused('delivery-not-held', { id: lacking });
      if (settled.length > 0 || lift)
        tx.audit({
          action: 'delivery.released',
          actor: `person:${actor}`,
          subject: null,
          data: { verdict, deliveries: settled, lift },
        });
      const lifted = lift && (await liftMark(tx, actor, why));
      return { settled: settled.length, lifted, held: await countHeld(tx), mark: (await readMark(tx)) ?? null };
    });
    if (done.settled > 0 || done.lifted)
      this.log.log({ msg: 'a person decided on held messages', verdict, settled: done.settled, lifted: done.lifted });
    return done;
  }
}
