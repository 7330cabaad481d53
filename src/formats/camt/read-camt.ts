import type { StatementItem } from '../statement/statement-item.js';
import type { ByteChunks } from '../text/whole-lines.js';
import { RecordCutter } from '../xml/record-cutter.js';
import { XmlReader } from '../xml/xml-reader.js';
import { CamtFile, CONTAINERS } from './camt-file.js';

/** A batch of some thousand transactions is one entry. */
const SHAPE = { what: 'camt', containers: CONTAINERS, mostElements: 1_000_000, longestText: 32 * 1024 * 1024 };

/**
 * Reads a statement of ISO 20022 (выписка camt.053, отчёт camt.052 за день) of any version: names are read without their namespace, and
 * what differs between versions 02 and 13 is read either way. Streaming: memory holds one entry.
 *
 * The header comes first, then per account its lines, its balances and warnings, and `end` last. Entries that are not booked are left
 * out with a warning; a batch is parted when its transactions add up. One bad entry is refused and the others are read.
 *
 * @param chunks the bytes of the file, in any pieces
 * @throws Refused for the file as a whole: what the XML reader refuses, `notification-not-statement` (camt.054),
 * `no-statement-within`, `statement-without-account`, `account-too-long`, `too-many-days`
 */
export async function* readCamt(chunks: ByteChunks): AsyncGenerator<StatementItem> {
  const file = new CamtFile();
  const reader = new XmlReader({ what: SHAPE.what, mostElements: 100_000_000 }, new RecordCutter(SHAPE, file));
  file.encodingOf = () => reader.encoding;
  for await (const piece of chunks) {
    reader.write(piece);
    yield* file.items.ready();
  }
  reader.end();
  yield* file.finish();
}
