import { open } from 'node:fs/promises';

/**
 * Reads a file in pieces of `size` bytes, the last one shorter, all in one buffer: a piece is good until the next is asked for. A
 * stream of Node's makes a buffer of each piece, and a long file leaves hundreds of megabytes of them to be swept.
 *
 * @throws the errors of `node:fs`, with their `code`
 */
export async function* filePieces(path: string, size: number): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(size);
    for (;;) {
      let length = 0;
      while (length < size) {
        const { bytesRead } = await file.read(buffer, length, size - length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      if (length > 0) yield buffer.subarray(0, length);
      if (length < size) return;
    }
  } finally {
    await file.close();
  }
}
