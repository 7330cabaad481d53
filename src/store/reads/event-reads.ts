import type { RecordedEvent } from '../../domain/events/cloud-event.js';
import { Refused } from '../../domain/failure.js';
import type { Store } from '../store.js';
import { isId } from './payment-reads.js';

const PAGE = 2000;

/**
 * Events in the order in which they were announced, read a page at a time.
 *
 * @param after id of an event: only those announced after it
 * @throws Refused `event-id-unknown` {id}
 */
export async function* readEvents(store: Store, after?: string): AsyncGenerator<RecordedEvent> {
  let seq = after === undefined ? 0n : await seqOf(store, after);
  for (;;) {
    const rows = await store.query<RecordedEvent>(
      `select seq, id, type, subject, sequence, partition, organization_id as "organizationId", time, data
       from outbox where seq > $1 order by seq limit $2`,
      [seq, PAGE],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    seq = last.seq;
  }
}

async function seqOf(store: Store, id: string): Promise<bigint> {
  const [found] = isId(id) ? await store.query<{ seq: bigint }>(`select seq from outbox where id = $1`, [id]) : [];
  if (!found) throw new Refused('event-id-unknown', { id });
  return found.seq;
}
