/** Signs beside the letters that bank texts use. */
const SIGNS: Readonly<Record<string, number>> = {
  Ё: 0xa8,
  ё: 0xb8,
  '№': 0xb9,
  '«': 0xab,
  '»': 0xbb,
  '–': 0x96,
  '—': 0x97,
};

function byteOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return code;
  // А…я stand in one row in both tables.
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
  return SIGNS[letter] ?? 0x3f;
}

/** Encodes a text in Windows-1251, which Node can read but not write; a letter that the code page does not have becomes `?`. */
export const toWindows1251 = (text: string): Uint8Array => Uint8Array.from(text, byteOf);
