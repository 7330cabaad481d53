import { isQuantity } from './number-or-sum.js';
import { numberAt } from './number-text.js';
import type { DocumentReference } from './reading.js';
import { sumAt } from './sums.js';
import type { Token } from './tokens.js';

/** Where a list of numbers may go on. */
interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The word for the document stands in the plural. */
  readonly several: boolean;
}

/** Whether a number right after another belongs to the same list though nothing parts them: «сч. СП-254/25 436/26», «по счетам 254 436 1181». */
export function goesOnAfter(last: DocumentReference, { text, tokens, at, several }: Place): boolean {
  if (tokens[at - 1]?.end !== last.fragment.end) return false;
  const number = numberAt(tokens, at);
  if (!number) return false;
  const written = text.slice(number.start, number.end);
  if (number.plain) return several && shapeOf(written) === shapeOf(last.number) && !isQuantity(tokens, number, false);
  return /[/-]/.test(written) && /\D/.test(last.number) && sumAt(tokens, at)?.certain !== true;
}

/** A number with each run of digits made one sign. */
const shapeOf = (number: string): string => number.replace(/\d+/g, '0');
