import { Refused } from '../../domain/failure.js';
import { presentCode } from '../../domain/tax-number.js';

/** More own accounts in one file than any company has: the file is not what it says. */
const MOST_ACCOUNTS = 10_000;

/** An account has 20 characters, an IBAN up to 34. */
export const LONGEST_ACCOUNT = 50;

/** Own accounts of a file: those of the header and of the account sections read so far. */
export class OwnAccounts {
  private readonly known = new Map<string, string>();

  /**
   * Learns an account; an empty one is left out.
   *
   * @throws Refused `account-too-long`, `too-many-accounts`
   */
  add(account: string): void {
    const clean = presentCode(account).replace(/\s+/g, '');
    if (clean.length > LONGEST_ACCOUNT) throw new Refused('account-too-long', { limit: LONGEST_ACCOUNT });
    if (clean === '' || this.known.has(clean)) return;
    if (this.known.size >= MOST_ACCOUNTS) throw new Refused('too-many-accounts', { limit: MOST_ACCOUNTS });
    this.known.set(clean, clean);
  }

  /** The account if it is ours, as the one shared string; `undefined` when it is not. */
  find(account: string): string | undefined {
    return this.known.get(account);
  }

  /** The only own account, `undefined` when there are none or several. */
  only(): string | undefined {
    return this.known.size === 1 ? (this.known.values().next().value as string) : undefined;
  }

  /** Whether none is known. */
  isEmpty(): boolean {
    return this.known.size === 0;
  }

  /** All, in the order of the file. */
  all(): string[] {
    return [...this.known.keys()];
  }
}
