import { dateAt } from './dates.js';
import { LONGEST_PLAIN } from './number-or-sum.js';
import { type NumberRead, isSeries, numberAt } from './number-text.js';
import { sumAt } from './sums.js';
import type { Token } from './tokens.js';
import type { WordMeaning } from './words.js';

/** «123 от 05.03.2026» without a word for the document. */
export function datedNumberAt(tokens: readonly Token[], at: number): NumberRead | undefined {
  const number = numberAt(tokens, at);
  const word = number && tokens[number.next]?.text;
  if (!number || (word !== 'ОТ' && word !== '(') || number.digits > LONGEST_PLAIN) return undefined;
  return dateAt(tokens, number.next + 1) ? number : undefined;
}

/** «УТ-000123» without a word for the document. */
export function bareCodeAt(
  tokens: readonly Token[],
  at: number,
  meaning: WordMeaning | undefined,
): NumberRead | undefined {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (token.text.length > 8 || token.text === 'ТОРГ' || (meaning?.ends && isSeries(tokens, at))) return undefined;
  if (!next?.glued || (next.kind === 'sign' && !'-/_'.includes(next.text))) return undefined;
  const number = numberAt(tokens, at);
  return number && number.digits >= 2 ? number : undefined;
}

/** «459 - 13070.00», «25-В-0954 - 124100.00», «УТ-5 (100,00)», «УТ-5: 100,00», «535 на 6984,00»: a number with its sum, without a word for the document. */
export function summedNumberAt(tokens: readonly Token[], at: number): NumberRead | undefined {
  const number = numberAt(tokens, at);
  const afterWord = tokens[at]?.kind === 'letters' && tokens[at + 1]?.glued === false; // «выезд 2509-1670: …»
  if (!number || afterWord || number.digits > LONGEST_PLAIN || sumAt(tokens, at)?.certain) return undefined;
  const [sign, digits] = [tokens[number.next], tokens[number.next + 1]];
  const dash = sign !== undefined && '-–—'.includes(sign.text) && !sign.glued && digits?.glued === false;
  const bracket = (sign?.text === '(' || sign?.text === ':') && !number.plain;
  const on = sign?.text === 'НА' || sign?.text === 'NА';
  return (dash || bracket || on) && sumAt(tokens, number.next + 1)?.certain ? number : undefined;
}

/** How many words may stand between «по» and №. */
const MOST_WORDS = 4;
const BY = new Set(['ПО', 'РО', 'СОГЛАСНО', 'СОГЛ', 'ОСНОВАНИИ']);

/**
 * Whether the № at `at` numbers a paper that the text calls by a name which is no document of ours: «по служебной записке № 5», «согласно
 * протоколу разногласий № 2».
 */
export function isTitled(
  tokens: readonly Token[],
  meanings: readonly (WordMeaning | undefined)[],
  at: number,
): boolean {
  for (let i = at - 1; i >= 0 && i >= at - MOST_WORDS - 1; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'letters') return false;
    if (BY.has(token.text)) return i < at - 1;
    if (meanings[i]?.document || meanings[i]?.numberSign) return false;
  }
  return false;
}
