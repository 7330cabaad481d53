import { Refused } from '../../domain/failure.js';
import type { ByteChunks } from '../text/whole-lines.js';
import { RecordCutter } from '../xml/record-cutter.js';
import { attributeOf, type XmlElement } from '../xml/xml-element.js';
import { XmlReader } from '../xml/xml-reader.js';
import { readZip, type ZipEntry } from '../zip/read-zip.js';
import type { Workbook } from './cell-value.js';
import { readNumberStyles } from './number-styles.js';
import { readSharedStrings } from './shared-strings.js';

/** A visible sheet (лист). */
export interface Sheet {
  readonly name: string;
  readonly part: ZipEntry;
}

/** A workbook that is open for reading. */
export interface OpenWorkbook {
  readonly sheets: readonly Sheet[];
  readonly workbook: Workbook;
}

/** Parts of the package by their names in lower case: programs differ in the case of `xl/sharedStrings.xml`. */
type Parts = ReadonlyMap<string, ZipEntry>;

/** Every element of a small part that stands in one of the containers. */
async function recordsOf(part: ZipEntry, containers: readonly string[]): Promise<XmlElement[]> {
  const found: XmlElement[] = [];
  const shape = { what: part.name.slice(0, 80), containers: new Set(containers) };
  const reader = new XmlReader(shape, new RecordCutter(shape, { record: (record) => void found.push(record) }));
  for await (const piece of part.bytes()) reader.write(piece);
  reader.end();
  return found;
}

/** Name of a part that a relationship points to, from the folder of its source. */
const targetOf = (folder: string, target: string): string =>
  (target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '')).toLowerCase();

interface Relation {
  readonly id: string;
  /** Last word of its type: `worksheet`, `sharedStrings`, `styles`, `officeDocument`. */
  readonly type: string;
  readonly target: string;
}

async function relationsOf(parts: Parts, folder: string, name: string): Promise<Relation[]> {
  const part = parts.get(`${folder}_rels/${name}.rels`.toLowerCase());
  if (!part) return [];
  const records = await recordsOf(part, ['Relationships']);
  return records.map((each) => ({
    id: attributeOf(each, 'Id'),
    type: attributeOf(each, 'Type').replace(/^.*\//, ''),
    target: targetOf(folder, attributeOf(each, 'Target')),
  }));
}

const isHidden = (sheet: XmlElement): boolean => /^(very)?hidden$/i.test(attributeOf(sheet, 'state'));

/**
 * Opens a workbook of Excel (книга XLSX): its visible sheets in their order, the shared texts and the formats. Macros and links to other
 * files are never looked at.
 *
 * @throws Refused `xlsx-without-sheet`, what the ZIP reader and the XML reader refuse
 */
export async function openWorkbook(chunks: ByteChunks): Promise<OpenWorkbook> {
  const entries = await readZip(chunks);
  const parts: Parts = new Map(entries.map((each) => [each.name.toLowerCase(), each]));
  const root = (await relationsOf(parts, '', '')).find((each) => each.type === 'officeDocument');
  const path = root?.target ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const main = parts.get(path);
  if (!main) throw new Refused('xlsx-without-sheet');
  const relations = await relationsOf(parts, folder, path.slice(folder.length));
  const partOf = (type: string): ZipEntry | undefined =>
    parts.get(relations.find((each) => each.type === type)?.target ?? '');
  const records = await recordsOf(main, ['workbook', 'sheets']);
  const sheets = records
    .filter((each) => each.name === 'sheet' && !isHidden(each))
    .flatMap((each) => {
      const relation = relations.find(({ id, type }) => type === 'worksheet' && id === attributeOf(each, 'id'));
      const part = parts.get(relation?.target ?? '');
      return part ? [{ name: attributeOf(each, 'name'), part }] : [];
    });
  if (sheets.length === 0) throw new Refused('xlsx-without-sheet');
  const [styles, texts] = [partOf('styles'), partOf('sharedStrings')];
  const old = records.some((each) => each.name === 'workbookPr' && /^(1|true)$/i.test(attributeOf(each, 'date1904')));
  return {
    sheets,
    workbook: {
      texts: texts ? await readSharedStrings(texts.bytes()) : [],
      styles: styles ? await readNumberStyles(styles.bytes()) : [],
      dates: old ? 1904 : 1900,
    },
  };
}
