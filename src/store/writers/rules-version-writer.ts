import type { Transaction } from '../transaction.js';

/** Rules by which payments are decided, named by their hash. */
export interface RulesVersion {
  readonly hash: string;
  /** The rules themselves, as JSON. */
  readonly text: string;
}

/** Keeps which rules are used, so that their decisions can name them; its only writer. Rules that are kept already stay as they are. */
export const saveRulesVersion = (tx: Transaction, { hash, text }: RulesVersion): Promise<unknown> =>
  tx.query('insert into rules_version (hash, text) values ($1, $2) on conflict do nothing', [hash, text]);
