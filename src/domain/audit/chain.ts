import type { Canonical } from './canonical-json.js';
import { canonicalJson } from './canonical-json.js';

/** Something that somebody did (запись журнала аудита), before it is in the chain. No personal data: ids, counts, digests. */
export interface AuditRecord {
  /** What was done: `key.added`, `decision.kept`, … */
  readonly action: string;
  /** `person:NAME`, `rule:NAME@VERSION` or `service`. */
  readonly actor: string;
  /** Id of what it was done to; null when it is no single thing. */
  readonly subject: string | null;
  readonly data: Readonly<Record<string, Canonical>>;
}

/** An entry as it stands in the chain, without its own hash. */
export interface ChainedRecord extends AuditRecord {
  /** Its number: 1, 2, 3, … without gaps. */
  readonly seq: number;
  /** Instant of the database, ISO 8601 with milliseconds. */
  readonly at: string;
  /** The door by which it came: `cli`, `http`, `service`. */
  readonly door: string;
  /** Who came by the door: name of the key or of the account; empty when nobody was asked. */
  readonly caller: string;
  /** Hash of the entry before; {@link FIRST_PREVIOUS} of the first. */
  readonly previous: string;
}

/** An entry with its hash. */
export interface ChainEntry extends ChainedRecord {
  readonly hash: string;
}

/** What the first entry has for the hash of the one before. */
export const FIRST_PREVIOUS = '0'.repeat(64);

/** What is hashed of an entry: all of it, the hash of the one before included. */
export const chainedText = ({ seq, at, action, actor, door, caller, subject, data, previous }: ChainedRecord): string =>
  canonicalJson({ seq, at, action, actor, door, caller, subject, data, previous });

/** What is wrong at an entry. */
export type ChainFault =
  /** Its content is not what was hashed. */
  | { readonly code: 'audit-altered'; readonly seq: number }
  /** It does not go on where the one before ends: that one was written anew. */
  | { readonly code: 'audit-rewritten'; readonly seq: number }
  /** Entries are missing. */
  | { readonly code: 'audit-missing'; readonly from: number; readonly to: number }
  /** It is not the one that was noted elsewhere under this number. */
  | { readonly code: 'audit-head-differs'; readonly seq: number };

/** A place of the chain that somebody noted elsewhere. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/**
 * Checks entries of the chain one after another (проверка журнала). Whoever alters an entry breaks its hash; whoever makes that hash
 * anew breaks the next entry; whoever makes all of them anew ends at another head than the one noted elsewhere.
 */
export class ChainCheck {
  readonly faults: ChainFault[] = [];
  private last: ChainHead = { seq: 0, hash: FIRST_PREVIOUS };

  /** @param hash SHA-256 of a text, in hexadecimal digits */
  constructor(
    private readonly hash: (text: string) => string,
    private readonly noted: ChainHead | undefined,
  ) {}

  /** Where the chain ends so far. */
  get head(): ChainHead {
    return this.last;
  }

  /** Takes the next entry. */
  take(entry: ChainEntry): void {
    const { last } = this;
    if (entry.seq !== last.seq + 1) this.faults.push({ code: 'audit-missing', from: last.seq + 1, to: entry.seq - 1 });
    else if (entry.previous !== last.hash) this.faults.push({ code: 'audit-rewritten', seq: last.seq });
    if (this.hash(chainedText(entry)) !== entry.hash) this.faults.push({ code: 'audit-altered', seq: entry.seq });
    if (this.noted?.seq === entry.seq && this.noted.hash !== entry.hash)
      this.faults.push({ code: 'audit-head-differs', seq: entry.seq });
    this.last = { seq: entry.seq, hash: entry.hash };
  }

  /** To be called after the last entry. */
  end(): void {
    if (this.noted && this.noted.seq > this.last.seq)
      this.faults.push({ code: 'audit-missing', from: this.last.seq + 1, to: this.noted.seq });
  }
}
