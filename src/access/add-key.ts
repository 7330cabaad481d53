import { Injectable, Logger } from '@nestjs/common';
import { type Role, scopesOfRole } from '../domain/access/roles.js';
import type { Scope } from '../domain/access/scopes.js';
import { Refused } from '../domain/failure.js';
import { organizationIds } from '../store/reads/party-lists.js';
import { newId } from '../store/new-id.js';
import { Store } from '../store/store.js';
import { insertApiKey } from '../store/writers/api-key-writer.js';
import { digestOf, hintOf, newKeyText } from './key-text.js';

/** What a key may: what a role may, or the scopes that are named; for all of our companies, or some of them by ИНН. */
export interface KeyRights {
  readonly rights: { readonly role: Role } | { readonly scopes: readonly Scope[] };
  readonly organizations?: readonly string[] | undefined;
}

/** A key that was just made. `key` is told here and never again. */
export interface MadeKey {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly role: Role | null;
  readonly scopes: readonly Scope[];
  /** Ids of the companies that it is limited to; null for all. */
  readonly organizations: readonly string[] | null;
  readonly expiresAt: Date;
}

/** Makes a key for a caller of the HTTP interface (выдать ключ). */
@Injectable()
export class AddKey {
  private readonly log = new Logger(AddKey.name);

  constructor(private readonly store: Store) {}

  /**
   * @param name by which people call it; one current key has it
   * @param days from now after which it is refused
   * @param by name of the person who makes it
   * @throws Refused `access-name-taken` {name}, `organization-unknown` {taxNumber}
   */
  async run(name: string, { rights, organizations: limit }: KeyRights, days: number, by: string): Promise<MadeKey> {
    const key = newKeyText();
    const id = newId();
    const role = 'role' in rights ? rights.role : null;
    const scopes = 'scopes' in rights ? rights.scopes : [];
    const organizations = limit ? await organizationIds(this.store, limit) : null;
    const kept = { id, name, digest: digestOf(key), hint: hintOf(key), role, scopes, organizations };
    const expiresAt = await this.store.transaction((tx) => {
      const data = { name, role, scopes, organizations, days };
      tx.audit({ action: 'key.added', actor: `person:${by}`, subject: id, data });
      return insertApiKey(tx, { ...kept, days, createdBy: by, replaces: null });
    });
    if (!expiresAt) throw new Refused('access-name-taken', { name });
    const made = { id, name, role, scopes: role ? scopesOfRole(role) : scopes, organizations };
    this.log.log({ msg: 'a caller was given access', access: id, name, role, scopes: made.scopes, organizations, by });
    return { ...made, key, expiresAt };
  }
}
