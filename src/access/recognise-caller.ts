import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Role } from '../domain/access/roles.js';
import type { Scope } from '../domain/access/scopes.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { findApiKey, hasApiKeys, type KnownApiKey } from '../store/reads/api-key-reads.js';
import { Store } from '../store/store.js';
import { noteApiKeyUse } from '../store/writers/api-key-writer.js';
import { digestOf, isKeyText } from './key-text.js';

/** Who asks: the holder of a key. */
export interface Caller {
  /** Id of the key; `bootstrap` for the one of the environment. */
  readonly id: string;
  readonly name: string;
  /** Null for a key with scopes of its own: it sees every field of what it may read. */
  readonly role: Role | null;
  readonly scopes: readonly Scope[];
  /** Ids of the companies that it is limited to; null for all. */
  readonly organizations: readonly string[] | null;
}

/** A caller, or why he is none. */
export type Recognised =
  { readonly caller: Caller } | { readonly refused: 'api-key-wrong' | 'api-key-expired' | 'api-key-revoked' };

/** What was found in the store holds so long: a revoked key is refused within a second, and a busy caller costs two reads a second. */
const FRESH_MS = 500;

/** Keys that are remembered at most: a flood of made-up ones must not fill the memory. */
const REMEMBERED = 1_000;

const BOOTSTRAP: Caller = {
  id: 'bootstrap',
  name: 'SVERKA_API_KEY',
  role: null,
  scopes: ['administer'],
  organizations: null,
};

interface Remembered {
  readonly at: number;
  readonly found: Promise<KnownApiKey | undefined>;
}

/**
 * Recognises callers by their keys (узнать вызывающего): the bootstrap key of the environment, which may do everything, and the keys of
 * the store.
 */
@Injectable()
export class RecogniseCaller {
  private readonly log = new Logger(RecogniseCaller.name);
  private readonly bootstrap: Buffer | undefined;
  private readonly remembered = new Map<string, Remembered>();
  private anyKey: { readonly at: number; readonly found: Promise<boolean> } | undefined;
  private closed: boolean;

  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) settings: Settings,
  ) {
    const { SVERKA_API_KEY: key } = settings.environment;
    this.bootstrap = key === undefined ? undefined : digestOf(key);
    this.closed = key !== undefined;
  }

  /** Looks a key up. The database is asked only for what has the form of our keys. */
  async run(key: string | undefined): Promise<Recognised> {
    if (key === undefined) return { refused: 'api-key-wrong' };
    const digest = digestOf(key);
    if (this.bootstrap && timingSafeEqual(digest, this.bootstrap)) return { caller: BOOTSTRAP };
    const known = isKeyText(key) ? await this.find(digest) : undefined;
    if (!known) return { refused: 'api-key-wrong' };
    if (known.status === 'expired') return { refused: 'api-key-expired' };
    if (known.status === 'revoked') return { refused: 'api-key-revoked' };
    const { id, name, role, scopes, organizations } = known;
    return { caller: { id, name, role, scopes, organizations } };
  }

  /**
   * Whether callers need a key: one is in the environment, or one was ever made. It does not become false again: when the last key is
   * revoked, nobody is let in until another is made on the command line. While the database is away the last answer holds: what this
   * machine may see without a database are figures of the process.
   *
   * @throws whatever the database throws when it never answered
   */
  async isRequired(): Promise<boolean> {
    if (this.closed) return true;
    const now = performance.now();
    if (!this.anyKey || now - this.anyKey.at > FRESH_MS) {
      const before = this.anyKey?.found;
      const found = hasApiKeys(this.store).catch((error: unknown) => before ?? Promise.reject(error as Error));
      this.anyKey = { at: now, found };
      found.catch(() => (this.anyKey = undefined));
    }
    this.closed = await this.anyKey.found;
    return this.closed;
  }

  private find(digest: Buffer): Promise<KnownApiKey | undefined> {
    const name = digest.toString('base64');
    const now = performance.now();
    const known = this.remembered.get(name);
    if (known && now - known.at <= FRESH_MS) return known.found;
    const found = this.load(digest);
    this.remembered.delete(name);
    this.remembered.set(name, { at: now, found });
    if (this.remembered.size > REMEMBERED) this.remembered.delete(this.remembered.keys().next().value as string);
    found.catch(() => this.remembered.delete(name));
    return found;
  }

  private async load(digest: Buffer): Promise<KnownApiKey | undefined> {
    const known = await findApiKey(this.store, digest);
    const isValid = known?.status === 'active' || known?.status === 'superseded';
    // Nobody waits for the note, and a failure of it is no failure of the request.
    if (known && isValid && known.stale)
      noteApiKeyUse(this.store, known.id).catch((error: Error) =>
        this.log.warn({ msg: 'the use of an access could not be noted', error: error.name }),
      );
    return known;
  }
}
