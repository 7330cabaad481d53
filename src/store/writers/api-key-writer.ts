import type { Role } from '../../domain/access/roles.js';
import type { Scope } from '../../domain/access/scopes.js';
import type { Store } from '../store.js';
import type { Transaction } from '../transaction.js';

/** What a key may: a role, or scopes; everywhere, or for some of our companies. */
export interface KeptRights {
  readonly role: Role | null;
  /** Empty for a role. */
  readonly scopes: readonly Scope[];
  /** Ids of organizations; null for all. */
  readonly organizations: readonly string[] | null;
}

/** A key that is to be kept: its digest and what it may. */
export interface NewApiKey extends KeptRights {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the key. */
  readonly digest: Buffer;
  /** Beginning of the key, to recognise it by. */
  readonly hint: string;
  /** Days from now after which it is refused. */
  readonly days: number;
  readonly createdBy: string;
  /** The key that it takes the place of. */
  readonly replaces: string | null;
}

/** Keeps a key and gives back when it expires; undefined when another key of this name is current. */
export async function insertApiKey(tx: Transaction, key: NewApiKey): Promise<Date | undefined> {
  await freeName(tx, key.name);
  const [row] = await tx.query<{ expiresAt: Date }>(
    `insert into api_key (id, name, digest, hint, scopes, replaces, created_by, expires_at, role, organizations)
     values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8), $9, $10)
     on conflict (name) where current do nothing returning expires_at as "expiresAt"`,
    [
      key.id,
      key.name,
      key.digest,
      key.hint,
      key.scopes,
      key.replaces,
      key.createdBy,
      key.days,
      key.role,
      key.organizations,
    ],
  );
  return row?.expiresAt;
}

/** A key that has run out does not keep its name. */
const freeName = (tx: Transaction, name: string): Promise<unknown> =>
  tx.query(`update api_key set current = false where name = $1 and current and expires_at <= now()`, [name]);

/** A key that is to be replaced. */
export interface CurrentApiKey extends KeptRights {
  readonly id: string;
  readonly name: string;
}

/** The key in force that has this name, or that has this id; locked until the transaction ends. */
export async function lockCurrentApiKey(tx: Transaction, nameOrId: string): Promise<CurrentApiKey | undefined> {
  const [row] = await tx.query<CurrentApiKey>(
    `select id, name, scopes, role, organizations from api_key where (name = $1 or id::text = $1) and current and expires_at > now() for update`,
    [nameOrId],
  );
  return row;
}

/** Gives a key's name away and lets the key itself end after so many hours, or when it would have ended anyway. */
export async function supersedeApiKey(tx: Transaction, id: string, hours: number): Promise<Date> {
  const [row] = await tx.query<{ expiresAt: Date }>(
    `update api_key set current = false, expires_at = least(expires_at, now() + make_interval(hours => $2))
     where id = $1 returning expires_at as "expiresAt"`,
    [id, hours],
  );
  return (row as { expiresAt: Date }).expiresAt;
}

/** Revokes the key of this id, or every key of this name, a replaced one that is still valid too. Gives back their ids. */
export async function revokeApiKeys(tx: Transaction, nameOrId: string, by: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `update api_key set revoked_at = now(), revoked_by = $2, current = false
     where (name = $1 or id::text = $1) and revoked_at is null and expires_at > now() returning id`,
    [nameOrId, by],
  );
  return rows.map((each) => each.id);
}

/** Notes that a key is in use, at most once a minute: a request must not cost a write. */
export async function noteApiKeyUse(store: Store, id: string): Promise<void> {
  await store.query(
    `update api_key set last_used_at = now()
     where id = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
    [id],
  );
}
