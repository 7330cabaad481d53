import { Refused } from '../../domain/failure.js';

/** Encodings in which banks and 1C write text. Names as `TextDecoder` takes them; `ibm866` is cp866 (`Кодировка=DOS`). */
export type TextEncoding = 'utf-8' | 'windows-1251' | 'ibm866';

/** Whether a decoded line belongs to the format at hand, for example a known key before `=`. Decides between code pages. */
export type KnowsLine = (line: string) => boolean;

/** What the first bytes tell: the encoding, and how many bytes of byte order mark to leave out. `ascii`: not decided yet. */
export interface DetectedEncoding {
  readonly encoding: TextEncoding | 'ascii';
  readonly markLength: number;
}

/** A decoder of a whole piece; malformed UTF-8 throws a TypeError. The byte order mark is kept, the caller leaves it out. */
export const strictDecoder = (encoding: TextEncoding): InstanceType<typeof TextDecoder> =>
  new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true });

/** Whether the piece is well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictDecoder('utf-8').decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Length of an UTF-8 letter that the end of the piece cuts off, 0 when none is: 1 to 3 bytes, more are needed to know it.
 */
export function cutLetterLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** Whether every byte is below 0x80. */
export function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) > 0x7f) return false;
  return true;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  bytes.length >= mark.length && mark.every((byte, i) => bytes[i] === byte);

/** Whether the text is UTF-16 by its byte order mark; without one its zero bytes give it away. */
export const isUtf16 = (head: Uint8Array): boolean => startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);

const countKnown = (text: string, knows: KnowsLine): number =>
  text.split(/[\r\n]+/).reduce((count, line) => (line !== '' && knows(line) ? count + 1 : count), 0);

/** The encoding in which most lines are known to the format; a tie goes to the earlier of the list. */
function byKnownLines(head: Uint8Array, knows: KnowsLine): TextEncoding {
  let best: { encoding: TextEncoding; count: number } | undefined;
  for (const encoding of ['utf-8', 'windows-1251', 'ibm866'] as const) {
    const count = countKnown(new TextDecoder(encoding).decode(head), knows);
    if (count > (best?.count ?? 0)) best = { encoding, count };
  }
  if (!best) throw new Refused('unknown-encoding');
  return best.encoding;
}

/**
 * Tells cp1251 from cp866 by where Russian letters lie: cp866 keeps capitals and а..п in 0x80..0xAF, where cp1251 has only
 * signs; cp1251 keeps all letters in 0xC0..0xFF, where cp866 has frames and р..я.
 */
function byLetters(head: Uint8Array): TextEncoding {
  let low = 0;
  let high = 0;
  for (const byte of head) {
    if (byte >= 0x80 && byte <= 0xaf) low += 1;
    else if (byte >= 0xc0) high += 1;
  }
  return low > high ? 'ibm866' : 'windows-1251';
}

/**
 * Decides the encoding of a text by its first bytes (кодировка), never by what the file declares: banks ship UTF-8 that
 * says `Кодировка=Windows` (9 of 25 public statements seen). Order: byte order mark, strict UTF-8, then code pages by the
 * lines that the format knows, or by letters when the format has no fixed words.
 *
 * @param head lines from the start of the file; the end may cut a letter
 * @throws Refused `unknown-encoding`
 */
export function detectEncoding(head: Uint8Array, knows?: KnowsLine): DetectedEncoding {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', markLength: 3 };
  if (isAscii(head)) return { encoding: 'ascii', markLength: 0 };
  if (isUtf8(head.subarray(0, head.length - cutLetterLength(head)))) return { encoding: 'utf-8', markLength: 0 };
  return { encoding: knows ? byKnownLines(head, knows) : byLetters(head), markLength: 0 };
}
