import { readLines } from '../text/read-lines.js';
import type { ByteChunks } from '../text/whole-lines.js';
import { ClientBankFile } from './client-bank-file.js';
import type { StatementItem } from '../statement/statement-item.js';
import { ClientBankGrammar } from './grammar.js';
import { knowsLine } from './keywords.js';

/** How a file is read. */
export interface ReadClientBankOptions {
  /** Documents given together, 200 when not said: what waits for the rest of its batch outlives sweeps of the young heap, which is costly. */
  readonly batchSize?: number;
  /** Longest line in characters, 65,536 when not said. */
  readonly longestLine?: number;
}

/**
 * Reads a bank statement in the exchange format of 1C (выписка, 1CClientBankExchange, versions 1.00 to 1.03 and all dialects
 * seen), streaming and in memory that does not grow with the file.
 *
 * The header comes first, then account sections, batches of documents, refused documents and warnings, and `end` last. One bad document is
 * refused and the others are read. Sums that do not add up are warnings, never refusals.
 *
 * @param chunks the bytes of the file, in any pieces
 * @throws Refused for the file as a whole: `empty-file`, `zero-byte`, `line-too-long`, `unknown-encoding`, `mixed-encodings`,
 * `utf-16-not-supported`, `not-client-bank`, `cut-file`, `part-not-closed`, `part-not-opened`, `text-after-end`, `section-too-long`,
 * `account-too-long`, `too-many-accounts`, `too-many-sections`, `too-many-days`, `too-many-own-transfers`; `line` where there is one. Whatever was given before
 * must then be dropped.
 */
export async function* readClientBank(
  chunks: ByteChunks,
  options: ReadClientBankOptions = {},
): AsyncGenerator<StatementItem> {
  const file = new ClientBankFile(options.batchSize ?? 200);
  const grammar = new ClientBankGrammar(file, file.log);
  for await (const cursor of readLines(chunks, { longestLine: options.longestLine, knows: knowsLine })) {
    file.encoding = cursor.encoding;
    for (const warning of cursor.warnings) file.log.warn(warning.line, warning.reason);
    grammar.take(cursor);
    yield* file.takeItems();
  }
  grammar.close();
  yield file.takeEnd();
}
