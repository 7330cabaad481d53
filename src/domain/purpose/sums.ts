import type { Token } from './tokens.js';

/** A sum read from tokens, and the index of the token after it. */
export interface SumRead {
  readonly minor: bigint;
  readonly next: number;
  /** Kopecks or the currency are written, so it is a sum and nothing else. */
  readonly certain: boolean;
}

const CURRENCY = new Set(['РУБ', 'РУБЛЕЙ', 'РУБЛЯ', 'РУБЛЬ', 'РУБЛИ', 'РУБЛЯХ', 'Р', 'RUВ', 'RUR', 'КОП']);
const LONGEST = 13;

const isGlue = (token: Token | undefined, signs: string): boolean =>
  token !== undefined && token.kind === 'sign' && token.glued && signs.includes(token.text);

/** Index after «руб», «руб.», «р.», «₽»; the same index when there is none. */
export function afterCurrency(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (token.text === '₽') return at + 1;
  if (token.kind !== 'letters' || !CURRENCY.has(token.text)) return at;
  return isGlue(tokens[at + 1], '.') ? at + 2 : at + 1;
}

/**
 * The sum that begins at a token: `1234.56`, `1234-56`, `1 234,56`, `1234=`, `1234 руб. 56 коп.`, `1234 р`. Whole digits are a sum too
 * (`certain` false), which the caller believes only where a sum is expected. `undefined` when digits go on in another way.
 */
export function sumAt(tokens: readonly Token[], at: number): SumRead | undefined {
  const first = tokens[at];
  if (first?.kind !== 'digits' || first.text.length > LONGEST) return undefined;
  let whole = first.text;
  let next = at + 1;
  while (whole.length <= LONGEST && isGroup(tokens, next, next === at + 1 ? first : undefined)) {
    whole += (tokens[next] as Token).text;
    next += 1;
  }
  return (
    withKopecks(tokens, whole, next) ??
    (next > at + 1 ? withKopecks(tokens, first.text, at + 1) : undefined) ??
    plain(tokens, whole, next, first, at)
  );
}

/** Three digits after a blank continue a grouped number when the group before them is not longer than three. */
function isGroup(tokens: readonly Token[], at: number, first: Token | undefined): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'digits' &&
    !token.glued &&
    token.text.length === 3 &&
    (first === undefined || first.text.length <= 3)
  );
}

function withKopecks(tokens: readonly Token[], whole: string, at: number): SumRead | undefined {
  if (isGlue(tokens[at], '=') && !isGlue(tokens[at + 1], '='))
    return { minor: BigInt(whole) * 100n, next: at + 1, certain: true };
  const kopecks = tokens[at + 1];
  if (!isGlue(tokens[at], '.,-') || kopecks?.kind !== 'digits' || !kopecks.glued || kopecks.text.length !== 2)
    return undefined;
  const after = tokens[at + 2];
  if (
    after?.glued &&
    (after.kind === 'digits' || (isGlue(after, '.,-/') && tokens[at + 3]?.kind === 'digits' && tokens[at + 3]?.glued))
  )
    return undefined;
  return { minor: BigInt(whole) * 100n + BigInt(kopecks.text), next: afterCurrency(tokens, at + 2), certain: true };
}

function plain(tokens: readonly Token[], grouped: string, next: number, first: Token, at: number): SumRead {
  const after = afterCurrency(tokens, next);
  if (after > next)
    return {
      minor: BigInt(grouped) * 100n + kopecksAfter(tokens, after),
      next: afterKopecks(tokens, after),
      certain: true,
    };
  return { minor: BigInt(first.text) * 100n, next: at + 1, certain: false };
}

/** «1234 руб. 56 коп.» */
const kopecksAfter = (tokens: readonly Token[], at: number): bigint =>
  tokens[at]?.kind === 'digits' && tokens[at]?.text.length === 2 && tokens[at + 1]?.text === 'КОП'
    ? BigInt((tokens[at] as Token).text)
    : 0n;

const afterKopecks = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === 'digits' && tokens[at]?.text.length === 2 && tokens[at + 1]?.text === 'КОП' ? at + 2 : at;
