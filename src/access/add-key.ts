import { Injectable, Logger } from '@nestjs/common';
import type { Scope } from '../domain/access/scopes.js';
import { Refused } from '../domain/failure.js';
import { newId } from '../store/new-id.js';
import { Store } from '../store/store.js';
import { insertApiKey } from '../store/writers/api-key-writer.js';
import { digestOf, hintOf, newKeyText } from './key-text.js';

/** A key that was just made. `key` is told here and never again. */
export interface MadeKey {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly scopes: readonly Scope[];
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
   * @throws Refused `access-name-taken` {name}
   */
  async run(name: string, scopes: readonly Scope[], days: number, by: string): Promise<MadeKey> {
    const key = newKeyText();
    const id = newId();
    const digest = digestOf(key);
    const expiresAt = await this.store.transaction((tx) =>
      insertApiKey(tx, { id, name, digest, hint: hintOf(key), scopes, days, createdBy: by, replaces: null }),
    );
    if (!expiresAt) throw new Refused('access-name-taken', { name });
    this.log.log({ msg: 'a caller was given access', access: id, name, scopes, by });
    return { id, name, key, scopes, expiresAt };
  }
}
