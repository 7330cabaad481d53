/**
 * Whether a topic pattern takes an event type, by the rules of an AMQP topic exchange: words are split by dots, `*` stands for
 * exactly one word, `#` for any number of words, none included.
 */
export function matchesPattern(pattern: string, type: string): boolean {
  return matchWords(pattern.split('.'), type.split('.'));
}

function matchWords(pattern: readonly string[], words: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return words.length === 0;
  if (first === '#') return matchWords(rest, words) || (words.length > 0 && matchWords(pattern, words.slice(1)));
  return words.length > 0 && (first === '*' || first === words[0]) && matchWords(rest, words.slice(1));
}

/** Whether one of the patterns takes the type. */
export const matchesAny = (patterns: readonly string[], type: string): boolean =>
  patterns.some((pattern) => matchesPattern(pattern, type));
