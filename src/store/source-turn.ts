import { SOURCE_LOCKS, WRITING_LOCKS } from './advisory-locks.js';
import { Session } from './session.js';
import type { Store } from './store.js';

/** What is done with a source: it may be read and written to at once, but each by one process only. */
const LOCKS = { read: SOURCE_LOCKS, write: WRITING_LOCKS } as const;

/**
 * Takes a source for this process, until the session is closed. Should the session die, another process may begin with the same source:
 * whoever works on it must look at `alive` before each batch.
 *
 * @returns undefined when another process has it now
 * @throws Temporary `database-unreachable`
 */
export async function takeSourceTurn(
  store: Store,
  source: string,
  what: keyof typeof LOCKS = 'read',
): Promise<Session | undefined> {
  const session = await Session.open(store.dataSource, 'sync');
  try {
    const [asked] = await session.query<{ mine: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as mine', [
      LOCKS[what],
      source,
    ]);
    if (asked?.mine) return session;
  } catch (error) {
    await session.close();
    throw error;
  }
  await session.close();
  return undefined;
}
