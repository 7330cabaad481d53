import { Refused } from '../../domain/failure.js';

/** Bytes as they come from a file, an upload or an archive; pieces of any length. A piece may be reused once it was taken. */
export type ByteChunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** How much of a file is looked at to decide what it is and how it is encoded. */
export const HEAD_LENGTH = 65_536;

/**
 * Pieces are gathered, or cut, to about this length before they are decoded. A string beyond some 128 KiB, two bytes a letter, is
 * a "large object" to V8: it gets pages of its own, which made decoding seven times slower.
 */
const STRETCH = 32_768;

/** UTF-8 needs at most three bytes for one UTF-16 unit. */
const BYTES_PER_UNIT = 3;

/** A copy; `slice` of a `Buffer` would be a view of the same memory. */
const copyOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

function join(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Lines ended in the piece: LF, CR LF, or CR alone. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) lines += 1;
  }
  return lines;
}

/**
 * End of the last whole line, 0 when there is none: after the last LF, else after the last CR. A CR that ends the piece is no
 * line end yet, because an LF may follow.
 */
export function endOfLastLine(bytes: Uint8Array): number {
  const lf = bytes.lastIndexOf(0x0a);
  if (lf >= 0 || bytes.length < 2) return lf + 1;
  return bytes.lastIndexOf(0x0d, bytes.length - 2) + 1;
}

/**
 * Joins and cuts pieces into stretches of whole lines in flat memory; the first is at least {@link HEAD_LENGTH} long when the file
 * is, and only the last may lack its line end. A stretch is good until the next is asked for.
 *
 * @param linesBefore number of lines in the stretches given so far, asked for when a line is refused
 * @throws Refused `line-too-long` when a line cannot be within `longestLine` UTF-16 units
 */
export async function* wholeLines(
  chunks: ByteChunks,
  longestLine: number,
  linesBefore: () => number,
): AsyncGenerator<Uint8Array> {
  const limit = longestLine * BYTES_PER_UNIT;
  let pending: Uint8Array[] = [];
  let length = 0;
  let wanted = HEAD_LENGTH;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const piece = chunk.subarray(from, from + Math.max(wanted - length, 1));
      from += piece.length;
      length += piece.length;
      if (length < wanted) {
        pending.push(copyOf(piece));
        continue;
      }
      const bytes = join([...pending, piece]);
      const end = endOfLastLine(bytes);
      const rest = copyOf(bytes.subarray(end));
      if (end > 0) yield bytes.subarray(0, end);
      length = rest.length;
      if (length > limit) throw new Refused('line-too-long', { line: linesBefore() + 1, limit: longestLine });
      pending = length > 0 ? [rest] : [];
      wanted = end > 0 ? Math.max(STRETCH, length + 1) : length * 2;
    }
  }
  if (length > 0) yield join(pending);
}
