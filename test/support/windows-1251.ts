const LETTERS = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]),
);

/** A text in windows-1251; a sign that it does not have becomes `?`. */
export const toWindows1251 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (sign) => LETTERS.get(sign) ?? 0x3f);
