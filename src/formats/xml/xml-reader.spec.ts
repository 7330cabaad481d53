import fc from 'fast-check';
import { Refused } from '../../domain/failure.js';
import { RecordCutter } from './record-cutter.js';
import { attributeOf, textAt, type XmlElement } from './xml-element.js';
import { XmlReader } from './xml-reader.js';

const SHAPE = { what: 'файл', containers: new Set(['корень', 'часть']), mostElements: 5, longestText: 50 };

function read(pieces: readonly Uint8Array[], limits: object = {}): { records: XmlElement[]; encoding: string } {
  const records: XmlElement[] = [];
  const cutter = new RecordCutter(SHAPE, { record: (record) => void records.push(record) });
  const reader = new XmlReader({ what: 'файл', ...limits }, cutter);
  for (const piece of pieces) reader.write(piece);
  reader.end();
  return { records, encoding: reader.encoding };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const records = (text: string): XmlElement[] => read([utf8(text)]).records;

const refusalOf = (work: () => unknown): object => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) return error.reason;
    throw error;
  }
  throw new Error('not refused');
};

/** «Да» in windows-1251. */
const YES_1251 = Uint8Array.of(0xc4, 0xe0);

describe('XmlReader with a RecordCutter', () => {
  it('cuts a document into records, prefixes left out', () => {
    const [first, second] = records(
      '<?xml version="1.0"?>\n<x:корень xmlns:x="urn:x"><x:а п:к="1"> т <![CDATA[<и>]]></x:а>\n<часть><б><в>2</в></б></часть></x:корень>',
    );
    expect(first).toMatchObject({ name: 'а', line: 2, text: ' т <и>' });
    expect(attributeOf(first as XmlElement, 'к')).toBe('1');
    expect(second).toMatchObject({ name: 'б', line: 3 });
    expect(textAt(second, 'в')).toBe('2');
    expect(textAt(second, 'г')).toBe('');
  });

  it('believes the mark of UTF-8 more than the declaration', () =>
    expect(read([utf8('\ufeff<?xml version="1.0" encoding="windows-1251"?><корень/>')]).encoding).toBe('utf-8'));

  it('decodes windows-1251, whatever the pieces', () => {
    const whole = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a><b>'),
      YES_1251,
      Buffer.from('</b></a>'),
    ]);
    const shape = { ...SHAPE, containers: new Set(['a']) };
    const found: string[] = [];
    const reader = new XmlReader({ what: 'x' }, new RecordCutter(shape, { record: (r) => void found.push(r.text) }));
    for (const byte of whole) reader.write(Uint8Array.of(byte));
    reader.end();
    expect(found).toEqual(['Да']);
    expect(reader.encoding).toBe('windows-1251');
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE корень [<!ENTITY a "b">]><корень/>', 'xml-doctype'],
    ['an entity that nobody declared', '<корень><а>&bomb;</а></корень>', 'xml-broken'],
    ['a document cut off', '<корень><а>', 'xml-broken'],
    ['nothing', '', 'xml-broken'],
    ['another document', '<другой/>', 'xml-other-document'],
    ['two documents', '<корень/><корень/>', 'xml-broken'],
    ['a zero character', '<корень><а>&#0;</а></корень>', 'xml-broken'],
    ['half of a character', '<корень><а>&#xD800;</а></корень>', 'xml-broken'],
    ['an encoding that nobody knows', '<?xml version="1.0" encoding="ebcdic"?><корень/>', 'xml-encoding'],
    ['an encoding called like a method', '<?xml version="1.0" encoding="toString"?><корень/>', 'xml-encoding'],
    ['UTF-16', '<\0r\0>\0', 'xml-encoding'],
    ['a record of too many elements', `<корень><а>${'<б/>'.repeat(5)}</а></корень>`, 'record-too-long'],
    ['a record of too long a text', `<корень><а>${'б'.repeat(51)}</а></корень>`, 'record-too-long'],
    ['too deep nesting', '<часть>'.repeat(40), 'xml-too-deep'],
  ])('refuses %s', (_, text, code) => expect(refusalOf(() => records(text))).toMatchObject({ code }));

  it('refuses malformed UTF-8', () =>
    expect(refusalOf(() => read([Uint8Array.of(...Buffer.from('<a>'), 0xff, 0xfe, 0xff)]))).toMatchObject({
      code: 'xml-broken',
    }));

  it('tells the line of what is broken', () =>
    expect(refusalOf(() => records('<корень>\n<а>\n</б></корень>'))).toMatchObject({ params: { line: 3 } }));

  it('counts elements', () =>
    expect(refusalOf(() => read([utf8('<корень><а/><а/><а/></корень>')], { mostElements: 3 }))).toMatchObject({
      code: 'xml-too-long',
      params: { limit: 3 },
    }));

  it('never throws anything but a refusal', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<корень>', '</корень>', '<а x="', '"', '>', '&lt;', '<![CDATA[', ']]>', '<!--', '-->', '<?', '\ud800', 'т', '=', '<constructor a="1" constructor="2">')), (parts) => {
        try {
          records(parts.join(''));
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
        }
      }),
      { numRuns: 2000 },
    ); // prettier-ignore
  });
});
