import { type Role, scopesOfRole } from '../../domain/access/roles.js';
import type { Scope } from '../../domain/access/scopes.js';
import type { Queries } from '../session.js';
import { instant } from './lists.js';

/** How a key stands: valid; valid until its successor has taken over; run out; revoked. */
export type ApiKeyStatus = 'active' | 'superseded' | 'expired' | 'revoked';

/** A key as lists show it; the key itself is kept nowhere. */
export interface ListedApiKey {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly role: Role | null;
  /** Of a key with a role, those of the role. */
  readonly scopes: Scope[];
  /** Ids of the companies that it is limited to; null for all. */
  readonly organizations: string[] | null;
  readonly status: ApiKeyStatus;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
  readonly replaces: string | null;
}

const STATUS = `case when revoked_at is not null then 'revoked' when expires_at <= now() then 'expired'
  when current then 'active' else 'superseded' end`;

/** More keys than this no installation has; the latest are shown. */
const LONGEST_LIST = 1_000;

/** Keys, the latest first. */
export async function listApiKeys(db: Queries): Promise<ListedApiKey[]> {
  const keys = await db.query<ListedApiKey>(
    `select id, name, hint, role, scopes, organizations, ${STATUS} as status, created_by as "createdBy", ${instant('created_at')} as "createdAt",
       ${instant('expires_at')} as "expiresAt", ${instant('last_used_at')} as "lastUsedAt", ${instant('revoked_at')} as "revokedAt",
       revoked_by as "revokedBy", replaces
     from api_key order by id desc limit ${LONGEST_LIST}`,
  );
  return keys.map(withScopes);
}

const withScopes = <T extends { readonly role: string | null; readonly scopes: Scope[] }>(key: T): T =>
  key.role === null ? key : { ...key, scopes: [...scopesOfRole(key.role)] };

/** What the door needs to know of a key. */
export interface KnownApiKey {
  readonly id: string;
  readonly name: string;
  readonly role: Role | null;
  readonly scopes: Scope[];
  readonly organizations: string[] | null;
  readonly status: ApiKeyStatus;
  /** Its use should be noted again. */
  readonly stale: boolean;
}

/** The key with this digest (SHA-256), in force or not. */
export async function findApiKey(db: Queries, digest: Buffer): Promise<KnownApiKey | undefined> {
  const [row] = await db.query<KnownApiKey>(
    `select id, name, role, scopes, organizations, ${STATUS} as status, (last_used_at is null or last_used_at < now() - interval '1 minute') as stale
     from api_key where digest = $1`,
    [digest],
  );
  return row && withScopes(row);
}

/** Whether a key was ever made here, in force or not. */
export async function hasApiKeys(db: Queries): Promise<boolean> {
  const [row] = await db.query<{ any: boolean }>(`select exists (select from api_key) as any`);
  return row?.any === true;
}

/** How many keys can be used, and how many of them, with no successor, end within two weeks. */
export async function countApiKeys(db: Queries): Promise<{ valid: number; ending: number }> {
  const [row] = await db.query<{ valid: number; ending: number }>(
    `select count(*)::int as valid, (count(*) filter (where current and expires_at < now() + interval '14 days'))::int as ending
     from api_key where revoked_at is null and expires_at > now()`,
  );
  return row ?? { valid: 0, ending: 0 };
}
