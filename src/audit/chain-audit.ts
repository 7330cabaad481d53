import { Injectable } from '@nestjs/common';
import { event } from '../domain/events/event.js';
import { newId } from '../store/new-id.js';
import { hasPending } from '../store/reads/audit-reads.js';
import { Store } from '../store/store.js';
import { type Chained, chainPending } from '../store/writers/audit-writer.js';
import type { Transaction } from '../store/transaction.js';

/** Takes what was noted into the chain of the audit log (сцепить записи журнала), and tells its head outside once an hour. */
@Injectable()
export class ChainAudit {
  constructor(private readonly store: Store) {}

  /** Chains everything that is noted by now. @returns how many entries */
  async run(): Promise<number> {
    if (!(await hasPending(this.store))) return 0;
    let count = 0;
    for (;;) {
      const { entries } = await this.store.transaction(async (tx) => {
        const chained = await chainPending(tx);
        await tellHead(tx, chained);
        return chained;
      });
      if (entries.length === 0) return count;
      count += entries.length;
    }
  }
}

const hourOf = (at: string): string => at.slice(0, 'YYYY-MM-DDTHH'.length);

/** Whoever keeps the events outside of this database keeps heads of the chain: one that is made anew later does not lead to them. */
async function tellHead(tx: Transaction, { before, entries }: Chained): Promise<void> {
  const [first] = entries;
  if (!first) return;
  const [last] = await tx.query<{ hour: string }>(
    `select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24') as hour from audit_entry where seq = $1`,
    [before.seq],
  );
  if (!last || last.hour === hourOf(first.at)) return;
  tx.announce(event('audit.sealed.v1', newId(), 1, null, { head: { seq: before.seq, hash: before.hash } }));
}
