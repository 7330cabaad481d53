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
  await commitPieces(store, events, PIECE);
  await store.query('analyze outbox');
}

/** The same as part of what is measured: a thousand in a commit, after each of which the relay is woken, as jobs are put into a queue. */
export const commitEvents = (store: Store, events: number): Promise<void> =>
  commitPieces(store, events, 1_000, async () => void (await store.query('notify sverka_outbox')));

async function commitPieces(
  store: Store,
  events: number,
  piece: number,
  committed: () => Promise<void> = async () => undefined,
): Promise<void> {
  const data = [received(newId()), statusChanged(newId())];
  for (let done = 0; done < events; done += piece) {
    const subjects = Array.from({ length: Math.min(piece, events - done) }, () => newId());
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
    await committed();
  }
}

/** Forgets every event, so that one contestant does not work in what another has left. */
export async function emptyOutbox(store: Store): Promise<void> {
  await store.query('truncate outbox, queue_message');
}
