import type { LedgerMapping } from '../../formats/ledger/ledger-mapping.js';

/** What a ledger is made of. */
export interface LedgerInput<Settings> {
  readonly name: string;
  readonly settings: Settings;
  readonly mapping: { readonly name: string; readonly value: LedgerMapping };
  /** The value of a secret that the settings name by its environment variable; `undefined` when it is not set. */
  readonly secret: (name: string) => string | undefined;
  /** Makes a path of the settings absolute: a relative one lies in the home of the installation. */
  readonly pathOf: (path: string) => string;
}
