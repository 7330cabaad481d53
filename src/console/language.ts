import type { Language } from '../domain/wording/say.js';

const SPOKEN: readonly Language[] = ['ru', 'en'];

/**
 * The language in which to answer: the first of ours by the weights of Accept-Language, Russian when the caller names none.
 *
 * @param header `en-GB,en;q=0.9,ru;q=0.5`; RFC 9110, section 12.5.4
 */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find((each) => each !== undefined);
      return { language: range.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) {
    const spoken = SPOKEN.find((each) => each === language);
    if (spoken) return spoken;
  }
  return 'ru';
}
