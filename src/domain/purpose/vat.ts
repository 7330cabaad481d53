import type { Token } from './tokens.js';
import type { VatMention } from './reading.js';
import { foldLetters } from './fold.js';
import { sumAt } from './sums.js';

/** VAT read from tokens, and the index of the token after it. */
export interface VatRead {
  readonly vat: VatMention;
  readonly next: number;
}

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldLetters));

/** The words for VAT: НДС, and what others write. */
const VAT = folded('НДС NDS VAT');
const NONE = folded('НЕ БЕЗ НЕТ NE NET EXEMPT');
const WITHOUT = folded('БЕЗ BEZ WITHOUT NO EXCL');
const PASSED = folded('ПО СТАВКЕ СТАВКА В СУММЕ СУММА РАЗМЕРЕ Т Ч ТЧ AT RATE OF');

/** Whether a folded word is the one for VAT. */
export const isVat = (word: string): boolean => VAT.has(word);
const RATES = new Set(['0', '5', '7', '10', '18', '20', '22']);

/** How far from the word НДС its rate and sum are looked for, in tokens. */
const REACH = 14;

/**
 * What follows the word НДС at `at`: «НДС 22% - 1234.56», «НДС(20%) 1234-56», «НДС 1234,56 (22%)», «НДС не облагается»; and
 * «без НДС», «без налога (НДС)» before it.
 */
export function vatAt(tokens: readonly Token[], at: number): VatRead {
  const word = tokens[at] as Token;
  if (isWithout(tokens, at)) return { vat: mention(null, null, true, word, word), next: at + 1 };
  let rate: number | null = rateBefore(tokens, at);
  let amount: bigint | null = null;
  let next = at + 1;
  for (let i = at + 1; i < tokens.length && i < at + REACH;) {
    const token = tokens[i] as Token;
    if (token.kind === 'letters') {
      if (NONE.has(token.text)) return { vat: mention(null, null, true, word, token), next: i + 1 };
      if (!PASSED.has(token.text)) break;
      i += 1;
      continue;
    }
    if (token.kind === 'sign') {
      if (token.text === ';') break;
      i += 1;
      continue;
    }
    const percent = tokens[i + 1]?.text === '%' || tokens[i + 1]?.text === '/';
    if (rate === null && RATES.has(token.text) && percent) {
      rate = Number(token.text);
      i = tokens[i + 1]?.text === '/' ? i + 3 : i + 2;
      next = i;
      continue;
    }
    if (amount !== null) break;
    const sum = sumAt(tokens, i);
    if (!sum || (!sum.certain && rate === null)) break;
    amount = sum.minor;
    i = sum.next;
    next = i;
  }
  return { vat: mention(rate, amount, rate === 0, word, tokens[next - 1] ?? word), next };
}

const mention = (rate: number | null, amount: bigint | null, none: boolean, first: Token, last: Token): VatMention => ({
  rate,
  amount,
  none,
  fragment: { start: first.start, end: last.end },
});

const isWithout = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) if (WITHOUT.has(tokens[i]?.text ?? '')) return true;
  return false;
};

/** «22% НДС» */
function rateBefore(tokens: readonly Token[], at: number): number | null {
  const digits = tokens[at - 2];
  return tokens[at - 1]?.text === '%' && digits?.kind === 'digits' && RATES.has(digits.text)
    ? Number(digits.text)
    : null;
}
