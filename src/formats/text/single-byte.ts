/** Code pages of one byte a letter. */
export type CodePage = 'windows-1251' | 'ibm866';

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** UTF-16 units of the 256 bytes as the encoding standard has them, in the byte order that `utf16le` reads. */
function tableOf(page: CodePage): Uint16Array {
  const decoder = new TextDecoder(page);
  return Uint16Array.from({ length: 256 }, (_, byte) => {
    const unit = decoder.decode(Uint8Array.of(byte)).charCodeAt(0);
    return LITTLE_ENDIAN ? unit : ((unit & 0xff) << 8) | (unit >> 8);
  });
}

/**
 * Decodes a code page by a table into one buffer that serves again and again. `TextDecoder` does it by ICU and keeps every text
 * outside of the heap, which makes V8 sweep the whole heap for every few of them: several times slower over a long file.
 */
export class SingleByteDecoder {
  private readonly table: Uint16Array;
  private units = new Uint16Array(0);
  private buffer = Buffer.alloc(0);

  constructor(page: CodePage) {
    this.table = tableOf(page);
  }

  /** The text of the bytes: as many UTF-16 units. */
  decode(bytes: Uint8Array): string {
    const { length } = bytes;
    if (this.units.length < length) {
      this.units = new Uint16Array(length);
      this.buffer = Buffer.from(this.units.buffer);
    }
    const { table, units } = this;
    for (let i = 0; i < length; i++) units[i] = table[bytes[i] as number] as number;
    return this.buffer.toString('utf16le', 0, 2 * length);
  }
}
