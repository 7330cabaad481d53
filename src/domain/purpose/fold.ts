/** Latin capitals that look like Cyrillic ones, and Ё: `INV` keeps its I, N and V, `CЧET` becomes `СЧЕТ`. */
const LATIN = 'ABCEHKMOPTXY';
const CYRILLIC = 'АВСЕНКМОРТХУ';

const FOLDED = new Map<string, string>([
  ['Ё', 'Е'],
  ...[...LATIN].map((c, i): [string, string] => [c, CYRILLIC[i] as string]),
]);

const NEEDS_FOLDING = /[A-ZЁ]/;

/**
 * Capitals with look-alikes of the other alphabet made one (Latin `C` and Cyrillic `С`), ё as е. Both sides of a comparison are
 * folded, so it does not matter that a Latin word comes out in mixed letters.
 */
export function foldLetters(text: string): string {
  return foldCapitals(text.toUpperCase());
}

/** The same for a text that is in capitals already. */
export function foldCapitals(upper: string): string {
  if (!NEEDS_FOLDING.test(upper)) return upper;
  let folded = '';
  for (const char of upper) folded += FOLDED.get(char) ?? char;
  return folded;
}

/** Capitals of the same length as the text, so that offsets stay: a letter whose capital is longer (ß) is left as it is. */
export function capitals(text: string): string {
  const upper = text.toUpperCase();
  if (upper.length === text.length) return upper;
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i).toUpperCase();
    kept += char.length === 1 ? char : text.charAt(i);
  }
  return kept;
}
