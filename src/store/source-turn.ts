import { SOURCE_LOCKS } from './advisory-locks.js';
import { Session } from './session.js';
import type { Store } from './store.js';

/**
 * Takes a source for this process, until the session is closed. Should the session die, another process may begin with the same source:
 * whoever reads must look at `alive` before each batch.
 *
 * @returns undefined when another process reads it now
 * @throws Temporary `database-unreachable`
 */
export async function takeSourceTurn(store: Store, source: string): Promise<Session | undefined> {
  const session = await Session.open(store.dataSource, 'sync');
  try {
    const [asked] = await session.query<{ mine: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as mine', [
      SOURCE_LOCKS,
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
