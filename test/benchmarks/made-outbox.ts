import { received, statusChanged } from '../integration/messaging/made-events.js';
import { partitionOf } from '../../src/domain/events/event.js';
import { newId } from '../../src/store/new-id.js';
import type { Store } from '../../src/store/store.js';

/** Rows of one insert: a parameter array of a million rows would not fit. */
const PIECE = 10_000;

/**
 * Commits unpublished events of as many entities as there are events, half of them received payments, half settled invoices:
 * what the import and the matching of a large statement leave behind. They are in the outbox before anything is measured.
 */
export async function fillOutbox(store: Store, events: number): Promise<void> {
  await commitEvents(store, events);
  await store.query('analyze outbox');
}

/** The same, as part of what is measured: nobody looks at statistics in between. */
export async function commitEvents(store: Store, events: number): Promise<void> {
  const data = [received(newId()), statusChanged(newId())];
  for (let done = 0; done < events; done += PIECE) {
    const subjects = Array.from({ length: Math.min(PIECE, events - done) }, () => newId());
    await store.query(
      `insert into outbox (id, type, subject, sequence, partition, organization_id, data)
       select gen_random_uuid(), case n % 2 when 0 then $3 else $4 end, subject, 1, partition, null,
         case n % 2 when 0 then $5::jsonb else $6::jsonb end
       from unnest($1::uuid[], $2::smallint[]) with ordinality as t(subject, partition, n) order by n`,
      [
        subjects,
        subjects.map(partitionOf),
        ...data.map(({ type }) => type),
        ...data.map((each) => JSON.stringify(each.data)),
      ],
    );
  }
}

/** Forgets every event, so that one contestant does not work in what another has left. */
export async function emptyOutbox(store: Store): Promise<void> {
  await store.query('truncate outbox, queue_message');
}
