import fc from 'fast-check';
import { Refused } from '../../domain/failure.js';
import { readLines, type TextOptions } from './read-lines.js';
import { SingleByteDecoder } from './single-byte.js';
import { HEAD_LENGTH } from './whole-lines.js';

const encoder = new TextEncoder();
const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Windows-1251 of Russian text. */
const cp1251 = (text: string): Uint8Array => {
  const table = new Map(
    [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map((c, i) => [c, i]),
  );
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 0x3f));
};

const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Pieces of at most `size` bytes. */
function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, options?: TextOptions) {
  const lines: [number, string][] = [];
  for await (const cursor of readLines(chunks, options))
    while (cursor.next()) lines.push([cursor.line, cursor.current()]);
  return lines;
}

const refusal = async (work: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refused);
  return (error as Refused).reason;
};

describe('readLines', () => {
  it.each([
    ['LF', 'a\nb\n'],
    ['CR LF', 'a\r\nb\r\n'],
    ['CR', 'a\rb\r'],
    ['no last line end', 'a\nb'],
    ['a mix', 'a\r\nb\r'],
  ])('reads lines ended by %s', async (_, text) => {
    expect(await linesOf([utf8(text)])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('counts blank lines', async () => {
    expect(await linesOf([utf8('\r\n\n\ra')])).toEqual([
      [1, ''],
      [2, ''],
      [3, ''],
      [4, 'a'],
    ]);
  });

  it('counts the lines that its user skips', async () => {
    const first: number[] = [];
    const text = utf8('line\n'.repeat(100_000));
    for await (const cursor of readLines(cut(text, 70_000))) {
      cursor.next();
      first.push(cursor.line);
    }
    expect(first.length).toBeGreaterThan(1);
    expect(first[1]).toBe(Math.floor(HEAD_LENGTH / 5) + 1);
  });

  it('may be given every piece in one buffer', async () => {
    const text = Array.from({ length: 30_000 }, (_, i) => `line ${i}`).join('\n');
    const buffer = Buffer.alloc(9_999);
    function* reused(): Generator<Uint8Array> {
      for (const piece of cut(utf8(text), buffer.length)) {
        buffer.set(piece);
        yield buffer.subarray(0, piece.length);
      }
    }
    const lines: string[] = [];
    for await (const cursor of readLines(reused())) while (cursor.next()) lines.push(cursor.current());
    expect(lines.join('\n')).toBe(text);
  });

  it('gives the same lines whatever the pieces are, in each encoding', async () => {
    const line = fc.stringMatching(/^[А-яЁё№ a-z0-9=]{0,30}$/);
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(line, ends), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(utf8, cp1251),
        async (lines, size, encode) => {
          const bytes = encode(`Ключ=значение\n${lines.map(([text, end]) => text + end).join('')}`);
          expect(await linesOf(cut(bytes, size))).toEqual(await linesOf([bytes]));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('decodes by the bytes: byte order mark, UTF-8, cp1251, ASCII first and cp1251 later', async () => {
    const text = 'Оплата № 5';
    expect(await linesOf([join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(text))])).toEqual([[1, text]]);
    expect(await linesOf([utf8(text)])).toEqual([[1, text]]);
    expect(await linesOf([cp1251(text)])).toEqual([[1, text]]);
    const late = join(utf8('ascii only\n'.repeat(20_000)), cp1251(text));
    expect((await linesOf(cut(late, 65_536))).at(-1)).toEqual([20_001, text]);
  });

  it('refuses text of another encoding far in the file, with its line', async () => {
    const lines = 20_000;
    const head = 'Номер=Оплата по счету\n'.repeat(lines);
    expect(await refusal(linesOf(cut(join(utf8(head), cp1251('Имя=Вектор\n')), 65_536)))).toMatchObject({
      code: 'mixed-encodings',
      params: { line: lines + 1 },
    });
    expect(await refusal(linesOf(cut(join(cp1251(head), utf8('Имя=Вектор\n')), 65_536)))).toMatchObject({
      code: 'mixed-encodings',
      params: { line: lines + 1 },
    });
  });

  it('takes a keyword of another encoding with a warning', async () => {
    const warnings: unknown[] = [];
    const bytes = join(cp1251('Номер=Оплата\nНомер=Аванс\n'), utf8('Конец\n'));
    const knows = (line: string): boolean => /^(Номер=|Конец$)/.test(line);
    for await (const cursor of readLines([bytes], { knows })) warnings.push(...cursor.warnings);
    expect(warnings).toEqual([
      { line: 3, reason: { code: 'keyword-in-other-encoding', params: { encoding: 'windows-1251' } } },
    ]);
  });

  it('leaves real cp1251 that looks like UTF-8 in two places alone', async () => {
    const text = 'Имя=Завод «РТС» и «СС» С°С° Р±Р± конец слова';
    expect(await linesOf([cp1251(`${text}\n`)])).toEqual([[1, text]]);
  });

  it.each([
    ['empty', new Uint8Array(), { code: 'empty-file' }],
    ['zero byte', utf8('a\nb\nc\0d\n'), { code: 'zero-byte', params: { line: 3 } }],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x31, 0), { code: 'utf-16-not-supported' }],
  ])('refuses a file: %s', async (_, bytes, expected) => {
    expect(await refusal(linesOf([bytes]))).toEqual(expected);
  });

  it.each([1000, 65_536, 1_000_000])(
    'refuses a line beyond the limit, however it comes (%i bytes a piece)',
    async (size) => {
      const bytes = join(utf8('short\n'), utf8('x'.repeat(65_537)), utf8('\nshort\n'));
      expect(await refusal(linesOf(cut(bytes, size)))).toEqual({
        code: 'line-too-long',
        params: { line: 2, limit: 65_536 },
      });
      const allowed = join(utf8('short\n'), utf8('я'.repeat(65_536)), utf8('\nshort\n'));
      expect(await linesOf(cut(allowed, size))).toHaveLength(3);
    },
  );

  it('refuses 100 MB of one line after reading little of it', async () => {
    let given = 0;
    function* endless(): Generator<Uint8Array> {
      for (; given < 100 * 1024 * 1024; given += 65_536) yield new Uint8Array(65_536).fill(0x78);
    }
    expect(await refusal(linesOf(endless()))).toMatchObject({ code: 'line-too-long', params: { line: 1 } });
    expect(given).toBeLessThan(1024 * 1024);
  });

  it('never fails but by refusing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        await linesOf(cut(bytes, size)).catch((error: unknown) => expect(error).toBeInstanceOf(Refused));
      }),
      { numRuns: 500 },
    );
  });
});

describe('SingleByteDecoder', () => {
  const every = Uint8Array.from({ length: 1024 }, (_, i) => i % 256);

  it.each(['windows-1251', 'ibm866'] as const)('decodes every byte of %s as the encoding standard says', (page) => {
    const decoder = new SingleByteDecoder(page);
    const standard = new TextDecoder(page);
    for (const length of [0, 1, 300, 1024, 7])
      expect(decoder.decode(every.subarray(0, length))).toBe(standard.decode(every.subarray(0, length)));
  });
});
