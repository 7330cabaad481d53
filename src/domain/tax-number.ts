const weigh = (digits: string, weights: readonly number[]): number =>
  (weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0) % 11) % 10;

const LEGAL = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const PERSONAL_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const PERSONAL_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/**
 * Whether the text is a Russian tax number (ИНН): 10 digits for a legal entity, 12 for a person or sole proprietor, with
 * right control digits. All zeros satisfy the sums and are refused.
 */
export function isTaxNumber(text: string): boolean {
  if (/^0+$/.test(text)) return false;
  if (/^\d{10}$/.test(text)) return weigh(text, LEGAL) === Number(text[9]);
  if (/^\d{12}$/.test(text))
    return weigh(text, PERSONAL_11) === Number(text[10]) && weigh(text, PERSONAL_12) === Number(text[11]);
  return false;
}

/** Trims a registration reason code (КПП) or tax number; banks write an absent one as empty, `0` or `000000000`. */
export const presentCode = (text: string | undefined): string => {
  const trimmed = (text ?? '').trim();
  return /^0*$/.test(trimmed) ? '' : trimmed;
};
