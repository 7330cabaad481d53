import type { Command } from '../command.js';
import { newId } from '../new-id.js';
import type { Store } from '../store.js';

/** Keys are kept so long. */
const KEPT = `interval '24 hours'`;

/** An attempt that has neither finished nor committed anything for so long died with its process. */
const PATIENCE = `interval '2 minutes'`;

/** How a key stands. */
export type ClaimedCommand =
  | { readonly state: 'mine'; readonly command: Command }
  | { readonly state: 'of-another-request' }
  | { readonly state: 'running' }
  | {
      readonly state: 'done';
      /** As it was answered; null when the answer was lost, or is never kept. */ readonly answer: string | null;
    };

/**
 * Claims a key for a request (занять ключ команды).
 *
 * @param hash SHA-256 of the request
 */
export async function claimCommand(store: Store, caller: string, key: string, hash: Buffer): Promise<ClaimedCommand> {
  const attempt = newId();
  const [claimed] = await store.query(
    `insert into command_key as k (caller, key, request_hash, attempt) values ($1, $2, $3, $4)
     on conflict (caller, key) do update set request_hash = excluded.request_hash, attempt = excluded.attempt,
       started_at = now(), carried_out = false, answer = null
     where k.started_at < now() - ${KEPT}
       or (k.request_hash = excluded.request_hash and not k.carried_out and k.answer is null and k.started_at < now() - ${PATIENCE})
     returning 1`,
    [caller, key, hash, attempt],
  );
  if (claimed) return { state: 'mine', command: { caller, key, attempt } };
  const [known] = await store.query<{ same: boolean; over: boolean; answer: string | null }>(
    `select request_hash = $3 as same, answer,
       answer is not null or (carried_out and started_at < now() - ${PATIENCE}) as over
     from command_key where caller = $1 and key = $2`,
    [caller, key, hash],
  );
  // Given up between the two statements: whoever asks again finds it free.
  if (!known) return { state: 'running' };
  if (!known.same) return { state: 'of-another-request' };
  return known.over ? { state: 'done', answer: known.answer } : { state: 'running' };
}

/** Keeps what was answered, `''` for an answer that must not be kept. */
export const keepAnswer = (store: Store, { caller, key, attempt }: Command, answer: string): Promise<unknown> =>
  store.query(
    `update command_key set answer = $4, carried_out = true where caller = $1 and key = $2 and attempt = $3`,
    [caller, key, attempt, answer],
  );

/** Gives a key back of which nothing came: the same command may be sent again. What was carried out stays so. */
export const giveUpCommand = (store: Store, { caller, key, attempt }: Command): Promise<unknown> =>
  store.query(`delete from command_key where caller = $1 and key = $2 and attempt = $3 and not carried_out`, [
    caller,
    key,
    attempt,
  ]);

/** Forgets keys that were kept long enough; returns how many. */
export async function forgetCommands(store: Store): Promise<number> {
  const [gone] = await store.query<{ count: number }>(
    `with gone as (delete from command_key where started_at < now() - ${KEPT} returning 1) select count(*)::int as count from gone`,
  );
  return gone?.count ?? 0;
}
