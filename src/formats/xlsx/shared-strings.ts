import { Refused } from '../../domain/failure.js';
import { RecordCutter } from '../xml/record-cutter.js';
import type { XmlElement } from '../xml/xml-element.js';
import { XmlReader } from '../xml/xml-reader.js';

/** Longest texts of a workbook together: they stand in memory, because cells refer to them in any order. */
const LONGEST = 64 * 1024 * 1024;

/** A workbook writes characters that XML has not as `_x000D_`; those that no database keeps are left out. */
const ESCAPED = /_x([0-9a-f]{4})_/gi;
const unescaped = (text: string): string =>
  text.replace(ESCAPED, (_, code: string) => {
    const unit = Number.parseInt(code, 16);
    return unit === 0 || (unit >= 0xd800 && unit <= 0xdfff) ? '' : String.fromCharCode(unit);
  });

/** The text of a string item: of its `t`, or of the `t` of each of its runs; how it is pronounced (`rPh`) is left out. */
export const textOf = (item: XmlElement): string =>
  unescaped(
    item.children.map((each) => (each.name === 't' ? each.text : each.name === 'r' ? textOf(each) : '')).join(''),
  );

const SHAPE = { what: 'sharedStrings.xml', containers: new Set(['sst']) };

/**
 * Reads the texts that the cells of a workbook refer to by number (общие строки).
 *
 * @throws Refused `xlsx-too-large`, and what the XML reader refuses
 */
export async function readSharedStrings(bytes: AsyncIterable<Uint8Array>): Promise<string[]> {
  const texts: string[] = [];
  let length = 0;
  const cutter = new RecordCutter(SHAPE, {
    record(item) {
      const text = textOf(item);
      length += text.length + 16;
      if (length > LONGEST) throw new Refused('xlsx-too-large');
      texts.push(text);
    },
  });
  const reader = new XmlReader({ what: SHAPE.what, mostElements: 20_000_000 }, cutter);
  for await (const piece of bytes) reader.write(piece);
  reader.end();
  return texts;
}
