import type { RegisterItem } from '../register/read-register.js';
import type { ByteChunks } from '../text/whole-lines.js';
import { RecordCutter } from '../xml/record-cutter.js';
import { XmlReader } from '../xml/xml-reader.js';
import { CATALOGUE, ExchangeBatch, type ExchangeMappings } from './exchange-batch.js';

const SHAPE = {
  what: 'CommerceML',
  containers: new Set(['КоммерческаяИнформация', 'Контейнер', 'Контрагенты', 'Документы', ...CATALOGUE]),
  mostElements: 500_000,
  longestText: 16 * 1024 * 1024,
};

/**
 * Reads orders, invoices and buyers of a CommerceML 2 file (обмен с сайтом), in UTF-8 or in what the declaration says, with or without a
 * namespace; streaming, one document in memory at a time. A buyer within a document comes before it. Goods and offers are left out with a
 * warning, documents of other operations too.
 *
 * @throws Refused what the XML reader refuses, `xml-other-document`, `record-too-long`
 */
export async function* readCommerceml(chunks: ByteChunks, mappings: ExchangeMappings): AsyncGenerator<RegisterItem> {
  const batch = new ExchangeBatch(mappings);
  const reader = new XmlReader({ what: SHAPE.what, mostElements: 50_000_000 }, new RecordCutter(SHAPE, batch));
  for await (const piece of chunks) {
    reader.write(piece);
    yield* batch.take();
  }
  reader.end();
  yield* batch.take(true);
  yield* batch.end();
  yield { type: 'end', rows: batch.given, refused: batch.refused };
}
