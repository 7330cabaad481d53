import { RecordCutter } from '../xml/record-cutter.js';
import { attributeOf } from '../xml/xml-element.js';
import { XmlReader } from '../xml/xml-reader.js';

/** What the format of a cell makes of its number: a day, a code padded with zeros to a width, or the number as it is. */
export type NumberStyle = 'number' | 'day' | { readonly width: number };

/** Formats of days that are built in: a file names them by number only (ECMA-376 part 1, 18.8.30). */
const isBuiltInDay = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58); // prettier-ignore

/** What is shown as it stands: quoted words, escaped letters, colours and currencies. */
const NOT_PATTERN = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** What a pattern of a format means: day and year letters make a day of it (Russian ones too, as some programs write), `00000` a code. */
export function styleOf(pattern: string): NumberStyle {
  const letters = pattern.replace(NOT_PATTERN, '');
  if (/[dyдг]/i.test(letters)) return 'day';
  return /^0{2,40}$/.test(letters) ? { width: letters.length } : 'number';
}

const SHAPE = {
  what: 'styles.xml',
  containers: new Set(['styleSheet', 'numFmts', 'cellXfs']),
  mostElements: 200_000,
};

/**
 * Reads the formats of cells (стили) of a workbook.
 *
 * @returns by the number that cells refer to
 */
export async function readNumberStyles(bytes: AsyncIterable<Uint8Array>): Promise<NumberStyle[]> {
  const patterns = new Map<number, NumberStyle>();
  const used: number[] = [];
  const cutter = new RecordCutter(SHAPE, {
    record(record, container) {
      const id = Number(attributeOf(record, 'numFmtId'));
      if (container === 'numFmts') patterns.set(id, styleOf(attributeOf(record, 'formatCode')));
      else if (container === 'cellXfs') used.push(id);
    },
  });
  const reader = new XmlReader({ what: SHAPE.what }, cutter);
  for await (const piece of bytes) reader.write(piece);
  reader.end();
  return used.map((id) => patterns.get(id) ?? (isBuiltInDay(id) ? 'day' : 'number'));
}
