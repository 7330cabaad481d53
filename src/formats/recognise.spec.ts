import fc from 'fast-check';
import { peekHead } from './peek-head.js';
import { recognise } from './recognise.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from([...values, ...new Array<number>(64).fill(0)]);

/** The start of a package: the headers of its parts, with nothing between them. */
const zipStart = (...names: string[]): Uint8Array =>
  Buffer.from(names.map((name) => `PK\x03\x04${'\0'.repeat(26)}${name}`).join(''), 'latin1');

describe('recognise', () => {
  it.each([
    ['1C exchange', '1CClientBankExchange\r\nВерсияФормата=1.03\r\n'],
    ['1C exchange after blank lines', '\r\n 1CClientBankExchange \r\n'],
    ['1C exchange with a byte order mark', '\ufeff1CClientBankExchange\n'],
    ['1C exchange with a Cyrillic С', '1СClientBankExchange\n'],
    ['1C exchange of one line', '1CClientBankExchange'],
  ])('%s', (_, text) => expect(recognise(utf8(text))).toEqual({ format: '1c-exchange' }));

  it.each([
    ['JSON lines', '{"ref":"1","number":"5"}\n{"ref":"2"}\n', { format: 'jsonl' }],
    ['one JSON object without a line end', '{"ref":"1"}', { format: 'jsonl' }],
    ['CSV with semicolons', 'Номер;Дата;Сумма, руб\n1;01.01.2026;5,00\n', { format: 'csv', delimiter: ';' }],
    ['CSV with commas', 'number,date,amount\n1,2026-01-01,5.00\n', { format: 'csv', delimiter: ',' }],
    ['CSV with tabs', 'Номер\tДата\n1\t01.01.2026\n', { format: 'csv', delimiter: '\t' }],
    ['CSV with a separator in quotes', '"Номер; счета";Дата;ИНН\n1;2;3\n', { format: 'csv', delimiter: ';' }],
  ])('%s', (_, text, expected) => expect(recognise(utf8(text))).toEqual(expected));

  it('CSV in cp1251', () => {
    const header = Uint8Array.of(
      0xcd,
      0xee,
      0xec,
      0xe5,
      0xf0,
      0x3b,
      0xc4,
      0xe0,
      0xf2,
      0xe0,
      0x3b,
      0xc8,
      0xcd,
      0xcd,
      0x0a,
    );
    expect(recognise(header)).toEqual({ format: 'csv', delimiter: ';' });
  });

  it.each([
    ['a workbook', zipStart('[Content_Types].xml', 'xl/workbook.xml')],
    ['a workbook whose parts stand otherwise', zipStart('docProps/app.xml', 'XL/worksheets/sheet1.xml')],
    ['the long first part of a package', zipStart('_rels/.rels')],
  ])('%s', (...[, head]) => expect(recognise(head)).toEqual({ format: 'xlsx' }));

  it.each([
    ['camt', '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">'],
    [
      'camt with a mark and a remark',
      '\ufeff<?xml version="1.0"?>\n<!-- a -->\n<n:Document xmlns:n="x:camt.052.001.02">',
    ],
    ['camt without a namespace', '<Document>\n<BkToCstmrStmt>'],
  ])('%s', (_, text) => expect(recognise(utf8(text))).toEqual({ format: 'camt' }));

  it.each([
    ['in UTF-8', utf8('\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<КоммерческаяИнформация ВерсияСхемы="2.05">')],
    [
      'in cp1251',
      Buffer.from(
        '<?xml version="1.0" encoding="windows-1251"?>\n<\xca\xee\xec\xec\xe5\xf0\xf7\xe5\xf1\xea\xe0\xff\xc8\xed\xf4\xee\xf0\xec\xe0\xf6\xe8\xff>',
        'latin1',
      ),
    ],
  ])('CommerceML %s', (_, head) => expect(recognise(head)).toEqual({ format: 'commerceml' }));

  it.each<[string, Uint8Array, string, string?]>([
    ['an empty file', utf8(''), 'empty-file'],
    ['a blank file', utf8(' \r\n\t\n'), 'empty-file'],
    ['a photo named .txt', bytes(0xff, 0xd8, 0xff, 0xe0), 'binary-file', 'jpeg'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'binary-file', 'png'],
    ['a program', bytes(0x4d, 0x5a, 0x90), 'binary-file', 'program'],
    ['an archive', zipStart('report.txt'), 'format-not-supported', 'zip'],
    ['a Word document', zipStart('[Content_Types].xml', 'word/document.xml'), 'format-not-supported', 'docx'],
    ['a PDF', utf8('%PDF-1.7\n'), 'format-not-supported', 'pdf'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x31, 0), 'utf-16-not-supported'],
    ['MT940', utf8(':20:STARTUMS\n:25:12345678/123\n:60F:C220101EUR1,00\n'), 'format-not-supported', 'mt940'],
    ['MT940 in blocks', utf8('{1:F01X}{2:I940X}{4:\n:20:A\n:25:1\n'), 'format-not-supported', 'mt940'],
    ['OFX', utf8('OFXHEADER:100\nDATA:OFXSGML\n'), 'format-not-supported', 'ofx'],
    ['a text that speaks of camt', utf8('Формат camt.053.001.02 не нужен'), 'unknown-format'],
    ['other XML with a mark', utf8('\ufeff<a/>'), 'format-not-supported', 'xml'],
    ['other XML', utf8('<?xml version="1.0"?><Данные>'), 'format-not-supported', 'xml'],
    ['a JSON list', utf8('[\n{"a":1}\n]'), 'format-not-supported', 'json'],
    ['prose', utf8('Здравствуйте, коллеги!\nВысылаем выписку.'), 'unknown-format'],
    ['a zero byte in a text', utf8(`${'Номер;Дата\n1;2\n'.repeat(20)}\0`), 'zero-byte'],
  ])('refuses %s', (...[, head, code, format]) => {
    const found = recognise(head);
    expect(found).toMatchObject({ format: 'refused', reason: { code } });
    if (format) expect(found).toMatchObject({ reason: { params: { format } } });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (head) => void recognise(head)),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (head) => void recognise(utf8(head))),
      { numRuns: 1000 },
    );
  });
});

describe('peekHead', () => {
  it('gives the start and then the whole', async () => {
    const whole = Uint8Array.from({ length: 200_000 }, (_, i) => i % 251);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < whole.length; at += 30_000) yield whole.subarray(at, at + 30_000);
    }
    const { head, chunks } = await peekHead(pieces());
    expect(head).toEqual(whole.slice(0, 90_000));
    const all: number[] = [];
    for await (const chunk of chunks) all.push(...chunk);
    expect(Uint8Array.from(all)).toEqual(whole);
  });
});
