/** Writers of the code pages that Node can only read, made from its own tables. */
function writer(encoding: string): (text: string) => Uint8Array {
  const bytes = new Uint8Array(65_536).fill(0x3f);
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  for (let byte = 0; byte < 256; byte++) bytes[letters.charCodeAt(byte)] = byte;
  return (text) => {
    const written = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) written[i] = bytes[text.charCodeAt(i)] as number;
    return written;
  };
}

/** Encodings in which banks and 1C write; a letter that the code page does not have becomes `?`. */
export const ENCODERS = {
  'utf-8': (text: string): Uint8Array => Buffer.from(text, 'utf8'),
  'windows-1251': writer('windows-1251'),
  ibm866: writer('ibm866'),
} as const;

/** Names of {@link ENCODERS}. */
export type Encoding = keyof typeof ENCODERS;

/** The same for encodings that must be refused. */
export const FOREIGN = {
  'koi8-r': writer('koi8-r'),
  'utf-16': (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le'),
} as const;
