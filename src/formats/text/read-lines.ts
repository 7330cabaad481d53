import { Refused } from '../../domain/failure.js';
import { detectEncoding, type KnowsLine, isUtf16, strictDecoder, type TextEncoding } from './encoding.js';
import { LineCursor, LONGEST_LINE } from './line-cursor.js';
import { decodeMixed, hasUtf8Letters, isLineEnd, type LineWarning, NO_WARNINGS } from './mixed-encoding.js';
import { SingleByteDecoder } from './single-byte.js';
import { type ByteChunks, countLines, wholeLines } from './whole-lines.js';

/** Limits and knowledge of the format. */
export interface TextOptions {
  /** Longest line, in UTF-16 units, {@link LONGEST_LINE} when not given; a longer one refuses the file. */
  readonly longestLine?: number;
  /** Without it code pages are told apart by letters. */
  readonly knows?: KnowsLine;
}

/** The same bytes with `Buffer`'s search, which is many times faster than that of a plain array. */
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** Decides the encoding and decodes one stretch of whole lines after another. */
class StretchDecoder {
  private encoding: TextEncoding | 'ascii' = 'ascii';
  private decoder = strictDecoder('utf-8');
  private codePage: SingleByteDecoder | undefined;
  private started = false;

  constructor(private readonly knows: KnowsLine | undefined) {}

  decode(
    stretch: Uint8Array,
    firstLine: number,
  ): { text: string; encoding: TextEncoding; warnings: readonly LineWarning[] } {
    if (!this.started && isUtf16(stretch)) throw new Refused('utf-16-not-supported');
    const zero = asBuffer(stretch).indexOf(0);
    if (zero >= 0) throw new Refused('zero-byte', { line: firstLine + countLines(stretch.subarray(0, zero)) });
    const bytes = this.encoding === 'ascii' ? this.decide(stretch) : stretch;
    this.started = true;
    const encoding = this.encoding === 'ascii' ? 'utf-8' : this.encoding;
    return { encoding, ...this.toText(bytes, encoding, firstLine) };
  }

  /** Decides on the first bytes above ASCII: until they come, the text is the same in every encoding. */
  private decide(stretch: Uint8Array): Uint8Array {
    const { encoding, markLength } = detectEncoding(stretch, this.knows);
    this.encoding = encoding;
    if (encoding === 'windows-1251' || encoding === 'ibm866') this.codePage = new SingleByteDecoder(encoding);
    return this.started ? stretch : stretch.subarray(markLength);
  }

  private toText(
    bytes: Uint8Array,
    main: TextEncoding,
    firstLine: number,
  ): { text: string; warnings: readonly LineWarning[] } {
    if (this.codePage) {
      if (hasUtf8Letters(bytes)) return decodeMixed(bytes, main, firstLine, this.knows);
      return { text: this.codePage.decode(bytes), warnings: NO_WARNINGS };
    }
    try {
      // Whole lines end whole letters, so nothing is carried over; but streaming decodes UTF-8 nearly twice as fast in Node.
      const stream = isLineEnd(bytes[bytes.length - 1]);
      return { text: this.decoder.decode(bytes, { stream }), warnings: NO_WARNINGS };
    } catch {
      this.decoder = strictDecoder(main);
      return decodeMixed(bytes, main, firstLine, this.knows);
    }
  }
}

/**
 * Reads a text file of any encoding and any line ends as cursors over stretches of whole lines, streaming and in flat memory.
 * A cursor is good until the next is asked for; lines it has not walked are skipped, but counted.
 *
 * @throws Refused `empty-file`, `zero-byte`, `line-too-long`, `mixed-encodings` (each with its line), `unknown-encoding`,
 * `utf-16-not-supported`
 */
export async function* readLines(chunks: ByteChunks, options: TextOptions = {}): AsyncGenerator<LineCursor> {
  const longestLine = options.longestLine ?? LONGEST_LINE;
  const decoder = new StretchDecoder(options.knows);
  let lines = 0;
  let empty = true;
  for await (const stretch of wholeLines(chunks, longestLine, () => lines)) {
    empty = false;
    const cursor = new LineCursor({ firstLine: lines + 1, ...decoder.decode(stretch, lines + 1) }, longestLine);
    yield cursor;
    while (cursor.next());
    lines = cursor.line;
  }
  if (empty) throw new Refused('empty-file');
}
