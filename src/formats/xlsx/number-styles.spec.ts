import { readNumberStyles, styleOf } from './number-styles.js';

describe('styleOf', () => {
  it.each([
    ['dd.mm.yyyy', 'day'],
    ['[$-419]d mmm yyyy;@', 'day'],
    ['ДД.ММ.ГГГГ', 'day'],
    ['yyyy-mm-dd hh:mm', 'day'],
    ['General', 'number'],
    ['#,##0.00', 'number'],
    ['#,##0.00" руб. за день"', 'number'],
    ['[Red]-0.00', 'number'],
    ['0', 'number'],
    ['0000000000', { width: 10 }],
    ['00.00', 'number'],
    ['mm:ss', 'number'],
  ])('%s', (pattern, expected) => expect(styleOf(pattern)).toEqual(expected));
});

it('reads the formats in the order in which cells refer to them', async () => {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="4"/></cellXfs></styleSheet>',
    );
  }
  expect(await readNumberStyles(bytes())).toEqual(['number', 'day', 'day', 'number']);
});
