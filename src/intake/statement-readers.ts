import { readCamt } from '../formats/camt/read-camt.js';
import { readClientBank } from '../formats/client-bank/read-client-bank.js';
import type { StatementItem } from '../formats/statement/statement-item.js';
import type { ByteChunks } from '../formats/text/whole-lines.js';

/** Reads a statement of one format into the items that all formats share. */
export type StatementReader = (chunks: ByteChunks) => AsyncGenerator<StatementItem>;

/** Readers of statements by the format that was recognised (форматы выписок). */
export const STATEMENT_READERS = {
  '1c-exchange': (chunks) => readClientBank(chunks),
  camt: readCamt,
} as const satisfies Readonly<Record<string, StatementReader>>;

/** A format of statements. */
export type StatementFormat = keyof typeof STATEMENT_READERS;

/** Whether files of a format are statements. */
export const isStatementFormat = (format: string): format is StatementFormat =>
  Object.hasOwn(STATEMENT_READERS, format);
