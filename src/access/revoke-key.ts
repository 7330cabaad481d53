import { Injectable, Logger } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { Store } from '../store/store.js';
import { revokeApiKeys } from '../store/writers/api-key-writer.js';

/** Takes access away (отозвать ключ). Every process refuses the key within a second. */
@Injectable()
export class RevokeKey {
  private readonly log = new Logger(RevokeKey.name);

  constructor(private readonly store: Store) {}

  /**
   * @param nameOrId an id for one key; a name for all of that name, a replaced one that is still valid too
   * @returns ids of the keys that were valid until now
   * @throws Refused `access-key-unknown` {name}
   */
  async run(nameOrId: string, by: string): Promise<string[]> {
    const revoked = await this.store.transaction(async (tx) => {
      const keys = await revokeApiKeys(tx, nameOrId, by);
      for (const key of keys) tx.audit({ action: 'key.revoked', actor: `person:${by}`, subject: key, data: {} });
      return keys;
    });
    if (revoked.length === 0) throw new Refused('access-key-unknown', { name: nameOrId });
    this.log.log({ msg: 'the access of a caller was taken away', access: revoked, by });
    return revoked;
  }
}
