import type { RecordedEvent } from '../../domain/events/cloud-event.js';
import type { Queries } from '../session.js';
import { readEventFeed } from './event-feed.js';

const PAGE = 2000;

/**
 * Events in the order in which they were announced, read a page at a time; see {@link readEventFeed}.
 *
 * @param after id of an event: only those announced after it
 * @throws Refused `event-id-unknown` {id}
 */
export async function* readEvents(db: Queries, after?: string): AsyncGenerator<RecordedEvent> {
  for (let last = after; ;) {
    const rows = await readEventFeed(db, {}, PAGE, last);
    yield* rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1)?.id;
  }
}
