import type { LineNote } from '../store/writers/import-writer.js';

/** How many notes of one kind are kept of a file; the counts go on. A wholly broken register does not fill the store. */
export const MOST_NOTES = 1000;

/** What became of one file (итог загрузки). Lines are numbered from 1; line 0 speaks of the whole file. */
export interface ImportResult {
  readonly file: string;
  /** `statement`, `invoices`, `counterparties`, `agreements`, `orders`; `unknown` when it was not recognised. */
  readonly kind: string;
  readonly format: string;
  readonly encoding: string;
  /** Entries read and found good. */
  readonly entries: number;
  /** Of them, new (for registers: new or changed). */
  readonly added: number;
  /** Of them, known already. */
  readonly known: number;
  readonly refused: readonly LineNote[];
  readonly warnings: readonly LineNote[];
  /** Id of the kept original; null when nothing was kept. */
  readonly importId: string | null;
}

/** What is to be imported. */
export interface ImportRequest {
  /** A file on this machine: what comes over HTTP is spooled first. */
  readonly path: string;
  /** The name that people know it by; only shown, never used as a path. */
  readonly name: string;
  /** The kind, when the content alone must not decide. */
  readonly as?: string;
  /** Name of the mapping, when the columns alone must not decide. */
  readonly mapping?: string;
  /** Reads and reports, keeps nothing. */
  readonly dryRun?: boolean;
}
