import { type ByteChunks, HEAD_LENGTH } from './text/whole-lines.js';

/** The start of a file, and the file whole. */
export interface PeekedFile {
  /** First 64 KiB or more, less when the file is shorter. */
  readonly head: Uint8Array;
  /** All bytes from the start; can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Takes the start of a stream for {@link recognise} without losing it for the reader. */
export async function peekHead(chunks: AsyncIterable<Uint8Array>): Promise<PeekedFile> {
  const source = (chunks as ByteChunks & AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_LENGTH) {
    const next = await source.next();
    if (next.done) break;
    taken.push(new Uint8Array(next.value));
    length += next.value.length;
  }
  return { head: concat(taken, length), chunks: replay(taken, source) };
}

function concat(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function* replay(taken: Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = taken.shift(); piece; piece = taken.shift()) yield piece;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}
