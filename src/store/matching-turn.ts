import { setTimeout as delay } from 'node:timers/promises';
import { Temporary } from '../domain/failure.js';
import { MATCHING_LOCK } from './advisory-locks.js';
import { Session } from './session.js';
import type { Store } from './store.js';

/** How often a waiting matcher asks, and how long it waits for the one before. */
const ASK_MS = 100;
const PATIENCE_MS = 600_000;

/**
 * Waits until no other process matches, and keeps the others out until the session is closed: what is decided rests on what is open
 * at that moment. Should the session die, its lock is gone with it; whoever matches must look at `alive` before each batch.
 *
 * @throws Temporary `database-contended` after ten minutes, `database-unreachable`
 */
export async function takeMatchingTurn(store: Store): Promise<Session> {
  const session = await Session.open(store.dataSource, 'matching');
  try {
    for (const since = Date.now(); ; await delay(ASK_MS)) {
      const [asked] = await session.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
        MATCHING_LOCK,
      ]);
      if (asked?.mine) return session;
      if (Date.now() - since > PATIENCE_MS) throw new Temporary('database-contended', {});
    }
  } catch (error) {
    await session.close();
    throw error;
  }
}
