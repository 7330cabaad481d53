import { Injectable, Logger } from '@nestjs/common';
import { scopesOfRole } from '../domain/access/roles.js';
import { Refused } from '../domain/failure.js';
import { newId } from '../store/new-id.js';
import { Store } from '../store/store.js';
import { insertApiKey, lockCurrentApiKey, supersedeApiKey } from '../store/writers/api-key-writer.js';
import type { MadeKey } from './add-key.js';
import { digestOf, hintOf, newKeyText } from './key-text.js';

/** A key that took the place of another. */
export interface RotatedKey extends MadeKey {
  readonly replaces: string;
  /** Until then the former key is taken as well. */
  readonly formerUntil: Date;
}

/** Replaces a key by a new one with the same name and rights (сменить ключ): both are valid for a while, then only the new one. */
@Injectable()
export class RotateKey {
  private readonly log = new Logger(RotateKey.name);

  constructor(private readonly store: Store) {}

  /**
   * @param overlapHours how long the former key is still taken; 0 ends it at once
   * @throws Refused `access-key-unknown` {name}
   */
  async run(nameOrId: string, days: number, overlapHours: number, by: string): Promise<RotatedKey> {
    const key = newKeyText();
    const id = newId();
    const rotated = await this.store.transaction(async (tx): Promise<RotatedKey> => {
      const former = await lockCurrentApiKey(tx, nameOrId);
      if (!former) throw new Refused('access-key-unknown', { name: nameOrId });
      const { name, role, scopes, organizations } = former;
      const formerUntil = await supersedeApiKey(tx, former.id, overlapHours);
      const kept = { id, name, digest: digestOf(key), hint: hintOf(key), role, scopes, organizations };
      const expiresAt = await insertApiKey(tx, { ...kept, days, createdBy: by, replaces: former.id });
      if (!expiresAt) throw new Refused('access-name-taken', { name });
      tx.audit({ action: 'key.rotated', actor: `person:${by}`, subject: id, data: { name, replaces: former.id } });
      const told = { id, name, key, role, scopes: role ? scopesOfRole(role) : scopes, organizations, expiresAt };
      return { ...told, replaces: former.id, formerUntil };
    });
    this.log.log({ msg: 'the access of a caller was renewed', access: id, name: rotated.name, by });
    return rotated;
  }
}
